// The text of a span: says what is known and nothing more, in every language.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimePrecision } from '../../prisma/client/enums.js'
import { spanFromEdtf } from '../../src/timeline/time/span.js'
import { PHRASES } from '../../src/timeline/time/span-phrases.js'
import { phrasesOf, spanText } from '../../src/timeline/time/span-text.js'
import { anyDay, anySpan, anyZone } from './arbitrary-time.js'

const text = (edtf: string, zone = 'UTC', locale = 'en', precision?: TimePrecision, approximate = false) =>
  spanText(spanFromEdtf(edtf, zone, precision, approximate), phrasesOf(locale))

describe('in English', () => {
  it.each([
    ['2024-11-21', '21 November 2024'],
    ['2024-11-21~', 'about 21 November 2024'],
    ['2024-11', 'November 2024'],
    ['2024-11~', 'about November 2024'],
    ['2024', '2024'],
    ['2024-11-14/2024-11-19', '14–19 November 2024'],
    ['2024-11-14~/2024-11-19', 'about 14–19 November 2024'],
    ['2024-10-10/2024-11-21', '10 October – 21 November 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2024-10/2024-11', 'October – November 2024'],
    ['2022/2024', '2022–2024'],
    ['2024-10/2024-11-21', 'October 2024 – 21 November 2024'],
    ['../2024-11-20', 'before 21 November 2024'],
    ['/2024-11-30', 'before 1 December 2024'],
    ['../2024-11', 'before December 2024'],
    ['../2024-12~', 'before about January 2025'],
    ['../2024', 'before 2025'],
    ['2024-11-20/..', 'from 20 November 2024'],
    ['2024-11-20~/', 'from about 20 November 2024'],
    ['2024-11/..', 'from November 2024'],
  ])('%s is "%s"', (edtf, wanted) => {
    expect(text(edtf)).toBe(wanted)
  })

  it('tells times of day on the clocks of the zone', () => {
    expect(text('2024-11-19T03:25+03:00', 'Europe/Moscow')).toBe('19 November 2024, 03:25 (Moscow)')
    expect(text('2024-11-19T03:25+03:00', 'America/New_York')).toBe('18 November 2024, 19:25 (New York)')
    expect(text('2024-11-19T00:25:07Z')).toBe('19 November 2024, 00:25:07 (UTC)')
    expect(text('2024-11-19T03:25:00+03:00', 'Europe/Moscow', 'en', 'MINUTE', true)).toBe(
      'about 19 November 2024, 03:25 (Moscow)',
    )
    expect(text('2024-11-19T03:00:00+03:00/2024-11-19T03:59:59+03:00', 'Europe/Moscow')).toBe(
      '19 November 2024, 03:00–04:00 (Moscow)',
    )
    expect(text('2024-11-19T03:25Z/2024-11-20T04:10Z')).toBe('19 November 2024, 03:25 – 20 November 2024, 04:10 (UTC)')
    expect(text('../2024-11-19T23:59Z')).toBe('before 20 November 2024, 00:00 (UTC)')
  })

  it('tells a week as one', () => {
    expect(text('2024-11-18/2024-11-24', 'UTC', 'en', 'WEEK')).toBe('week of 18–24 November 2024')
  })
})

describe('in other languages', () => {
  it.each([
    ['en-US', '2024-11-21~', 'about November 21, 2024'],
    ['en-US', '2024-11-14/2024-11-19', 'November 14–19, 2024'],
    ['uk', '2024-11-14/2024-11-19', '14–19 листопада 2024 р.'],
    ['de', '2024-11-14/2024-11-19', '14.–19. November 2024'],
    ['fr', '2024-11-14/2024-12-19', '14 novembre – 19 décembre 2024'],
    ['uk', '2024-11-21~', 'близько 21 листопада 2024 р.'],
    ['uk', '2024-11', 'листопад 2024 р.'],
    ['uk', '../2024-11', 'раніше грудня 2024 р.'],
    ['de', '../2024-11-20', 'vor dem 21. November 2024'],
    ['de', '2024-11/..', 'ab November 2024'],
    ['fr', '2024-11-21~', 'vers le 21 novembre 2024'],
    ['fr', '2024-04/..', 'depuis avril 2024'],
    ['EN-us', '2024-11-21', 'November 21, 2024'],
    ['en-GB', '2024-11-21', '21 November 2024'],
    ['en-US-posix', '2024-11-21', 'November 21, 2024'],
    ['de-AT', '2024-11-21', '21. November 2024'],
    ['uk-Cyrl-UA', '2024-11-21~', 'близько 21 листопада 2024 р.'],
  ])('%s: %s is "%s"', (locale, edtf, wanted) => {
    expect(text(edtf, 'UTC', locale)).toBe(wanted)
  })

  it.each(['ru', 'ru-en', '', '-', 'en_GB', 'x'.repeat(5000), '__proto__', 'constructor'])(
    '%s is none that is known',
    (locale) => {
      expect(() => phrasesOf(locale)).toThrow('give en, en-US, uk, de, fr.')
    },
  )
})

const anyLocale = fc.constantFrom(...Object.keys(PHRASES))

it('is never more exact than the span', () => {
  fc.assert(
    fc.property(anySpan, anyLocale, (span, locale) => {
      const told = spanText(span, phrasesOf(locale))
      const clocks = told.match(/\d\d:\d\d(:\d\d)?/g) ?? []
      expect(told).not.toMatch(/[{}]|undefined|Invalid/)
      if (span.byDay) expect(clocks).toEqual([])
      if (span.precision === 'MINUTE') expect(clocks.map((clock) => clock.length)).toEqual([5])
      if (span.precision === 'SECOND') expect(clocks.map((clock) => clock.length)).toEqual([8])
      const numbers = told.replaceAll(/\d\d:\d\d(:\d\d)?/g, '').match(/\d+/g) ?? []
      if (span.precision === 'YEAR') expect(numbers).toEqual([span.edtf.slice(0, 4)])
      if (span.precision === 'MONTH') expect(numbers).toEqual([span.edtf.slice(0, 4)])
      const { intl: _, week: __, ...words } = phrasesOf(locale)
      const said = (phrases: readonly string[]) =>
        phrases.some((phrase) => told.startsWith(phrase.split('{}')[0] ?? ''))
      if (!span.earliest) expect(said([...words.before, ...words.beforeAbout])).toBe(true)
      else if (!span.latest) expect(said([...words.from, ...words.fromAbout])).toBe(true)
      else expect(said([...words.about])).toBe(span.approximate)
    }),
    { numRuns: 2000 },
  )
})

it('of a day is read back as that day', () => {
  fc.assert(
    fc.property(anyDay, anyZone, fc.constantFrom('en', 'en-US'), (day, zone, locale) => {
      expect(new Date(`${text(day, zone, locale)} UTC`).toISOString().slice(0, 10)).toBe(day)
    }),
    { numRuns: 500 },
  )
})
