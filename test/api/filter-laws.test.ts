// Filters over any entries of a small world: each lets through exactly what its words say of an entry's own draft.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given } from '../support/given.js'
import type { EntryKind, TimelineFilter } from '../support/graphql/graphql.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'
import * as world from '../support/small-world.js'

const Found = graphql(`
  query Found($filter: TimelineFilter) {
    timeline(filter: $filter, first: 100) { nodes { key } totalCount }
  }
`)

let database: FreshDatabase
let server: TestServer
const drafts = Array.from(
  { length: 90 },
  (_, n) => fc.sample(world.anyEntry(`e-${n}`), { numRuns: 1, seed: 900 + n })[0] as EntryDraft,
)

beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  await world.givenWorld(database)
  await given(database, drafts)
})
afterAll(() => database.close())

type Rows = readonly { key: string; parent?: string | undefined; areas?: string[] | undefined }[]

/** Whether `key` is `above`, or lies below it over parents and areas. */
function lies(rows: Rows, key: string, above: string): boolean {
  const row = rows.find((each) => each.key === key)
  return key === above || [row?.parent ?? [], row?.areas ?? []].flat().some((next) => lies(rows, next, above))
}

const meets = <T>(wanted: readonly T[] | null | undefined, holds: (value: T) => boolean) =>
  !wanted || wanted.some(holds)

function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const onSphere = ({ lat, lon }: { lat: number; lon: number }) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const
  }
  const [x, y] = [onSphere(a), onSphere(b)]
  const chord = Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2])
  return 2 * 6371.0088 * Math.asin(Math.min(1, chord / 2))
}

/** What the filter's words say of one draft; `SCHEDULED` is the outermost filter's matter. */
function lets(filter: TimelineFilter, draft: EntryDraft): boolean {
  const placeKeys = (draft.places ?? []).map(({ place }) => place)
  const points = world.PLACES.filter(({ key }) => placeKeys.includes(key)).flatMap(({ point }) => point ?? [])
  const parts = draft.participants ?? []
  const sources = [
    ...(draft.documents ?? []).map((key) => world.PUBLISHER.get(key)),
    ...(draft.claims ?? []).flatMap(({ credited }) => credited ?? []),
  ]
  const things = [...(draft.capabilities ?? []), ...('items' in draft ? (draft.items ?? []) : [])]
  const capabilities = things.flatMap(({ capability }) => capability ?? [])
  const { box, near, includeBelow, and, or, not, actors, roles } = filter
  return (
    meets(filter.kinds, (kind) => draft.kind === kind) &&
    meets(filter.eventTypes, (type) => 'eventType' in draft && draft.eventType === type) &&
    meets(filter.policyActions, (action) => 'action' in draft && draft.action === action) &&
    meets(filter.aidStages, (stage) => 'stage' in draft && draft.stage === stage) &&
    meets(filter.programmes, (programme) => 'programme' in draft && draft.programme === programme) &&
    meets(filter.statuses, (status) => draft.status === status) &&
    meets(filter.places, (above) =>
      placeKeys.some((key) => (includeBelow === false ? key === above : lies(world.PLACES, key, above))),
    ) &&
    (!box ||
      points.some(
        ({ lat, lon }) =>
          lat >= box.south &&
          lat <= box.north &&
          (box.west <= box.east ? lon >= box.west && lon <= box.east : lon >= box.west || lon <= box.east),
      )) &&
    (!near || points.some((point) => kilometres(point, near) <= near.radiusKm)) &&
    ((!actors && !roles) ||
      parts.some(
        ({ actor, role }) =>
          meets(actors, (above) => lies(world.ACTORS, actor, above)) && meets(roles, (wanted) => role === wanted),
      )) &&
    meets(filter.sides, (side) =>
      parts.some(({ actor }) => world.ACTORS.find(({ key }) => key === actor)?.side === side),
    ) &&
    meets(filter.capabilities, (above) => capabilities.some((key) => lies(world.CAPABILITIES, key, above))) &&
    meets(filter.sources, (source) => sources.includes(source)) &&
    meets(filter.threads, (thread) => (draft.threads ?? []).includes(thread)) &&
    meets(filter.tags, (tag) => (draft.tags ?? []).includes(tag)) &&
    (and ?? []).every((each) => lets(each, draft)) &&
    (!or || or.some((each) => lets(each, draft))) &&
    (!not || !lets(not, draft))
  )
}

const some = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 })

