// Which drafts of a batch can stand: no two entries with one key or one number of a series, and no link into the void.

import { Prisma } from '../../../prisma/client/client.js'
import type { Problem, ResolvedContribution, ResolvedEntry } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

/** An entry's draft that is new or differs from what is recorded. */
export interface EntryCandidate {
  id: string
  resolved: ResolvedEntry
  /** Null where the draft names no programme or no number. */
  series: { datasetId: number; programmeId: number; number: number } | null
}

/** A key that is taken; `id` is where it leads: its entry, the survivor of a merged one, null where nothing is left. */
export interface TakenKey {
  owner: string
  id: string | null
}

/** Who holds each of these keys, removed entries among them. */
export async function readTakenKeys(tx: Transaction, keys: Iterable<string>) {
  const rows = await tx.query<{ key: string; owner: string; id: string | null }>(Prisma.sql`
    with recursive wanted as (
      select k.key, e.id as owner, e.id, 0 as steps from unnest(${[...new Set(keys)]}::text[]) as k(key)
      join entry e on e.key = k.key
      union all
      select k.key, t.entry_id, t.survivor_id, 0 from unnest(${[...new Set(keys)]}::text[]) as k(key)
      join tombstone t on t.key = k.key
      union all
      select w.key, w.owner, t.survivor_id, w.steps + 1 from wanted w join tombstone t on t.entry_id = w.id
      where w.steps < 20
    )
    select distinct on (key) key, owner, id from wanted order by key, steps desc`)
  return new Map<string, TakenKey>(rows.map(({ key, ...taken }) => [key, taken]))
}

/**
 * Finds the drafts that cannot stand beside one another and beside what is recorded, each with its problems. A draft that
 * falls gives back what it would have taken or left, which can make others fall: repeated until all that is left stands.
 */
export async function findFallen(
  tx: Transaction,
  candidates: readonly EntryCandidate[],
): Promise<Map<string, Problem[]>> {
  const keys = candidates.flatMap(({ resolved }) => [resolved.key, ...(resolved.links ?? []).map(({ to }) => to)])
  const taken = await readTakenKeys(tx, keys)
  const numbered = await readSeries(tx, candidates)
  const fallen = new Map<string, Problem[]>()
  for (let before = -1; before !== fallen.size; ) {
    before = fallen.size
    const standing = candidates.filter(({ id }) => !fallen.has(id))
    const moving = new Set(standing.map(({ id }) => id))
    const keyHolders = new Map<string, string | null>()
    const seriesHolders = new Map<string, { id: string; key: string }>()
    for (const [key, { owner, id }] of taken) if (!moving.has(owner)) keyHolders.set(key, id)
    for (const [slot, holder] of numbered) if (!moving.has(holder.id)) seriesHolders.set(slot, holder)
    const ownKeys = new Map<string, string>()
    for (const candidate of standing) {
      const problems = takeNames(candidate, keyHolders, ownKeys, seriesHolders)
      if (problems.length > 0) fallen.set(candidate.id, problems)
    }
    for (const [key, id] of ownKeys) keyHolders.set(key, id)
    for (const { id, resolved } of standing) {
      const problems = checkLinks(id, resolved, keyHolders)
      if (problems.length > 0) fallen.set(id, [...(fallen.get(id) ?? []), ...problems])
    }
  }
  return fallen
}

/** The links of a draft that lead nowhere, to the entry itself, or twice to the same. `holders` maps keys to entry ids. */
export function checkLinks(
  id: string,
  draft: ResolvedEntry | ResolvedContribution,
  holders: ReadonlyMap<string, string | null>,
): Problem[] {
  const seen = new Set<string>()
  return (draft.links ?? []).flatMap(({ type, to }, index) => {
    const target = holders.get(to)
    const link = `${type} ${target ?? to}`
    const field = `links[${index}].to`
    if (target === undefined) return [{ field, reason: `no entry has the key "${to}"` }]
    if (target === null) return [{ field, reason: `the entry "${to}" has been removed` }]
    if (target === id) return [{ field, reason: 'is a link of the entry to itself' }]
    if (seen.has(link)) return [{ field, reason: `is the second ${type} link to "${to}"` }]
    seen.add(link)
    return []
  })
}

function takeNames(
  { id, resolved, series }: EntryCandidate,
  keyHolders: ReadonlyMap<string, string | null>,
  ownKeys: Map<string, string>,
  seriesHolders: Map<string, { id: string; key: string }>,
): Problem[] {
  const problems: Problem[] = []
  if (keyHolders.has(resolved.key) || ownKeys.has(resolved.key)) {
    problems.push({ field: 'key', reason: `the key "${resolved.key}" is taken by another entry` })
  }
  const slot = series && slotOf(series)
  const holder = slot === null ? undefined : seriesHolders.get(slot)
  if (series && holder) {
    problems.push({ field: 'number', reason: `number ${series.number} of the series is taken by "${holder.key}"` })
  }
  if (problems.length > 0) return problems
  ownKeys.set(resolved.key, id)
  if (slot !== null) seriesHolders.set(slot, { id, key: resolved.key })
  return []
}

async function readSeries(tx: Transaction, candidates: readonly EntryCandidate[]) {
  const series = candidates.flatMap(({ series }) => series ?? [])
  if (series.length === 0) return new Map<string, { id: string; key: string }>()
  const rows = await tx.query<{
    id: string
    key: string
    datasetId: number
    programmeId: number
    number: number
  }>(Prisma.sql`
    select e.id, e.key, a.dataset_id as "datasetId", a.programme_id as "programmeId", a.number
    from aid_package a join entry e on e.id = a.entry_id
    where a.dataset_id = any(${[...new Set(series.map(({ datasetId }) => datasetId))]}::int[])
      and a.programme_id = any(${[...new Set(series.map(({ programmeId }) => programmeId))]}::int[])
      and a.number = any(${[...new Set(series.map(({ number }) => number))]}::int[])`)
  return new Map(rows.map(({ id, key, ...slot }) => [slotOf(slot), { id, key }]))
}

function slotOf(at: { datasetId: number; programmeId: number; number: number }): string {
  return `${at.datasetId}/${at.programmeId}/${at.number}`
}
