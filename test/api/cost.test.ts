// Cost: an operation that multiplies pages by pages is refused before any of it is read.

import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'

const Explosion = graphql(`
  query Explosion($first: Int!) {
    timeline(first: $first) {
      nodes { claims(first: $first) { nodes { entry { claims(first: $first) { nodes { id } } } } } }
    }
  }
`)

const Aggregated = graphql(`
  query Aggregated($page: Int!, $map: Int!, $top: Int) {
    timeline(first: $page) {
      histogram(by: DAY, split: KIND) { from count split { value count } }
      map(level: ADM2, first: $map) { count place { ancestors { ancestors { key } } } }
      facets { actors(first: $top) { count } }
      nodes { key }
    }
  }
`)

const Dashboard = graphql(`
  query Dashboard {
    timeline(first: 100) {
      totalCount
      bounds { earliest latest box { west east } }
      histogram(by: DAY, split: KIND) { from count split { value count } }
      map(level: ADM1) { count place { name point { lat lon } } }
      aid(by: PROGRAMME) { value amount { amount currency } }
      facets {
        kinds { value count }
        actors(first: 100) { count actor { key name } }
        places(first: 100) { count place { key name } }
        capabilities(first: 100) { count capability { key name } }
      }
      nodes { key title occurred { text } places { place { name } } }
    }
  }
`)

const Counts = graphql(`
  query Counts($places: Int!) {
    places(first: $places) { nodes { timeline(first: 1) { totalCount histogram(by: MONTH) { count } } } }
  }
`)

const Spread = graphql(`
  query Spread {
    small: timeline(first: 1) { ...SpreadPage }
    large: timeline(first: 100) { ...SpreadPage }
  }
`)
graphql(`
  fragment SpreadPage on TimelineConnection {
    nodes { claims(first: 100) { nodes { entry { claims(first: 100) { nodes { id } } } } } }
  }
`)

const Introspection = graphql(`
  query Introspection {
    __schema { types { fields { args { type { ofType { ofType { ofType { name } } } } } } } }
  }
`)

let database: FreshDatabase
let server: TestServer
beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
})
afterAll(() => database.close())

it('counts page sizes multiplied, and refuses with both figures before a statement is sent', async () => {
  const watched = vi.spyOn(pg.Client.prototype, 'query')
  const claims = 2 + 100 * 1
  const cost = 2 + 100 * (2 + 100 * (1 + claims))
  expect(await server.refusal(Explosion, { first: 100 })).toEqual({
    code: 'TOO_COSTLY',
    message: `The operation costs ${cost}, and the limit is 200000: ask for smaller pages, for fewer lists inside one another, or for what is counted over whole feeds of fewer items.`,
  })
  expect(watched).not.toHaveBeenCalled()
  watched.mockRestore()
})

it('lets through what stays below it, and introspection', async () => {
  expect((await server.read(Explosion, { first: 20 })).timeline?.nodes).toEqual([])
  expect((await server.read(Introspection)).__schema.types.length).toBeGreaterThan(50)
})

it('counts what stands beside a page once, however large the page is', async () => {
  const histogram = 1000 + 100 * (1 + 1 + (1 + 10 * 2))
  const map = 1000 + 500 * (1 + (1 + (1 + 10 * (1 + 10))))
  const facets = 1 + (1000 + 100)
  const costOf = (page: number) => 1 + histogram + map + facets + (1 + page)
  const tight = serve(database, { maxCost: costOf(100) - 1 })
  expect((await tight.refusal(Aggregated, { page: 100, map: 500, top: 100 })).message).toContain(
    `costs ${costOf(100)}, and`,
  )
  expect((await tight.read(Aggregated, { page: 99, map: 500, top: 100 })).timeline?.map).toEqual([])
  expect((await server.read(Dashboard)).timeline?.totalCount).toBe(0)
})

it('counts what is read of a whole feed as a thousand fields, so that a list of feeds stays short', async () => {
  expect((await server.refusal(Counts, { places: 100 })).code).toBe('TOO_COSTLY')
  expect((await server.read(Counts, { places: 90 })).places?.nodes).toEqual([])
})

it('counts a fragment anew for each page that it is spread in', async () => {
  const page = (size: number) => 1 + (1 + size * (2 + 100 * (1 + 2 + 100)))
  expect((await server.refusal(Spread)).message).toContain(`costs ${page(1) + page(100)}, and`)
})
