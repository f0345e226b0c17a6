// Entries themselves: the row that every kind shares, found by id or by key.

import { type Entry as EntryRecord, Prisma, type Tombstone } from '../../prisma/client/client.js'
import { type Batch, inOrder } from './batch.js'
import { columnsOf } from './columns.js'

const omit = { contentHash: true, rowHash: true, upstreamId: true } as const

/** An entry's own row, without what only seeding needs. */
export type Entry = Omit<EntryRecord, keyof typeof omit>

/** The columns of `entry e` under the names that `Entry` gives them. */
export const ENTRY_COLUMNS = columnsOf(
  'e',
  Object.values(Prisma.EntryScalarFieldEnum).filter((field) => !(field in omit)),
)

export const entriesById: Batch<string, Entry | null> = async (db, ids) =>
  inOrder(ids, await db.entry.findMany({ where: { id: { in: [...ids] } }, omit }), (entry) => entry.id)

const tombstonesById: Batch<string, Tombstone | null> = async (db, ids) =>
  inOrder(ids, await db.tombstone.findMany({ where: { entryId: { in: [...ids] } } }), (stone) => stone.entryId)

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
  const mergers = await db.$queryRaw<{ id: string; survivorId: string }[]>`
    with recursive merged (id, survivor_id) as (
      select entry_id, survivor_id from tombstone where entry_id = any(${[...removedIds]}::uuid[])
      union
      select merged.id, stone.survivor_id from merged join tombstone stone on stone.entry_id = merged.survivor_id
    )
    select merged.id, entry.id as "survivorId" from merged join entry on entry.id = merged.survivor_id`
  const survivorOf = new Map(mergers.map(({ id, survivorId }) => [id, survivorId]))
  const survivors = await entriesById(db, [...new Set(survivorOf.values())])
  const byId = new Map(survivors.map((entry) => [entry?.id, entry]))
  return removedIds.map((id) => byId.get(survivorOf.get(id)) ?? null)
}

/** Each key's entry; a merged key answers its survivor. */
export const entriesByKey: Batch<string, Entry | null> = async (db, keys) => {
  const entries = inOrder(keys, await db.entry.findMany({ where: { key: { in: [...keys] } }, omit }), (e) => e.key)
  const missing = keys.filter((_, index) => entries[index] === null)
  if (missing.length === 0) return entries
  const stones = await db.tombstone.findMany({ where: { key: { in: missing }, survivorId: { not: null } } })
  if (stones.length === 0) return entries
  const survivors = await survivorsOf(
    db,
    stones.map((stone) => stone.entryId),
  )
  const byKey = new Map(stones.map((stone, index) => [stone.key, survivors[index] ?? null]))
  return keys.map((key, index) => entries[index] ?? byKey.get(key) ?? null)
}
