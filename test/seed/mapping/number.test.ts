// Numbers and amounts of a mapping: what is not known, what is zero, and what is no number.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileAmount } from '../../../seed/mapping/compile-amount.js'
import { compileNumber } from '../../../seed/mapping/compile-number.js'
import type { AmountMapping, NumberMapping } from '../../../seed/mapping/entry-mapping.js'
import { partOf } from './given.js'

const killed = (fields: Partial<NumberMapping> = { best: '{n}' }): NumberMapping => ({ metric: 'KILLED', ...fields })
const number = (fields: Partial<NumberMapping>, cells: Record<string, string>) =>
  partOf(compileNumber, killed(fields)).readFrom(cells)

describe('a number', () => {
  it.each<[string, object]>([
    ['0', { best: 0, qualifier: 'EXACT' }],
    ['007', { best: 7, qualifier: 'EXACT' }],
    ['2.5', { best: 2.5, qualifier: 'EXACT' }],
    ['5.0', { best: 5, qualifier: 'EXACT' }],
    ['9007199254740991', { best: 9_007_199_254_740_991, qualifier: 'EXACT' }],
    ...['', ' ', '-', '..', 'NA', 'n/a', 'NaN', 'None', 'null', 'Unknown', 'TBD'].map((word): [string, object] => [
      word,
      { qualifier: 'UNKNOWN' },
    ]),
  ])('%j says %j', (n, said) => {
    const { value, problems } = number({ best: '{n}', unknown: ['tbd'] }, { n })
    expect(problems).toEqual([])
    expect(value).toEqual({ metric: 'KILLED', ...said })
  })

  it.each([
    ['-1', /which is less than nothing: correct it/],
    ['1,500', /with marks between thousands: write digits alone/],
    ['1 500', /with marks between thousands/],
    ['1,5', /which is not a number/],
    ['about 5', /which is not a number/],
    ['1e3', /which is not a number/],
    ['0x10', /which is not a number/],
    ['5.', /which is not a number/],
    ['٣', /which is not a number/],
    ['9007199254740992', /too large to be kept exactly/],
    ['9'.repeat(400), /which is not a number/],
  ])('%s is refused', (n, reason) => {
    expect(number({ best: '{n}' }, { n }).problems).toEqual([{ field: 'n', reason: expect.stringMatching(reason) }])
  })

  it('whose bounds contradict it can stand alone, as about that number', () => {
    const bounds = { low: '{low}', best: '{best}', high: '{high}' }
    const of = (low: string, best: string, high: string) =>
      number({ ...bounds, disorder: 'BEST' }, { low, best, high }).value
    const alone = { metric: 'KILLED', best: 2, qualifier: 'ABOUT' }
    expect([of('0', '2', '1'), of('3', '2', '4'), of('3', '2', '1')]).toEqual([alone, alone, alone])
    expect(of('1', '2', '2')).toEqual({ ...alone, low: 1, high: 2 })
    expect(of('', '2', '')).toEqual({ ...alone, qualifier: 'EXACT' })
    expect(number(bounds, { low: '0', best: '2', high: '1' }).value).toMatchObject({ best: 2, high: 1 })
  })

  it.each<[Record<string, string>, object]>([
    [
      { low: '1', best: '2', high: '3' },
      { low: 1, best: 2, high: 3, qualifier: 'ABOUT' },
    ],
    [
      { low: '2', best: '2', high: '2' },
      { low: 2, best: 2, high: 2, qualifier: 'EXACT' },
    ],
    [
      { low: '2', best: '2', high: '3' },
      { low: 2, best: 2, high: 3, qualifier: 'ABOUT' },
    ],
    [
      { low: '2', high: '2' },
      { low: 2, best: 2, high: 2, qualifier: 'EXACT' },
    ],
    [
      { low: '1', high: '3' },
      { low: 1, high: 3, qualifier: 'ABOUT' },
    ],
    [
      { low: '1', best: '1' },
      { low: 1, best: 1, qualifier: 'EXACT' },
    ],
    [
      { best: '1', high: '3' },
      { best: 1, high: 3, qualifier: 'ABOUT' },
    ],
    [{ low: '1' }, { low: 1, qualifier: 'AT_LEAST' }],
    [{ high: '3' }, { high: 3, qualifier: 'AT_MOST' }],
  ])('of the bounds %j is %j', (cells, said) => {
    expect(number({ low: '{low}', best: '{best}', high: '{high}' }, cells).value).toEqual({ metric: 'KILLED', ...said })
  })

  it('takes the qualifier that the source states', () => {
    const qualifier = { from: '{q}', table: { '+': 'AT_LEAST', many: 'SEVERAL', secret: 'UNDISCLOSED' } } as const
    const said = (q: string, n: string) => number({ best: '{n}', qualifier }, { q, n }).value
    expect(said('+', '13')).toEqual({ metric: 'KILLED', best: 13, qualifier: 'AT_LEAST' })
    expect(said('many', '')).toEqual({ metric: 'KILLED', qualifier: 'SEVERAL' })
    expect(said('secret', '')).toEqual({ metric: 'KILLED', qualifier: 'UNDISCLOSED' })
    expect(said('', '13')).toEqual({ metric: 'KILLED', best: 13, qualifier: 'EXACT' })
    expect(said('+', '')).toEqual({ metric: 'KILLED', qualifier: 'UNKNOWN' })
  })

  it('is left out where that is what no number means', () => {
    expect(number({ best: '{n}', empty: 'OMIT' }, { n: '' })).toMatchObject({ value: null, problems: [] })
    expect(number({ best: '{n}', empty: 'OMIT' }, { n: '0' }).value).toMatchObject({ best: 0 })
  })

  it('gives every safe integer back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(number({ best: '{n}' }, { n: `${n}` }).value).toMatchObject({ best: n })
      }),
    )
  })
})

