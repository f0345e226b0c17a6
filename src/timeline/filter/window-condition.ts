// A window of time as a condition on the feed: what `inWindow` says of a span, in SQL.

import { Prisma } from '../../../prisma/client/client.js'
import { ClientError } from '../../errors.js'
import { TimeError } from '../time/time-error.js'
import { readWindow, type TimeWindow, type WindowBound, type WindowInput } from '../time/window.js'
import { all } from './conditions.js'

type Sql = Prisma.Sql

// The indexes are by instant: a day is bounded there too, with more to spare than any zone is from UTC.
const FURTHEST_FROM_UTC = 16 * 3_600_000

/** When it happened. Throws BAD_FILTER for a window that cannot be read. */
export function happenedIn(input: WindowInput): Sql {
  const { from, to, match } = windowOf('occurred', input)
  switch (match) {
    case 'OVERLAPS':
      return all([overlaps(from, to), starts('<', to), from && Prisma.sql`(f.latest is null or ${ends('>=', from)})`])
    case 'STARTS_WITHIN':
      return all([starts('<', to), starts('>=', from)])
    case 'WITHIN':
      return all([Prisma.sql`f.has_start and f.latest is not null`, ends('<', to), starts('<', to), starts('>=', from)])
  }
}

/** When this server recorded it: an instant, so that all matches are one. A date is its midnight, in UTC without a zone. */
export function recordedIn(input: WindowInput): Sql {
  const { from, to } = windowOf('recorded', { ...input, zone: input.zone ?? 'UTC' })
  return all([
    to && Prisma.sql`f.recorded_at < ${instantNear(to, 0)}::timestamptz`,
    from && Prisma.sql`f.recorded_at >= ${instantNear(from, 0)}::timestamptz`,
  ])
}

function windowOf(field: string, input: WindowInput): TimeWindow {
  try {
    return readWindow(input)
  } catch (error) {
    throw error instanceof TimeError ? new ClientError('BAD_FILTER', `\`${field}\`: ${error.message}`) : error
  }
}

function starts(operator: '<' | '>=', bound: WindowBound | null): Sql | null {
  if (!bound) return null
  const compare = Prisma.raw(operator)
  const spare = operator === '<' ? FURTHEST_FROM_UTC : -FURTHEST_FROM_UTC
  const near = Prisma.sql`f.occurred_at ${compare} ${instantNear(bound, spare)}::timestamptz`
  return bound.by === 'INSTANT' ? near : Prisma.sql`f.occurred_day ${compare} ${bound.day}::date and ${near}`
}

function ends(operator: '<' | '>=', bound: WindowBound | null): Sql | null {
  if (!bound) return null
  const compare = Prisma.raw(operator)
  return bound.by === 'DAY'
    ? Prisma.sql`f.last_day ${compare} ${bound.day}::date`
    : Prisma.sql`f.latest ${compare} ${bound.instant}::timestamptz`
}

// Says nothing that the others do not say; the index over spans answers it, where theirs would read all that began before.
function overlaps(from: WindowBound | null, to: WindowBound | null): Sql | null {
  if (!from) return null
  const [start, end] = [instantNear(from, -FURTHEST_FROM_UTC), to && instantNear(to, FURTHEST_FROM_UTC)]
  return Prisma.sql`tstzrange(f.occurred_at, coalesce(f.latest, 'infinity'), '[]') && tstzrange(${start}, ${end}, '[)')`
}

/** An instant itself; of a day, its start in UTC and so much later. */
function instantNear(bound: WindowBound, spareMs: number): Date {
  return bound.by === 'INSTANT' ? bound.instant : new Date(Date.parse(bound.day) + spareMs)
}
