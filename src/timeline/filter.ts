// A filter becomes one SQL predicate; whoever reads the feed reads it through that predicate.

import { type EntryKind, Prisma } from '../../prisma/client/client.js'
import { ClientError } from '../errors.js'
import { programmeIdsByKey } from './aid.js'
import type { Ask, Batch } from './batch.js'
import { datasetIdsByKey } from './datasets.js'
import { TimeError } from './time/time-error.js'
import { readWindow, type TimeWindow, type WindowBound, type WindowInput } from './time/window.js'
import { readValues } from './value-list.js'

type Sql = Prisma.Sql

/** What a client asks for. An absent field and null are the same; between fields: and; within a list: or. */
export interface TimelineFilter {
  kinds?: readonly EntryKind[] | null | undefined
  occurred?: WindowInput | null | undefined
  programmes?: readonly string[] | null | undefined
  datasets?: readonly string[] | null | undefined
  includeScheduled?: boolean | null | undefined
  includeRetracted?: boolean | null | undefined
}

export interface Predicate {
  /** A condition on `entry e`. */
  sql: Sql
  /** The same for filters that mean the same. */
  fingerprint: string
}

const FURTHEST_FROM_UTC = 16 * 3_600_000

/**
 * Reads a filter into a predicate; `ask` looks keys up.
 *
 * Throws BAD_FILTER, naming the field, for an empty or overlong list, an unknown key and an unreadable window.
 */
export async function readFilter(ask: Ask, filter: TimelineFilter): Promise<Predicate> {
  const kinds = readValues('BAD_FILTER', 'kinds', filter.kinds)
  const conditions = [
    hiddenUnlessAsked(filter),
    kinds && Prisma.sql`e.kind = any(${[...kinds]}::"EntryKind"[])`,
    inWindow(filter.occurred),
    await known(
      ask,
      'datasets',
      datasetIdsByKey,
      filter.datasets,
      (ids) => Prisma.sql`e.dataset_id = any(${ids}::int[])`,
    ),
    await known(
      ask,
      'programmes',
      programmeIdsByKey,
      filter.programmes,
      (ids) =>
        Prisma.sql`exists (select from aid_package p where p.entry_id = e.id and p.programme_id = any(${ids}::int[]))`,
    ),
  ].filter((condition) => condition !== null)
  return {
    sql: conditions.length > 0 ? Prisma.join(conditions, ' and ') : Prisma.sql`true`,
    fingerprint: fingerprintOf(filter),
  }
}

function hiddenUnlessAsked({ includeScheduled, includeRetracted }: TimelineFilter): Sql | null {
  const hidden = [...(includeScheduled ? [] : ['SCHEDULED']), ...(includeRetracted ? [] : ['RETRACTED'])]
  return hidden.length > 0 ? Prisma.sql`e.status <> all(${hidden}::"VerificationStatus"[])` : null
}

async function known(
  ask: Ask,
  field: string,
  idsByKey: Batch<string, number | null>,
  listedKeys: readonly string[] | null | undefined,
  condition: (ids: number[]) => Sql,
): Promise<Sql | null> {
  const keys = readValues('BAD_FILTER', field, listedKeys)
  if (keys === null) return null
  const ids = await Promise.all(
    keys.map(async (key) => {
      const id = await ask(idsByKey, key)
      if (id === null) throw new ClientError('BAD_FILTER', `\`${field}\` names "${key}", which is not a key of any.`)
      return id
    }),
  )
  return condition(ids)
}

function inWindow(input: WindowInput | null | undefined): Sql | null {
  if (input == null) return null
  const { from, to, match } = windowOf(input)
  switch (match) {
    case 'OVERLAPS':
      return both(starts('<', to), from && Prisma.sql`(e.latest is null or ${ends('>=', from)})`)
    case 'STARTS_WITHIN':
      return both(starts('<', to), starts('>=', from))
    case 'WITHIN':
      return both(Prisma.sql`e.earliest is not null and e.latest is not null`, ends('<', to), starts('>=', from))
  }
}

function windowOf(input: WindowInput): TimeWindow {
  try {
    return readWindow(input)
  } catch (error) {
    throw error instanceof TimeError ? new ClientError('BAD_FILTER', `\`occurred\`: ${error.message}`) : error
  }
}

// A bound by day is compared with the entries' own civil days, an instant with their instants. The feed's index is by
// instant: a day is bounded there too, with more to spare than any zone is from UTC.
function starts(operator: '<' | '>=', bound: WindowBound | null): Sql | null {
  if (!bound) return null
  const compare = Prisma.raw(operator)
  if (bound.by === 'INSTANT') return Prisma.sql`e.occurred_at ${compare} ${bound.instant}::timestamptz`
  const spare = operator === '<' ? FURTHEST_FROM_UTC : -FURTHEST_FROM_UTC
  const nearby = new Date(Date.parse(bound.day) + spare)
  return Prisma.sql`e.occurred_day ${compare} ${bound.day}::date and e.occurred_at ${compare} ${nearby}::timestamptz`
}

function ends(operator: '<' | '>=', bound: WindowBound | null): Sql | null {
  if (!bound) return null
  const compare = Prisma.raw(operator)
  return bound.by === 'DAY'
    ? Prisma.sql`e.last_day ${compare} ${bound.day}::date`
    : Prisma.sql`e.latest ${compare} ${bound.instant}::timestamptz`
}

const both = (...conditions: (Sql | null)[]): Sql =>
  Prisma.join(
    conditions.filter((condition) => condition !== null),
    ' and ',
  )

function fingerprintOf(filter: TimelineFilter): string {
  const said = Object.entries(filter)
    .filter(([, value]) => value != null && value !== false)
    .map(([field, value]) => [field, Array.isArray(value) ? [...new Set(value)].sort() : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return JSON.stringify(said, (_, value) => value ?? undefined)
}
