// Together: all that is counted in one answer is counted of the same data, whoever writes meanwhile.

import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'

// The count is read first and the threads in the middle: the test holds their table.
const Everything = graphql(`
  query EverythingCounted {
    timeline {
      totalCount
      dataAsOf
      facets { threads { count } kinds { count } tags { count } }
      histogram(by: DAY) { count }
      bounds { latest }
    }
    days: timeline { histogram(by: MONTH) { count } }
  }
`)

let database: FreshDatabase
let server: TestServer
beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  await given(database, [{ ...someEvent('before', '2024-11-20'), tags: ['loose'] }])
})
afterAll(() => database.close())

/** Resolves once somebody waits for a lock on the table. */
const somebodyWaitsFor = (watcher: pg.Client, table: string) =>
  vi.waitFor(async () => {
    const { rows } = await watcher.query('select from pg_locks where not granted and relation = $1::regclass', [table])
    expect(rows).toHaveLength(1)
  })

it('agrees with itself though a job commits between two of its statements', async () => {
  const holder = new pg.Client(database.url)
  await holder.connect()
  try {
    await holder.query('begin; lock table thread in access exclusive mode')
    const answer = server.read(Everything)
    await somebodyWaitsFor(holder, 'thread')
    await given(database, [{ ...someEvent('meanwhile', '2024-11-25'), tags: ['loose'] }])
    await holder.query('commit')
    expect(await answer).toMatchObject({
      timeline: {
        totalCount: 1,
        facets: { threads: [], kinds: [{ count: 1 }], tags: [{ count: 1 }] },
        histogram: [{ count: 1 }],
        bounds: { latest: '2024-11-20T23:59:59.999Z' },
      },
      days: { histogram: [{ count: 1 }] },
    })
    const first = await database.prisma.change.findFirstOrThrow({ orderBy: { number: 'asc' } })
    expect((await answer).timeline?.dataAsOf).toBe(first.at.toISOString())
  } finally {
    await holder.end()
  }
  const later = await server.read(Everything)
  expect(later.timeline).toMatchObject({ totalCount: 2, facets: { kinds: [{ count: 2 }], tags: [{ count: 2 }] } })
  expect(later.timeline?.histogram.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 1])
})

it('a page and what is counted lack nothing that does not come after their cursor of changes', async () => {
  const From = graphql(`
    query FromHere {
      timeline { nodes { key } facets { threads { count } } totalCount changesCursor }
      again: timeline { changesCursor facets { threads { count } } pageInfo { endCursor } edges { node { key } } }
    }
  `)
  const Since = graphql(`query SinceThen($after: String) { changes(after: $after) { nodes { key } } }`)
  const holder = new pg.Client(database.url)
  await holder.connect()
  try {
    await holder.query('begin; lock table thread in access exclusive mode')
    const answer = server.read(From)
    await somebodyWaitsFor(holder, 'thread')
    await given(database, [{ ...someEvent('since', '2024-11-26'), tags: ['loose'] }])
    await holder.query('commit')
    const { timeline, again } = await answer
    expect(timeline?.totalCount).toBe(timeline?.nodes.length)
    for (const [keys, after] of [
      [timeline?.nodes.map(({ key }) => key), timeline?.changesCursor],
      [again?.edges.map(({ node }) => node.key), again?.changesCursor],
    ] as const) {
      expect(keys).not.toContain('given-since')
      const { changes } = await server.read(Since, { after })
      expect(changes?.nodes.map(({ key }) => key)).toEqual(['given-since'])
    }
  } finally {
    await holder.end()
  }
})

it('a refusal is the answer of its own field alone', async () => {
  const Refused = graphql(`
    query OneRefused {
      bad: timeline { histogram(by: HOUR) { count } }
      good: timeline { totalCount facets { kinds { count } } }
    }
  `)
  await given(database, [someEvent('long-ago', '2014-02-20')])
  const { data, errors } = await server.ask(Refused)
  expect(errors?.map(({ path, extensions: { code } }) => ({ path, code }))).toEqual([
    { path: ['bad', 'histogram'], code: 'BAD_REQUEST' },
  ])
  expect(data).toEqual({ bad: null, good: { totalCount: 4, facets: { kinds: [{ count: 4 }] } } })
})
