// Laws of times: for any instant, day, zone and format, what a mapping writes is what the house reads back.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTime } from '../../../seed/mapping/compile-time.js'
import type { Time } from '../../../seed/mapping/value-draft.js'
import { addDays, dayOf, instantsShowing, weekdayOf } from '../../../src/timeline/time/civil-day.js'
import { spanFromEdtf } from '../../../src/timeline/time/span.js'
import { lastChangeBefore, offsetAt } from '../../../src/timeline/time/zone.js'
import { anyDay, anyZone } from '../../timeline/arbitrary-time.js'
import { partOf } from './given.js'

const months = 'January February March April May June July August September October November December'.split(' ')

/** How each letter of a format writes a wall time, given as if it were UTC; offsets are in minutes. */
const letters: Record<string, (wall: Date, offset: number) => string> = {
  yyyy: (wall) => wall.toISOString().slice(0, 4),
  MMMM: (wall) => months[wall.getUTCMonth()] ?? '',
  MMM: (wall) => (months[wall.getUTCMonth()] ?? '').slice(0, 3),
  MM: (wall) => wall.toISOString().slice(5, 7),
  M: (wall) => String(wall.getUTCMonth() + 1),
  dd: (wall) => wall.toISOString().slice(8, 10),
  d: (wall) => String(wall.getUTCDate()),
  HH: (wall) => wall.toISOString().slice(11, 13),
  mm: (wall) => wall.toISOString().slice(14, 16),
  ss: (wall) => wall.toISOString().slice(17, 19),
  SSS: (wall) => wall.toISOString().slice(20, 23),
  XXX: (_, offset) => {
    const ahead = Math.abs(offset)
    const clock = `${String(Math.floor(ahead / 60)).padStart(2, '0')}:${String(ahead % 60).padStart(2, '0')}`
    return `${offset < 0 ? '-' : '+'}${clock}`
  },
}

/** Writes a wall time in a format whose text stands between signs. */
const write = (format: string, wall: Date, offset = 0) =>
  format.replace(/([A-Za-z])\1*/g, (letter) => letters[letter]?.(wall, offset) ?? letter)

const year = fc.constant('yyyy')
const month = fc.constantFrom('MM', 'M', 'MMM', 'MMMM')
const day = fc.constantFrom('dd', 'd')
const sign = fc.constantFrom('-', '/', '.', ' ', ', ', '|', '(', '+')

/** Any format of dates, with the length that EDTF has for its smallest unit. */
const dateFormat = fc
  .tuple(fc.constantFrom(4, 7, 10), year, month, day, sign, sign, fc.boolean())
  .map(([length, y, m, d, one, two, turned]) => {
    const units = [y, m, d].slice(0, length === 4 ? 1 : length === 7 ? 2 : 3)
    const [a, b, c] = turned ? units.toReversed() : units
    return { format: [a, b && one + b, c && two + c].filter(Boolean).join(''), length }
  })

const timeFormat = fc
  .tuple(dateFormat, sign, fc.constantFrom('HH:mm', 'HH:mm:ss', 'HH.mm.ss.SSS'))
  .filter(([date]) => date.length === 10)
  .map(([{ format }, sign, clock]) => ({ format: `${format}${sign}${clock}`, length: clock === 'HH:mm' ? 16 : 19 }))

const anyInstant = fc.tuple(anyDay, fc.integer({ min: 0, max: 86_399_999 })).map(([day, ms]) => Date.parse(day) + ms)
const anyOffset = fc.integer({ min: -14 * 60, max: 14 * 60 })

/** A zone and a wall time, given as if it were UTC; most of them near a change of its clocks, which skips or repeats some. */
const anyWall = fc
  .tuple(anyZone, anyInstant, fc.option(fc.integer({ min: -120, max: 120 })))
  .map(([zone, instant, fromChange]) => {
    const change = lastChangeBefore(instant, zone)
    const at = fromChange === null ? instant : change + fromChange * 60_000
    return { zone, wall: Math.floor((at + offsetAt(fromChange === null ? at : change - 1, zone)) / 60_000) * 60_000 }
  })

const draw = (fields: Partial<Time> & Pick<Time, 'formats' | 'zone'>, from: string, to = '') =>
  partOf(compileTime, { start: '{from}', end: '{to}', ...fields }).readFrom({ from, to })

