// The writing of a span from the times of a source, as finely as they are written or as coarsely as the source says.

import type { TimePrecision } from '../../prisma/client/enums.js'
import { addDays, dayOf, daysIn, weekdayOf } from '../../src/timeline/time/civil-day.js'
import { type Moment, UNITS, type Unit } from './time-format.js'

/** EDTF, and the precision where EDTF alone would not tell it. */
export interface SpanWriting {
  edtf: string
  precision?: TimePrecision
}

/** What a source says of the end: a time, that it is not over ('OPEN'), or nothing (null). */
export type End = Moment | 'OPEN' | null

/** As it is written: both ends are kept to the unit that they have. */
export function writeSpan(start: Moment, end: End): SpanWriting {
  if (end === 'OPEN') return { edtf: `${first(start)}/..` }
  const [from, to] = [first(start), last(end ?? start)]
  if (from === to) return { edtf: from }
  if (end === null || (isDate(start) && isDate(end))) return { edtf: `${from}/${to}` }
  // Without the word, a clock hour between two times would be one stated time.
  return { edtf: `${from}/${to}`, precision: 'INTERVAL' }
}

/**
 * No finer than the precision that the source states. A DAY and an INTERVAL drop the time of day; WEEK, MONTH and YEAR are
 * whole where both ends lie in one, and else the days between the ends. A WEEK that is given by seven days of its own
 * keeps them.
 */
export function writeCoarser(precision: TimePrecision, start: Moment, end: End, zone: string): SpanWriting {
  if (precision === 'OPEN_START') return { edtf: `../${last(end === null || end === 'OPEN' ? start : end)}` }
  if (precision === 'OPEN_END') return { edtf: `${first(start)}/..` }
  if (precision === 'SECOND' || precision === 'MINUTE' || precision === 'HOUR') {
    return writeSpan(cut(start, precision), end === null || end === 'OPEN' ? end : cut(end, precision))
  }
  const from = inDays(start, zone)
  const to = end === null || end === 'OPEN' ? end : inDays(end, zone)
  if (to === 'OPEN' || precision === 'DAY' || precision === 'INTERVAL') return writeSpan(from, to)
  return writeWhole(precision, from, to ?? from) ?? writeSpan(from, to)
}

function writeWhole(unit: 'WEEK' | 'MONTH' | 'YEAR', from: Moment, to: Moment): SpanWriting | null {
  const [start, end] = [firstDay(from), lastDay(to)]
  if (unit !== 'WEEK') {
    const length = unit === 'MONTH' ? 7 : 4
    return start.slice(0, length) === end.slice(0, length) ? { edtf: start.slice(0, length) } : null
  }
  if (addDays(start, 6) === end) return { edtf: `${start}/${end}`, precision: 'WEEK' }
  const monday = addDays(start, -((weekdayOf(start) + 6) % 7))
  const sunday = addDays(monday, 6)
  return end <= sunday ? { edtf: `${monday}/${sunday}`, precision: 'WEEK' } : null
}

/** The time without its time of day: the day that the zone's clocks show where it has an offset, else its own. */
function inDays(moment: Moment, zone: string): Moment {
  if (isDate(moment)) return moment
  const day =
    moment.offset === '' ? moment.text.slice(0, 10) : dayOf(new Date(`${padded(moment.text)}${moment.offset}`), zone)
  return { unit: 'DAY', text: day, offset: '' }
}

function cut(moment: Moment, unit: Unit): Moment {
  if (UNITS.indexOf(moment.unit) <= UNITS.indexOf(unit)) return moment
  return { ...moment, unit, text: moment.text.slice(0, unit === 'MINUTE' ? 16 : 13) }
}

// EDTF has no hour: it is written from its first to its last second.
function first({ unit, text, offset }: Moment): string {
  return unit === 'HOUR' ? `${text}:00:00${offset}` : text + offset
}

function last({ unit, text, offset }: Moment): string {
  return unit === 'HOUR' ? `${text}:59:59${offset}` : text + offset
}

function padded(text: string): string {
  return text.length === 13 ? `${text}:00` : text
}

function isDate({ unit }: Moment): boolean {
  return unit === 'YEAR' || unit === 'MONTH' || unit === 'DAY'
}

function firstDay({ text }: Moment): string {
  return `${text}-01-01`.slice(0, 10)
}

function lastDay({ unit, text }: Moment): string {
  if (unit === 'DAY') return text
  const month = unit === 'MONTH' ? text : `${text}-12`
  return `${month}-${daysIn(month)}`
}
