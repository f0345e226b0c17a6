// Global ids: whatever shows one can be fetched again by it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../support/database.js'
import { graphql } from '../support/graphql/index.js'
import { seededDatabase } from '../support/seeded.js'
import { serve, type TestServer } from '../support/serve.js'

let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await seededDatabase()
  server = serve(database)
})
afterAll(() => database.close())

const Ids = graphql(`
  query SomeIds {
    entry(key: "us-pda-70") {
      id
      claims(first: 1) { nodes { id document { id publisher { id } } } }
      threads { id }
      dataset { id }
      participants { actor { id } }
      places { place { id } }
      revisions(first: 1) { nodes { id } }
    }
    capability(key: "antipersonnel-mine") { id }
    seedRuns(first: 1) { nodes { id } }
  }
`)

const Nodes = graphql(`query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`)

/** Every `id` in an answer, however deep. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [String(inner)] : idsIn(inner)))
}

describe('every id', () => {
  it('fetches its object again, in the order asked', async () => {
    const ids = [...new Set(idsIn(await server.read(Ids)))]
    const { nodes } = await server.read(Nodes, { ids })
    expect(nodes.map((node) => node?.id)).toEqual(ids)
    expect(new Set(nodes.map((node) => node?.__typename))).toEqual(
      new Set([
        'AidPackage',
        'Claim',
        'Document',
        'Source',
        'Thread',
        'Dataset',
        'Actor',
        'Place',
        'Revision',
        'Capability',
        'SeedRun',
      ]),
    )
  })

  it('that is not ours, or of nothing, answers null', async () => {
    const ids = [
      '',
      'x',
      'Entry:',
      'Entry:x',
      'Entry:00000000-0000-5000-8000-000000000000',
      'PolicyDecision:x',
      'Place:x',
    ]
    const more = ['Claim:x', 'Revision:x', 'Revision:x.1', 'SeedRun:x', 'Query:1', '__proto__:x', 'Nonsense', '🙂', ':']
    const { nodes } = await server.read(Nodes, { ids: [...ids, ...more] })
    expect(nodes).toEqual([...ids, ...more].map(() => null))
  })

  it('of an entry says nothing of its kind, so that a wrong kind cannot be asked for', async () => {
    const { entry } = await server.read(Ids)
    expect(entry?.id).toMatch(/^Entry:[0-9a-f-]{36}$/)
    const uuid = entry?.id.replace('Entry:', '')
    const { nodes } = await server.read(Nodes, { ids: [`AidPackage:${uuid}`, `Statement:${uuid}`] })
    expect(nodes).toEqual([null, null])
  })

  it('beyond a hundred at once is refused', async () => {
    const refusal = await server.refusal(Nodes, { ids: Array.from({ length: 101 }, () => 'x') })
    expect(refusal).toEqual({ code: 'BAD_REQUEST', message: '`ids` holds 101 ids: give at most 100 at once.' })
  })
})
