// From which to which instant one written date or time reaches in a zone.

import type { TimePrecision } from '../../../prisma/client/enums.js'
import { addDays, dayFromEpoch, dayOf, dayStart, instantsShowing } from './civil-day.js'
import type { WrittenDate, WrittenEnd, WrittenTime } from './edtf.js'
import { TimeError } from './time-error.js'
import { offsetAt } from './zone.js'

export interface Reach {
  unit: 'YEAR' | 'MONTH' | 'DAY' | 'MINUTE' | 'SECOND'
  /** Canonical EDTF without the mark. */
  text: string
  inDays: boolean
  approximate: boolean
  /** Epoch milliseconds; the last one is inclusive. */
  earliest: number
  latest: number
  /** 'YYYY-MM-DD' in the zone, inclusive. */
  firstDay: string
  lastDay: string
}

/**
 * The reach of one end; null where it is open or unknown. A time with full seconds is taken as a minute where
 * `precision` says MINUTE. Throws a TimeError for a clock time that the zone skips or shows twice.
 */
export function reachOf(end: WrittenEnd, zone: string, precision?: TimePrecision): Reach | null {
  if (typeof end === 'string') return null
  return 'wallTime' in end ? reachOfTime(end, zone, precision) : reachOfDate(end, zone)
}

/** The instant of a written time, in epoch milliseconds; the zone's clocks tell it where it has no offset. */
export function instantOf(time: WrittenTime, zone: string): number {
  if (time.offset !== null) return time.wallTime - time.offset
  const instants = instantsShowing(time.wallTime, zone)
  const [instant] = instants
  if (instant !== undefined && instants.length === 1) return instant
  const wall = writeWallTime(time.wallTime, 'MINUTE').replace('T', ' ')
  throw new TimeError(
    `${wall} ${instant === undefined ? 'is skipped' : 'is shown twice'} by the clocks of ${zone}: write the time with its offset.`,
  )
}

function reachOfDate(date: WrittenDate, zone: string): Reach {
  const { unit, text, approximate, firstDay, lastDay } = date
  const earliest = dayStart(firstDay, zone).getTime()
  const latest = dayStart(addDays(lastDay, 1), zone).getTime() - 1
  return { unit, text, inDays: true, approximate, earliest, latest, firstDay, lastDay }
}

function reachOfTime(time: WrittenTime, zone: string, precision?: TimePrecision): Reach {
  const wallTime = Math.floor(time.wallTime / 1000) * 1000
  const unit = precision === 'MINUTE' && wallTime % 60_000 === 0 ? 'MINUTE' : time.unit
  const earliest = instantOf({ ...time, wallTime }, zone)
  const latest = earliest + (unit === 'MINUTE' ? 59_999 : 999)
  const text = writeTime(earliest, unit, time.offset ?? offsetAt(earliest, zone))
  const firstDay = dayOf(new Date(earliest), zone)
  return { unit, text, inDays: false, approximate: false, earliest, latest, firstDay, lastDay: firstDay }
}

// Offsets of local mean time hold seconds, which EDTF cannot write: those times stay the zone's own.
function writeTime(instant: number, unit: 'MINUTE' | 'SECOND', offset: number): string {
  const wall = writeWallTime(instant + offset, unit)
  if (offset === 0) return `${wall}Z`
  if (offset % 60_000 !== 0) return wall
  return `${wall}${offset < 0 ? '-' : '+'}${writeClock(Math.abs(offset), 'MINUTE')}`
}

function writeWallTime(wallTime: number, unit: 'MINUTE' | 'SECOND'): string {
  return `${dayFromEpoch(wallTime)}T${writeClock(wallTime, unit)}`
}

const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))

// The time of day of epoch milliseconds, also of those before the epoch.
function writeClock(epoch: number, unit: 'MINUTE' | 'SECOND'): string {
  const seconds = Math.floor(epoch / 1000)
  const place = (size: number, count: number) => twoDigits[((Math.floor(seconds / size) % count) + count) % count]
  const clock = `${place(3600, 24)}:${place(60, 60)}`
  return unit === 'MINUTE' ? clock : `${clock}:${place(1, 60)}`
}
