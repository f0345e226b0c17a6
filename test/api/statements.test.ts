// Statements: a page costs one for its rows and at most one for each relation, whatever its size.

import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'

const Ids = graphql(`query Ids($first: Int) { timeline(first: $first) { nodes { id } } }`)

const Whole = graphql(`
  query Whole($after: String) {
    timeline(first: 5, after: $after) { edges { cursor } nodes { key } pageInfo { hasNextPage hasPreviousPage endCursor } }
  }
`)

const Rejects = graphql(`query Rejects { seedRuns { nodes { quarantined { nodes { line } } } } }`)

const Count = graphql(`query Count { timeline { totalCount } }`)

const Words = graphql(`
  query Words { timeline { facets { kinds { count } statuses { count } eventTypes { count } } } }
`)

const InTime = graphql(`query InTime { timeline { bounds { earliest latest } } }`)

const Following = graphql(`
  query Following { timeline(first: 5) { ...Page } }
  fragment Page on TimelineConnection { nodes { key } pageInfo { hasNextPage } changesCursor }
`)

const Counted = graphql(`
  query Counted($first: Int) {
    timeline {
      totalCount
      facets { kinds { value } actors(first: $first) { actor { name } } places(first: $first) { place { name } } }
      bounds { latest box { south } }
      histogram(by: MONTH) { count }
    }
  }
`)

const Everything = graphql(`
  query Everything($first: Int) {
    timeline(first: $first) {
      nodes {
        key
        ... on BattlefieldEvent { eventType taxonomy { code } }
        places { role place { name } }
        participants { role actor { name } office { title } }
        capabilities { role capability { name } quantity { best } }
        quantities { best claim { text } }
        claims(first: 2) { nodes { text speaker { name } document { title } } }
        links { type entry { title } }
        linkCount
        threads { name }
        tags
        documents { title publisher { name } }
        dataset { title }
        revisions(first: 1) { nodes { number } }
      }
    }
  }
`)

let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  const { prisma } = database
  const actor = await prisma.actor.create({
    data: {
      key: 'someone',
      name: 'Someone',
      type: 'PERSON',
      side: 'UNKNOWN',
      offices: { create: { key: 'post', title: 'Post', status: 'ACTING' } },
    },
  })
  const place = await prisma.place.create({ data: { key: 'somewhere', name: 'Somewhere', level: 'SETTLEMENT' } })
  await prisma.actorClosure.create({ data: { aboveId: actor.id, belowId: actor.id, distance: 0 } })
  await prisma.placeClosure.create({ data: { aboveId: place.id, belowId: place.id, distance: 0 } })
  await prisma.capability.create({ data: { key: 'something', name: 'Something' } })
  await prisma.thread.create({ data: { key: 'story', name: 'Story' } })
  await prisma.document.create({
    data: {
      key: 'paper',
      title: 'Paper',
      zone: 'UTC',
      publisher: { create: { key: 'press', name: 'Press', side: 'UNKNOWN', actorId: actor.id } },
    },
  })
  await given(
    database,
    Array.from({ length: 60 }, (_, n) => ({
      ...someEvent(`e-${n}`, '2024-11-20'),
      places: [{ place: 'somewhere', role: 'OCCURRED' as const, precision: 'SETTLEMENT' as const }],
      participants: [{ actor: 'someone', role: 'INITIATOR' as const, office: 'post' }],
      capabilities: [
        {
          capability: 'something',
          role: 'USED' as const,
          quantity: { metric: 'DRONES_LAUNCHED' as const, best: n, qualifier: 'EXACT' as const },
        },
      ],
      claims: [0, 1, 2].map((c) => ({
        key: `c-${c}`,
        text: `Claim ${c} of ${n}`,
        form: 'PARAPHRASE' as const,
        polarity: 'ASSERTS' as const,
        channel: 'UNSPECIFIED' as const,
        speaker: 'someone',
        quantities: [{ metric: 'FIRES' as const, best: c, qualifier: 'EXACT' as const }],
      })),
      documents: ['paper'],
      links: n > 0 ? [{ type: 'FOLLOWS' as const, to: `given-e-${n - 1}` }] : [],
      threads: ['story'],
      tags: ['loose'],
    })),
  )
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => database.close())

