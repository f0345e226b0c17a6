// Times of a mapping: what is written is read back as it was meant, and what no clock or calendar holds is refused.

import { describe, expect, it } from 'vitest'
import { compileTime } from '../../../seed/mapping/compile-time.js'
import type { Time } from '../../../seed/mapping/value-draft.js'
import { partOf } from './given.js'

const kyiv = 'Europe/Kyiv'
const seconds = 'yyyy-MM-dd HH:mm:ssXXX'

const time = (fields: Partial<Time>, cells: Record<string, string>) =>
  partOf(compileTime, { start: '{from}', end: '{to}', formats: [seconds], zone: kyiv, ...fields }).readFrom(cells)

/** The draft in one line. */
function drafted(fields: Partial<Time>, cells: Record<string, string>): string | undefined {
  const { value, problems } = time(fields, cells)
  expect(problems).toEqual([])
  if (value === null) return undefined
  const { edtf, precision, approximate } = value.draft as { edtf: string; precision?: string; approximate?: boolean }
  return [edtf, precision, approximate && 'about'].filter(Boolean).join(' ')
}

describe('a time', () => {
  it.each([
    ['yyyy', '2024', '2024'],
    ['yyyy-MM', '2024-11', '2024-11'],
    ['MMMM yyyy', 'november 2024', '2024-11'],
    ['dd.MM.yyyy', '09.11.2024', '2024-11-09'],
    ['d.M.yyyy', '9.1.2024', '2024-01-09'],
    ['d MMM yyyy', '9 Sept 2024', '2024-09-09'],
    ['d MMMM yyyy', '31 May 2024', '2024-05-31'],
    ["yyyy-MM-dd'T'HHXXX", '2024-11-19T03+02:00', '2024-11-19T03:00:00+02:00/2024-11-19T03:59:59+02:00'],
    ['yyyy-MM-dd HH:mm', '2024-11-19 03:25', '2024-11-19T03:25+02:00'],
    ['dd/MM/yyyy HH:mm:ss', '19/07/2024 03:25:00', '2024-07-19T03:25:00+03:00'],
    [seconds, '2024-11-19 03:25:00+00:00', '2024-11-19T03:25:00Z'],
    [seconds, '2024-11-19 03:25:00-0330', '2024-11-19T03:25:00-03:30'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-11-19T03:25:00.123456Z', '2024-11-19T03:25:00Z'],
    ["yyyy-MM-dd' 00:00:00.000'", '2024-11-19 00:00:00.000', '2024-11-19'],
    ["yyyy 'o''clock' MM", "2024 o'clock 11", '2024-11'],
    ["(yyyy) 'year'", '(2024) year', '2024'],
  ])('of the format %s is read from %s', (format, from, expected) => {
    expect(drafted({ formats: [format] }, { from })).toBe(expected)
  })

  it.each([
    ['2024-02-30 10:00:00Z', "holds '2024-02-30 10:00:00Z', which is not a time that exists: correct it"],
    ['2024-13-01 10:00:00Z', "holds '2024-13-01 10:00:00Z', which is not a time that exists: correct it"],
    ['2024-11-00 10:00:00Z', "holds '2024-11-00 10:00:00Z', which is not a time that exists: correct it"],
    ['2024-11-19 10:00:00+25:00', "holds '2024-11-19 10:00:00+25:00', which is not a time that exists: correct it"],
    ['2024-11-19 10:00:00-03:60', "holds '2024-11-19 10:00:00-03:60', which is not a time that exists: correct it"],
    ['2024-11-19 25:00:00Z', "holds '2024-11-19 25:00:00Z', which is not a time that exists: correct it"],
    ['2024-11-19 24:00:00Z', "holds '2024-11-19 24:00:00Z', which is not a time that exists: correct it"],
    ['2024-11-19 23:60:00Z', "holds '2024-11-19 23:60:00Z', which is not a time that exists: correct it"],
    ['2024-11-19 23:59:60Z', "holds '2024-11-19 23:59:60Z', which is not a time that exists: correct it"],
    ['soon', "holds 'soon', which is written in none of the formats: correct it, or add its format"],
    ['2024-11-19 03:25:00', /written in none of the formats/],
    ['2024-11-19 03:25:00Z ago', /written in none of the formats/],
    ['1899-12-31 03:25:00Z', /cannot be read as a time: The year 1899 is out of range: years run from 1900 to 2200/],
    ['2201-01-01 03:25:00Z', /cannot be read as a time: The year 2201 is out of range/],
    ['2024-11-19 03:25:00+14:30', /cannot be read as a time: The offset in .* does not exist/],
  ])('%s is refused', (from, reason) => {
    expect(time({ end: undefined }, { from })).toMatchObject({
      value: null,
      problems: [{ field: 'from', reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) }],
    })
  })

  it('is read in the first format that it is written in and that gives a time', () => {
    const formats = ['dd.MM.yyyy', 'MM.dd.yyyy', 'yyyy']
    expect(drafted({ formats }, { from: '11.12.2024' })).toBe('2024-12-11')
    expect(drafted({ formats }, { from: '12.31.2024' })).toBe('2024-12-31')
    expect(drafted({ formats }, { from: '2024' })).toBe('2024')
    expect(time({ formats }, { from: '13.13.2024' }).problems).toMatchObject([
      { reason: /* both */ expect.stringMatching(/exists/) },
    ])
  })

  it('without an offset follows the clocks of its zone, which skip an hour and show one twice', () => {
    const formats = ['yyyy-MM-dd HH:mm:ss']
    const refused = (from: string) => time({ formats, end: undefined }, { from }).problems[0]?.reason
    expect(refused('2024-03-31 03:30:00')).toMatch(
      /is skipped by the clocks of Europe\/Kyiv: write the time with its offset/,
    )
    expect(refused('2024-10-27 03:30:00')).toMatch(/is shown twice by the clocks of Europe\/Kyiv/)
  })

  it('is nothing where its cell is empty', () => {
    expect(time({}, { from: '', to: '2024-11-19 03:25:00Z' })).toMatchObject({ value: null, problems: [] })
  })

  it('keeps words of the source, and says that it is about then', () => {
    const { value } = time({ words: '{said}', approximate: true }, { from: '2024-11-19 03:25:00Z', said: 'by night' })
    expect(value?.draft).toEqual({ edtf: '2024-11-19T03:25:00Z', zone: kyiv, approximate: true, words: 'by night' })
    const when = { column: 'guess', is: 'yes' }
    const about = { formats: ['yyyy-MM-dd'], approximate: { when } }
    expect(drafted(about, { from: '2024-11-19', guess: 'yes' })).toBe('2024-11-19~')
    expect(drafted(about, { from: '2024-11-19', guess: 'no' })).toBe('2024-11-19')
    expect(drafted(about, { from: '2024-11-19', to: '2024-11-21', guess: 'yes' })).toBe('2024-11-19~/2024-11-21~')
  })
})

