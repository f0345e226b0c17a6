// How finely a span was stated: what its writing tells, and whether what somebody says of it fits.

import type { TimePrecision } from '../../../prisma/client/enums.js'
import { addDays } from './civil-day.js'
import type { Reach } from './reach.js'
import { quoted, TimeError } from './time-error.js'

const hourMs = 3_600_000

/** What would have to be written for each precision to be right. */
const writings: Record<TimePrecision, string> = {
  SECOND: 'a time such as 2024-11-19T03:25:00+03:00',
  MINUTE: 'a time such as 2024-11-19T03:25+03:00',
  HOUR: 'its ends, as in 2024-11-19T03:00:00+03:00/2024-11-19T03:59:59+03:00',
  DAY: 'a day such as 2024-11-21',
  WEEK: 'an interval of seven days, as in 2024-11-18/2024-11-24',
  MONTH: 'a month such as 2024-11',
  YEAR: 'a year such as 2024',
  INTERVAL: 'both ends, as in 2024-11-14/2024-11-19',
  OPEN_START: 'an interval without a start, as in ../2024-11-20',
  OPEN_END: 'an interval without an end, as in 2024-11-20/..',
}

/**
 * The precision of a span between two ends (null where open or unknown; the same end twice where it is no interval).
 * A whole clock hour is an HOUR, and seven days are an INTERVAL, unless `said` is WEEK: sources write weeks of any
 * beginning, and other intervals of seven days. Throws a TimeError where `said` does not fit what is written.
 */
export function precisionOf(
  start: Reach | null,
  end: Reach | null,
  isInterval: boolean,
  said: TimePrecision | undefined,
  edtf: string,
): TimePrecision {
  const told = toldBy(start, end, isInterval)
  if (said === undefined || said === told) return told
  if (start && end && isInterval) {
    if (said === 'INTERVAL') return said
    if (said === 'WEEK' && isWeek(start, end)) return said
    if (said === 'HOUR' && isHour(start, end)) return said
  }
  throw new TimeError(`${quoted(edtf)} is ${told}, not ${said}: for ${said} write ${writings[said]}.`)
}

function toldBy(start: Reach | null, end: Reach | null, isInterval: boolean): TimePrecision {
  if (!start) return 'OPEN_START'
  if (!end) return 'OPEN_END'
  if (!isInterval) return start.unit
  return isHour(start, end) && start.text.slice(14, 16) === '00' ? 'HOUR' : 'INTERVAL'
}

function isWeek(start: Reach, end: Reach): boolean {
  return start.unit === 'DAY' && end.unit === 'DAY' && addDays(start.firstDay, 6) === end.lastDay
}

function isHour(start: Reach, end: Reach): boolean {
  return !start.inDays && !end.inDays && end.latest + 1 - start.earliest === hourMs
}
