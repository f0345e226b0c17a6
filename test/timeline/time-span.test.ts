// What a statement of time covers, in its own zone and in the reader's.

import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, dayStart } from '../../src/timeline/time/civil-day.js'
import { bucketDay, spanFromEdtf } from '../../src/timeline/time/span.js'
import { anySpan } from './arbitrary-time.js'

const newYork = 'America/New_York'

/** The span's facts on one line: EDTF, precision, first and last instant, sort instant. */
function told(text: string, zone: string, precision?: Parameters<typeof spanFromEdtf>[2]) {
  const span = spanFromEdtf(text, zone, precision)
  const [from, to, at] = [span.earliest, span.latest, span.occurredAt].map((instant) => instant?.toISOString() ?? '…')
  return `${span.edtf} ${span.precision} ${from} ${to} ${at}`
}

const startOfEnd = (text: string) => spanFromEdtf(text.split('/').at(-1) ?? text, 'UTC').occurredAt

describe('a span', () => {
  it('covers its civil day to the last millisecond', () => {
    expect(spanFromEdtf('2024-11-20', newYork)).toEqual({
      edtf: '2024-11-20',
      zone: newYork,
      precision: 'DAY',
      approximate: false,
      byDay: true,
      earliest: new Date('2024-11-20T05:00:00.000Z'),
      latest: new Date('2024-11-21T04:59:59.999Z'),
      firstDay: '2024-11-20',
      lastDay: '2024-11-20',
      occurredAt: new Date('2024-11-20T05:00:00.000Z'),
      occurredDay: '2024-11-20',
      sourceWords: null,
      resolvedBy: null,
      anchorDay: null,
    })
  })

  it.each([
    ['2024', 'UTC', '2024 YEAR 2024-01-01T00:00:00.000Z 2024-12-31T23:59:59.999Z 2024-01-01T00:00:00.000Z'],
    ['2024-02~', 'UTC', '2024-02~ MONTH 2024-02-01T00:00:00.000Z 2024-02-29T23:59:59.999Z 2024-02-01T00:00:00.000Z'],
    [
      '2024-03-10',
      newYork,
      '2024-03-10 DAY 2024-03-10T05:00:00.000Z 2024-03-11T03:59:59.999Z 2024-03-10T05:00:00.000Z',
    ],
    [
      '2024-11-03',
      newYork,
      '2024-11-03 DAY 2024-11-03T04:00:00.000Z 2024-11-04T04:59:59.999Z 2024-11-03T04:00:00.000Z',
    ],
    [
      '2024-11-14~/2024-11-19',
      newYork,
      '2024-11-14~/2024-11-19 INTERVAL 2024-11-14T05:00:00.000Z 2024-11-20T04:59:59.999Z 2024-11-14T05:00:00.000Z',
    ],
    ['../2024-11-20', newYork, '../2024-11-20 OPEN_START … 2024-11-21T04:59:59.999Z 2024-11-20T05:00:00.000Z'],
    ['/2024-11', newYork, '/2024-11 OPEN_START … 2024-12-01T04:59:59.999Z 2024-11-30T05:00:00.000Z'],
    [
      '../2024-11-20T02:00:00Z',
      newYork,
      '../2024-11-20T02:00:00Z OPEN_START … 2024-11-20T02:00:00.999Z 2024-11-19T05:00:00.000Z',
    ],
    ['2024-11-20/..', newYork, '2024-11-20/.. OPEN_END 2024-11-20T05:00:00.000Z … 2024-11-20T05:00:00.000Z'],
    ['2024-11-20/', newYork, '2024-11-20/ OPEN_END 2024-11-20T05:00:00.000Z … 2024-11-20T05:00:00.000Z'],
    [
      '2024-11-19T03:25',
      'Europe/Moscow',
      '2024-11-19T03:25+03:00 MINUTE 2024-11-19T00:25:00.000Z 2024-11-19T00:25:59.999Z 2024-11-19T00:25:00.000Z',
    ],
    [
      '2024-11-19T03:25:00+03:00',
      'Europe/Kyiv',
      '2024-11-19T03:25:00+03:00 SECOND 2024-11-19T00:25:00.000Z 2024-11-19T00:25:00.999Z 2024-11-19T00:25:00.000Z',
    ],
    [
      '2024-11-19T00:25:00.5Z',
      'Europe/Kyiv',
      '2024-11-19T00:25:00Z SECOND 2024-11-19T00:25:00.000Z 2024-11-19T00:25:00.999Z 2024-11-19T00:25:00.000Z',
    ],
    [
      '2024-11-19T03:00:00/2024-11-19T03:59:59',
      'Europe/Moscow',
      '2024-11-19T03:00:00+03:00/2024-11-19T03:59:59+03:00 HOUR 2024-11-19T00:00:00.000Z 2024-11-19T00:59:59.999Z 2024-11-19T00:00:00.000Z',
    ],
    [
      '2024-11-19T03:25:10Z/2024-11-19T04:10:05Z',
      'Europe/Kyiv',
      '2024-11-19T03:25:10Z/2024-11-19T04:10:05Z INTERVAL 2024-11-19T03:25:10.000Z 2024-11-19T04:10:05.999Z 2024-11-19T03:25:10.000Z',
    ],
    [
      '2024-11-20~/2024-11-20',
      'UTC',
      '2024-11-20~ DAY 2024-11-20T00:00:00.000Z 2024-11-20T23:59:59.999Z 2024-11-20T00:00:00.000Z',
    ],
    [
      '1910-05-01T12:00:00',
      'Europe/Kyiv',
      '1910-05-01T12:00:00 SECOND 1910-05-01T09:57:56.000Z 1910-05-01T09:57:56.999Z 1910-05-01T09:57:56.000Z',
    ],
  ])('%s in %s', (text, zone, expected) => {
    expect(told(text, zone)).toBe(expected)
  })

  it('is a week, an hour or a minute where somebody says so', () => {
    expect(spanFromEdtf('2024-11-14/2024-11-20', 'UTC').precision).toBe('INTERVAL')
    expect(spanFromEdtf('2024-11-14/2024-11-20', 'UTC', 'WEEK').precision).toBe('WEEK')
    expect(spanFromEdtf('2024-11-14T03:00Z/2024-11-14T03:59Z', 'UTC', 'INTERVAL').precision).toBe('INTERVAL')
    expect(spanFromEdtf('2024-11-14T03:30Z/2024-11-14T04:29Z', 'UTC', 'HOUR').precision).toBe('HOUR')
    expect(told('2024-11-19T03:25:00Z', 'UTC', 'MINUTE')).toContain('2024-11-19T03:25Z MINUTE')
    expect(told('2024-11-19T03:25:10Z/2024-11-19T03:25:10Z', 'UTC')).toContain('2024-11-19T03:25:10Z SECOND')
    expect(told('2024-11-19T03:25:10Z/2024-11-19T03:25:10Z', 'UTC', 'INTERVAL')).toContain('25:10Z INTERVAL')
  })

  it('is approximate where either end is, and carries the flag alone for a time of day', () => {
    expect(spanFromEdtf('2024-11-14/2024-11-19~', 'UTC').approximate).toBe(true)
    expect(spanFromEdtf('2024-11-14/2024-11-19', 'UTC').approximate).toBe(false)
    expect(spanFromEdtf('2024-11-14', 'UTC', 'DAY', true)).toMatchObject({ edtf: '2024-11-14~', approximate: true })
    expect(spanFromEdtf('2024-11-19T03:25Z', 'UTC', 'MINUTE', true)).toMatchObject({
      edtf: '2024-11-19T03:25Z',
      approximate: true,
    })
  })

  it('is counted under its own day in every zone if stated in days, else under the day of the asking zone', () => {
    const day = spanFromEdtf('2024-11-19', 'Europe/Moscow')
    const strike = spanFromEdtf('2024-11-19T03:25', 'Europe/Moscow')
    expect([day, strike].map((span) => bucketDay(span, newYork))).toEqual(['2024-11-19', '2024-11-18'])
    expect([day, strike].map((span) => bucketDay(span, 'Europe/Kyiv'))).toEqual(['2024-11-19', '2024-11-19'])
    expect(strike).toMatchObject({ firstDay: '2024-11-19', lastDay: '2024-11-19', byDay: false })
    expect(spanFromEdtf('2024-11-19T03:25+03:00', newYork).firstDay).toBe('2024-11-18')
  })
})