describe('an amount', () => {
  const dollars: AmountMapping = { stage: 'ALLOCATED', amount: '{sum}', currency: 'USD' }
  const amount = (fields: Partial<AmountMapping>, cells: Record<string, string>) =>
    partOf(compileAmount, { ...dollars, ...fields }).readFrom(cells)

  it.each([
    [{}, '275', '275'],
    [{ scale: 1_000_000 }, '275', '275000000'],
    [{ scale: 1_000_000 }, '0.1', '100000'],
    [{ scale: 1_000_000 }, '1.00000001', '1000000.01'],
    [{ scale: 1_000_000 }, '0', '0'],
    [{}, '12.50', '12.5'],
    [{}, '0.07', '0.07'],
    [{ scale: 1_000 }, '999999999999999.999', '999999999999999999'],
  ])('%j of %s is %s', (fields, sum, expected) => {
    expect(amount(fields, { sum })).toMatchObject({ value: { amount: expected, qualifier: 'EXACT' }, problems: [] })
  })

  it.each([
    [{}, '1.005', /an amount has at most 18 digits and two decimals/],
    [{ scale: 1_000_000 }, '1.000000001', /times 1000000 1000000.001: an amount has at most/],
    [{}, '1234567890123456789', /at most 18 digits/],
    [{}, '$275', /which is not a number/],
    [{}, '1,500', /marks between thousands/],
    [{}, '-5', /less than nothing/],
  ])('%j refuses %s', (fields, sum, reason) => {
    expect(amount(fields, { sum }).problems).toEqual([{ field: 'sum', reason: expect.stringMatching(reason) }])
  })

  it('is reckoned without floats', () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 14n })
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 4 }), (cents, power) => {
        const text = String(cents).padStart(3, '0')
        const { value } = amount({ scale: 10 ** power }, { sum: `${text.slice(0, -2)}.${text.slice(-2)}` })
        const [whole = '', fraction = ''] = value?.amount?.split('.') ?? []
        expect(BigInt(whole + fraction.padEnd(2, '0'))).toBe(cents * 10n ** BigInt(power))
      }),
    )
  })

  it.each<[Partial<AmountMapping>, object | null]>([
    [{}, { qualifier: 'UNKNOWN' }],
    [{ empty: 'UNDISCLOSED' }, { qualifier: 'UNDISCLOSED' }],
    [{ empty: 'OMIT' }, null],
    [{ empty: 'OMIT', qualifier: 'UNDISCLOSED' }, { qualifier: 'UNDISCLOSED' }],
    [{ qualifier: 'ABOUT' }, { qualifier: 'UNKNOWN' }],
  ])('that is not given, with %j, is %j', (fields, said) => {
    expect(amount(fields, { sum: 'n/a' }).value).toEqual(said && { stage: 'ALLOCATED', currency: 'USD', ...said })
  })

  it('says when it was, and that it was announced', () => {
    const on = { start: '{day}', formats: ['yyyy-MM-dd'], zone: 'America/New_York' }
    expect(amount({ on, announced: true, qualifier: 'ABOUT' }, { sum: '5', day: '2024-11-20' }).value).toEqual({
      ...{ stage: 'ALLOCATED', announced: true, amount: '5', currency: 'USD', qualifier: 'ABOUT' },
      on: { edtf: '2024-11-20', zone: 'America/New_York' },
    })
  })
})
