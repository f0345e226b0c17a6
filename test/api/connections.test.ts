// From one thing to others: the feeds of places, actors, capabilities, sources and threads; links both ways; tokens of filters.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeToken } from '../../src/timeline/filter/token.js'
import type { FreshDatabase } from '../support/database.js'
import type { TimelineFilter } from '../support/graphql/graphql.js'
import { graphql } from '../support/graphql/index.js'
import { seededDatabase } from '../support/seeded.js'
import { serve, type TestServer } from '../support/serve.js'

const Ways = graphql(`
  query Ways($filter: TimelineFilter, $after: String, $place: String!, $actor: String!, $capability: String!, $source: String!, $thread: String!) {
    place(key: $place) { timeline(filter: $filter, order: OLDEST_FIRST, first: 3, after: $after) { ...Feed } }
    actor(key: $actor) { timeline(filter: $filter, order: OLDEST_FIRST, first: 3, after: $after) { ...Feed } }
    capability(key: $capability) { timeline(filter: $filter, order: OLDEST_FIRST, first: 3, after: $after) { ...Feed } }
    source(key: $source) { timeline(filter: $filter, order: OLDEST_FIRST, first: 3, after: $after) { ...Feed } }
    thread(key: $thread) { timeline(filter: $filter, order: OLDEST_FIRST, first: 3, after: $after) { ...Feed } }
  }
  fragment Feed on TimelineConnection { nodes { key } totalCount token pageInfo { hasNextPage endCursor } }
`)

const Whole = graphql(`
  query WholeWay($filter: TimelineFilter, $first: Int, $after: String) {
    timeline(filter: $filter, order: OLDEST_FIRST, first: $first, after: $after) {
      nodes { key } totalCount token pageInfo { hasNextPage endCursor }
    }
  }
`)

const Linked = graphql(`
  query Linked($key: String!, $types: [LinkType!], $direction: LinkDirection) {
    entry(key: $key) {
      linkCount
      links(types: $types, direction: $direction, first: 100) { type direction entry { key } document { key } }
    }
    timeline(filter: { linkedTo: $key, includeScheduled: true }, first: 100) { nodes { key } totalCount }
  }
`)

let database: FreshDatabase
let server: TestServer
beforeAll(async () => {
  database = await seededDatabase()
  server = serve(database)
})
afterAll(() => database.close())

const feedOf = async (filter: TimelineFilter, first = 100, after: string | null = null) => {
  const { timeline } = await server.read(Whole, { filter, first, after })
  if (!timeline) throw new Error('no timeline')
  return timeline
}

const nouns = {
  ...{ place: 'ru-rostov-oblast', actor: 'russia', capability: 'drone', source: 'voice-of-america' },
  ...{ thread: 'november-21-attacks' },
}
const fields = { place: 'places', actor: 'actors', capability: 'capabilities', source: 'sources', thread: 'threads' }

describe('the feed of a noun', () => {
  it.each([{}, { kinds: ['BATTLEFIELD_EVENT' as const] }, { places: ['ru'], includeScheduled: true }])(
    'is the feed of a filter that names it, joined to %j',
    async (filter) => {
      const answer = await server.read(Ways, { ...nouns, filter })
      for (const noun of Object.keys(fields) as (keyof typeof fields)[]) {
        const { includeScheduled = null, ...rest } = filter as TimelineFilter
        const wanted = await feedOf({ and: [{ [fields[noun]]: [nouns[noun]] }, rest], includeScheduled })
        const timeline = answer[noun]?.timeline
        expect(timeline?.totalCount).toBe(wanted.totalCount)
        expect(timeline?.nodes).toEqual(wanted.nodes.slice(0, 3))
        expect(timeline?.totalCount).toBeGreaterThan(Object.keys(filter).length === 0 ? 0 : -1)
        const told = await feedOf({ token: timeline?.token ?? '' })
        expect(told.nodes).toEqual(wanted.nodes)
      }
    },
  )

  it('has the same cursors as that filter, and goes on after them', async () => {
    const first = await server.read(Ways, nouns)
    const whole = await feedOf({ threads: [nouns.thread] })
    const next = await feedOf({ threads: [nouns.thread] }, 100, first.thread?.timeline?.pageInfo.endCursor ?? '')
    expect(next.nodes).toEqual(whole.nodes.slice(3))
  })
})

