// Any filter over the small world, as clients write it.

import fc from 'fast-check'
import type { EntryKind, TimelineFilter } from './graphql/graphql.js'
import * as world from './small-world.js'

const some = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 3 })

const anyDate = fc.integer({ min: 0, max: 60 }).map((days) => new Date(Date.UTC(2024, 9, 10 + days)))

const anyWindow = fc
  .record({
    bounds: fc.tuple(anyDate, anyDate).filter(([a, b]) => a < b),
    match: fc.constantFrom('OVERLAPS' as const, 'STARTS_WITHIN' as const, 'WITHIN' as const),
    zone: fc.option(fc.constantFrom('Europe/Kyiv', 'America/New_York'), { nil: undefined }),
  })
  .map(({ bounds: [from, to], match, zone }) => ({
    from: from.toISOString().slice(0, 10),
    to: to.toISOString().slice(0, 10),
    match,
    ...(zone && { zone }),
  }))

const anyField = fc.oneof<fc.Arbitrary<TimelineFilter>[]>(
  fc.record({
    kinds: some(fc.constantFrom<EntryKind[]>('BATTLEFIELD_EVENT', 'POLICY_DECISION', 'AID_PACKAGE', 'STATEMENT')),
  }),
  fc.record({ eventTypes: some(fc.constantFrom('AIR_ALERT', 'INTERCEPTION')) }),
  fc.constant({ programmes: ['drawdown'] }),
  fc.record({ statuses: some(world.anyStatus) }),
  fc.record({ occurred: anyWindow }),
  fc.record({ places: some(world.anyPlace), includeBelow: fc.boolean() }),
  fc.record({ actors: some(world.anyActor), roles: fc.option(some(world.anyRole), { nil: null }) }),
  fc.record({ sides: some(fc.constantFrom('UKRAINE', 'RUSSIA', 'THIRD_PARTY')) }),
  fc.record({ capabilities: some(world.anyCapability) }),
  fc.record({ sources: some(fc.constantFrom('paper', 'wire', 'ministry-channel')) }),
  fc.record({ threads: some(world.anyThread) }),
  fc.record({ tags: some(world.anyTag) }),
  fc.record({ near: fc.record({ lat: fc.constant(50), lon: fc.constant(33), radiusKm: fc.constantFrom(200, 700) }) }),
)

const nested = fc.letrec<{ filter: TimelineFilter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    anyField,
    fc.tuple(anyField, anyField).map(([a, b]) => ({ ...a, ...b })),
    fc.record({ and: some(tie('filter')) }),
    fc.record({ or: some(tie('filter')) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(anyField, tie('filter')).map(([a, not]) => ({ ...a, not })),
  ),
})).filter

/** Filters that may stand inside others. */
export const anyInnerFilter = nested

/** Filters for the outermost place, where what is hidden may be asked for; one in six is empty. */
export const anyFilter: fc.Arbitrary<TimelineFilter> = fc
  .tuple(fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 5, arbitrary: nested }), fc.boolean())
  .map(([filter, includeScheduled]) => ({ ...filter, includeScheduled }))
