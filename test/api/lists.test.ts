// Lists beside the feed: walked by ones they are what they are at once, and their arguments choose what they say.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
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
  const { prisma } = database
  const run = await prisma.seedRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const lines = [3, 1, 4, 1, 5]
  await prisma.quarantinedRow.createMany({
    data: lines.map((line) => ({ runId: run.id, line, reason: `Line ${line} is wrong` })),
  })
  await prisma.seedRun.updateMany({ data: { startedAt: run.startedAt } })
})
afterAll(() => database.close())

interface List {
  nodes: { name: string | number }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}
type Paged = TypedDocumentNode<Record<string, unknown>, { first?: number | null; after?: string | null }>

const Places = graphql(
  `query Places($first: Int, $after: String) { list: places(first: $first, after: $after) { nodes { name: key } pageInfo { hasNextPage endCursor } } }`,
)
const Actors = graphql(
  `query Actors($first: Int, $after: String) { list: actors(first: $first, after: $after) { nodes { name: key } pageInfo { hasNextPage endCursor } } }`,
)
const Capabilities = graphql(
  `query Capabilities($first: Int, $after: String) { list: capabilities(first: $first, after: $after) { nodes { name: key } pageInfo { hasNextPage endCursor } } }`,
)
const Sources = graphql(
  `query Sources($first: Int, $after: String) { list: sources(first: $first, after: $after) { nodes { name: key } pageInfo { hasNextPage endCursor } } }`,
)
const Threads = graphql(
  `query Threads($first: Int, $after: String) { list: threads(first: $first, after: $after) { nodes { name: key } pageInfo { hasNextPage endCursor } } }`,
)
const Runs = graphql(
  `query Runs($first: Int, $after: String) { list: seedRuns(first: $first, after: $after) { nodes { name: id } pageInfo { hasNextPage endCursor } } }`,
)
const Claims = graphql(
  `query Claims($first: Int, $after: String) { entry(key: "voa-2024-11-21-first-strike") { list: claims(first: $first, after: $after) { nodes { name: id } pageInfo { hasNextPage endCursor } } } }`,
)
const Revisions = graphql(
  `query Revisions($first: Int, $after: String) { entry(key: "us-pda-70") { list: revisions(first: $first, after: $after) { nodes { name: number } pageInfo { hasNextPage endCursor } } } }`,
)
const Quarantined = graphql(
  `query Quarantined($first: Int, $after: String) { entry: seedRuns(first: 1) { nodes { list: quarantined(first: $first, after: $after) { nodes { name: line } pageInfo { hasNextPage endCursor } } } } }`,
)

const lists: [string, unknown, number][] = [
  ['places', Places, 30],
  ['actors', Actors, 20],
  ['capabilities', Capabilities, 20],
  ['sources', Sources, 5],
  ['threads', Threads, 3],
  ['seedRuns', Runs, 5],
  ['claims', Claims, 10],
  ['revisions', Revisions, 3],
]

async function read(document: unknown, variables: { first?: number; after?: string | null }): Promise<List> {
  const data = (await server.read(document as Paged, variables)) as {
    list?: List
    entry?: { list?: List; nodes?: { list: List }[] }
  }
  const list = data.list ?? data.entry?.list ?? data.entry?.nodes?.[0]?.list
  if (!list) throw new Error('no list')
  return list
}

async function walk(document: unknown, first = 1): Promise<(string | number)[]> {
  const names: (string | number)[] = []
  for (let after: string | null | undefined = null; names.length <= 1000; ) {
    const { nodes, pageInfo }: List = await read(document, { first, after: after ?? null })
    names.push(...nodes.map((node) => node.name))
    if (!pageInfo.hasNextPage) return names
    after = pageInfo.endCursor
  }
  throw new Error('the walk does not end')
}

describe('a walk by ones', () => {
  it.each(lists)('is the list of %s', async (_, document, atLeast) => {
    const whole = await walk(document, 100)
    expect(whole.length).toBeGreaterThanOrEqual(atLeast)
    expect(await walk(document)).toEqual(whole)
  })

  it('is the list of quarantined rows, in the order in which they were met', async () => {
    expect(await walk(Quarantined)).toEqual([3, 1, 4, 1, 5])
  })
})

