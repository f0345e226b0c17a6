// Searches: the step that leads somewhere, and what happens where none does.

import { describe, expect, it } from 'vitest'
import type { MappingField } from '../../../seed/mapping/mapping-field.js'
import { foundIn } from '../../../seed/mapping/search.js'
import type { ActorStep, PlaceStep } from '../../../seed/mapping/search-draft.js'
import { compileActorSearch, compileCapabilitySearch } from '../../../seed/mapping/search-names.js'
import { compilePlaceSearch } from '../../../seed/mapping/search-places.js'
import { partOf } from './given.js'

const inUkraine: PlaceStep[] = [{ key: 'ua' }]
const inOblast: PlaceStep[] = [{ name: '{oblast}', level: 'ADM1', within: inUkraine }]

const creator = { dataset: 'watch', named: new Set<string>() }

const searchPlaces = (steps: PlaceStep[], cells: Record<string, string>, split?: string) => {
  const { value, problems, needs } = partOf(
    (part: PlaceStep[], field) => compilePlaceSearch(part, field, creator, split),
    steps,
  ).readFrom(cells)
  return { keys: foundIn(value).map(({ key }) => key), problems, needs: needs.map(({ row }) => row) }
}

const faultsOf = (steps: PlaceStep[]) =>
  partOf((part: PlaceStep[], field) => compilePlaceSearch(part, field, creator), steps).faults

describe('a search for places', () => {
  const town: PlaceStep = { name: '{town}', level: 'SETTLEMENT', within: inOblast }

  it('takes the first step that leads somewhere', () => {
    const steps: PlaceStep[] = [
      { code: 'geonames:{id}', otherwise: 'NEXT' },
      { ...town, otherwise: 'NEXT' },
      ...inOblast,
    ]
    expect(searchPlaces(steps, { id: '692194', town: 'Sumy', oblast: 'Sumy' }).keys).toEqual(['sumy'])
    expect(searchPlaces(steps, { id: '1', town: 'Sumy', oblast: 'Sumska oblast' }).keys).toEqual(['sumy'])
    expect(searchPlaces(steps, { id: '1', town: 'Lebedyn', oblast: 'Sumy' }).keys).toEqual(['sumy-oblast'])
    expect(searchPlaces(steps, { town: '', oblast: 'Sumy' }).keys).toEqual(['sumy-oblast'])
  })

  it('finds nothing, and says nothing, where nothing is named', () => {
    expect(searchPlaces([town], {})).toEqual({ keys: [], problems: [], needs: [] })
    expect(searchPlaces([town], { town: '—', oblast: 'Sumy' })).toEqual({ keys: [], problems: [], needs: [] })
  })

  it('keeps a row aside for a name that leads nowhere', () => {
    const cells = { town: 'Lebedyn', oblast: 'Sumy' }
    const reason = `names 'Lebedyn', the name of no SETTLEMENT below "sumy-oblast": add it to the gazetteer, or correct it`
    expect(searchPlaces([town], cells).problems).toEqual([{ field: 'town', reason }])
    expect(searchPlaces([{ ...town, otherwise: 'OMIT' }], cells)).toEqual({ keys: [], problems: [], needs: [] })
    expect(searchPlaces([{ key: 'nowhere' }], {}).problems).toEqual([
      { field: 'part[0].key', reason: `names 'nowhere', the key of no place: add it to the gazetteer, or correct it` },
    ])
  })

  it('tells every step that led nowhere, unless one after it leads somewhere', () => {
    const steps: PlaceStep[] = [{ code: 'geonames:{id}', otherwise: 'NEXT' }, town]
    const { problems } = searchPlaces(steps, { id: '1', town: 'Lebedyn', oblast: 'Sumy' })
    expect(problems.map(({ field }) => field)).toEqual(['id', 'town'])
    // What was named by a step that could not be carried out is not passed over in silence.
    expect(searchPlaces([{ ...steps[0], otherwise: 'NEXT' } as PlaceStep, town], { id: '1' }).problems).toHaveLength(1)
  })

  it('does not choose among several of one level', () => {
    const { keys, problems } = searchPlaces([town], { town: 'Ivanivka', oblast: 'Sumy' })
    expect({ keys, problems }).toEqual({
      keys: [],
      problems: [
        {
          field: 'town',
          reason: `names 'Ivanivka', the name of 2 places, each SETTLEMENT below "sumy-oblast": narrow it by level or within`,
        },
      ],
    })
    expect(
      searchPlaces([{ ...town, otherwise: 'CREATE' }], { town: 'Ivanivka', oblast: 'Sumy' }).problems,
    ).toHaveLength(1)
  })

  it('passes a step over whose surroundings are not named, and stops where they are not found', () => {
    const steps: PlaceStep[] = [{ ...town, otherwise: 'CREATE' }, { key: 'ua' }]
    expect(searchPlaces(steps, { town: 'Lebedyn' }).keys).toEqual(['ua'])
    expect(searchPlaces([town], { town: 'Lebedyn' }).problems).toMatchObject([
      { field: 'oblast', reason: /* where */ expect.stringMatching(/^is empty/) },
    ])
    expect(searchPlaces(steps, { town: 'Lebedyn', oblast: 'Nowhere' }).problems).toMatchObject([{ field: 'oblast' }])
    expect(
      searchPlaces([{ ...town, otherwise: 'NEXT' }, { key: 'ua' }], { town: 'Lebedyn', oblast: 'Nowhere' }).keys,
    ).toEqual(['ua'])
  })

  it('takes a code only where it lies, and at its level', () => {
    const step: PlaceStep = { code: 'geonames:{id}', level: 'SETTLEMENT', within: inOblast }
    expect(searchPlaces([step], { id: '692194', oblast: 'Sumy' }).keys).toEqual(['sumy'])
    const reason = `names 'geonames:692194', the code of "sumy", which is no SETTLEMENT below "kyiv-oblast": correct one of the two`
    expect(searchPlaces([step], { id: '692194', oblast: 'Kyiv oblast' }).problems).toEqual([{ field: 'id', reason }])
    expect(searchPlaces([{ ...step, level: 'ADM2' }], { id: '692194', oblast: 'Sumy' }).problems).toHaveLength(1)
  })

  it('finds each of several names in a cell once', () => {
    const steps: PlaceStep[] = [{ name: '{towns}', level: 'SETTLEMENT', otherwise: 'NEXT' }, { key: 'ua' }]
    expect(searchPlaces(steps, { towns: ' Sumy; ;Lebedyn;SUMY' }, ';').keys).toEqual(['sumy', 'ua'])
    const { problems } = searchPlaces(steps, { towns: 'Sumy;'.repeat(101) }, ';')
    expect(problems).toEqual([{ field: 'towns', reason: 'names 101, of which an entry holds at most 100' }])
  })

  it.each<[PlaceStep, string]>([
    [{ level: 'ADM1' }, 'must give exactly one of key, code and name'],
    [{ key: 'ua', name: '{x}' }, 'must give exactly one of key, code and name'],
    [{ key: 'ua', otherwise: 'NEXT' }, 'is NEXT, but no step follows: say QUARANTINE, CREATE or OMIT'],
    [
      { key: 'ua', otherwise: 'CREATE', level: 'COUNTRY' },
      'is CREATE, but a key is looked for: look for a name or a code',
    ],
    [{ code: 'a:{x}', otherwise: 'CREATE', level: 'COUNTRY' }, 'is missing: a code is no name'],
    [
      { name: '{x}', otherwise: 'CREATE', within: inUkraine },
      'is missing: say here or beside the step what is created',
    ],
    [
      { name: '{x}', otherwise: 'CREATE', level: 'ADM1' },
      'is missing: what is created lies right under the place that it leads to',
    ],
    [
      { name: '{x}', otherwise: 'CREATE', level: ['ADM1'], within: inUkraine, create: { level: 'ADM2' } },
      'is ADM2, at which the step does not look: it would not find what it created',
    ],
    [{ name: '{x}', create: { level: 'ADM2' } }, 'is of no use: nothing is created unless otherwise is CREATE'],
  ])('%j is refused', (step, fault) => {
    expect(faultsOf([step])).toEqual([fault])
  })
})