describe('any time', () => {
  it('of a date is read back in every format and zone', () => {
    fc.assert(
      fc.property(dateFormat, anyDay, anyZone, fc.boolean(), ({ format, length }, day, zone, approximate) => {
        const text = write(format, new Date(day))
        const { value, problems } = draw({ formats: [format], zone, approximate }, text)
        expect(problems).toEqual([])
        expect(value?.span).toEqual(spanFromEdtf(day.slice(0, length), zone, undefined, approximate))
      }),
    )
  })

  it('with an offset is the instant that it says, in every format and zone', () => {
    fc.assert(
      fc.property(timeFormat, anyInstant, anyOffset, anyZone, ({ format, length }, instant, offset, zone) => {
        const wall = new Date(instant + offset * 60_000)
        fc.pre(wall.getUTCFullYear() > 1899)
        const { value, problems } = draw({ formats: [`${format}XXX`], zone }, write(`${format}XXX`, wall, offset))
        const unit = length === 16 ? 60_000 : 1_000
        expect(problems).toEqual([])
        expect(value?.span.earliest).toEqual(new Date(Math.floor(instant / unit) * unit))
        expect(value?.span.latest).toEqual(new Date(Math.floor(instant / unit) * unit + unit - 1))
        expect(value?.span.firstDay).toBe(dayOf(new Date(instant), zone))
      }),
    )
  })

  it('without an offset is the instant at which the clocks of its zone show it, where they do so once', () => {
    fc.assert(
      fc.property(timeFormat, anyWall, ({ format }, { zone, wall }) => {
        fc.pre(new Date(wall).getUTCFullYear() > 1899)
        const { value, problems } = draw({ formats: [format], zone }, write(format, new Date(wall)))
        const shown = instantsShowing(wall, zone)
        if (shown.length === 1) expect(value?.span.earliest?.getTime()).toBe(shown[0])
        else expect(problems).toMatchObject([{ field: 'from, to', reason: expect.stringMatching(/with its offset$/) }])
      }),
    )
  })

  it('is told to the house by its draft alone', () => {
    const formats = ['yyyy-MM-dd HH:mm:ssXXX', "yyyy-MM-dd'T'HH:mmXXX", "yyyy-MM-dd'T'HHXXX", 'yyyy-MM-dd', 'yyyy-MM']
    const moment = fc.tuple(anyInstant, fc.constantFrom(...formats)).map(([instant, format]) => {
      return write(format.replaceAll("'", ''), new Date(instant), 0)
    })
    const precision = fc.constantFrom<Time['precision']>(
      undefined,
      'MINUTE',
      'HOUR',
      'DAY',
      'WEEK',
      'MONTH',
      'YEAR',
      'INTERVAL',
    )
    fc.assert(
      fc.property(
        moment,
        fc.option(moment),
        anyZone,
        precision,
        fc.boolean(),
        (from, to, zone, precision, approximate) => {
          const { value, problems } = draw({ formats, zone, precision, approximate }, from, to ?? '')
          fc.pre(problems.length === 0)
          const draft = value?.draft as { edtf: string; zone: string; precision?: 'WEEK'; approximate?: boolean }
          expect(spanFromEdtf(draft.edtf, draft.zone, draft.precision, draft.approximate)).toEqual(value?.span)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('any stated precision', () => {
  const second = { formats: ['yyyy-MM-dd HH:mm:ss.SSSXXX'] }
  const text = (instant: number) => write('yyyy-MM-dd HH:mm:ss.SSSXXX', new Date(instant))

  it('of a day or more holds the civil day in the zone', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'), (instant, zone, precision) => {
        const { value, problems } = draw({ ...second, zone, precision: precision as 'DAY' }, text(instant))
        fc.pre(problems.length === 0)
        const day = dayOf(new Date(instant), zone)
        const { firstDay, lastDay, precision: told, byDay } = value?.span ?? {}
        expect({ told, byDay }).toEqual({ told: precision, byDay: true })
        expect(String(firstDay) <= day && day <= String(lastDay)).toBe(true)
        if (precision === 'WEEK') {
          expect(weekdayOf(String(firstDay))).toBe(1)
          expect(lastDay).toBe(addDays(String(firstDay), 6))
        }
      }),
    )
  })

  it('refuses an end before the start, however coarse', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 1_000, max: 10 ** 9 }),
        anyZone,
        fc.constantFrom('DAY', 'YEAR', undefined),
        (instant, more, zone, precision) => {
          const given = draw(
            { ...second, zone, precision: precision as 'DAY' | undefined },
            text(instant + more),
            text(instant),
          )
          expect(given.problems).toMatchObject([{ field: 'from, to' }])
        },
      ),
    )
  })
})
