// A window `[from, to)` on the feed: which spans a reader asks for.

import { dayStart } from './civil-day.js'
import { readMoment } from './edtf.js'
import { instantOf } from './reach.js'
import type { TimeSpan } from './span.js'
import { quoted, TimeError } from './time-error.js'
import { zoneOf } from './zone.js'

/** OVERLAPS: any part of the span lies in the window. STARTS_WITHIN: its sort instant does. WITHIN: all of it does. */
export type WindowMatch = 'OVERLAPS' | 'STARTS_WITHIN' | 'WITHIN'

/** A day ('YYYY-MM-DD') is compared with the spans' own civil days, an instant with their instants. */
export type WindowBound = { by: 'DAY'; day: string } | { by: 'INSTANT'; instant: Date }

export interface TimeWindow {
  /** Inclusive; null where the window has no beginning. */
  from: WindowBound | null
  /** Exclusive; null where the window has no end. One of the two is never null. */
  to: WindowBound | null
  match: WindowMatch
}

/** A window as a client writes it: an absent field and null are the same. */
export interface WindowInput {
  from?: string | null | undefined
  to?: string | null | undefined
  match?: WindowMatch | null | undefined
  zone?: string | null | undefined
}

const hourMs = 3_600_000

/**
 * Reads a window. A bound is a day, month, year or time of day; a month or year stands for its first day, so that
 * `{ from: '2024-11', to: '2024-12' }` is November. A date without a zone bounds by civil day; a date with `zone`, its
 * midnight there, and a time of day, by its offset or else in `zone`, bound by instant.
 *
 * Throws a TimeError for no bound, one that cannot be read, an unknown zone, and a window that holds nothing.
 */
export function readWindow({ from, to, match, zone }: WindowInput): TimeWindow {
  if (zone != null) zoneOf(zone)
  const window = {
    from: from == null ? null : readBound('from', from, zone),
    to: to == null ? null : readBound('to', to, zone),
    match: match ?? 'OVERLAPS',
  }
  if (!window.from && !window.to) throw new TimeError("The window has no bound: give 'from', 'to' or both.")
  if (window.from && window.to && isEmpty(window.from, window.to)) {
    throw new TimeError(
      `The window from ${quoted(String(from))} to ${quoted(String(to))} holds nothing: 'from' must be before 'to', which is not part of it.`,
    )
  }
  return window
}

/**
 * Whether a span lies in a window; what the feed's SQL says, in TypeScript. An open start reaches back to the sort
 * instant only, an open end forward without limit; a span with an open end or start is never WITHIN.
 */
export function inWindow(span: TimeSpan, { from, to, match }: TimeWindow): boolean {
  const starts = { instant: span.occurredAt, day: span.occurredDay }
  const ends = span.latest && span.lastDay !== null ? { instant: span.latest, day: span.lastDay } : null
  switch (match) {
    case 'OVERLAPS':
      return isBefore(starts, to) && (ends === null || isFrom(ends, from))
    case 'STARTS_WITHIN':
      return isBefore(starts, to) && isFrom(starts, from)
    case 'WITHIN':
      return span.earliest !== null && ends !== null && isBefore(ends, to) && isFrom(starts, from)
  }
}

interface Point {
  instant: Date
  day: string
}

function isFrom(point: Point, bound: WindowBound | null): boolean {
  if (!bound) return true
  return bound.by === 'DAY' ? point.day >= bound.day : point.instant >= bound.instant
}

function isBefore(point: Point, bound: WindowBound | null): boolean {
  return bound === null || !isFrom(point, bound)
}

function readBound(name: 'from' | 'to', text: string, zone: string | null | undefined): WindowBound {
  if (text.includes('/')) {
    throw new TimeError(`'${name}' is ${quoted(text)}, an interval: give its ends as 'from' and 'to'.`)
  }
  if (text.endsWith('~')) {
    throw new TimeError(`'${name}' is ${quoted(text)}: a bound is exact, write it without '~'.`)
  }
  const moment = named(name, () => readMoment(text))
  if (!('wallTime' in moment)) {
    const day = moment.firstDay
    return zone == null ? { by: 'DAY', day } : { by: 'INSTANT', instant: dayStart(day, zone) }
  }
  if (moment.offset === null && zone == null) {
    throw new TimeError(
      `'${name}' is ${quoted(text)}, a time without a place: add an offset such as Z, or give 'zone'.`,
    )
  }
  return { by: 'INSTANT', instant: new Date(named(name, () => instantOf(moment, zone ?? 'UTC'))) }
}

function named<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof TimeError ? new TimeError(`'${name}' cannot be read: ${error.message}`) : error
  }
}

// A day and an instant cannot be put in order for every zone, so only what is empty in all of them is refused: a day
// begins first 14 hours before UTC's, and last 12 hours after it.
function isEmpty(from: WindowBound, to: WindowBound): boolean {
  if (from.by === 'DAY' && to.by === 'DAY') return from.day >= to.day
  const begins = from.by === 'DAY' ? Date.parse(from.day) - 14 * hourMs : from.instant.getTime()
  const ends = to.by === 'DAY' ? Date.parse(to.day) + 12 * hourMs : to.instant.getTime()
  return begins >= ends
}
