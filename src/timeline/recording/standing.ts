// Which drafts of a batch can stand: no two entries with one key or one number of a series, and no link into the void.

import { Prisma } from '../../../prisma/client/client.js'
import type { References } from './references.js'
import type { Problem, ResolvedContribution, ResolvedEntry } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

/** An entry's draft that is new or differs from what is recorded. */
export interface EntryCandidate {
  id: string
  resolved: ResolvedEntry
  /** Null where the draft names no programme or no number. */
  series: { datasetId: number; programmeId: number; number: number } | null
}

/** A key that is taken: whose it is, and where it leads: to its entry, to the survivor of a merged one, null: nowhere. */
export interface TakenKey {
  owner: string
  id: string | null
}

/** Who holds each of these keys, removed entries among them. */
export async function readTakenKeys(tx: Transaction, keys: Iterable<string>) {
  const wanted = [...new Set(keys)]
  const rows = await tx.query<{ key: string; owner: string; id: string | null }>(Prisma.sql`
    with recursive way (key, owner, id) as (
      select key, id, id from entry where key = any(${wanted}::text[])
      union all
      select key, entry_id, entry_id from tombstone where key = any(${wanted}::text[])
      union
      select way.key, way.owner, t.survivor_id from way join tombstone t on t.entry_id = way.id
      where t.survivor_id is not null
    )
    select distinct on (way.key) way.key, way.owner, entry.id from way left join entry on entry.id = way.id
    order by way.key, entry.id nulls last`)
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
    const keyHolders = new Map<string, TakenKey>()
    const seriesHolders = new Map<string, { id: string; key: string }>()
    for (const [key, holder] of taken) if (!moving.has(holder.owner)) keyHolders.set(key, holder)
    for (const [slot, holder] of numbered) if (!moving.has(holder.id)) seriesHolders.set(slot, holder)
    const ownKeys = new Map<string, string>()
    for (const candidate of standing) {
      const problems = takeNames(candidate, keyHolders, ownKeys, seriesHolders)
      if (problems.length > 0) fallen.set(candidate.id, problems)
    }
    for (const [key, id] of ownKeys) keyHolders.set(key, { owner: id, id })
    for (const { id, resolved } of standing) {
      const problems = checkLinks(id, resolved, keyHolders)
      if (problems.length > 0) fallen.set(id, [...(fallen.get(id) ?? []), ...problems])
    }
  }
  return fallen
}

/**
 * The links of a draft that lead nowhere, to the entry itself, or twice to the same. `holders` tells whose each key is. Two
 * entries of which one was merged into the other are still two here: the draft need not follow what an editor rules.
 */
export function checkLinks(
  id: string,
  draft: ResolvedEntry | ResolvedContribution,
  holders: ReadonlyMap<string, TakenKey>,
): Problem[] {
  const seen = new Set<string>()
  return (draft.links ?? []).flatMap(({ type, to }, index) => {
    const target = holders.get(to)
    const link = `${type} ${target?.owner ?? to}`
    const field = `links[${index}].to`
    if (target === undefined) return [{ field, reason: `no entry has the key "${to}"` }]
    if (target.id === null) return [{ field, reason: `the entry "${to}" has been removed` }]
    if (target.owner === id) return [{ field, reason: 'is a link of the entry to itself' }]
    if (seen.has(link)) return [{ field, reason: `is the second ${type} link to "${to}"` }]
    seen.add(link)
    return []
  })
}

function takeNames(
  { id, resolved, series }: EntryCandidate,
  keyHolders: ReadonlyMap<string, TakenKey>,
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

/** The place that a draft takes in a numbered series; its programme must have been looked up. */
export function seriesOf(
  datasetId: number,
  resolved: ResolvedEntry,
  { programme }: References,
): EntryCandidate['series'] {
  if (resolved.kind !== 'AID_PACKAGE' || resolved.programme === undefined || resolved.number === undefined) return null
  const known = programme.get(resolved.programme)
  return known ? { datasetId, programmeId: known.id, number: resolved.number } : null
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