describe('a search for actors or capabilities', () => {
  const actor = (step: ActorStep, cells: Record<string, string>) => {
    const part = (steps: ActorStep[], field: MappingField) => compileActorSearch(steps, field, 'watch')
    const { faults, readFrom } = partOf(part, [step])
    const { value, problems, needs } = readFrom(cells)
    return { faults, keys: foundIn(value).map(({ key }) => key), problems, needs: needs.map(({ row }) => row) }
  }

  it('finds by key and by name', () => {
    expect(actor({ key: 'ukraine' }, {}).keys).toEqual(['ukraine'])
    expect(actor({ name: '{side}' }, { side: 'Government of Ukraine' }).keys).toEqual(['ukraine'])
    expect(actor({ name: '{side}' }, { side: '' })).toMatchObject({ keys: [], problems: [] })
    const part = (steps: ActorStep[], field: MappingField) => compileCapabilitySearch(steps, field, 'watch')
    expect(partOf(part, [{ name: '{weapon}' }]).readFrom({ weapon: 'uav' }).value).toMatchObject([{ key: 'drone' }])
  })

  it('says what leads nowhere and what leads to several', () => {
    expect(actor({ name: '{side}' }, { side: 'Wagner' }).problems).toEqual([
      { field: 'side', reason: "names 'Wagner', the name of no actor: record it, or correct it" },
    ])
    expect(actor({ name: '{side}' }, { side: 'National Guard' }).problems).toEqual([
      { field: 'side', reason: "names 'National Guard', the name of 2: guard-1, guard-2" },
    ])
  })

  it('creates an actor as it is told', () => {
    const create = { type: { from: '{t}', table: { '1': 'ARMED_FORCE' } }, side: 'UNKNOWN', country: '{c}' } as const
    const step: ActorStep = { name: '{side}', otherwise: 'CREATE', create }
    expect(actor(step, { side: 'Wagner', t: '1', c: 'RU' })).toMatchObject({
      keys: ['watch-wagner'],
      needs: [{ key: 'watch-wagner', name: 'Wagner', type: 'ARMED_FORCE', side: 'UNKNOWN', country: 'RU' }],
    })
    expect(actor(step, { side: 'Wagner', t: '2', c: 'Russia' }).problems.map(({ field }) => field)).toEqual([
      't',
      'side',
      'side',
    ])
  })

  it.each<[ActorStep, string]>([
    [{}, 'must give exactly one of key and name'],
    [{ name: '{x}', otherwise: 'CREATE' }, 'is missing: say the type and side of the actors that are created'],
    [
      { name: '{x}', create: { type: 'STATE', side: 'UNKNOWN' } },
      'is of no use: nothing is created unless otherwise is CREATE',
    ],
    [
      { key: 'x', otherwise: 'CREATE', create: { type: 'STATE', side: 'UNKNOWN' } },
      'is CREATE, but a key is looked for: look for a name',
    ],
    [{ name: '{x}', otherwise: 'NEXT' }, 'is NEXT, but no step follows: say QUARANTINE, CREATE or OMIT'],
  ])('%j is refused', (step, fault) => {
    expect(actor(step, { x: 'Ukraine' }).faults).toEqual([fault])
  })
})
