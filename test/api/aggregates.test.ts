// Aggregates: whatever is counted of a feed agrees with the feed itself, and with all else that is counted of it.

import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { anyFilter, anyInnerFilter } from '../support/arbitrary-filter.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import type { TimeBucket, TimelineFilter } from '../support/graphql/graphql.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer, type VariablesOf } from '../support/serve.js'
import { anyEntry, givenWorld, PLACES } from '../support/small-world.js'
import { anyZone } from '../timeline/arbitrary-time.js'

const Walk = graphql(`
  query WalkToCount($filter: TimelineFilter, $after: String) {
    timeline(filter: $filter, first: 100, after: $after) {
      nodes { id occurredAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

const Histogram = graphql(`
  query Histogram($filter: TimelineFilter, $by: TimeBucket!, $zone: TimeZone!, $split: HistogramSplit) {
    timeline(filter: $filter) {
      totalCount
      histogram(by: $by, zone: $zone, split: $split) { from to count split { value count } }
      facets { kinds { value count } statuses { value count } eventTypes { value count } }
    }
  }
`)

const Facets = graphql(`
  query Facets($filter: TimelineFilter, $first: Int = 100, $level: PlaceLevel) {
    timeline(filter: $filter) {
      facets {
        kinds { value count }
        eventTypes { value count }
        statuses { value count }
        actors(first: $first) { actor { key } count }
        places(first: $first, level: $level) { place { key level } count }
        capabilities(first: $first) { capability { key } count }
        sources(first: $first) { source { key } count }
        threads(first: $first) { thread { key } count }
        tags(first: $first) { value count }
      }
    }
  }
`)

const OnMap = graphql(`
  query OnMap($filter: TimelineFilter, $level: PlaceLevel!, $first: Int! = 500) {
    timeline(filter: $filter) { map(level: $level, first: $first) { place { key } count } }
  }
`)

const Bounds = graphql(`
  query Bounds($filter: TimelineFilter) {
    timeline(filter: $filter) {
      bounds { earliest latest box { south west north east } }
      dataAsOf
    }
  }
`)

const Total = graphql(`query Total($filter: TimelineFilter) { timeline(filter: $filter) { totalCount } }`)

const drafts: EntryDraft[] = [
  ...Array.from(
    { length: 110 },
    (_, n) => fc.sample(anyEntry(`e-${n}`), { numRuns: 1, seed: 4000 + n })[0] as EntryDraft,
  ),
  { ...someEvent('endless', '2024-11-15/..'), tags: ['endless'] },
  // Both sides of the changes of the clocks in Kyiv and New York, to the second and by the day, with ties.
  ...['2024-10-26T23:59:59Z', '2024-10-27T00:30:00Z', '2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z'].map((time, n) =>
    someEvent(`kyiv-${n}`, time),
  ),
  ...['2024-11-03T05:30:00Z', '2024-11-03T06:30:00Z', '2024-11-03T06:30:00Z'].map((time, n) =>
    someEvent(`york-${n}`, time, 'America/New_York'),
  ),
  ...['Europe/Kyiv', 'America/New_York', 'Pacific/Kiritimati'].flatMap((zone, n) => [
    someEvent(`day-a-${n}`, '2024-10-27', zone),
    someEvent(`day-b-${n}`, '2024-11-03', zone),
  ]),
]

/** What the feed holds of each entry, by its global id. */
let rows: Map<string, { byDay: boolean; occurredAt: Date; occurredDay: Date; latest: Date | null }>
let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  await givenWorld(database)
  await given(database, drafts)
  rows = new Map((await database.prisma.feedRow.findMany()).map((row) => [`Entry:${row.entryId}`, row]))
})
afterAll(() => database.close())

type Rows = NonNullable<ReturnType<typeof rows.get>>[]

async function walk(filter: TimelineFilter): Promise<Rows> {
  const found: Rows = []
  for (let after: string | null | undefined = null; ; ) {
    const variables: VariablesOf<typeof Walk> = { filter, after: after ?? null }
    const { timeline }: Awaited<ReturnType<typeof server.read<ReadWalk, typeof variables>>> = await server.read(
      Walk,
      variables,
    )
    if (!timeline) throw new Error('no timeline')
    found.push(...timeline.nodes.map(({ id }) => rows.get(id) as Rows[number]))
    if (!timeline.pageInfo.hasNextPage) return found
    after = timeline.pageInfo.endCursor
  }
}

interface ReadWalk {
  timeline?: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } | null
}

async function totalOf(filter: TimelineFilter): Promise<number> {
  const { timeline } = await server.read(Total, { filter })
  if (!timeline) throw new Error('no timeline')
  return timeline.totalCount
}

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0)
const within = (filter: TimelineFilter, added: TimelineFilter): TimelineFilter => ({
  ...filter,
  and: [...(filter.and ?? []), added],
})

const anyUnit = fc.constantFrom<TimeBucket>('HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR')
const anySplit = fc.constantFrom('KIND' as const, 'STATUS' as const, 'EVENT_TYPE' as const, null)
/** No unit has too many buckets for these weeks. */
const weeks = { occurred: { from: '2024-10-01', to: '2024-12-10', match: 'STARTS_WITHIN' as const } }

describe('the histogram', () => {
  it('sums up to the count, the facets and the walk, in any unit and zone, each split to its bucket', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, anyUnit, anyZone, anySplit, async (any, by, zone, split) => {
        const filter = by === 'HOUR' || by === 'DAY' ? within(any, weeks) : any
        const { timeline } = await server.read(Histogram, { filter, by, zone, split })
        if (!timeline) throw new Error('no timeline')
        const found = await walk(filter)
        expect(timeline.totalCount).toBe(found.length)
        expect(sum(timeline.histogram)).toBe(found.length)
        expect(sum(timeline.facets.kinds)).toBe(found.length)
        expect(sum(timeline.facets.statuses)).toBe(found.length)
        const parts = new Map<string, number>()
        for (const bucket of timeline.histogram) {
          expect(sum(bucket.split)).toBe(split ? bucket.count : 0)
          for (const { value, count } of bucket.split) parts.set(value, (parts.get(value) ?? 0) + count)
        }
        const { kinds, statuses, eventTypes } = timeline.facets
        const whole = {
          KIND: kinds,
          STATUS: statuses,
          EVENT_TYPE: [...eventTypes, ...kinds.filter(({ value }) => value !== 'BATTLEFIELD_EVENT')],
        }
        if (split) expect(parts).toEqual(new Map(whole[split].map(({ value, count }) => [value, count])))
      }),
      { numRuns: 120 },
    )
  })

  it('puts each entry where it belongs: by its own day, or by its instant in the zone', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, anyUnit, anyZone, async (any, by, zone) => {
        const filter = within(any, weeks)
        const { timeline } = await server.read(Histogram, { filter, by, zone })
        const buckets = timeline?.histogram ?? []
        const found = await walk(filter)
        const zoned = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
        const placed = found.map(({ byDay, occurredAt, occurredDay }) => {
          const day = occurredDay.toISOString().slice(0, 10)
          const begins = () => Temporal.PlainDate.from(day).toZonedDateTime(zone).startOfDay().epochMilliseconds
          return { day, byDay, instant: byDay && by === 'HOUR' ? begins() : occurredAt.getTime() }
        })
        const lies = (place: (typeof placed)[number], from: string, to: string) => {
          if (!place.byDay || by === 'HOUR') return place.instant >= Date.parse(from) && place.instant < Date.parse(to)
          const [first, next] = [from, to].map((instant) => zoned(instant).toPlainDate().toString()) as [string, string]
          return place.day >= first && place.day < next
        }
        for (const [index, { from, to, count }] of buckets.entries()) {
          expect(buckets[index + 1]?.from ?? to).toBe(to)
          if (count > 0) expect(placed.filter((place) => lies(place, from, to)).length).toBe(count)
        }
        expect(buckets.length === 0 || (buckets[0]?.count !== 0 && buckets.at(-1)?.count !== 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('tells the hour that Kyiv saw twice from the one before it', async () => {
    const filter = { kinds: ['BATTLEFIELD_EVENT' as const], eventTypes: ['SHELLING_ARTILLERY_MISSILE_ATTACK' as const] }
    const night = {
      occurred: { from: '2024-10-26T22:00:00Z', to: '2024-10-27T02:00:00Z', match: 'STARTS_WITHIN' as const },
    }
    const { timeline } = await server.read(Histogram, {
      filter: within(filter, night),
      by: 'HOUR',
      zone: 'Europe/Kyiv',
    })
    const counts = new Map(timeline?.histogram.map(({ from, count }) => [from, count]))
    expect(counts.get('2024-10-26T23:00:00.000Z')).toBe(1)
    expect(counts.get('2024-10-27T00:00:00.000Z')).toBe(2)
    expect(counts.get('2024-10-27T01:00:00.000Z')).toBe(1)
  })

  it('of more than 2,000 buckets is refused and names the next coarser unit', async () => {
    expect(await server.refusal(Histogram, { filter: {}, by: 'HOUR', zone: 'UTC' })).toEqual({
      code: 'BAD_REQUEST',
      message: 'By HOUR the histogram has more than 2000 buckets: ask by DAY, or narrow the filter.',
    })
  })

  it('of nothing is empty', async () => {
    const filter = { tags: ['no-such-tag'] }
    const { timeline } = await server.read(Histogram, { filter, by: 'DAY', zone: 'UTC' })
    expect(timeline).toEqual({ totalCount: 0, histogram: [], facets: { kinds: [], statuses: [], eventTypes: [] } })
  })
})

describe('a facet', () => {
  const readFacets = async (variables: VariablesOf<typeof Facets>) => {
    const { timeline } = await server.read(Facets, variables)
    if (!timeline) throw new Error('no timeline')
    return timeline.facets
  }

  it('counts what the filter with that value added lets through, and leaves no value out', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const facets = await readFacets({ filter })
        const counted: [TimelineFilter, number][] = [
          ...facets.kinds.map(({ value, count }): [TimelineFilter, number] => [{ kinds: [value] }, count]),
          ...facets.eventTypes.map(({ value, count }): [TimelineFilter, number] => [{ eventTypes: [value] }, count]),
          ...facets.statuses.map(({ value, count }): [TimelineFilter, number] => [{ statuses: [value] }, count]),
          ...facets.actors.map(({ actor, count }): [TimelineFilter, number] => [{ actors: [actor.key] }, count]),
          ...facets.places.map(({ place, count }): [TimelineFilter, number] => [{ places: [place.key] }, count]),
          ...facets.capabilities.map(({ capability, count }): [TimelineFilter, number] => [
            { capabilities: [capability.key] },
            count,
          ]),
          ...facets.sources.map(({ source, count }): [TimelineFilter, number] => [{ sources: [source.key] }, count]),
          ...facets.threads.map(({ thread, count }): [TimelineFilter, number] => [{ threads: [thread.key] }, count]),
          ...facets.tags.map(({ value, count }): [TimelineFilter, number] => [{ tags: [value] }, count]),
        ]
        for (const [added, count] of counted)
          expect([added, await totalOf(within(filter, added))]).toEqual([added, count])
        const absent = PLACES.filter(({ key }) => !facets.places.some(({ place }) => place.key === key))
        for (const { key } of absent) expect(await totalOf(within(filter, { places: [key] }))).toBe(0)
      }),
      { numRuns: 12 },
    )
  })

  it('is in the order of its counts, then of its keys; `first` takes its head and `level` one level', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.integer({ min: 1, max: 4 }), async (filter, first) => {
        const { places, tags, actors } = await readFacets({ filter })
        const keys = places.map(({ place, count }) => ({ key: place.key, count }))
        expect(keys).toEqual(keys.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)))
        const head = await readFacets({ filter, first, level: 'ADM1' })
        expect(head.places).toEqual(places.filter(({ place }) => place.level === 'ADM1').slice(0, first))
        expect(head.tags).toEqual(tags.slice(0, first))
        expect(head.actors).toEqual(actors.slice(0, first))
        const map = await server.read(OnMap, { filter, level: 'ADM1' })
        expect(map.timeline?.map).toEqual(
          places
            .filter(({ place }) => place.level === 'ADM1')
            .map(({ place, count }) => ({ place: { key: place.key }, count })),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('refuses more and less than it gives', async () => {
    const tooMany = await server.refusal(Facets, { filter: {}, first: 101 })
    expect(tooMany).toEqual({
      code: 'PAGE_SIZE',
      message: '`first` is 101: give 1 to 100; the most frequent come first.',
    })
    expect((await server.refusal(Facets, { filter: {}, first: 0 })).code).toBe('PAGE_SIZE')
    expect((await server.refusal(OnMap, { filter: {}, level: 'ADM1', first: 501 })).code).toBe('PAGE_SIZE')
  })
})

describe('not', () => {
  it('lets through the complement of what can be seen', async () => {
    await fc.assert(
      fc.asyncProperty(anyInnerFilter, fc.boolean(), async (inner, includeScheduled) => {
        const [those, others] = [
          await walk({ and: [inner], includeScheduled }),
          await walk({ not: inner, includeScheduled }),
        ]
        expect(those.length + others.length).toBe(await totalOf({ includeScheduled }))
        expect(new Set([...those, ...others]).size).toBe(those.length + others.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('bounds', () => {
  it('hold every entry of the walk, and no less than these', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const { timeline } = await server.read(Bounds, { filter })
        const found = await walk(filter)
        const starts = found.map(({ occurredAt }) => occurredAt.getTime())
        const ends = found.map(({ occurredAt, latest }) => Math.max(occurredAt.getTime(), latest?.getTime() ?? 0))
        if (found.length === 0) expect(timeline?.bounds).toBeNull()
        else {
          expect(Date.parse(timeline?.bounds?.earliest ?? '')).toBe(Math.min(...starts))
          expect(Date.parse(timeline?.bounds?.latest ?? '')).toBe(Math.max(...ends))
        }
        const box = timeline?.bounds?.box
        const world = { south: -90, west: -180, north: 90, east: 180 }
        const placed = await totalOf(within(filter, { box: world }))
        expect(placed > 0).toBe(Boolean(box))
        if (!box) return
        const { south, west, north, east } = box
        expect(await totalOf(within(filter, { box: { south, west, north, east } }))).toBe(placed)
        for (const edge of [{ north: south }, { south: north }, { east: west }, { west: east }]) {
          expect(await totalOf(within(filter, { box: { ...world, ...edge } }))).toBeGreaterThan(0)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('of what has an open end reach to its sort instant', async () => {
    const { timeline } = await server.read(Bounds, { filter: { tags: ['endless'] } })
    const instant = '2024-11-15T00:00:00.000Z'
    expect(timeline?.bounds).toEqual({ earliest: instant, latest: instant, box: null })
  })

  it('and the data are as new as the newest change', async () => {
    const { timeline } = await server.read(Bounds, {})
    const newest = await database.prisma.change.findFirstOrThrow({ orderBy: { number: 'desc' } })
    expect(timeline?.dataAsOf).toBe(newest.at.toISOString())
  })
})
