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
  query Aggregated($map: Int!, $top: Int) {
    timeline {
      histogram(by: DAY, split: KIND) { from count split { value count } }
      map(level: ADM2, first: $map) { count place { ancestors { ancestors { key } } } }
      facets { actors(first: $top) { count } }
    }
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
  expect(await server.refusal(Explosion, { first: 100 })).toEqual({
    code: 'TOO_COSTLY',
    message:
      'The operation may reach 2030201 fields, and the limit is 200000: ask for smaller pages or fewer lists inside one another.',
  })
  expect(watched).not.toHaveBeenCalled()
  watched.mockRestore()
})

it('lets through what stays below it, and introspection', async () => {
  expect((await server.read(Explosion, { first: 20 })).timeline?.nodes).toEqual([])
  expect((await server.read(Introspection)).__schema.types.length).toBeGreaterThan(50)
})

it('counts facets and maps by what is asked of them, and the histogram as a hundred buckets beside a usual page', async () => {
  const histogram = 1 + 5 * (1 + 1 + (1 + 10 * 2))
  const map = 1 + 500 * (1 + (1 + (1 + 10 * (1 + 10))))
  const facets = 1 + (1 + 100)
  expect((await server.refusal(Aggregated, { map: 500, top: 100 })).message).toContain(
    `may reach ${1 + 20 * (histogram + map + facets)} fields`,
  )
  expect((await server.read(Aggregated, { map: 50, top: 10 })).timeline?.map).toEqual([])
})
