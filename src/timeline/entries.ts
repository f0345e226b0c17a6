// Entries themselves: the row that every kind shares, found by id or by key.

import { type Entry as EntryRecord, Prisma, type Tombstone } from '../../prisma/client/client.js'
import { type Batch, inOrder } from './batch.js'
import { columnsOf } from './columns.js'

/** An entry's own row, without what only seeding needs. */
export type Entry = Omit<EntryRecord, 'contentHash' | 'upstreamId'>

/** The columns of `entry e` under the names that `Entry` gives them. */
export const ENTRY_COLUMNS = columnsOf(
  'e',
  Object.values(Prisma.EntryScalarFieldEnum).filter((field) => field !== 'contentHash' && field !== 'upstreamId'),
)

const select = { omit: { contentHash: true, upstreamId: true } } as const

export const entriesById: Batch<string, Entry | null> = async (db, ids) =>
  inOrder(ids, await db.entry.findMany({ where: { id: { in: [...ids] } }, ...select }), (entry) => entry.id)

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

/** Each key's entry; a merged key answers its survivor, through as many mergers as there were. */
export const entriesByKey: Batch<string, Entry | null> = async (db, keys) => {
  const found = await db.entry.findMany({ where: { key: { in: [...keys] } }, ...select })
  const entries = inOrder(keys, found, (entry) => entry.key)
  const missing = keys.filter((_, index) => entries[index] === null)
  if (missing.length === 0) return entries
  const merged = await db.$queryRaw<{ key: string; survivorId: string }[]>`
    with recursive merged (key, survivor_id, step) as (
      select key, survivor_id, 1 from tombstone where key = any(${missing})
      union all
      select merged.key, stone.survivor_id, step + 1
      from merged join tombstone stone on stone.entry_id = merged.survivor_id
      where step < 20
    )
    select key, survivor_id as "survivorId" from merged where survivor_id is not null order by step desc`
  const survivors = await entriesById(
    db,
    merged.map((row) => row.survivorId),
  )
  const byKey = new Map<string, Entry>()
  for (const [index, { key }] of merged.entries()) {
    const survivor = survivors[index]
    if (survivor && !byKey.has(key)) byKey.set(key, survivor)
  }
  return keys.map((key, index) => entries[index] ?? byKey.get(key) ?? null)
}