const field = fc.oneof<fc.Arbitrary<TimelineFilter>[]>(
  fc.record({
    kinds: some(fc.constantFrom<EntryKind[]>('BATTLEFIELD_EVENT', 'POLICY_DECISION', 'AID_PACKAGE', 'STATEMENT')),
  }),
  fc.record({ eventTypes: some(fc.constantFrom('AIR_ALERT', 'INTERCEPTION')) }),
  fc.record({ policyActions: some(fc.constantFrom('LIFT_RESTRICTION', 'DENY')) }),
  fc.record({ aidStages: some(fc.constantFrom('PLEDGED', 'DELIVERED')) }),
  fc.constant({ programmes: ['drawdown'] }),
  fc.record({ statuses: some(world.anyStatus) }),
  fc.record({ places: some(world.anyPlace) }),
  fc.record({ places: some(world.anyPlace), includeBelow: fc.boolean() }),
  fc.record({ actors: some(world.anyActor) }),
  fc.record({ roles: some(world.anyRole) }),
  fc.record({ actors: some(world.anyActor), roles: some(world.anyRole) }),
  fc.record({ sides: some(fc.constantFrom('UKRAINE', 'RUSSIA', 'THIRD_PARTY')) }),
  fc.record({ capabilities: some(world.anyCapability) }),
  fc.record({ sources: some(fc.constantFrom('paper', 'wire', 'ministry-channel')) }),
  fc.record({ threads: some(world.anyThread) }),
  fc.record({ tags: some(world.anyTag) }),
  fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 })).chain(([a, b]) =>
    fc.record({
      box: fc.record({
        south: fc.constant(Math.min(a, b)),
        north: fc.constant(Math.max(a, b)),
        west: fc.integer({ min: -180, max: 180 }),
        east: fc.integer({ min: -180, max: 180 }),
      }),
    }),
  ),
  fc
    .tuple(
      fc.constantFrom(...world.PLACES.flatMap(({ point }) => point ?? [])),
      fc.double({ min: -3, max: 3, noNaN: true }),
    )
    .chain(([{ lat, lon }, off]) =>
      fc.record({
        near: fc.record({
          lat: fc.constant(Math.max(-90, Math.min(90, lat + off))),
          lon: fc.constant(Math.max(-180, Math.min(180, lon + off))),
          radiusKm: fc.constantFrom(1, 50, 300, 2_000, 9_000, 20_000),
        }),
      }),
    ),
)

const filters = fc.letrec<{ filter: TimelineFilter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    field,
    fc.tuple(field, field).map(([a, b]) => ({ ...a, ...b })),
    fc.record({ and: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(field, tie('filter')).map(([a, not]) => ({ ...a, not })),
  ),
})).filter

it('lets through exactly what it says, alone, together and inside one another', async () => {
  await fc.assert(
    fc.asyncProperty(filters, fc.boolean(), async (filter, includeScheduled) => {
      const { timeline } = await server.read(Found, { filter: { ...filter, includeScheduled } })
      const wanted = drafts.filter((draft) => (includeScheduled || draft.status !== 'SCHEDULED') && lets(filter, draft))
      expect(timeline?.nodes.map(({ key }) => key).sort()).toEqual(wanted.map(({ id }) => `given-${id}`).sort())
      expect(timeline?.totalCount).toBe(wanted.length)
    }),
    { numRuns: 300 },
  )
})

it('finds places by key, id and code, and takes the ids of other nouns for their keys', async () => {
  const keys = async (filter: TimelineFilter) => (await server.read(Found, { filter })).timeline?.nodes
  expect(await keys({ places: ['Place:north'] })).toEqual(await keys({ places: ['north'] }))
  expect(await keys({ places: ['iso:LL-1'] })).toEqual(await keys({ places: ['north'] }))
  expect(await keys({ actors: ['Actor:land-army'] })).toEqual(await keys({ actors: ['land-army'] }))
})

it.each<[TimelineFilter, RegExp]>([
  [{ places: ['nowhere'] }, /`places` names "nowhere"/],
  [{ actors: ['land-army'], roles: [] }, /`roles` is an empty list/],
  [{ and: [] }, /`and` is an empty list/],
  [{ or: [] }, /`or` is an empty list/],
  [{ not: { includeScheduled: true } }, /`includeScheduled` stands inside another filter/],
  [{ and: [{ includeRetracted: false }] }, /`includeRetracted` stands inside another filter/],
  [{ box: { south: 2, north: 1, west: 0, east: 1 } }, /`box.south` is 2/],
  [{ box: { south: -91, north: 1, west: 0, east: 1 } }, /`box.south` is -91/],
  [{ near: { lat: 50, lon: 30, radiusKm: 0 } }, /`near.radiusKm` is 0/],
  [{ near: { lat: 50, lon: 181, radiusKm: 1 } }, /`near.lon` is 181/],
  [{ recorded: { from: '2025', to: '2024', match: 'OVERLAPS' } }, /`recorded`/],
  [{ linkedTo: 'given-none' }, /`linkedTo` names "given-none"/],
  [{ not: { not: { not: { not: { not: {} } } } } }, /more than 5 deep/],
  [{ or: Array.from({ length: 50 }, () => ({ tags: ['x'] })) }, /made of 51 filters/],
])('refuses what cannot be meant, naming the field: %j', async (filter, sentence) => {
  const { code, message } = await server.refusal(Found, { filter })
  expect(code).toBe('BAD_FILTER')
  expect(message).toMatch(sentence)
})