describe('an order', () => {
  it('of revisions is the newest first, of catalogues by key', async () => {
    expect(await walk(Revisions)).toEqual([3, 2, 1])
    const keys = await walk(Actors)
    expect(keys).toEqual([...keys].sort())
  })
})

describe('a cursor', () => {
  it('of another list, another owner or damaged is refused', async () => {
    const cursorOf = async (document: unknown) => (await read(document, { first: 1 })).pageInfo.endCursor ?? ''
    const [actor, claim, revision, run] = await Promise.all([Actors, Claims, Revisions, Runs].map(cursorOf))
    const refused: [unknown, string | undefined][] = [
      [Places, actor],
      [Actors, run],
      [Revisions, claim],
      [Claims, revision],
      [Quarantined, revision],
      [Claims, `${claim}!!!`],
      [Claims, Buffer.from('1 ------------------------------------ 1').toString('base64url')],
      [Actors, Buffer.from('[1,"Actor","a\\u0000b"]').toString('base64url')],
      [Runs, ''],
      [Runs, 'x'.repeat(5000)],
    ]
    for (const [document, after] of refused) {
      expect((await server.refusal(document as Paged, { after: after ?? '' })).code).toBe('BAD_CURSOR')
    }
    expect((await server.refusal(Claims, { first: 101 })).code).toBe('PAGE_SIZE')
    expect((await server.refusal(Places, { first: 0 })).code).toBe('PAGE_SIZE')
  })
})

const Chosen = graphql(`
  query Chosen($types: [LinkType!], $roles: [ParticipationRole!], $first: Int! = 50) {
    oblasts: places(level: ADM1, within: "ua", first: 100) { nodes { level ancestors { key } } }
    byCode: places(within: "iso:UA-12", first: 100) { nodes { key } }
    runs: seedRuns(dataset: "background") { nodes { dataset { key } } }
    place(key: "ua-dnipro") { ancestors { level } }
    actor(key: "donald-trump") { offices { title from } }
    entry(key: "voa-2024-11-21-rostov-interception") { participants(roles: $roles) { role } }
    linked: entry(key: "voa-2024-11-21-trump-inauguration") { links(first: $first, types: $types) { type entry { key } } }
  }
`)

describe('an argument', () => {
  it('chooses what it says', async () => {
    const chosen = await server.read(Chosen, { roles: ['INITIATOR'] })
    expect(chosen.oblasts?.nodes).toHaveLength(27)
    expect(chosen.oblasts?.nodes.every((place) => place.level === 'ADM1')).toBe(true)
    const [city, ...raions] = chosen.byCode?.nodes.map((place) => place.key) ?? []
    expect(city).toBe('ua-dnipro')
    expect(raions).toEqual(Array(7).fill(expect.stringMatching(/^ua-dnipropetrovsk-.+-raion$/)))
    expect(chosen.runs?.nodes).toEqual([{ dataset: { key: 'background' } }])
    expect(chosen.place?.ancestors.map((place) => place.level).slice(0, 1)).toEqual(['ADM1'])
    expect(chosen.place?.ancestors.some((place) => place.level === 'COUNTRY')).toBe(true)
    expect(chosen.entry?.participants).toEqual([{ role: 'INITIATOR' }])
  })

  it('`first` of links takes the beginning of the whole list', async () => {
    const whole = (await server.read(Chosen)).linked?.links ?? []
    expect(whole.length).toBeGreaterThan(1)
    for (let first = 1; first < whole.length; first++) {
      expect((await server.read(Chosen, { first })).linked?.links).toEqual(whole.slice(0, first))
    }
  })

  it('that is an empty list is refused', async () => {
    expect((await server.refusal(Chosen, { types: [] })).message).toMatch(/`types` is an empty list/)
    expect((await server.refusal(Chosen, { roles: [] })).code).toBe('BAD_REQUEST')
  })
})
