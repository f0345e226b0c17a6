// A small world of places, actors, capabilities and documents, and any entries in it: what laws over filters are tried on.

import fc from 'fast-check'
import type { Database } from '../../src/database/open.js'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordReference } from '../../src/timeline/recording/record-reference.js'
import type { ReferenceNoun, ReferenceRows } from '../../src/timeline/recording/reference-noun.js'
import { nearSpan } from '../timeline/arbitrary-time.js'
import { write } from './database.js'

/** Two countries, one of them on both sides of the antimeridian; an area over parts of the other. */
export const PLACES: ReferenceRows['places'][] = [
  { key: 'land', name: 'Land', level: 'COUNTRY', codes: ['iso:LL'], point: { lat: 49, lon: 31 } },
  { key: 'land-east', name: 'East of Land', level: 'AREA', parent: 'land' },
  { key: 'north', name: 'North', level: 'ADM1', parent: 'land', codes: ['iso:LL-1'], point: { lat: 51, lon: 33 } },
  { key: 'south', name: 'South', level: 'ADM1', parent: 'land', areas: ['land-east'], point: { lat: 47, lon: 35 } },
  { key: 'north-raion', name: 'Northern Raion', level: 'ADM2', parent: 'north' },
  {
    key: 'town',
    name: 'Town',
    level: 'SETTLEMENT',
    parent: 'north-raion',
    areas: ['land-east'],
    point: { lat: 51.2, lon: 33.4 },
  },
  { key: 'village', name: 'Village', level: 'SETTLEMENT', parent: 'south', point: { lat: 46.9, lon: 35.3 } },
  { key: 'isles', name: 'Isles', level: 'COUNTRY', point: { lat: 66, lon: 179 } },
  { key: 'far-isle', name: 'Far Isle', level: 'ADM1', parent: 'isles', point: { lat: 66.5, lon: -179.5 } },
  { key: 'pole', name: 'Pole', level: 'FACILITY', point: { lat: 89.9, lon: 10 } },
]

export const ACTORS: ReferenceRows['actors'][] = [
  { key: 'land-state', name: 'Land', type: 'STATE', side: 'UKRAINE' },
  { key: 'land-army', name: 'Army of Land', type: 'ARMED_FORCE', side: 'UKRAINE', parent: 'land-state' },
  { key: 'land-guard', name: 'Guard', type: 'ARMED_FORCE', side: 'UKRAINE', parent: 'land-army' },
  { key: 'other-state', name: 'Other', type: 'STATE', side: 'RUSSIA' },
  { key: 'other-ministry', name: 'Ministry', type: 'GOVERNMENT_BODY', side: 'RUSSIA', parent: 'other-state' },
  { key: 'watch', name: 'Watch', type: 'ORGANISATION', side: 'THIRD_PARTY' },
]

export const CAPABILITIES: ReferenceRows['capabilities'][] = [
  { key: 'missile', name: 'Missile' },
  { key: 'long-missile', name: 'Long missile', parent: 'missile' },
  { key: 'drone', name: 'Drone' },
]

const SOURCES: ReferenceRows['sources'][] = [
  { key: 'paper', name: 'Paper', side: 'THIRD_PARTY' },
  { key: 'wire', name: 'Wire', side: 'THIRD_PARTY' },
  { key: 'ministry-channel', name: 'Ministry channel', side: 'RUSSIA', actor: 'other-ministry' },
]

const DOCUMENTS: ReferenceRows['documents'][] = [
  { key: 'article', publisher: 'paper', zone: 'UTC' },
  { key: 'dispatch', publisher: 'wire', zone: 'UTC' },
  { key: 'post', publisher: 'ministry-channel', zone: 'Europe/Moscow' },
]

/** Which source published each document. */
export const PUBLISHER = new Map(DOCUMENTS.map(({ key, publisher }) => [key, publisher]))

const THREADS: ReferenceRows['threads'][] = [
  { key: 'mines', name: 'Mines' },
  { key: 'missiles', name: 'Missiles' },
]

const PROGRAMMES: ReferenceRows['programmes'][] = [{ key: 'drawdown', name: 'Drawdown', donor: 'watch' }]

const WORLD: [ReferenceNoun, { key: string }[]][] = [
  ['places', PLACES],
  ['actors', ACTORS],
  ['capabilities', CAPABILITIES],
  ['sources', SOURCES],
  ['documents', DOCUMENTS],
  ['threads', THREADS],
  ['programmes', PROGRAMMES],
]