describe('a start and an end', () => {
  const at = (clock: string) => `2024-11-19 ${clock}Z`

  it.each([
    ['03:25:00', '04:10:59', '2024-11-19T03:25:00Z/2024-11-19T04:10:59Z INTERVAL'],
    ['03:00:00', '03:59:59', '2024-11-19T03:00:00Z/2024-11-19T03:59:59Z INTERVAL'],
    ['03:25:00', '03:25:00', '2024-11-19T03:25:00Z'],
  ])('from %s to %s are %s', (from, to, expected) => {
    expect(drafted({}, { from: at(from), to: at(to) })).toBe(expected)
  })

  it('of one day are the day, of two the days between', () => {
    const formats = ['yyyy-MM-dd']
    expect(drafted({ formats }, { from: '2024-11-19', to: '2024-11-19' })).toBe('2024-11-19')
    expect(drafted({ formats }, { from: '2024-11-19', to: '2024-11-20' })).toBe('2024-11-19/2024-11-20')
  })

  it('in hours run to the end of the last', () => {
    const formats = ["yyyy-MM-dd'T'HH"]
    expect(drafted({ formats }, { from: '2024-11-19T03', to: '2024-11-19T05' })).toBe(
      '2024-11-19T03:00:00+02:00/2024-11-19T05:59:59+02:00 INTERVAL',
    )
  })

  it('must not run backwards, not even where the time of day is dropped', () => {
    const backwards = { from: at('22:00:00'), to: at('21:00:00') }
    const problem = { field: 'from, to', reason: expect.stringMatching(/runs backwards: write the earlier end first$/) }
    expect(time({}, backwards).problems).toEqual([problem])
    expect(time({ precision: 'DAY' }, backwards).problems).toEqual([problem])
  })

  it('may lack the end: there is none, or it is not over', () => {
    expect(drafted({}, { from: at('03:25:00'), to: '' })).toBe('2024-11-19T03:25:00Z')
    expect(drafted({ emptyEnd: 'OPEN' }, { from: at('03:25:00'), to: '' })).toBe('2024-11-19T03:25:00Z/..')
    expect(drafted({ emptyEnd: 'OPEN', precision: 'DAY' }, { from: at('23:25:00'), to: '' })).toBe('2024-11-20/..')
  })

  it('are told as problems of their own columns, both of them', () => {
    expect(time({}, { from: 'x', to: 'y' }).problems.map(({ field }) => field)).toEqual(['from', 'to'])
  })
})

