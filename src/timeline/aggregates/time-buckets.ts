// Buckets of time: where the hours, days, weeks, months, quarters and years of a zone begin.

import { ClientError } from '../../errors.js'
import { addDays, dayFromEpoch, dayOf, dayStart, weekdayOf } from '../time/civil-day.js'
import { lastChangeBefore, offsetAt } from '../time/zone.js'

export type TimeBucket = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** At most this many buckets in one histogram. */
export const MOST_BUCKETS = 2000

/** From where to where there is something to count; null where there is nothing of the sort. */
export interface Extent {
  /** In epoch milliseconds, inclusive. */
  instants: { first: number; last: number } | null
  /** Civil days, 'YYYY-MM-DD', inclusive. */
  days: { first: string; last: string } | null
}

export interface TimeBuckets {
  /** Where each bucket begins, and at the end where the last one ends, in epoch milliseconds. */
  edges: number[]
  /** Civil days, ascending: from each of them to the next, `bucketOfDay` says which bucket they belong to. */
  days: string[]
  bucketOfDay: number[]
}

/**
 * The buckets from the first to the last that hold something, the empty ones between them too. A civil day belongs to
 * the bucket of its own name in every zone; among hours, to the one in which the zone's day begins.
 *
 * Throws BAD_REQUEST, naming the next coarser unit, for more than 2,000 buckets.
 */
export function bucketsOf(by: TimeBucket, zone: string, extent: Extent): TimeBuckets {
  if (!extent.instants && !extent.days) return { edges: [], days: [], bucketOfDay: [] }
  return by === 'HOUR' ? hoursOf(zone, extent) : calendarOf(by, zone, extent)
}

const HOUR_MS = 3_600_000
/** The shortest that each unit can be: a day on which clocks are put forward, a February. */
const SHORTEST_MS: Record<TimeBucket, number> = {
  HOUR: HOUR_MS,
  DAY: 23 * HOUR_MS,
  WEEK: 167 * HOUR_MS,
  MONTH: 671 * HOUR_MS,
  QUARTER: 2159 * HOUR_MS,
  YEAR: 8759 * HOUR_MS,
}

/** Beside the whole ones: those cut off at either end, and hours that a change of the clock cuts in two. */
const CUT_BUCKETS = 10

/** Whether `bucketsOf` surely has few enough buckets for this extent, in any zone. */
export function hasRoomFor(by: TimeBucket, { instants, days }: Extent): boolean {
  const ends = [
    ...(instants ? [instants.first, instants.last] : []),
    ...(days ? [Date.parse(days.first) - 24 * HOUR_MS, Date.parse(days.last) + 48 * HOUR_MS] : []),
  ]
  return ends.length === 0 || (Math.max(...ends) - Math.min(...ends)) / SHORTEST_MS[by] + CUT_BUCKETS <= MOST_BUCKETS
}

type CalendarUnit = Exclude<TimeBucket, 'HOUR'>
// Days as they are written: Temporal's take a hundred times as long, and there can be two thousand of them.
const CALENDAR: Record<CalendarUnit, { start: (day: string) => string; next: (start: string) => string }> = {
  DAY: { start: (day) => day, next: (start) => addDays(start, 1) },
  WEEK: { start: (day) => addDays(day, -((weekdayOf(day) + 6) % 7)), next: (start) => addDays(start, 7) },
  MONTH: { start: (day) => firstOf(day, 0), next: (start) => firstOf(start, 1) },
  QUARTER: { start: (day) => firstOf(day, -((monthOf(day) - 1) % 3)), next: (start) => firstOf(start, 3) },
  YEAR: { start: (day) => firstOf(day, 1 - monthOf(day)), next: (start) => firstOf(start, 12) },
}

const monthOf = (day: string) => Number(day.slice(5, 7))

/** The first day of the month so many months later. */
function firstOf(day: string, months: number): string {
  return dayFromEpoch(Date.UTC(Number(day.slice(0, 4)), monthOf(day) - 1 + months, 1))
}

const COARSER = { HOUR: 'DAY', DAY: 'WEEK', WEEK: 'MONTH', MONTH: 'QUARTER', QUARTER: 'YEAR', YEAR: null } as const

function calendarOf(by: CalendarUnit, zone: string, { instants, days }: Extent): TimeBuckets {
  const { start, next } = CALENDAR[by]
  const shown = instants && [dayOf(new Date(instants.first), zone), dayOf(new Date(instants.last), zone)]
  const all = [...(shown ?? []), ...(days ? [days.first, days.last] : [])].sort()
  const [last = ''] = all.slice(-1)

  const starts: string[] = []
  const edges: number[] = []
  // Where clocks are put back over midnight, a day shows again after the next one has begun: hence both conditions.
  for (let day = start(all[0] ?? ''); ; day = next(day)) {
    const edge = dayStart(day, zone).getTime()
    edges.push(edge)
    if (day > last && (!instants || edge > instants.last)) break
    starts.push(day)
    refuseTooMany(by, starts.length)
  }
  return { edges, days: starts, bucketOfDay: starts.map((_, bucket) => bucket) }
}

function hoursOf(zone: string, { instants, days }: Extent): TimeBuckets {
  const startOf = (day: string) => dayStart(day, zone).getTime()
  const first = Math.min(instants?.first ?? Infinity, days ? startOf(days.first) : Infinity)
  const last = Math.max(instants?.last ?? -Infinity, days ? startOf(days.last) : -Infinity)

  const edges = [hourStart(first, zone)]
  for (let edge = hourStart(first, zone); edge <= last; ) {
    refuseTooMany('HOUR', edges.length)
    edge = nextHour(edge, zone)
    edges.push(edge)
  }

  const own: string[] = []
  const bucketOfDay: number[] = []
  for (let day = days?.first; days && day && day <= days.last; day = addDays(day, 1)) {
    const begins = startOf(day)
    own.push(day)
    bucketOfDay.push(edges.findLastIndex((edge) => edge <= begins))
  }
  return { edges, days: own, bucketOfDay }
}

// An hour of the clock ends where it is full or where the clock is changed: one that is shown twice is two buckets.
function hourStart(instant: number, zone: string): number {
  const full = instant - positive((instant + offsetAt(instant, zone)) % HOUR_MS)
  const change = lastChangeBefore(instant, zone)
  return isChange(change, zone) ? Math.max(full, change) : full
}

function nextHour(instant: number, zone: string): number {
  const full = instant + HOUR_MS - positive((instant + offsetAt(instant, zone)) % HOUR_MS)
  const change = lastChangeBefore(full, zone)
  return change > instant && isChange(change, zone) ? change : full
}

const positive = (remainder: number) => (remainder + HOUR_MS) % HOUR_MS

const isChange = (instant: number, zone: string) => offsetAt(instant, zone) !== offsetAt(instant - 1, zone)

function refuseTooMany(by: TimeBucket, count: number): void {
  if (count <= MOST_BUCKETS) return
  const coarser = COARSER[by]
  throw new ClientError(
    'BAD_REQUEST',
    `By ${by} the histogram has more than ${MOST_BUCKETS} buckets: ${coarser ? `ask by ${coarser}, or ` : ''}narrow the filter.`,
  )
}
