// When something happened, as far as it is known: the first and the last instant that a statement of time covers.

import type { TimePrecision } from '../../../prisma/client/enums.js'
import { dayOf, dayStart } from './civil-day.js'
import { readEdtf, type WrittenEnd } from './edtf.js'
import { precisionOf } from './precision.js'
import { type Reach, reachOf } from './reach.js'
import { quoted, TimeError } from './time-error.js'
import { zoneOf } from './zone.js'

export interface TimeSpan {
  /** Canonical EDTF; a time of day carries the offset that was written, or else the zone's. */
  edtf: string
  /** IANA zone in which the civil days were lived. */
  zone: string
  precision: TimePrecision
  approximate: boolean
  /** Stated in days, not in times of day. */
  byDay: boolean
  /** Null where the start is open or unknown. */
  earliest: Date | null
  /** Last millisecond, inclusive; null where the end is open or unknown. */
  latest: Date | null
  /** 'YYYY-MM-DD' in `zone`; null where the start is open or unknown. */
  firstDay: string | null
  /** 'YYYY-MM-DD' in `zone`, inclusive; null where the end is open or unknown. */
  lastDay: string | null
  /** The sort instant: `earliest`, or the start of the last day where the start is open. */
  occurredAt: Date
  /** The civil day of the sort instant in `zone`. */
  occurredDay: string
  sourceWords: string | null
  /** The name of the rule that turned the words into the span. */
  resolvedBy: string | null
  /** The day that the rule counted from. */
  anchorDay: string | null
}

/**
 * Computes a span from EDTF (`readEdtf` lists the forms taken) and the zone in which its days were lived.
 *
 * The writing tells the precision, but for a WEEK (an interval of seven days), a MINUTE written with its seconds, and an
 * INTERVAL that happens to be one clock hour or to have equal ends. `approximate` is for times of day, which EDTF cannot
 * mark; where days are written, they get their `~`. A row's edtf, zone, precision and approximate give its span again.
 *
 * Fractions of a second are dropped. Throws a TimeError.
 */
export function spanFromEdtf(edtf: string, zone: string, precision?: TimePrecision, approximate = false): TimeSpan {
  zoneOf(zone)
  const written = readEdtf(edtf)
  const start = reachOf(written.start, zone, precision)
  const end = written.end === written.start ? start : reachOf(written.end, zone, precision)
  const isInterval = start?.text !== end?.text || (start !== end && precision === 'INTERVAL')
  const marked = start?.approximate || end?.approximate || false
  const mark = approximate && !marked ? '~' : ''
  const span = {
    edtf: isInterval
      ? `${writeEnd(start, written.start, mark)}/${writeEnd(end, written.end, mark)}`
      : writeEnd(start, written.start, marked ? '~' : mark),
    zone,
    precision: precisionOf(start, end, isInterval, precision, edtf),
    approximate: marked || approximate,
    byDay: [start, end].every((reach) => reach === null || reach.inDays),
    earliest: start && new Date(start.earliest),
    latest: end && new Date(end.latest),
    firstDay: start?.firstDay ?? null,
    lastDay: end?.lastDay ?? null,
    sourceWords: null,
    resolvedBy: null,
    anchorDay: null,
    ...sortInstant(start, end, zone),
  }
  if (span.earliest && span.latest && span.earliest > span.latest) throw new TimeError(whyEmpty(edtf, zone, isInterval))
  return span
}

/**
 * The day under which the span is counted for a reader in `zone`: its own where it is stated in days, else the day that
 * the zone's clocks show at its sort instant. Throws a TimeError for an unknown zone.
 */
export function bucketDay(span: Pick<TimeSpan, 'byDay' | 'occurredAt' | 'occurredDay'>, zone: string): string {
  return span.byDay ? span.occurredDay : dayOf(span.occurredAt, zone)
}

function writeEnd(reach: Reach | null, written: WrittenEnd, mark: string): string {
  if (!reach) return written === '' ? '' : '..'
  return reach.inDays && (mark || reach.approximate) ? `${reach.text}~` : reach.text
}

function sortInstant(start: Reach | null, end: Reach | null, zone: string) {
  if (start) return { occurredAt: new Date(start.earliest), occurredDay: start.firstDay }
  if (end) return { occurredAt: dayStart(end.lastDay, zone), occurredDay: end.lastDay }
  throw new Error('A span has at least one end')
}

function whyEmpty(edtf: string, zone: string, isInterval: boolean): string {
  return isInterval
    ? `${quoted(edtf)} runs backwards: write the earlier end first.`
    : `${quoted(edtf)} was skipped by the calendar of ${zone}: write the day before or after.`
}