/** The SQL that reaches PostgreSQL while `act` runs: watched, not replaced. */
async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const watched = vi.spyOn(pg.Client.prototype, 'query')
  await act()
  return watched.mock.calls.map(([query]) => {
    const { text } = typeof query === 'string' ? { text: query } : (query as { text: string })
    return text
  })
}

const tablesIn = (sql: string) =>
  [...sql.matchAll(/\b(?:from|join)\s+(?:"?public"?\.)?"?([a-z_]+)"?/gi)].map(([, table]) => table)

describe('what is not selected costs nothing', () => {
  it('ids alone are one statement on the feed and its entries', async () => {
    const statements = await statementsOf(() => server.read(Ids, { first: 50 }))
    expect(statements).toHaveLength(1)
    expect(tablesIn(statements[0] ?? '')).toEqual(['feed', 'entry'])
  })

  it('edges, nodes and pageInfo share one reading, on later pages too', async () => {
    const { timeline } = await server.read(Whole)
    const after = timeline?.pageInfo.endCursor
    expect(await statementsOf(() => server.read(Whole, { after }))).toHaveLength(1)
  })

  it('a count reads no page', async () => {
    const statements = await statementsOf(() => server.read(Count))
    expect(statements).toHaveLength(1)
    expect(statements[0]).toMatch(/^select count\(\*\) as count from feed f where/)
  })

  it('the words that every entry has one of are counted in one statement', async () => {
    const statements = await statementsOf(() => server.read(Words))
    expect(statements).toHaveLength(1)
    expect(tablesIn(statements[0] ?? '')).toEqual(['feed'])
  })

  it('bounds in time look at no place', async () => {
    const statements = await statementsOf(() => server.read(InTime))
    expect(statements).toHaveLength(1)
    expect(tablesIn(statements[0] ?? '')).toEqual(['feed'])
  })
})

describe('what is counted together', () => {
  it('a page with its cursor of changes is read in one snapshot; without one, alone', async () => {
    const statements = await statementsOf(() => server.read(Following))
    const begin = statements.findIndex((sql) => /isolation level repeatable read/i.test(sql))
    const page = statements.findIndex((sql) => tablesIn(sql).includes('feed'))
    const head = statements.findIndex((sql) => tablesIn(sql).includes('change'))
    const end = statements.findIndex((sql) => /^commit/i.test(sql))
    expect([page, head].map((index) => begin < index && index < end)).toEqual([true, true])
  })

  it('is read in one snapshot, a statement for each; the names behind it are read for all at once', async () => {
    const statements = await statementsOf(() => server.read(Counted, { first: 20 }))
    expect(statements.findIndex((sql) => /isolation level repeatable read/i.test(sql))).toBeLessThan(2)
    const end = statements.findIndex((sql) => /^commit/i.test(sql))
    // The count, three facets, the bounds and their box, the extent of the histogram and its buckets.
    expect(statements.slice(0, end).filter((sql) => tablesIn(sql).includes('feed'))).toHaveLength(8)
    expect(
      statements
        .slice(end + 1)
        .flatMap(tablesIn)
        .sort(),
    ).toEqual(['actor', 'place'])
  })
})

describe('everything that hangs on a page', () => {
  it('of runs is read for all of them at once', async () => {
    const { prisma } = database
    const { id: datasetId } = await prisma.dataset.findFirstOrThrow()
    await prisma.seedRun.createMany({
      data: Array.from({ length: 5 }, () => ({
        id: crypto.randomUUID(),
        datasetId,
        outcome: 'CLEAN',
        startedAt: new Date(),
      })),
    })
    expect(await statementsOf(() => server.read(Rejects))).toHaveLength(2)
  })

  it('costs at most one statement for each relation, whatever the page', async () => {
    const few = await statementsOf(() => server.read(Everything, { first: 2 }))
    vi.restoreAllMocks()
    const many = await statementsOf(() => server.read(Everything, { first: 50 }))
    expect(many.length).toBe(few.length)
    // The page; its two details; its eleven relations; and place, actor, office, capability, quantity, claim, document,
    // source, thread, dataset and linked entry behind them.
    expect(many.length).toBeLessThanOrEqual(25)
    expect(new Set(many).size).toBe(many.length)
  })
})
