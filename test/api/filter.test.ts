// Filters: what is let through is exactly what the words of the filter say.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordRulings } from '../../src/timeline/recording/record-rulings.js'
import type { TimeSpan } from '../../src/timeline/time/span.js'
import { inWindow, readWindow, type WindowBound } from '../../src/timeline/time/window.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import type { TimelineFilter } from '../support/graphql/graphql.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'
import { anyMatch, nearBound, nearSpan } from '../timeline/arbitrary-time.js'

const Keys = graphql(`
  query Keys($filter: TimelineFilter, $after: String) {
    timeline(filter: $filter, first: 100, after: $after) {
      nodes { key }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`)

let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
})
afterAll(() => database.close())

async function keysOf(filter: TimelineFilter): Promise<string[]> {
  const keys: string[] = []
  for (let after: string | null | undefined = null; ; ) {
    const { timeline }: Awaited<ReturnType<typeof server.read<{ timeline?: Page | null }, object>>> = await server.read(
      Keys,
      { filter, after },
    )
    if (!timeline) throw new Error('no timeline')
    keys.push(...timeline.nodes.map((node) => node.key))
    if (!timeline.pageInfo.hasNextPage) {
      expect(timeline.totalCount).toBe(keys.length)
      return keys
    }
    after = timeline.pageInfo.endCursor
  }
}

interface Page {
  nodes: { key: string }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount: number
}

describe('a window of time', () => {
  const written = (bound: WindowBound) => (bound.by === 'DAY' ? bound.day : bound.instant.toISOString())

  it('lets through exactly the spans that lie in it, by day and by instant, in all three matches', async () => {
    const spans = new Map<string, TimeSpan>()
    fc.sample(nearSpan, { numRuns: 250, seed: 20241121 }).forEach((span, n) => void spans.set(`given-s-${n}`, span))
    await given(
      database,
      [...spans].map(([key, { edtf, zone, precision, approximate }]) => ({
        ...someEvent(key.slice('given-'.length), edtf, zone),
        occurred: { edtf, zone, precision, ...(approximate && { approximate }) },
      })),
    )
    const anyWindow = fc
      .record({ from: fc.option(nearBound, { nil: null }), to: fc.option(nearBound, { nil: null }), match: anyMatch })
      .map(({ from, to, match }) => ({ from: from && written(from), to: to && written(to), match }))
      .filter((input) => {
        try {
          return Boolean(readWindow(input))
        } catch {
          return false
        }
      })
    await fc.assert(
      fc.asyncProperty(anyWindow, async (occurred) => {
        const window = readWindow(occurred)
        const wanted = [...spans].filter(([, span]) => inWindow(span, window)).map(([key]) => key)
        expect((await keysOf({ occurred })).sort()).toEqual(wanted.sort())
      }),
      { numRuns: 60 },
    )
  })

  it('means the same day for a reader in any zone, and the midnight of a zone that is named', async () => {
    await given(database, [someEvent('moscow', '2031-11-19', 'Europe/Moscow')], 'zones')
    const on = (from: string, to: string, zone?: string) =>
      keysOf({ occurred: { from, to, match: 'OVERLAPS', ...(zone && { zone }) }, datasets: ['zones'] })
    expect(await on('2031-11-19', '2031-11-20')).toEqual(['zones-moscow'])
    expect(await on('2031-11-18', '2031-11-19')).toEqual([])
    expect(await on('2031-11-18', '2031-11-19', 'America/New_York')).toEqual(['zones-moscow'])
    expect(await on('2031-11-18T20:00:00Z', '2031-11-18T21:00:00Z')).toEqual([])
    expect(await on('2031-11-18T20:00:00Z', '2031-11-18T21:00:00.001Z')).toEqual(['zones-moscow'])
  })
})