/** Records the world for a dataset that is made where there is none; fails where a row has a problem. */
export async function givenWorld(db: Pick<Database, 'prisma' | 'connection'>, dataset = 'given'): Promise<void> {
  await db.prisma.dataset.upsert({
    where: { key: dataset },
    create: { key: dataset, title: dataset, redistributable: true },
    update: {},
  })
  await write(db, async (writer) => {
    for (const [noun, rows] of WORLD) {
      const outcomes = await recordReference(writer, noun, rows.map((row) => ({ dataset, row })) as never)
      const troubled = outcomes.filter((outcome) => 'problems' in outcome)
      if (troubled.length > 0) throw new Error(`The world has problems: ${JSON.stringify(troubled)}`)
    }
  })
}

const keysOf = (rows: readonly { key: string }[]) => fc.constantFrom(...rows.map(({ key }) => key))
const few = <T>(item: fc.Arbitrary<T>) =>
  fc.option(fc.uniqueArray(item, { minLength: 1, maxLength: 2 }), { nil: undefined })

export const anyPlace = keysOf(PLACES)
export const anyActor = keysOf(ACTORS)
export const anyCapability = keysOf(CAPABILITIES)
export const anyRole = fc.constantFrom('INITIATOR' as const, 'TARGET' as const, 'SPEAKER' as const)
export const anyStatus = fc.constantFrom(
  'CLAIMED' as const,
  'REPORTED' as const,
  'CONFIRMED' as const,
  'SCHEDULED' as const,
)
export const anyTag = fc.constantFrom('night', 'grid', 'rail')
export const anyThread = fc.constantFrom('mines', 'missiles')

const facts = fc.record({
  status: anyStatus,
  span: nearSpan,
  places: few(anyPlace),
  participants: few(fc.record({ actor: anyActor, role: anyRole })),
  capabilities: few(anyCapability),
  documents: few(keysOf(DOCUMENTS)),
  credited: fc.option(keysOf(SOURCES), { nil: undefined }),
  threads: few(anyThread),
  tags: few(anyTag),
})

const kinds = fc.oneof(
  fc.record({
    kind: fc.constant('BATTLEFIELD_EVENT' as const),
    eventType: fc.constantFrom('AIR_ALERT' as const, 'INTERCEPTION' as const),
  }),
  fc.record({
    kind: fc.constant('POLICY_DECISION' as const),
    action: fc.constantFrom('LIFT_RESTRICTION' as const, 'DENY' as const),
    policyStatus: fc.constant('ANNOUNCED' as const),
  }),
  fc.record({
    kind: fc.constant('AID_PACKAGE' as const),
    stage: fc.constantFrom('PLEDGED' as const, 'DELIVERED' as const),
    aidType: fc.constant('MILITARY' as const),
    programme: fc.option(fc.constant('drawdown'), { nil: undefined }),
    items: few(fc.record({ name: fc.constant('Things'), capability: anyCapability })),
  }),
  fc.record({ kind: fc.constant('STATEMENT' as const), statementType: fc.constant('DENIAL' as const) }),
)

/** Any draft in the world, under this upstream id. */
export const anyEntry = (id: string): fc.Arbitrary<EntryDraft> =>
  fc
    .tuple(kinds, facts)
    .map(([kind, { status, span, places, participants, capabilities, documents, credited, threads, tags }]) => {
      const { edtf, zone, precision, approximate } = span
      const claim = {
        key: 'said',
        text: 'Something was said.',
        form: 'PARAPHRASE' as const,
        polarity: 'ASSERTS' as const,
        channel: 'WIRE' as const,
      }
      return {
        ...kind,
        id,
        title: `Entry ${id}`,
        status,
        occurred: { edtf, zone, precision, ...(approximate && { approximate }) },
        ...(places && {
          places: places.map((place) => ({ place, role: 'OCCURRED' as const, precision: 'EXACT' as const })),
        }),
        ...(participants && { participants }),
        ...(capabilities && {
          capabilities: capabilities.map((capability) => ({ capability, role: 'USED' as const })),
        }),
        ...(documents && { documents }),
        ...(documents && credited && { claims: [{ ...claim, credited }] }),
        ...(threads && { threads }),
        ...(tags && { tags }),
      } as EntryDraft
    })
