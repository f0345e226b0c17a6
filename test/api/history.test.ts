// What an entry said before: every revision with what changed, before and after, and why; and what is left once it is gone.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { aClaim, anEvent, aRemoval, aRuling } from '../seed/given.js'
import { type RuledDatabase, ruledDatabase } from '../seed/ruled-database.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'

const History = graphql(`
  query History($key: String!, $first: Int, $after: String) {
    entry(key: $key) {
      id title
      revisions(first: $first, after: $after) {
        nodes { id number kind reason document { key } entry { key } fields { field before after } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`)

const Left = graphql(`
  query Left($id: ID!, $key: String!, $filter: TimelineFilter) {
    node(id: $id) { __typename ... on Tombstone { key reason survivor { key } } }
    entry(key: $key) { key }
    timeline(filter: $filter) { nodes { key status } totalCount }
  }
`)

let ruled: RuledDatabase
let server: TestServer
beforeAll(async () => {
  ruled = await ruledDatabase()
  server = serve(ruled.db)
})
afterAll(() => ruled.db.close())

it('tells who changed which field, from what to what, the newest first, page by page', async () => {
  const { seed, rule } = ruled
  await seed({ entries: [anEvent('told', { tags: ['old'] })] })
  await seed({ entries: [anEvent('told', { title: 'Told anew', occurred: '2024-11-20' })] })
  const claims = [aClaim('late', { text: 'It was so.' })]
  await seed({ contributions: [{ id: 'gift', on: 'first-told', claims, documents: ['telegram'] }] }, 'second')
  await rule({ retract: [aRuling('first-told', { reason: 'They withdrew it.' })] })

  const { entry } = await server.read(History, { key: 'first-told' })
  const { nodes = [] } = entry?.revisions ?? {}
  expect(nodes.map(({ number, kind, reason, document }) => [number, kind, reason, document?.key ?? null])).toEqual([
    [4, 'RETRACTED', 'They withdrew it.', null],
    [3, 'REVISED', null, 'telegram'],
    [2, 'REVISED', null, 'article'],
    [1, 'CREATED', null, 'article'],
  ])
  const [retracted, contributed, revised, created] = nodes.map(({ fields }) => fields)
  expect(retracted).toEqual([{ field: 'status', before: '"CLAIMED"', after: '"RETRACTED"' }])
  expect(contributed?.map(({ field }) => field)).toEqual(['claims', 'documents'])
  expect(contributed?.[0]).toMatchObject({ before: null, after: expect.stringContaining('It was so.') })
  expect(contributed?.[1]).toEqual({ field: 'documents', before: '["article"]', after: '["article","telegram"]' })
  expect(revised?.map(({ field }) => field)).toEqual(['occurred', 'tags', 'title'])
  expect(revised?.slice(1)).toEqual([
    { field: 'tags', before: '["old"]', after: null },
    { field: 'title', before: '"Event told"', after: '"Told anew"' },
  ])
  expect(created).toEqual([])

  const pages = []
  for (let after: string | null | undefined = null; ; ) {
    const page: Awaited<ReturnType<typeof server.read<{ entry?: PagedEntry | null }, object>>> = await server.read(
      History,
      { key: 'first-told', first: 3, after },
    )
    pages.push(...(page.entry?.revisions.nodes ?? []))
    if (!page.entry?.revisions.pageInfo.hasNextPage) break
    after = page.entry.revisions.pageInfo.endCursor
  }
  expect(pages).toEqual(nodes)
})

interface PagedEntry {
  revisions: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } }
}

it('what is withdrawn is there for those who ask, what is removed for nobody, and its id says why', async () => {
  const { seed, rule } = ruled
  await seed({ entries: [anEvent('withdrawn', { tags: ['x'] }), anEvent('twice', { tags: ['x'] }), anEvent('kept')] })
  const ids = new Map<string, string>()
  for (const key of ['first-withdrawn', 'first-twice'])
    ids.set(key, (await server.read(History, { key })).entry?.id ?? '')
  const merger = { mergeInto: 'first-kept' }
  await rule({ retract: [aRuling('first-withdrawn')], remove: [aRemoval('first-twice', 'DUPLICATE', merger)] })
  const left = (key: string, includeRetracted: boolean) =>
    server.read(Left, { id: ids.get(key) ?? '', key, filter: { tags: ['x'], includeRetracted } })

  expect((await left('first-withdrawn', false)).timeline?.totalCount).toBe(0)
  const { node, entry, timeline } = await left('first-withdrawn', true)
  expect(timeline?.nodes).toEqual([{ key: 'first-withdrawn', status: 'RETRACTED' }])
  expect([node?.__typename, entry?.key]).toEqual(['BattlefieldEvent', 'first-withdrawn'])
  const twice = await left('first-twice', true)
  expect(twice.node).toEqual({
    ...{ __typename: 'Tombstone', key: 'first-twice', reason: 'DUPLICATE', survivor: { key: 'first-kept' } },
  })
  expect(twice.entry?.key).toBe('first-kept')
})
