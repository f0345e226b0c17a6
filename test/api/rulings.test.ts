// What clients see of rulings: who is hidden, what is gone, where old keys and ids lead, and that what is undone is undone.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { aDataset, aFile } from '../seed/given.js'
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

const rule = async (rulings: object) => {
  const { outcome, files } = await seedFiles(database, [await aFile({ dataset: aDataset('editor'), ...rulings })])
  if (outcome !== 'CLEAN') throw new Error(JSON.stringify(files))
}
let counter = 0
const ruling = (entry: string, fields: object = {}) => ({
  ...{ id: `r-${++counter}`, entry, reason: 'So it was ruled.' },
  ...fields,
})

/** All that an entry says and has, but for its history; and who links to it. */
const Whole = graphql(`
  query WholeEntry($key: String!) {
    entry(key: $key) {
      __typename id key kind title summary url occurredAt reportedAt recordedAt status tags linkCount
      occurred { ...Span }
      places { role precision place { key } claim { id } }
      participants { role actor { key } office { title } claim { id } }
      capabilities { role capability { key } quantity { best } claim { id } }
      quantities { metric low best high unit qualifier claim { id } }
      claims(first: 100) {
        nodes {
          id subject text form polarity channel
          speaker { key } office { title } place { key } document { key } credited { key }
          saidAt { ...Span } happened { ...Span } quantities { metric best }
        }
      }
      links(first: 100) { type direction entry { key } document { key } }
      threads { key } documents { key } dataset { key }
      ... on AidPackage {
        number stage aidType instrument programme { key }
        amount { amount currency qualifier }
        amounts { stage amount { amount currency qualifier } on { ...Span } claim { id } }
        items { name capability { key } quantity { best } }
      }
      ... on BattlefieldEvent { eventType taxonomy { scheme code label } }
      ... on PolicyDecision { action policyStatus effectiveFrom }
      ... on Statement { statementType speaker { key } }
    }
  }
  fragment Span on TimeSpan {
    earliest latest firstDay lastDay precision approximate edtf zone sourceWords resolvedBy anchor
  }
`)

const Feed = graphql(`
  query RuledFeed($filter: TimelineFilter) {
    timeline(filter: $filter, first: 100) { totalCount nodes { key } }
  }
`)

const Remains = graphql(`
  query RuledRemains($id: ID!, $key: String!) {
    node(id: $id) {
      __typename
      ... on TimelineEntry { key status }
      ... on Tombstone { id key kind reason at survivor { key } }
    }
    nodes(ids: [$id]) { __typename }
    entry(key: $key) { key status revisions { nodes { number kind reason document { key } fields { field before after } } } }
  }
`)

const Revision = graphql(`
  query RuledRevision($id: ID!) {
    node(id: $id) { ... on Revision { number kind reason entry { key } document { key } fields { field before after } } }
  }
`)

const idOf = async (key: string) => (await database.prisma.entry.findUniqueOrThrow({ where: { key } })).id
const wholeOf = async (keys: string[]) => {
  const answers = []
  for (const key of keys) answers.push(await server.read(Whole, { key }))
  return answers
}

describe('a retracted entry', () => {
  it('is left out unless it is asked for, can be fetched again, and says why', async () => {
    const key = 'us-pda-60'
    const id = await idOf(key)
    const filter = { programmes: ['us-pda'] }
    const before = await server.read(Feed, { filter })
    await rule({ retract: [ruling(key, { reason: 'It was announced by mistake.', document: 'voa-2024-11-21' })] })

    const after = await server.read(Feed, { filter })
    expect(after.timeline?.totalCount).toBe((before.timeline?.totalCount ?? 0) - 1)
    expect(after.timeline?.nodes.map((entry) => entry.key)).not.toContain(key)
    expect(await server.read(Feed, { filter: { ...filter, includeRetracted: true } })).toEqual(before)
    const { node, entry } = await server.read(Remains, { id: `Entry:${id}`, key })
    expect(node).toMatchObject({ __typename: 'AidPackage', status: 'RETRACTED' })
    expect(entry?.revisions.nodes[0]).toEqual({
      ...{ number: 2, kind: 'RETRACTED', reason: 'It was announced by mistake.', document: { key: 'voa-2024-11-21' } },
      fields: [{ field: 'status', before: '"CONFIRMED"', after: '"RETRACTED"' }],
    })
    await rule({ restore: [ruling(key)] })
    expect(await server.read(Feed, { filter })).toEqual(before)
  })
})