describe('status', () => {
  it('hides what is only scheduled, unless asked', async () => {
    await given(database, [{ ...someEvent('planned', '2032-01-01'), status: 'SCHEDULED' }])
    const occurred = { from: '2032-01-01', match: 'STARTS_WITHIN' as const }
    expect(await keysOf({ occurred })).toEqual([])
    expect(await keysOf({ occurred, includeScheduled: true })).toEqual(['given-planned'])
  })

  it('hides what its source withdrew, unless asked', async () => {
    await given(database, [someEvent('withdrawn', '2033-01-01')])
    const ruling = {
      verb: 'retract',
      row: { id: 'withdrawal', entry: 'given-withdrawn', reason: 'Withdrawn.' },
    } as const
    await write(database, (writer) => recordRulings(writer, [{ dataset: 'given', ruling }], () => undefined))
    const occurred = { from: '2033-01-01', match: 'STARTS_WITHIN' as const }
    expect(await keysOf({ occurred })).toEqual([])
    expect(await keysOf({ occurred, includeRetracted: true })).toEqual(['given-withdrawn'])
  })
})

describe('kinds and datasets', () => {
  it('let through only what is named, and together what both let through', async () => {
    const occurred = { from: '2034', match: 'STARTS_WITHIN' as const }
    const { eventType: _, ...shared } = someEvent('said', '2034-01-01') as Extract<
      ReturnType<typeof someEvent>,
      { kind: 'BATTLEFIELD_EVENT' }
    >
    await given(database, [{ ...shared, kind: 'STATEMENT', statementType: 'DENIAL' }, someEvent('done', '2034-01-02')])
    await given(database, [someEvent('done', '2034-01-03')], 'other')
    expect(await keysOf({ occurred })).toEqual(['other-done', 'given-done', 'given-said'])
    expect(await keysOf({ occurred, kinds: ['STATEMENT'] })).toEqual(['given-said'])
    expect(await keysOf({ occurred, datasets: ['other'] })).toEqual(['other-done'])
    expect(await keysOf({ occurred, datasets: ['given', 'other'], kinds: ['BATTLEFIELD_EVENT'] })).toEqual([
      'other-done',
      'given-done',
    ])
  })
})

describe('a filter that cannot be meant', () => {
  it.each<[TimelineFilter, RegExp]>([
    [{ kinds: [] }, /`kinds` is an empty list/],
    [{ datasets: ['no-such'] }, /`datasets` names "no-such", which there is not: take a key from `Query.datasets`/],
    [{ programmes: ['no-such'] }, /`programmes` names "no-such", .* from `AidPackage.programme`/],
    [{ places: ['no-such'] }, /`places` names "no-such", .* from `Query.places\(search: …\)`, or a code/],
    [{ actors: ['no-such'] }, /`actors` names "no-such", .* from `Query.actors\(/],
    [{ capabilities: ['no-such'] }, /`capabilities` names "no-such", .* from `Query.capabilities\(/],
    [{ sources: ['no-such'] }, /`sources` names "no-such", .* from `Query.sources\(/],
    [{ threads: ['no-such'] }, /`threads` names "no-such", .* from `Query.threads\(/],
    [{ linkedTo: 'no-such' }, /`linkedTo` names "no-such", which there is not: take the `key` or `id`/],
    [{ datasets: Array.from({ length: 101 }, () => 'given') }, /at most 100/],
    [{ occurred: { match: 'OVERLAPS' } }, /no bound/],
    [{ occurred: { from: '2024-11-22', to: '2024-11-19', match: 'OVERLAPS' } }, /'from' must be before 'to'/],
    [{ occurred: { from: 'yesterday', match: 'OVERLAPS' } }, /'from' cannot be read/],
    [{ occurred: { from: '2023-02-29', match: 'OVERLAPS' } }, /'from'/],
  ])('is refused, naming the field: %j', async (filter, sentence) => {
    const { code, message } = await server.refusal(Keys, { filter })
    expect(code).toBe('BAD_FILTER')
    expect(message).toMatch(sentence)
  })
})
