// Days as the clocks of a zone tell them, where they are 24 hours long and where they are not.

import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, dayStart, isDay, weekdayOf } from '../../src/timeline/time/civil-day.js'
import { isZone, zoneOf } from '../../src/timeline/time/zone.js'
import { anyDay, anyZone } from './arbitrary-time.js'

const hoursOf = (day: string, zone: string) =>
  (dayStart(addDays(day, 1), zone).getTime() - dayStart(day, zone).getTime()) / 3_600_000

describe('a civil day', () => {
  it('begins at midnight in its own zone', () => {
    expect(dayStart('2024-11-20', 'America/New_York').toISOString()).toBe('2024-11-20T05:00:00.000Z')
    expect(dayStart('2024-11-20', 'Europe/Kyiv').toISOString()).toBe('2024-11-19T22:00:00.000Z')
    expect(dayStart('2024-11-20', 'UTC').toISOString()).toBe('2024-11-20T00:00:00.000Z')
  })

  it.each([
    ['2024-03-10', 'America/New_York', 23],
    ['2024-11-03', 'America/New_York', 25],
    ['2024-03-31', 'Europe/Kyiv', 23],
    ['2024-10-27', 'Europe/Kyiv', 25],
    ['2024-10-27', 'Europe/Moscow', 24],
    ['2024-10-06', 'Australia/Lord_Howe', 23.5],
    ['2018-11-04', 'America/Sao_Paulo', 23],
    ['2022-03-27', 'Asia/Beirut', 23],
  ])('%s in %s has %d hours', (day, zone, hours) => {
    expect(hoursOf(day, zone)).toBe(hours)
  })

  it.each([
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2022-03-27', 'Asia/Beirut', '2022-03-26T22:00:00.000Z'],
    ['2023-04-28', 'Africa/Cairo', '2023-04-27T22:00:00.000Z'],
  ])('%s in %s begins at one o’clock, for there is no midnight', (day, zone, start) => {
    expect(dayStart(day, zone).toISOString()).toBe(start)
    expect(dayOf(new Date(start), zone)).toBe(day)
    expect(dayOf(new Date(Date.parse(start) - 1), zone)).toBe(addDays(day, -1))
  })

  it('is another one in another place', () => {
    const strike = new Date('2024-11-19T03:25:00+03:00')
    expect(dayOf(strike, 'Europe/Moscow')).toBe('2024-11-19')
    expect(dayOf(strike, 'Europe/Kyiv')).toBe('2024-11-19')
    expect(dayOf(strike, 'UTC')).toBe('2024-11-19')
    expect(dayOf(strike, 'America/New_York')).toBe('2024-11-18')
  })

  it('exists only where the calendar says so', () => {
    expect(['2024-02-29', '2023-02-29', '2024-02-30', '2024-13-01', '2024-1-1', 'today'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('has a weekday and neighbours across months', () => {
    expect(weekdayOf('2024-11-21')).toBe(4)
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2024-11-21', -42)).toBe('2024-10-10')
  })

  it('begins where Temporal says that it begins', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const expected = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds
        expect(dayStart(day, zone).getTime()).toBe(expected)
      }),
    )
  })

  it('is the day that Temporal shows at any instant', () => {
    const anyInstant = fc.date({ min: new Date('1900-01-02'), max: new Date('2200-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
        expect(dayOf(instant, zone)).toBe(shown.toPlainDate().toString())
      }),
    )
  })
})

describe('a zone', () => {
  it('is UTC, or an area and a city', () => {
    for (const zone of ['UTC', 'Europe/Kyiv', 'Europe/Kiev', 'America/Argentina/Buenos_Aires'])
      expect(isZone(zone)).toBe(true)
    for (const zone of ['EST', 'PST', '+03:00', 'SystemV/PST8', 'Mars/Base', 'Europe/Atlantis', 'europe/kyiv', '']) {
      expect(isZone(zone)).toBe(false)
    }
  })

  it('says what would be right where it is unknown', () => {
    expect(zoneOf('Europe/Kyiv')).toBe('Europe/Kyiv')
    expect(() => zoneOf('Mars/Base')).toThrow(
      "'Mars/Base' is not a zone: write an IANA name such as Europe/Kyiv, America/New_York or UTC.",
    )
  })
})