describe('a stated precision', () => {
  it.each<[Time['precision'], string, string, string]>([
    ['DAY', '2024-11-19 21:59:59Z', '', '2024-11-19'],
    ['DAY', '2024-11-19 22:00:00Z', '', '2024-11-20'],
    ['DAY', '2024-11-19 22:00:00Z', '2024-11-20 10:00:00Z', '2024-11-20'],
    ['INTERVAL', '2024-11-19 10:00:00Z', '2024-11-21 10:00:00Z', '2024-11-19/2024-11-21'],
    ['INTERVAL', '2024-11-19 10:00:00Z', '2024-11-19 11:00:00Z', '2024-11-19'],
    ['WEEK', '2024-11-20 10:00:00Z', '', '2024-11-18/2024-11-24 WEEK'],
    ['WEEK', '2024-11-24 10:00:00Z', '', '2024-11-18/2024-11-24 WEEK'],
    ['WEEK', '2024-11-19 10:00:00Z', '2024-11-21 10:00:00Z', '2024-11-18/2024-11-24 WEEK'],
    ['WEEK', '2024-11-20 10:00:00Z', '2024-11-26 10:00:00Z', '2024-11-20/2024-11-26 WEEK'],
    ['WEEK', '2024-11-20 10:00:00Z', '2024-11-27 10:00:00Z', '2024-11-20/2024-11-27'],
    ['MONTH', '2024-11-20 10:00:00Z', '', '2024-11'],
    ['MONTH', '2024-11-05 10:00:00Z', '2024-11-28 10:00:00Z', '2024-11'],
    ['MONTH', '2024-11-05 10:00:00Z', '2024-12-04 10:00:00Z', '2024-11-05/2024-12-04'],
    ['YEAR', '2024-12-31 22:00:00Z', '', '2025'],
    ['YEAR', '2024-01-05 10:00:00Z', '2024-12-04 10:00:00Z', '2024'],
    ['MINUTE', '2024-11-19 10:00:59Z', '', '2024-11-19T10:00Z'],
    ['HOUR', '2024-11-19 10:30:59Z', '', '2024-11-19T10:00:00Z/2024-11-19T10:59:59Z'],
    ['SECOND', '2024-11-19 10:30:59Z', '', '2024-11-19T10:30:59Z'],
    ['OPEN_START', '2024-11-19 10:30:59Z', '', '../2024-11-19T10:30:59Z'],
    ['OPEN_START', '2024-11-19 10:30:59Z', '2024-11-20 10:30:59Z', '../2024-11-20T10:30:59Z'],
    ['OPEN_END', '2024-11-19 10:30:59Z', '2024-11-20 10:30:59Z', '2024-11-19T10:30:59Z/..'],
  ])('%s from %s to %s is %s', (precision, from, to, expected) => {
    expect(drafted({ precision }, { from, to })).toBe(expected)
  })

  it('is never finer than what is written', () => {
    const formats = ['yyyy-MM', 'yyyy']
    expect(drafted({ formats, precision: 'DAY' }, { from: '2024-11' })).toBe('2024-11')
    expect(drafted({ formats, precision: 'SECOND' }, { from: '2024' })).toBe('2024')
    expect(drafted({ formats, precision: 'YEAR' }, { from: '2024-11' })).toBe('2024')
  })

  it('may come by a code', () => {
    const precision = { from: '{p}', table: { '1': 'DAY', '4': 'MONTH' } } as const
    expect(drafted({ precision }, { from: '2024-11-19 10:30:59Z', p: '4' })).toBe('2024-11')
    expect(time({ precision }, { from: '2024-11-19 10:30:59Z', p: '9' }).problems).toMatchObject([{ field: 'p' }])
  })
})

describe('a format', () => {
  it.each([
    ['yyyy-mm-dd', /lacks the month/],
    ['MM-dd', /lacks the year/],
    ['yyyy-MM-dd HH:ss', /lacks the minute/],
    ["'at'", /lacks the year/],
    ['YYYY-MM-dd', /holds YYYY, which is none of yyyy MMMM/],
    ['yyyy-MM-ddTHH:mm', /holds T, which is none of/],
    ['yyyy-MM-dd hh:mm', /holds hh, which is none of/],
    ['yyyy-MM-dd HH:mm:ss.SS', /holds SS, which is none of/],
    ['yyyy yyyy', /writes the year twice/],
    ['yyyy-MM-M', /writes the month twice/],
    ['yyyy-MM-ddXXX', /an offset without a time of day/],
    ['yyyy-MM-dd HH:mm.SSS', /a fraction of a second without the second/],
    ['yyyyMd', /in one or two digits right before/],
    ["yyyy'T", /that is not closed/],
  ])('%s is refused', (format, fault) => {
    const { faults } = partOf(compileTime, { start: '{from}', formats: [format], zone: kyiv })
    expect(faults).toContainEqual(expect.stringMatching(fault))
  })

  it('stands in a zone that exists', () => {
    const { faults } = partOf(compileTime, { start: '{from}', formats: ['yyyy'], zone: 'Kyiv', emptyEnd: 'OPEN' })
    expect(faults).toEqual([
      'is "Kyiv", which is not an IANA zone, such as Europe/Kyiv',
      'is about an end, but none is given',
    ])
  })
})
