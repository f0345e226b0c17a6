// Tables of places: rows in any order, each under the key that it has or will have.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaceRow } from '../../../src/timeline/recording/reference-draft.js'
import { aRow, gazetteer, knownNames, open } from './given.js'

const text = `
dataset: { title: Places, redistributable: true }
input: { format: tsv, required: [id, name] }
skip: [{ when: { column: kind, is: water }, reason: Water }]
id: '{id}'
place:
  key: 'ua-{name}'
  name: '{name}'
  level: { from: '{kind}', table: { region: ADM1, district: ADM2, town: SETTLEMENT } }
  codes: ['geonames:{id}', 'old:{old}', 'admin:{admin}']
  parent:
    - { code: 'admin:{within}', otherwise: NEXT }
    - { code: 'geonames:{parent}', otherwise: NEXT }
    - { code: 'iso:UA' }
  point: { lat: '{lat}', lon: '{lon}' }
  names:
    - { from: '{names}', split: ',' }
    - { from: '{ukrainian}', language: uk }
`

const cells = (id: string, name: string, more: Record<string, string> = {}) => ({ id, name, kind: 'town', ...more })

/** What becomes of a table, by id. */
async function mapTable(rows: Record<string, string>[], names = knownNames()) {
  const { compiled } = await open(text, 'places.yaml')
  const read = rows.map((row) => aRow(row))
  for (const row of read) compiled.announce?.(row, names)
  return Object.fromEntries(
    read.map((row) => {
      const who = compiled.identify(row, names)
      if (who.skipped !== undefined) return [row.value('id'), who.skipped]
      if (who.problems) return [row.value('id'), who.problems]
      const drawn = who.draw()
      return [row.value('id'), 'place' in drawn ? drawn.place : drawn.problems]
    }),
  ) as Record<string, PlaceRow>
}

describe('a row of a gazetteer', () => {
  it('says its place', async () => {
    const more = {
      kind: 'district',
      old: '7',
      lat: '50.5',
      lon: '-34',
      names: 'Lebedin,Lebedyn, Лебедин,,Лебедин',
      ukrainian: 'Лебедин',
    }
    const { 1: place } = await mapTable([cells('1', 'Lebedyn', more)])
    expect(place).toEqual({
      ...{ key: 'ua-lebedyn', name: 'Lebedyn', level: 'ADM2', parent: 'ua', codes: ['geonames:1', 'old:7'] },
      ...{ point: { lat: 50.5, lon: -34 }, names: ['Lebedin', 'Лебедин'] },
    })
  })

  it('lies in what its steps lead to, wherever that stands in the table, and never in itself', async () => {
    const rows = [
      cells('3', 'Town', { within: '1.2' }),
      cells('2', 'District', { kind: 'district', admin: '1.2', within: '1.2', parent: '1' }),
      cells('1', 'Region', { kind: 'region', parent: '1' }),
      cells('4', 'Lost', { parent: '99' }),
    ]
    const told = await mapTable(rows)
    const parents = Object.values(told).map(({ parent }) => parent)
    expect(parents).toEqual(['ua', 'ua-region', 'ua-district', 'ua'])
    expect(told[2]?.codes).toEqual(['geonames:2', 'admin:1.2'])
  })

  it('keeps the key of the recorded place with its code', async () => {
    const { 692194: sumy, 5: other } = await mapTable([cells('692194', 'Sumy'), cells('5', 'Sumy')])
    expect(sumy?.key).toBe('sumy')
    expect(other?.key).toBe('ua-sumy')
  })

  it('gets a key of its own where another place has it, the same one once it is recorded', async () => {
    const names = knownNames([...gazetteer, { key: 'ua-lebedyn', name: 'Lebedyn', level: 'SETTLEMENT' }])
    const rows = [cells('1', 'Lebedyn'), cells('2', 'Lebedyn'), cells('3', 'Лебедин')]
    const first = await mapTable(rows, names)
    const keys = Object.values(first).map(({ key }) => key)
    expect(keys).toEqual([
      expect.stringMatching(/^ua-lebedyn-[0-9a-f]{8}$/),
      expect.stringMatching(/^ua-lebedyn-[0-9a-f]{8}$/),
      expect.stringMatching(/^ua-[0-9a-f]{8}$/),
    ])
    expect(new Set(keys).size).toBe(3)
    const known = knownNames([...gazetteer, ...Object.values(first)])
    expect(Object.values(await mapTable(rows.toReversed(), known)).map(({ key }) => key)).toEqual(keys)
  })

  it('gets a key of its own where another row of the table has it', async () => {
    const told = await mapTable([cells('1', 'Lebedyn'), cells('2', 'Lebedyn')])
    expect(told[1]?.key).toBe('ua-lebedyn')
    expect(told[2]?.key).toMatch(/^ua-lebedyn-[0-9a-f]{8}$/)
  })

  it('says the first fifty of its names, each once, and passes over those that are too long', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `name ${at % 55}`)
    const { 1: place } = await mapTable([cells('1', 'name 3', { names: ['x'.repeat(201), ...many].join(',') })])
    expect(place?.names).toHaveLength(50)
    expect(place?.names).not.toContain('name 3')
    expect(place?.names?.at(-1)).toBe('name 50')
  })

  it('is told under its columns where it says no place', async () => {
    const told = await mapTable([
      cells('', 'No code'),
      cells('1', ''),
      cells('2', 'Odd', { kind: 'planet' }),
      cells('3', 'Far', { lat: '91', lon: '0' }),
      cells('4 5', 'Blank'),
      cells('6', 'River', { kind: 'water' }),
    ])
    expect(told).toMatchObject({
      '': [{ field: 'id' }, { field: 'id', reason: 'is empty: a place is known by its code' }],
      1: [
        { field: 'name', reason: 'is empty: a new place needs a key' },
        { field: 'name', reason: 'is empty: a place needs a name' },
      ],
      2: [{ field: 'kind', reason: /* code */ expect.stringMatching(/^holds 'planet', a code that the table/) }],
      3: [{ field: 'lat', reason: expect.stringMatching(/^holds '91': write a degree/) }],
      '4 5': [{ field: 'id', reason: expect.stringMatching(/^makes codes\[0\], which must be scheme:code/) }],
      6: 'Water',
    })
  })

  it('is the same in whatever order the rows stand', async () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      cells(String(at), `P${at}`, { kind: at < 4 ? 'region' : 'town', parent: String(Math.floor(at / 3)) }),
    )
    const expected = await mapTable(rows)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        expect(await mapTable(shuffled)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})
