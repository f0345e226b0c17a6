// Facets: which values the entries of a feed have, and how many entries each.

import { Prisma } from '../../../prisma/client/client.js'
import type { BattlefieldEventType, EntryKind, PlaceLevel, VerificationStatus } from '../../../prisma/client/enums.js'
import { ClientError } from '../../errors.js'
import type { Predicate } from '../filter/read-filter.js'
import { DEFAULT_PAGE } from '../page-size.js'
import type { Reader } from '../reader.js'
import { type ValueCount, valuesInOrder } from './value-counts.js'

/** Each combination of what every entry has one of. */
export interface Combination {
  kind: EntryKind
  status: VerificationStatus
  eventType: BattlefieldEventType | null
  count: number
}

export const countCombinations = (db: Reader, { sql }: Predicate): Promise<Combination[]> =>
  db.queryOnce<Combination>(Prisma.sql`
    select f.kind, f.status, f.event_type as "eventType", count(*)::int as count
    from feed f where ${sql} group by f.kind, f.status, f.event_type`)

/** One column of the combinations by itself; those without a value are in none. */
export function valuesOf<Column extends 'kind' | 'status' | 'eventType'>(
  combinations: readonly Combination[],
  column: Column,
): ValueCount<NonNullable<Combination[Column]>>[] {
  const counts = new Map<NonNullable<Combination[Column]>, number>()
  for (const { [column]: value, count } of combinations) {
    if (value) counts.set(value, (counts.get(value) ?? 0) + count)
  }
  return valuesInOrder(counts)
}

/** The reference data that entries name, by the list of the feed that holds its ids. */
const NAMED = {
  place: 'place_ids',
  actor: 'actor_ids',
  capability: 'capability_ids',
  source: 'source_ids',
  thread: 'thread_ids',
} as const

export type NamedNoun = keyof typeof NAMED

export interface NamedCount {
  id: number
  count: number
}

/**
 * How many entries each place, actor … has, everything below it included; the most frequent first, equal ones in the
 * order of their keys. `level` leaves only places of one.
 */
export const countNamed = (
  db: Reader,
  { sql }: Predicate,
  { noun, first, level }: { noun: NamedNoun; first: number; level?: PlaceLevel | null | undefined },
): Promise<NamedCount[]> =>
  db.queryOnce<NamedCount>(Prisma.sql`
    select counted.value as id, counted.count from (${countListed(NAMED[noun], sql)}) as counted
    join ${Prisma.raw(noun)} n on n.id = counted.value
    ${level ? Prisma.sql`where n.level = ${level}::"PlaceLevel"` : Prisma.empty}
    order by counted.count desc, n.key collate "C" limit ${first}`)

export const countTags = (db: Reader, { sql }: Predicate, { first }: { first: number }): Promise<ValueCount[]> =>
  db.queryOnce<ValueCount>(Prisma.sql`
    select counted.value, counted.count from (${countListed('tags', sql)}) as counted
    order by counted.count desc, counted.value collate "C" limit ${first}`)

// Many entries share one list: each list is taken apart once.
const countListed = (column: string, condition: Prisma.Sql) => Prisma.sql`
  select each.value, sum(listed.count)::int as count from (
    select f.${Prisma.raw(column)} as list, count(*) as count from feed f where ${condition} group by list
  ) as listed cross join unnest(listed.list) as each (value) group by each.value`

/** How many values of a facet are asked for. Throws PAGE_SIZE for less than 1 and more than `most`. */
export function readTop(first: number | null | undefined, most: number): number {
  const count = first ?? DEFAULT_PAGE
  if (count >= 1 && count <= most) return count
  throw new ClientError('PAGE_SIZE', `\`first\` is ${count}: give 1 to ${most}; the most frequent come first.`)
}
