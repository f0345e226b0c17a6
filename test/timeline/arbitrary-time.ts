// Any day, zone, span and window that a law should hold for.

import fc from 'fast-check'
import type { TimePrecision } from '../../prisma/client/enums.js'
import { addDays } from '../../src/timeline/time/civil-day.js'
import { spanFromEdtf, type TimeSpan } from '../../src/timeline/time/span.js'
import { TimeError } from '../../src/timeline/time/time-error.js'
import type { WindowBound, WindowMatch } from '../../src/timeline/time/window.js'

export const anyZone = fc.constantFrom(
  'UTC',
  'Europe/Kyiv',
  'Europe/Moscow',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
)

/** Every day of the range that is taken, short of its ends. */
export const anyDay = fc.integer({ min: 1, max: 109_500 }).map((days) => addDays('1900-01-01', days))

/** Days close to one another, so that spans and windows meet. */
const nearDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2024-10-15', days))

const date = (day: fc.Arbitrary<string>) =>
  fc
    .tuple(day, fc.constantFrom(4, 7, 10, 10, 10), fc.constantFrom('', '', '~'))
    .map(([d, n, mark]) => d.slice(0, n) + mark)

const time = (day: fc.Arbitrary<string>) =>
  fc
    .tuple(
      day,
      fc.integer({ min: 0, max: 86_399 }),
      fc.constantFrom(16, 19),
      fc.constantFrom('Z', '+03:00', '-05:00', '+05:30', ''),
    )
    .map(([d, second, n, offset]) => new Date(Date.parse(d) + second * 1000).toISOString().slice(0, n) + offset)

const moment = (day: fc.Arbitrary<string>) => fc.oneof(date(day), time(day))

const interval = (day: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: moment(day) }, fc.constantFrom('..', '')),
      fc.oneof({ weight: 4, arbitrary: moment(day) }, fc.constantFrom('..', '')),
    )
    .map(([start, end]) => `${start}/${end}`)

const week = (day: fc.Arbitrary<string>) => day.map((d) => `${d}/${addDays(d, 6)}`)

/** Spans that can be read; what is refused (reversed ends, hours that clocks skip) is drawn again. */
const spans = (day: fc.Arbitrary<string>): fc.Arbitrary<TimeSpan> =>
  fc
    .tuple(
      fc.oneof(moment(day), interval(day), week(day)),
      anyZone,
      fc.constantFrom<TimePrecision | undefined>(undefined, undefined, 'INTERVAL', 'WEEK', 'MINUTE'),
      fc.boolean(),
    )
    .map(([edtf, zone, precision, approximate]) => readable(edtf, zone, precision, approximate))
    .filter((span) => span !== null)

export const anySpan = spans(anyDay)
export const nearSpan = spans(nearDay)

export const nearBound: fc.Arbitrary<WindowBound> = fc.oneof(
  nearDay.map((day) => ({ by: 'DAY' as const, day })),
  fc
    .tuple(nearDay, fc.integer({ min: 0, max: 86_399 }))
    .map(([day, second]) => ({ by: 'INSTANT' as const, instant: new Date(Date.parse(day) + second * 1000) })),
)

export const anyMatch = fc.constantFrom<WindowMatch>('OVERLAPS', 'STARTS_WITHIN', 'WITHIN')

function readable(edtf: string, zone: string, precision: TimePrecision | undefined, approximate: boolean) {
  try {
    return spanFromEdtf(edtf, zone, precision, approximate)
  } catch (error) {
    if (error instanceof TimeError) return null
    throw error
  }
}
