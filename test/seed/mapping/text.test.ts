// Texts, conditions and choices of a mapping.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileChoice, compileOptionalChoice } from '../../../seed/mapping/compile-choice.js'
import { compileWhen } from '../../../seed/mapping/compile-condition.js'
import { compileText } from '../../../seed/mapping/compile-text.js'
import type { Text, When } from '../../../seed/mapping/value-draft.js'
import { partOf } from './given.js'

const written = (text: Text, cells: Record<string, string>) => partOf(compileText, text).readFrom(cells).value

describe('a text', () => {
  it.each<[Text, Record<string, string>, string | null]>([
    ['Air alert: {region}', { region: ' Sumy ' }, 'Air alert: Sumy'],
    ['Air alert: {region}', { region: ' ' }, null],
    ['Air alert: {region}', {}, null],
    ['Air alert', {}, 'Air alert'],
    ['{{{region}}', { region: 'Sumy' }, '{Sumy}'],
    [['{town}, {region}', '{region}', 'nowhere'], { region: 'Sumy' }, 'Sumy'],
    [['{town}, {region}', '{region}', 'nowhere'], {}, 'nowhere'],
    [['{town}', '{region}'], {}, null],
    ['{day|day}', { day: '2022-06-30' }, '30 June 2022'],
    ['{day|day}', { day: '2022-02-01 00:00:00.000' }, '1 February 2022'],
    ['worth {sum|millions}', { sum: '275' }, 'worth 275 million'],
    ['{sum|millions}', { sum: '1500' }, '1.5 billion'],
    ['{sum|millions}', { sum: '61000000.50' }, '61.0000005 trillion'],
    ['{sum|millions}', { sum: '0.25' }, '0.25 million'],
    ['{sum|millions}', { sum: '0' }, '0 million'],
    ['{name|lower}', { name: 'Kyiv City' }, 'kyiv city'],
    ['{name|slug}', { name: 'Mykolaïv / Oblast' }, 'mykolaiv-oblast'],
  ])('%j of %j is %j', (text, cells, expected) => {
    expect(partOf(compileText, text).readFrom(cells)).toMatchObject({ value: expected, problems: [] })
  })

  it('is another for each code of a table', () => {
    const text = { from: ['{number}', '{kind}'], table: { '49': 'the {number}th', OTHER: 'other {day}' } }
    expect(written(text, { number: '49', kind: 'OTHER' })).toBe('the 49th')
    expect(written(text, { kind: 'OTHER', day: 'today' })).toBe('other today')
    expect(written(text, { kind: 'OTHER' })).toBeNull()
    expect(written(text, { number: '50' })).toBeNull()
    expect(written({ ...text, otherwise: 'number {number}' }, { number: '50' })).toBe('number 50')
    expect(written({ ...text, otherwise: 'nothing' }, {})).toBe('nothing')
  })

  it('keeps apart in slugs what Latin letters cannot spell', () => {
    const slug = (name: string) => written('{name|slug}', { name })
    expect(slug('Сумська 2024')).toMatch(/^2024-[0-9a-f]{8}$/)
    expect(slug('Сумська 2024')).not.toBe(slug('Київська 2024'))
  })

  it.each<[string, string, string]>([
    [
      '{day|day}',
      '30.06.2022',
      "holds '30.06.2022', which does not begin with a day that exists, such as 2022-06-30: correct it",
    ],
    [
      '{day|day}',
      '2022-02-30',
      "holds '2022-02-30', which does not begin with a day that exists, such as 2022-06-30: correct it",
    ],
    ['{day|millions}', '1,500', "holds '1,500', which is not a number of millions, such as 275 or 1500.5: correct it"],
  ])('%s does not take %s', (text, day, reason) => {
    expect(partOf(compileText, text).readFrom({ day }).problems).toEqual([{ field: 'day', reason }])
  })

  it.each([
    ['Alert: {region', /a brace that is not closed/],
    ['{a {b}', /a brace that is not closed/],
    ['{}', /names no column/],
    ['{ |day}', /names no column/],
    ['{day|month}', /"month" is none of the forms day, lower, millions, slug/],
  ])('%s is refused', (text, fault) => {
    expect(partOf(compileText, text).faults).toEqual([expect.stringMatching(fault)])
  })

  it('writes back every cell, whatever stands in it', () => {
    const cell = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(written('<{a}|{b}>', { a, b })).toBe(`<${a}|${b}>`)
      }),
    )
  })
})

describe('a condition', () => {
  const holds = (when: When, cells: Record<string, string>) => partOf(compileWhen, when).readFrom(cells).value

  it.each<[When, boolean]>([
    [{ column: 'level', is: 'raion' }, true],
    [{ column: 'level', is: 'rai' }, false],
    [{ column: 'level', is: ['oblast', 'raion'] }, true],
    [{ column: 'level', is: [] as string[] }, false],
    [{ column: 'level', startsWith: 'rai' }, true],
    [{ column: 'level', startsWith: 'aion' }, false],
    [{ column: 'blank', empty: true }, true],
    [{ column: 'absent', empty: true }, true],
    [{ column: 'level', empty: true }, false],
    [{ column: 'level', empty: false }, true],
    [
      [
        { column: 'level', is: 'raion' },
        { column: 'blank', empty: false },
      ],
      false,
    ],
    [
      [
        { column: 'level', is: 'raion' },
        { column: 'blank', empty: true },
      ],
      true,
    ],
  ])('%j', (when, expected) => {
    expect(holds(when, { level: 'raion', blank: ' ' })).toBe(expected)
  })
})

describe('a choice', () => {
  const table = { from: '{code}', table: { '1': 'RED', '': 'NONE', toString: 'WORD' } }

  it.each([
    ['1', 'RED'],
    [' 1 ', 'RED'],
    ['', 'NONE'],
    ['toString', 'WORD'],
  ])('gives the value of the code %j', (code, value) => {
    expect(partOf(compileChoice, table).readFrom({ code })).toMatchObject({ value, problems: [] })
  })

  it('names the code that its table lacks, unless it says otherwise', () => {
    const reason = "holds 'constructor', a code that the table of the mapping lacks: add it there, or say otherwise"
    const cells = { code: 'constructor' }
    expect(partOf(compileChoice, table).readFrom(cells)).toMatchObject({
      value: null,
      problems: [{ field: 'code', reason }],
    })
    expect(partOf(compileChoice, { ...table, otherwise: 'BLUE' }).readFrom(cells)).toMatchObject({
      value: 'BLUE',
      problems: [],
    })
  })

  it('gives nothing for a code that stands for none, where it may be left out', () => {
    const none = { from: '{code}', table: { '1': 'RED', '2': null }, otherwise: 'BLUE' }
    expect(partOf(compileOptionalChoice, none).readFrom({ code: '2' })).toMatchObject({ value: null, problems: [] })
    expect(partOf(compileOptionalChoice, none).readFrom({ code: '3' })).toMatchObject({ value: 'BLUE', problems: [] })
    expect(partOf(compileChoice, none).readFrom({ code: '2' }).problems).toHaveLength(1)
  })

  it('needs a code, unless it may be left out', () => {
    const bare = { from: '{code}', table: { '1': 'RED' } }
    expect(partOf(compileChoice, bare).readFrom({}).problems).toEqual([
      { field: 'code', reason: expect.stringMatching(/^is empty/) },
    ])
    expect(partOf(compileOptionalChoice, bare).readFrom({})).toMatchObject({ value: null, problems: [] })
  })
})
