// Buckets of time: adjacent, without gaps, and beginning where a zone's own calendar and clocks say so.

import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bucketsOf, type Extent, hasRoomFor, type TimeBucket } from '../../src/timeline/aggregates/time-buckets.js'
import { addDays } from '../../src/timeline/time/civil-day.js'
import { anyDay, anyZone } from './arbitrary-time.js'

const anyUnit = fc.constantFrom<TimeBucket>('HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR')

/** At most 80 days from its first to its last: no unit has too many buckets for that. */
const anyExtent: fc.Arbitrary<Extent> = fc
  .record({
    day: anyDay.filter((day) => day >= '1970'),
    offsets: fc.tuple(fc.integer({ min: 0, max: 80 * 86_400_000 }), fc.integer({ min: 0, max: 80 * 86_400_000 })),
    days: fc.option(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 })), { nil: null }),
    instants: fc.boolean(),
  })
  .map(({ day, offsets, days, instants }) => ({
    instants:
      instants || !days
        ? { first: Date.parse(day) + Math.min(...offsets), last: Date.parse(day) + Math.max(...offsets) }
        : null,
    days: days && { first: addDays(day, Math.min(...days)), last: addDays(day, Math.max(...days)) },
  }))

const at = (edge: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(edge).toZonedDateTimeISO(zone)

/** The start of the bucket after the one that begins here, as Temporal knows it. */
function nextStart(edge: number, by: TimeBucket, zone: string): number {
  const start = at(edge, zone)
  if (by === 'HOUR') {
    const full = edge + 3_600_000 - ((start.minute * 60 + start.second) * 1000 + start.millisecond)
    if (at(full, zone).offsetNanoseconds === start.offsetNanoseconds) return full
    return start.getTimeZoneTransition('next')?.epochMilliseconds ?? full
  }
  const length = {
    DAY: { days: 1 },
    WEEK: { weeks: 1 },
    MONTH: { months: 1 },
    QUARTER: { months: 3 },
    YEAR: { years: 1 },
  }
  return start.toPlainDate().add(length[by]).toZonedDateTime(zone).startOfDay().epochMilliseconds
}

function isStart(edge: number, by: TimeBucket, zone: string): boolean {
  const start = at(edge, zone)
  if (by === 'HOUR') {
    const before = at(edge - 1, zone)
    return (start.minute === 0 && start.second === 0) || start.offsetNanoseconds !== before.offsetNanoseconds
  }
  if (start.startOfDay().epochMilliseconds !== edge) return false
  if (by === 'DAY') return true
  if (by === 'WEEK') return start.dayOfWeek === 1
  return start.day === 1 && (by === 'MONTH' || start.month % (by === 'YEAR' ? 12 : 3) === 1)
}

describe('buckets', () => {
  it('begin where the zone says, follow one another, and reach just from the first to the last', () => {
    fc.assert(
      fc.property(anyUnit, anyZone, anyExtent, (by, zone, extent) => {
        const { edges, days, bucketOfDay } = bucketsOf(by, zone, extent)
        expect(isStart(edges[0] as number, by, zone)).toBe(true)
        expect(edges.slice(1)).toEqual(edges.slice(0, -1).map((edge) => nextStart(edge, by, zone)))
        const bucketOf = (day: string) => bucketOfDay[days.findLastIndex((start) => start <= day)] ?? -1
        const holding = [
          ...(extent.instants
            ? [extent.instants.first, extent.instants.last].map((t) => edges.findLastIndex((edge) => edge <= t))
            : []),
          ...(extent.days ? [bucketOf(extent.days.first), bucketOf(extent.days.last)] : []),
        ]
        expect(Math.min(...holding)).toBe(0)
        expect(Math.max(...holding)).toBe(edges.length - 2)
      }),
      { numRuns: 200 },
    )
  })

  it('are few enough wherever there is said to be room', () => {
    const roomy = fc.record({ day: anyDay.filter((day) => day >= '1970'), length: fc.integer({ min: 0, max: 2400 }) })
    fc.assert(
      fc.property(anyUnit, anyZone, roomy, (by, zone, { day, length }) => {
        const last = addDays(day, by === 'HOUR' ? length % 100 : length)
        const extent = { instants: { first: Date.parse(day), last: Date.parse(last) }, days: { first: day, last } }
        fc.pre(hasRoomFor(by, extent))
        expect(bucketsOf(by, zone, extent).edges.length).toBeLessThanOrEqual(2001)
      }),
      { numRuns: 200 },
    )
  })

  it('of a civil day are those of its own name in every zone', () => {
    fc.assert(
      fc.property(anyUnit, anyZone, anyDay, (by, zone, day) => {
        const { edges, bucketOfDay } = bucketsOf(by, zone, { instants: null, days: { first: day, last: day } })
        expect(edges).toHaveLength(2)
        expect(bucketOfDay.at(-1)).toBe(0)
        const [from, to] = edges.map((edge) => at(edge, zone).toPlainDate().toString()) as [string, string]
        expect(from <= day && (by === 'HOUR' || day < to)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('of an hour that clocks show twice are two, and of one that they skip none', () => {
    const hours = (zone: string, first: string, last: string) =>
      bucketsOf('HOUR', zone, { instants: { first: Date.parse(first), last: Date.parse(last) }, days: null }).edges.map(
        (edge) => at(edge, zone).toPlainTime().toString().slice(0, 5),
      )
    expect(hours('Europe/Kyiv', '2024-10-26T23:30Z', '2024-10-27T02:30Z')).toEqual([
      '02:00',
      '03:00',
      '03:00',
      '04:00',
      '05:00',
    ])
    expect(hours('America/New_York', '2024-03-10T06:30Z', '2024-03-10T07:30Z')).toEqual(['01:00', '03:00', '04:00'])
    expect(hours('Australia/Lord_Howe', '2024-04-06T14:10Z', '2024-04-06T15:40Z')).toEqual([
      '01:00',
      '01:30',
      '02:00',
      '03:00',
    ])
    expect(hours('Australia/Lord_Howe', '2024-04-06T15:10Z', '2024-04-06T15:40Z')).toEqual(['01:30', '02:00', '03:00'])
    // Half past two was three at once.
    expect(hours('America/Caracas', '2016-05-01T06:10Z', '2016-05-01T07:20Z')).toEqual([
      '01:00',
      '02:00',
      '03:00',
      '04:00',
    ])
  })
})
