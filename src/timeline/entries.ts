// Entries themselves: the row that every kind shares, found by id or by key.

import { type Entry as EntryRecord, Prisma, type Tombstone } from '../../prisma/client/client.js'
import type { Batch } from './batch.js'
import { columnsOf } from './columns.js'
import { rowBy, type Table, tableOf } from './rows.js'

const omit = { contentHash: true, rowHash: true, upstreamId: true } as const

/** An entry's own row, without what only seeding needs. */
export type Entry = Omit<EntryRecord, keyof typeof omit>

const ENTRIES: Table<Entry> = {
  name: 'entry',
  fields: Object.values(Prisma.EntryScalarFieldEnum).filter((field) => !(field in omit)) as (keyof Entry)[],
}
const TOMBSTONES = tableOf<Tombstone>('tombstone', Prisma.TombstoneScalarFieldEnum)

/** The columns of `entry e` under the names that `Entry` gives them. */
export const ENTRY_COLUMNS = columnsOf('e', ENTRIES.fields)

export const entriesById = rowBy(ENTRIES, 'id')

const livingByKey = rowBy(ENTRIES, 'key')

/** What is left of each removed entry; null where it stands, or never did. */
export const tombstonesById = rowBy(TOMBSTONES, 'entryId')

const tombstonesByKey = rowBy(TOMBSTONES, 'key')

/** Each id's entry, or the tombstone that is left of it, or null. */
export const remainsById: Batch<string, Entry | Tombstone | null> = async (db, ids) => {
  const entries = await entriesById(db, ids)
  const missing = ids.filter((_, index) => entries[index] === null)
  if (missing.length === 0) return entries
  const stones = new Map((await tombstonesById(db, missing)).map((stone) => [stone?.entryId, stone]))
  return ids.map((id, index) => entries[index] ?? stones.get(id) ?? null)
}

/** The entry that each removed one was merged into, through as many mergers as there were; null for other removals. */
export const survivorsOf: Batch<string, Entry | null> = async (db, removedIds) => {
  const mergers = await db.query<{ id: string; survivorId: string }>(Prisma.sql`
    with recursive merged (id, survivor_id) as (
      select entry_id, survivor_id from tombstone where entry_id = any(${[...removedIds]}::uuid[])
      union
      select merged.id, stone.survivor_id from merged join tombstone stone on stone.entry_id = merged.survivor_id
    )
    select merged.id, entry.id as "survivorId" from merged join entry on entry.id = merged.survivor_id`)
  const survivorOf = new Map(mergers.map(({ id, survivorId }) => [id, survivorId]))
  const survivors = await entriesById(db, [...new Set(survivorOf.values())])
  const byId = new Map(survivors.map((entry) => [entry?.id, entry]))
  return removedIds.map((id) => byId.get(survivorOf.get(id)) ?? null)
}

/** Each key's entry; a merged key answers its survivor. */
export const entriesByKey: Batch<string, Entry | null> = async (db, keys) => {
  const entries = await livingByKey(db, keys)
  const missing = keys.filter((_, index) => entries[index] === null)
  if (missing.length === 0) return entries
  const stones = (await tombstonesByKey(db, missing)).flatMap((stone) => (stone?.survivorId ? [stone] : []))
  if (stones.length === 0) return entries
  const survivors = await survivorsOf(
    db,
    stones.map((stone) => stone.entryId),
  )
  const byKey = new Map(stones.map((stone, index) => [stone.key, survivors[index] ?? null]))
  return keys.map((key, index) => entries[index] ?? byKey.get(key) ?? null)
}
