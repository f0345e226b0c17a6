// Names as they are compared, and the places and actors that they lead to.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaceLevel } from '../../../prisma/client/enums.js'
import { normaliseName, recallNormalName, slugOf, spellSlug } from '../../../seed/mapping/normal-name.js'
import { PlaceIndex } from '../../../seed/mapping/place-index.js'
import { gazetteer, knownNames } from './given.js'

describe('a name', () => {
  it.each([
    ['Sumy Oblast', 'sumy oblast'],
    ['  Ivano–Frankivsk   Oblast ', 'ivano frankivsk oblast'],
    ["Slov'iansk", 'sloviansk'],
    ['Slov’iansk', 'sloviansk'],
    ['Luhansʹk', 'luhansk'],
    ['Luhans′k', 'luhansk'],
    ['Mykolaïv', 'mykolaiv'],
    ['ＫＹＩＶ', 'kyiv'],
    ['Їжакове', 'іжакове'],
    ['Нью-Йорк', 'нью иорк'],
    ['St. Petersburg', 'st. petersburg'],
    ['-', ''],
    ['İzmir', 'izmir'],
  ])('%s is compared as %s', (name, normal) => {
    expect(normaliseName(name)).toBe(normal)
  })

  const anyName = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."abzABZ '’ʼ-–йїщЙЇЩé9."),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    ),
  })

  it('is the same however often it is normalised, and remembered as it is', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const normal = normaliseName(name)
        expect(normaliseName(normal)).toBe(normal)
        expect(recallNormalName(name)).toBe(normal)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the same in capitals, decomposed, and with other gaps', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abz йїщé9') })
    fc.assert(
      fc.property(letters, (name) => {
        const normal = normaliseName(name)
        expect(normaliseName(name.toUpperCase())).toBe(normal)
        expect(normaliseName(name.normalize('NFD'))).toBe(normal)
        expect(normaliseName(name.replaceAll(' ', ' -\t'))).toBe(normal)
      }),
    )
  })

  it('has a slug that can stand in a key, its own where letters are lost', () => {
    const key = /^[a-z0-9]+(-[a-z0-9]+)*$/
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        expect(slugOf(one)).toMatch(key)
        expect(spellSlug(one) ?? 'x').toMatch(key)
        const isSpelled = spellSlug(one) !== null && spellSlug(other) !== null
        if (!isSpelled && normaliseName(one) !== normaliseName(other)) expect(slugOf(one)).not.toBe(slugOf(other))
      }),
    )
    expect(spellSlug('Київ')).toBeNull()
    expect(spellSlug('Kyiv (city)')).toBe('kyiv-city')
  })
})

describe('a place', () => {
  const places = new PlaceIndex(gazetteer)
  const found = (index: PlaceIndex, name: string, levels: PlaceLevel[] | null, within: string | null) =>
    index.withName(name, { levels, within, creator: null }).map(({ key }) => key)
  const keys = (name: string, levels: PlaceLevel[] | null, within: string | null) => found(places, name, levels, within)

  it('is found by key, code, name and alias', () => {
    expect(places.withKey('sumy')).toMatchObject({ key: 'sumy', level: 'SETTLEMENT' })
    expect(places.withCode('iso:UA-59')?.key).toBe('sumy-oblast')
    expect(keys('СУМСЬКИЙ РАЙОН', null, null)).toEqual(['sumy-raion'])
    expect(keys('україна', null, null)).toEqual(['ua'])
    expect([places.withKey('nowhere'), places.withCode('iso:UA-60')]).toEqual([null, null])
    expect(keys('Nowhere', null, null)).toEqual([])
  })

  it('is of the earliest level that was asked for', () => {
    expect(keys('Sumy', ['SETTLEMENT', 'ADM1'], null)).toEqual(['sumy'])
    expect(keys('Sumy', ['ADM1', 'SETTLEMENT'], null)).toEqual(['sumy-oblast'])
    expect(keys('Sumy', ['FACILITY', 'ADM2'], null)).toEqual(['sumy-raion'])
    expect(keys('Sumy', ['FACILITY'], null)).toEqual([])
    expect(keys('Sumy', null, null)).toEqual(['sumy-oblast', 'sumy-raion', 'sumy'])
  })

  it('lies anywhere below the place that was asked for, and is not below itself', () => {
    expect(keys('Ivanivka', null, 'ua')).toEqual(['ivanivka-1', 'ivanivka-2'])
    expect(keys('Ivanivka', null, 'okhtyrka-raion')).toEqual(['ivanivka-2'])
    expect(keys('Ivanivka', null, 'kyiv-oblast')).toEqual([])
    expect(keys('Ivanivka', null, 'nowhere')).toEqual([])
    expect(keys('Sumy', null, 'sumy-raion')).toEqual(['sumy'])
  })

  it('may be added before its parent, and is not found before itself', () => {
    const index = new PlaceIndex([{ key: 'b', name: 'B', level: 'ADM2', parent: 'a' }])
    expect(index.withKey('a')).toBeNull()
    index.add({ key: 'a', name: 'A', level: 'ADM1', parent: null })
    expect(found(index, 'B', null, 'a')).toEqual(['b'])
  })

  it('takes another parent, and further names and codes', () => {
    const index = new PlaceIndex(gazetteer)
    index.add({ key: 'sumy', name: 'Суми', level: 'SETTLEMENT', parent: 'okhtyrka-raion', codes: ['koatuu:1'] })
    expect(found(index, 'Суми', null, 'okhtyrka-raion')).toEqual(['sumy'])
    expect(found(index, 'Sumy', ['SETTLEMENT'], 'okhtyrka-raion')).toEqual(['sumy'])
    expect(index.withCode('koatuu:1')?.key).toBe('sumy')
    expect(found(index, 'Суми', null, 'sumy-raion')).toEqual([])
  })

  it('is found below each of its ancestors and below nothing else, in any tree', () => {
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 25 })
      .map((draws) => draws.map((draw, at) => (at === 0 ? null : draw % at)))
    fc.assert(
      fc.property(tree, fc.nat(), (parents, seed) => {
        const rows = parents.map((parent, at) => ({
          key: `p${at}`,
          name: 'Same',
          level: 'AREA' as const,
          parent: parent === null ? null : `p${parent}`,
        }))
        const turn = seed % rows.length
        const index = new PlaceIndex([...rows.slice(turn), ...rows.slice(0, turn)])
        const isAbove = (top: number, at: number | null | undefined): boolean => {
          const parent = at == null ? null : parents[at]
          return parent != null && (parent === top || isAbove(top, parent))
        }
        for (const top of parents.keys()) {
          const below = [...parents.keys()].filter((at) => isAbove(top, at)).map((at) => `p${at}`)
          expect(found(index, 'same', null, `p${top}`).sort()).toEqual(below.sort())
        }
      }),
    )
  })
})

it('an actor is found by name or alias, and two of one name are both told', () => {
  const { actors } = knownNames()
  expect(actors.withName('government of UKRAINE')).toEqual(['ukraine'])
  expect(actors.withName('National Guard')).toEqual(['guard-1', 'guard-2'])
  expect([actors.hasKey('ukraine'), actors.hasKey('Ukraine')]).toEqual([true, false])
})
