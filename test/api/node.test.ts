// Global ids: whatever shows one can be fetched again by it, and an id outlives its entry.

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

const Remains = graphql(`
  query Remains($id: ID!, $key: String!) {
    node(id: $id) {
      __typename
      id
      ... on TimelineEntry { key kind title }
      ... on Tombstone { key kind reason at survivor { key } }
    }
    entry(key: $key) { key }
  }
`)

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

describe('a removed entry', () => {
  it('leaves a tombstone under its id, and its key answers the survivor it was merged into', async () => {
    const { prisma } = database
    const [kept, gone, between] = await Promise.all(
      ['us-pda-1', 'us-pda-2', 'us-pda-3'].map((key) => prisma.entry.findUniqueOrThrow({ where: { key } })),
    )
    if (!kept || !gone || !between) throw new Error('the seed lacks packages')
    for (const [removed, survivor] of [
      [between, kept],
      [gone, between],
    ] as const) {
      await prisma.entry.delete({ where: { id: removed.id } })
      const { id: entryId, key, kind, datasetId, upstreamId, contentHash } = removed
      await prisma.tombstone.create({
        data: {
          entryId,
          key,
          kind,
          datasetId,
          upstreamId,
          contentHash,
          reason: 'DUPLICATE',
          at: new Date(),
          survivorId: survivor.id,
        },
      })
    }
    const { node, entry } = await server.read(Remains, { id: `Entry:${gone.id}`, key: 'us-pda-2' })
    expect(node).toMatchObject({
      __typename: 'Tombstone',
      id: `Entry:${gone.id}`,
      kind: 'AID_PACKAGE',
      reason: 'DUPLICATE',
      survivor: { key: 'us-pda-1' },
    })
    expect(entry).toEqual({ key: 'us-pda-1' })
    expect((await server.read(Remains, { id: `Entry:${kept.id}`, key: 'no-such-key' })).entry).toBeNull()
  })
})