describe('a removed entry', () => {
  it('leaves the feed and its key, and its id answers a tombstone', async () => {
    const key = 'us-pda-50'
    const id = `Entry:${await idOf(key)}`
    const { timeline: before } = await server.read(Feed, {})
    await rule({ remove: [ruling(key, { why: 'OUT_OF_SCOPE' })] })
    const { node, nodes, entry } = await server.read(Remains, { id, key })
    expect(node).toMatchObject({ __typename: 'Tombstone', id, key, kind: 'AID_PACKAGE', reason: 'OUT_OF_SCOPE' })
    expect(node).toMatchObject({ survivor: null })
    expect(nodes).toEqual([{ __typename: 'Tombstone' }])
    expect(entry).toBeNull()
    const { timeline: after } = await server.read(Feed, { filter: { includeRetracted: true } })
    expect(after?.totalCount).toBe((before?.totalCount ?? 0) - 1)

    const revision = (number: number) => server.read(Revision, { id: `${id.replace('Entry', 'Revision')}.${number}` })
    expect((await revision(2)).node).toEqual({
      ...{ number: 2, kind: 'REMOVED', reason: 'So it was ruled.', entry: null, document: null, fields: [] },
    })
    await rule({ restore: [ruling(key)] })
    expect((await server.read(Remains, { id, key })).node).toMatchObject({ __typename: 'AidPackage', key })
  })

  it('by law tells nothing of what it said, in any of its revisions', async () => {
    const key = 'us-pda-40'
    const id = await idOf(key)
    await rule({ retract: [ruling(key)] })
    await rule({ remove: [ruling(key, { why: 'LEGAL', reason: 'By order of a court.' })] })
    const revisions = await Promise.all(
      [1, 2, 3].map(async (number) => (await server.read(Revision, { id: `Revision:${id}.${number}` })).node),
    )
    expect(revisions).toMatchObject([
      { kind: 'CREATED', reason: null, fields: [] },
      { kind: 'RETRACTED', reason: null, fields: [{ field: 'status', before: null, after: null }] },
      { kind: 'REMOVED', reason: 'By order of a court.', fields: [] },
    ])
  })

  it('merged, its key and its tombstone lead to the survivor, through as many mergers as there were', async () => {
    const keys = Array.from({ length: 25 }, (_, index) => `us-pda-${index + 1}`)
    const ids = new Map(await Promise.all(keys.map(async (key) => [key, await idOf(key)] as const)))
    const mergers = keys.slice(1).map((survivor, index) => {
      return ruling(`us-pda-${index + 1}`, { why: 'DUPLICATE', mergeInto: survivor })
    })
    await rule({ remove: mergers })
    const seen = (key: string) => server.read(Remains, { id: `Entry:${ids.get(key)}`, key })
    for (const key of ['us-pda-1', 'us-pda-13', 'us-pda-24']) {
      const { node, entry } = await seen(key)
      expect(node).toMatchObject({ __typename: 'Tombstone', key, survivor: { key: 'us-pda-25' } })
      expect(entry?.key).toBe('us-pda-25')
    }
    await rule({ restore: [ruling('us-pda-13')] })
    expect((await seen('us-pda-1')).entry?.key).toBe('us-pda-13')
    expect((await seen('us-pda-14')).entry?.key).toBe('us-pda-25')
    await rule({ remove: [ruling('us-pda-25', { why: 'ERROR' })] })
    expect((await seen('us-pda-14')).node).toMatchObject({ survivor: null })
    expect((await seen('us-pda-14')).entry).toBeNull()
    expect((await server.read(Remains, { id: `Entry:${ids.get('us-pda-1')}`, key: 'no-such-key' })).entry).toBeNull()
    await rule({ restore: keys.filter((key) => key !== 'us-pda-13').map((key) => ruling(key)) })
  })
})

describe('what is undone', () => {
  it('answers as before: all that an entry has, and who links to it', async () => {
    const entries = await database.prisma.entry.findMany({ orderBy: { key: 'asc' } })
    const keys = entries.filter(({ kind }, index) => kind !== 'AID_PACKAGE' || index % 8 === 0).map(({ key }) => key)
    const before = await wholeOf(keys)
    const half = keys.filter((_, index) => index % 2 === 0)
    const survivor = keys[1] as string
    const remove = half.map((key, index) =>
      ruling(key, index % 2 === 0 ? { why: 'ERROR' } : { why: 'DUPLICATE', mergeInto: survivor }),
    )
    await rule({ remove })
    const removed = await wholeOf(keys)
    expect(removed.filter(({ entry }) => entry === null)).toHaveLength(Math.ceil(half.length / 2))
    await rule({ restore: half.map((key) => ruling(key)) })
    expect(await wholeOf(keys)).toEqual(before)
  })
})
