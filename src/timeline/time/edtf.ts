// A date as sources write it: the part of EDTF (ISO 8601-2:2019) that Dateline takes, read without losing a word of it.

import { daysIn, isDay } from './civil-day.js'
import { whatWouldBeRight } from './edtf-advice.js'
import { quoted, TimeError } from './time-error.js'

/** A year, month or day. `text` is its canonical writing without the mark, such as `2024-11`. */
export interface WrittenDate {
  unit: 'YEAR' | 'MONTH' | 'DAY'
  text: string
  /** 'YYYY-MM-DD', inclusive. */
  firstDay: string
  lastDay: string
  /** Marked with `~`. */
  approximate: boolean
}

/** A time of day on a day. */
export interface WrittenTime {
  unit: 'MINUTE' | 'SECOND'
  /** What the clock shows, in epoch milliseconds as if it were UTC. */
  wallTime: number
  /** Milliseconds east of UTC; null where none is written and the clock is that of the zone beside it. */
  offset: number | null
}

export type WrittenMoment = WrittenDate | WrittenTime

/** One end of an interval: a moment, `..` where it is open, nothing where it is unknown. */
export type WrittenEnd = WrittenMoment | '..' | ''

/** What is written: one moment (then `start` and `end` are the same object) or an interval of two ends. */
export interface WrittenSpan {
  start: WrittenEnd
  end: WrittenEnd
}

const firstYear = 1900
const lastYear = 2200
const datePattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~)?$/
const timePattern = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/

/**
 * Reads one date, one time or one interval. Taken are `2024`, `2024-11`, `2024-11-21`, each also with `~` behind it;
 * `2024-11-19T03:25` and `2024-11-19T03:25:00`, each also with `Z` or an offset; two of these joined by `/`, either of
 * which may be `..` (open) or absent (unknown). Throws a TimeError for anything else, and for days that do not exist.
 */
export function readEdtf(text: string): WrittenSpan {
  const ends = text.split('/')
  if (ends.length === 1) {
    const moment = readMoment(text)
    return { start: moment, end: moment }
  }
  const [start, end] = ends.map(readEnd)
  if (start === undefined || end === undefined || ends.length > 2) {
    throw new TimeError(`${quoted(text)} has more than two ends: write an interval as 2024-11-14/2024-11-20.`)
  }
  if (typeof start === 'string' && typeof end === 'string') {
    throw new TimeError(`${quoted(text)} says nothing: write at least one end, as in ../2024-11-20 or 2024-11-20/...`)
  }
  return { start, end }
}

function readEnd(text: string): WrittenEnd {
  return text === '' || text === '..' ? text : readMoment(text)
}

/** Reads one date or time, no interval. Throws a TimeError. */
export function readMoment(text: string): WrittenMoment {
  const date = datePattern.exec(text)
  if (date) return readDate(date)
  const time = timePattern.exec(text)
  if (time) return readTime(time)
  throw new TimeError(whatWouldBeRight(text))
}

function readDate([text, year = '', month, day, mark]: RegExpExecArray): WrittenDate {
  checkYear(year)
  const plain = mark ? text.slice(0, -1) : text
  const approximate = mark !== undefined
  if (month === undefined) {
    return { unit: 'YEAR', text: plain, firstDay: `${year}-01-01`, lastDay: `${year}-12-31`, approximate }
  }
  checkMonth(month, plain)
  if (day === undefined) {
    return { unit: 'MONTH', text: plain, firstDay: `${plain}-01`, lastDay: `${plain}-${daysIn(plain)}`, approximate }
  }
  checkDay(plain)
  return { unit: 'DAY', text: plain, firstDay: plain, lastDay: plain, approximate }
}

function readTime([text, day = '', hour, minute, second, fraction, z, sign, ...offset]: RegExpExecArray): WrittenTime {
  checkYear(day.slice(0, 4))
  checkMonth(day.slice(5, 7), day)
  checkDay(day)
  const clock = [Number(hour), Number(minute), Number(second ?? 0)] as const
  if (clock[0] > 23) throw new TimeError(`Hour ${hour} in ${quoted(text)} does not exist: hours run from 00 to 23.`)
  if (clock[1] > 59)
    throw new TimeError(`Minute ${minute} in ${quoted(text)} does not exist: minutes run from 00 to 59.`)
  if (clock[2] > 59)
    throw new TimeError(`Second ${second} in ${quoted(text)} does not exist: seconds run from 00 to 59.`)
  const millisecond = Number((fraction ?? '').padEnd(3, '0').slice(0, 3))
  const wallTime = Date.parse(`${day}T00:00:00Z`) + ((clock[0] * 60 + clock[1]) * 60 + clock[2]) * 1000 + millisecond
  return {
    unit: second === undefined ? 'MINUTE' : 'SECOND',
    wallTime,
    offset: z ? 0 : sign ? readOffset(text, sign, offset) : null,
  }
}

function readOffset(text: string, sign: string, [hours, minutes]: string[]): number {
  const ahead = Number(hours) * 60 + Number(minutes)
  if (ahead > 14 * 60 || Number(minutes) > 59) {
    throw new TimeError(`The offset in ${quoted(text)} does not exist: offsets run from -14:00 to +14:00.`)
  }
  return (sign === '-' ? -ahead : ahead) * 60_000 + 0
}

function checkYear(year: string) {
  if (Number(year) < firstYear || Number(year) > lastYear) {
    throw new TimeError(`The year ${year} is out of range: years run from ${firstYear} to ${lastYear}.`)
  }
}

function checkMonth(month: string, text: string) {
  if (Number(month) >= 1 && Number(month) <= 12) return
  throw new TimeError(
    Number(month) > 20 && Number(month) < 42
      ? `${quoted(text)} is a season, which is not taken: write its months, as in 2024-03/2024-05.`
      : `Month ${month} in ${quoted(text)} does not exist: months run from 01 to 12.`,
  )
}

function checkDay(day: string) {
  if (!isDay(day)) {
    const month = day.slice(0, 7)
    throw new TimeError(`${day} does not exist: the days of ${month} run from 01 to ${daysIn(month)}.`)
  }
}