describe('links', () => {
  it('are seen from both ends with the document that they rest on', async () => {
    const [from, to] = ['voa-2024-11-21-long-range-permission', 'voa-2024-11-21-first-strike']
    const { entry } = await server.read(Linked, { key: from, types: ['ENABLES'], direction: 'OUTGOING' })
    const link = { type: 'ENABLES', document: { key: expect.any(String) } }
    expect(entry?.links).toEqual([{ ...link, direction: 'OUTGOING', entry: { key: to } }])
    const other = await server.read(Linked, { key: to, types: ['ENABLES'] })
    expect(other.entry?.links).toContainEqual({
      ...{ ...link, document: entry?.links[0]?.document },
      ...{ direction: 'INCOMING', entry: { key: from } },
    })
  })

  it('`linkedTo` gives exactly those at their other ends, by key and by id', async () => {
    const entries = await database.prisma.entry.findMany({ where: { linksOut: { some: {} } } })
    expect(entries.length).toBeGreaterThan(5)
    for (const { id, key } of entries) {
      const { entry, timeline } = await server.read(Linked, { key })
      const ends = [...new Set(entry?.links.map((link) => link.entry.key))].sort()
      expect(timeline?.nodes.map((node) => node.key).sort()).toEqual(ends)
      expect((await feedOf({ linkedTo: `Entry:${id}`, includeScheduled: true })).totalCount).toBe(ends.length)
    }
  })
})

describe('a token', () => {
  const anyPart = fc.constantFrom<TimelineFilter>(
    { kinds: ['STATEMENT', 'AID_PACKAGE'] },
    { actors: ['russia', 'united-states'], roles: ['DONOR', 'SPEAKER'] },
    { places: ['ru'], includeBelow: true },
    { occurred: { from: '2024-11-19', to: '2024-11-22', match: 'OVERLAPS' } },
    { programmes: ['us-pda'] },
    { box: { south: 44, west: 22, north: 53, east: 41 } },
    { disputed: false },
    {},
  )
  const anyFilter = fc.tuple(anyPart, anyPart, anyPart, fc.nat(7), fc.boolean()).map(
    ([own, one, other, which, includeScheduled]): TimelineFilter => ({
      ...own,
      ...(which & 1 && { or: [one, other] }),
      ...(which & 2 && { not: { and: [one, other] } }),
      ...(which & 4 && { and: [one, { not: other }] }),
      includeScheduled,
    }),
  )

  it('of any filter stands for it: the same entries, the same cursors, the same token', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const wanted = await feedOf(filter, 2)
        const token = wanted.token
        expect(await feedOf({ token }, 2)).toEqual(wanted)
        const after = wanted.pageInfo.endCursor ?? null
        if (after) expect((await feedOf({ token }, 50, after)).nodes).toEqual((await feedOf(filter, 50, after)).nodes)
      }),
      { numRuns: 40 },
    )
  })

  it('is joined to its neighbours by and', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, anyPart, async (filter, beside) => {
        const { includeScheduled = null, ...told } = filter
        const wanted = await feedOf({ and: [told, beside], includeScheduled })
        expect((await feedOf({ ...beside, token: writeToken(filter as never) })).nodes).toEqual(wanted.nodes)
        const inner = writeToken(told as never)
        expect((await feedOf({ and: [{ token: inner }, beside], includeScheduled })).nodes).toEqual(wanted.nodes)
      }),
      { numRuns: 25 },
    )
  })

  it('brings what is scheduled into the outermost filter alone, unless that says otherwise', async () => {
    const [token, thread] = [writeToken({ includeScheduled: true }), { statuses: ['SCHEDULED' as const] }]
    expect((await feedOf({ ...thread, token })).totalCount).toBeGreaterThan(0)
    expect((await feedOf({ ...thread, token, includeScheduled: false })).totalCount).toBe(0)
    const { code, message } = await server.refusal(Whole, { filter: { and: [{ token }] } })
    expect([code, message]).toEqual(['BAD_FILTER', expect.stringContaining('`token` stands inside')])
  })

  it('counts by what it holds', async () => {
    const deep = writeToken({ not: { not: { not: { not: { disputed: true } } } } })
    await feedOf({ token: deep })
    for (const filter of [{ not: { token: deep } }, { or: Array.from({ length: 11 }, () => ({ token: deep })) }]) {
      expect((await server.refusal(Whole, { filter })).code).toBe('BAD_FILTER')
    }
  })

  it('that is damaged is refused by name', async () => {
    for (const token of ['', 'x', `${writeToken({})}A`]) {
      const { code, message } = await server.refusal(Whole, { filter: { token } })
      expect([code, message]).toEqual(['BAD_FILTER', expect.stringContaining('`token` is damaged')])
    }
  })
})