describe('for every span', () => {
  it('what is stored gives the same span again', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(spanFromEdtf(span.edtf, span.zone, span.precision, span.approximate)).toEqual(span)
        if (span.byDay) expect(spanFromEdtf(span.edtf, span.zone, span.precision)).toEqual(span)
      }),
      { numRuns: 1000 },
    )
  })

  it('the sort instant lies within it', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(+span.occurredAt).toBeLessThanOrEqual(+(span.latest ?? Number.POSITIVE_INFINITY))
        expect(+span.occurredAt).toBeGreaterThanOrEqual(+(span.earliest ?? Number.NEGATIVE_INFINITY))
        expect(span.occurredDay).toBe(dayOf(span.occurredAt, span.zone))
      }),
    )
  })

  it('a span in days ends a millisecond before the next day begins', () => {
    fc.assert(
      fc.property(
        anySpan.filter((span) => span.byDay),
        (span) => {
          if (span.firstDay) expect(span.earliest).toEqual(dayStart(span.firstDay, span.zone))
          if (span.latest && span.lastDay) {
            expect(new Date(span.latest.getTime() + 1)).toEqual(dayStart(addDays(span.lastDay, 1), span.zone))
          }
        },
      ),
    )
  })

  // The library refuses ends that do not begin after their start, as in 2024-11-20/2024-11; sources do say "from the 20th
  // until some time in November".
  it('the edtf library reads our writing, and finds the same ends in UTC', () => {
    fc.assert(
      fc.property(anySpan, ({ edtf: text, precision }) => {
        const ours = spanFromEdtf(text, 'UTC', precision)
        if (text.includes('/') && ours.earliest && ours.latest) fc.pre(startOfEnd(text) > ours.earliest)
        const theirs = edtf(text)
        if (ours.earliest) expect(theirs.min).toBe(ours.earliest.getTime())
        if (ours.latest && ours.byDay) expect(theirs.max).toBe(ours.latest.getTime())
      }),
    )
  })
})
