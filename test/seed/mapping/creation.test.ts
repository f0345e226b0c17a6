// What searches create: under one key for one name, before it is recorded and after.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CreatedIdentity, CreatedRows, keysOf } from '../../../seed/mapping/created-rows.js'
import type { NeededRow } from '../../../seed/mapping/mapped-row.js'
import { aRow, entryMapping, gazetteer, knownNames, mapRow, open, record } from './given.js'

const inUkraine = '[{ key: ua }]'
const creator = entryMapping(`
  places:
    - role: OCCURRED
      find:
        - name: '{town}'
          level: [SETTLEMENT, FACILITY]
          within: [{ name: '{raion}', level: ADM2, within: ${inUkraine}, otherwise: NEXT }, { name: '{oblast}', level: ADM1, within: ${inUkraine} }]
          otherwise: CREATE
          create: { point: { lat: '{lat}', lon: '{lon}' } }
        - code: 'site:{site}'
          level: FACILITY
          within: [{ name: '{oblast}', level: ADM1, within: ${inUkraine} }]
          otherwise: CREATE
          create: { name: '{called}' }
        - name: '{hromada}'
          level: ADM3
          within: [{ name: '{raion}', level: ADM2, within: [{ name: '{oblast}', level: ADM1, within: ${inUkraine} }], otherwise: CREATE }]
          otherwise: CREATE
          create: { name: '{hromada} hromada', codes: ['hromada:{code}'] }
  participants:
    - find: [{ name: '{sides}', otherwise: CREATE, create: { type: ORGANISATION, side: UNKNOWN } }]
      split: ';'
      role: SUBJECT
  capabilities:
    - find: [{ name: '{weapon}', otherwise: CREATE, create: { parent: drone } }]
      role: USED
`)

const town = { town: 'Lebedyn', oblast: 'Sumy' }
const needed = (drawn: object) => ('needs' in drawn ? (drawn.needs as NeededRow[]).map(({ row }) => row) : drawn)

describe('what is created', () => {
  it('lies right under the place below which it was looked for, and is looked for there', async () => {
    const mapping = await open(creator)
    const names = knownNames()
    const first = mapRow(mapping, { ...town, lat: '50.6', lon: '34.5' }, names)
    expect(needed(first)).toEqual([
      {
        key: 'sumy-oblast-lebedyn',
        name: 'Lebedyn',
        level: 'SETTLEMENT',
        parent: 'sumy-oblast',
        point: { lat: 50.6, lon: 34.5 },
      },
    ])
    // Not recorded yet, it is the same row, whatever the second row says beside.
    const second = mapRow(mapping, { ...town, town: 'LEBEDYN', lat: '50.7', lon: '34.5' }, names)
    expect(needed(second)).toEqual(needed(first))
    record(names, 'needs' in first ? first.needs : [])
    expect(mapRow(mapping, town, names)).toMatchObject({
      draft: { places: [{ place: 'sumy-oblast-lebedyn' }] },
      needs: [],
    })
  })

  it('comes behind what it lies in, which may be created too', async () => {
    const drawn = mapRow(await open(creator), {
      hromada: 'Lebedynska',
      raion: 'Lebedyn Raion',
      oblast: 'Sumy',
      code: '7',
    })
    expect(needed(drawn)).toEqual([
      { key: 'sumy-oblast-lebedyn-raion', name: 'Lebedyn Raion', level: 'ADM2', parent: 'sumy-oblast' },
      {
        ...{ key: 'sumy-oblast-lebedyn-raion-lebedynska-hromada', name: 'Lebedynska hromada', level: 'ADM3' },
        ...{ parent: 'sumy-oblast-lebedyn-raion', codes: ['hromada:7'], names: ['Lebedynska'] },
      },
    ])
  })

  it('has the code that it was looked for by, whatever later rows call it', async () => {
    const mapping = await open(creator)
    const names = knownNames()
    const first = mapRow(mapping, { site: '1', called: 'Vilage', oblast: 'Sumy' }, names)
    const second = mapRow(mapping, { site: '1', called: 'Village', oblast: 'Sumy' }, names)
    expect(needed(first)).toEqual([
      { key: 'sumy-oblast-vilage', name: 'Vilage', level: 'FACILITY', parent: 'sumy-oblast', codes: ['site:1'] },
    ])
    expect(needed(second)).toEqual(needed(first))
    const elsewhere = {
      field: 'site',
      reason: /* as once it is recorded */ expect.stringMatching(
        /^names 'site:1', the code of "sumy-oblast-vilage", which is no FACILITY below "kyiv-oblast"/,
      ),
    }
    expect(mapRow(mapping, { site: '1', called: 'Vilage', oblast: 'Kyiv Oblast' }, names)).toMatchObject({
      problems: [elsewhere],
    })
    record(names, 'needs' in first ? first.needs : [])
    expect(mapRow(mapping, { site: '1', called: 'Vilage', oblast: 'Kyiv Oblast' }, names)).toMatchObject({
      problems: [elsewhere],
    })
  })

  it('is told under its columns where no row can be made of it', async () => {
    const mapping = await open(creator)
    const long = 'L'.repeat(201)
    expect(mapRow(mapping, { ...town, town: long })).toMatchObject({
      problems: [
        {
          field: expect.stringMatching(/town/),
          reason: expect.stringMatching(/no place can be made: its name is longer than 200/),
        },
      ],
    })
    expect(mapRow(mapping, { ...town, lat: '95', lon: '0' })).toMatchObject({
      problems: [{ field: 'lat', reason: "holds '95': write a degree from -90 to 90, with a decimal point" }],
    })
    expect(mapRow(mapping, { weapon: 'W'.repeat(201) })).toMatchObject({ problems: [{ field: 'weapon' }] })
  })
})

const towns = [
  'Sumy',
  'SUMY',
  'Ivanivka',
  'Lebedyn',
  'lebedýn',
  'A.B',
  'A B',
  'a-b',
  'Суми',
  'СУМИ',
  'Київ',
  'x'.repeat(190),
]
const anyRow = fc.record(
  {
    id: fc.constantFrom('1', '2'),
    town: fc.constantFrom(...towns),
    site: fc.constantFrom('1', '2'),
    called: fc.constantFrom('Vilage', 'Village', 'A B'),
    hromada: fc.constantFrom(...towns),
    raion: fc.constantFrom('Sumy Raion', 'Okhtyrka Raion', 'Lebedyn', 'A B'),
    oblast: fc.constantFrom('Sumy', 'Kyiv Oblast'),
    sides: fc.constantFrom('Ukraine', 'Wagner', 'WAGNER;A.B;A B', 'Вагнер'),
    weapon: fc.constantFrom('UAV', 'Lancet', 'LANCET', 'Ланцет'),
  },
  { requiredKeys: ['id', 'oblast'] },
)

describe('any table', () => {
  it('leads to the same keys and fingerprints in its second run, however its first was parted into batches', async () => {
    const mapping = await open(creator)
    fc.assert(
      fc.property(fc.array(fc.array(anyRow, { maxLength: 6 }), { maxLength: 6 }), (batches) => {
        const told = (cells: object, names: ReturnType<typeof knownNames>) => {
          const who = mapping.compiled.identify(aRow({ at: '2024-11-20', ...cells }), names)
          if (who.skipped !== undefined) throw new Error(who.skipped)
          if (who.problems) return { row: JSON.stringify(who.problems), needs: [] }
          const drawn = who.draw()
          if (!('draft' in drawn)) return { row: JSON.stringify(drawn), needs: [] }
          return { row: JSON.stringify([[...who.fingerprint], drawn.draft]), needs: drawn.needs }
        }
        const names = knownNames()
        const recorded = new Map<string, NeededRow>()
        const first = batches.flatMap((batch) => {
          const rows = batch.map((cells) => told(cells, names))
          for (const each of rows.flatMap(({ needs }) => needs)) {
            const name = `${each.noun} ${each.row.key}`
            expect(recorded.get(name)?.row ?? each.row).toEqual(each.row)
            recorded.set(name, each)
          }
          record(
            names,
            rows.flatMap(({ needs }) => needs),
          )
          return rows.map(({ row }) => row)
        })
        const owned = [...recorded.values()].flatMap(({ noun, row }) =>
          noun === 'places' ? { ...row, owner: 'watch' } : [],
        )
        const known = knownNames([...gazetteer, ...owned])
        record(
          known,
          [...recorded.values()].filter(({ noun }) => noun !== 'places'),
        )
        const second = batches.flat().map((cells) => told(cells, known))
        expect(second.flatMap(({ needs }) => needs)).toEqual([])
        expect(second.map(({ row }) => row)).toEqual(first)
      }),
      { numRuns: 400 },
    )
  })

  it('gives each creation a key of its own', () => {
    const identity = fc.record({
      prefix: fc.constantFrom('', 'ua'),
      name: fc.constantFrom('a b', 'a.b', 'суми', 'x'.repeat(200)),
      lookedFor: fc.string(),
    })
    fc.assert(
      fc.property(fc.uniqueArray(identity, { selector: ({ lookedFor }) => lookedFor }), (identities) => {
        const created = new CreatedRows<{ key: string }>(() => false)
        const make = (each: Omit<CreatedIdentity, 'owner'>) =>
          created.create({ ...each, owner: 'watch', make: (key) => ({ key }) })?.key ?? ''
        const keys = identities.map(make)
        expect(new Set(keys).size).toBe(keys.length)
        expect(identities.map(make)).toEqual(keys)
        for (const [at, key] of keys.entries()) {
          expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          expect(key.length).toBeLessThanOrEqual(150)
          expect(keysOf(identities[at] as CreatedIdentity)).toContain(key)
        }
      }),
    )
  })
})
