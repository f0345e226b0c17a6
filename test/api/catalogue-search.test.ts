// Catalogues by name: exact names first, then beginnings, words and likenesses, in any script, page after page.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordReference } from '../../src/timeline/recording/record-reference.js'
import { type FreshDatabase, write } from '../support/database.js'
import { graphql } from '../support/graphql/index.js'
import { seededDatabase } from '../support/seeded.js'
import { serve, type TestServer } from '../support/serve.js'

const FindPlaces = graphql(`
  query FindPlaces($search: String, $level: PlaceLevel, $within: String, $first: Int, $after: String) {
    list: places(search: $search, level: $level, within: $within, first: $first, after: $after) { nodes { key name aliases } pageInfo { hasNextPage endCursor } }
  }
`)
const FindActors = graphql(
  `query FindActors($search: String, $first: Int, $after: String) { list: actors(search: $search, first: $first, after: $after) { nodes { key name } pageInfo { hasNextPage endCursor } } }`,
)
const FindCapabilities = graphql(
  `query FindCapabilities($search: String, $first: Int, $after: String) { list: capabilities(search: $search, first: $first, after: $after) { nodes { key name } pageInfo { hasNextPage endCursor } } }`,
)
const FindSources = graphql(
  `query FindSources($search: String, $first: Int, $after: String) { list: sources(search: $search, first: $first, after: $after) { nodes { key name } pageInfo { hasNextPage endCursor } } }`,
)
const FindThreads = graphql(
  `query FindThreads($search: String, $first: Int, $after: String) { list: threads(search: $search, first: $first, after: $after) { nodes { key name } pageInfo { hasNextPage endCursor } } }`,
)

type Variables = { search?: string; first?: number; after?: string | null; level?: 'ADM1'; within?: string }
type List = { nodes: { key: string; name: string }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } }

let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await seededDatabase()
  server = serve(database)
})
afterAll(() => database.close())

async function read(document: unknown, variables: Variables): Promise<List> {
  const asked = document as TypedDocumentNode<{ list?: List | null }, Variables>
  const { list } = await server.read(asked, variables)
  if (!list) throw new Error('no list')
  return list
}

const keysOf = async (document: unknown, variables: Variables) =>
  (await read(document, { first: 100, ...variables })).nodes.map((node) => node.key)

async function walk(document: unknown, variables: Variables): Promise<string[]> {
  const keys: string[] = []
  for (let after: string | null | undefined = null; keys.length <= 1000; ) {
    const { nodes, pageInfo }: List = await read(document, { ...variables, after: after ?? null })
    keys.push(...nodes.map((node) => node.key))
    if (!pageInfo.hasNextPage) return keys
    after = pageInfo.endCursor
  }
  throw new Error('the walk does not end')
}

describe('a catalogue by name', () => {
  it.each([
    ['Dnipro', FindPlaces, 'ua-dnipro'],
    ['dnepr', FindPlaces, 'ua-dnipro'],
    ['Дніпро', FindPlaces, 'ua-dnipro'],
    ['ДНЕПР', FindPlaces, 'ua-dnipro'],
    ['Artyukh', FindActors, 'volodymyr-artiukh'],
    ['Artyuk', FindActors, 'volodymyr-artiukh'],
    ['Artiukh Volodymyr', FindActors, 'volodymyr-artiukh'],
    ['Артюх', FindActors, 'volodymyr-artiukh'],
    ['Лысак', FindActors, 'serhiy-lysak'],
    ['volod', FindActors, 'volodymyr-artiukh'],
    ['ATACM', FindCapabilities, 'atacms'],
    ['MGM-140', FindCapabilities, 'atacms'],
    ['Washington Post', FindSources, 'washington-post'],
    ['land mines', FindThreads, 'us-land-mines'],
  ])('%s finds it first', async (search, document, key) => {
    const [first] = await keysOf(document, { search })
    expect(first).toBe(key)
  })

  it('puts the exact name over its beginning, that over words, those over likenesses, then keys', async () => {
    const names = {
      'z-exact': 'Kovalivka',
      'y-begins': 'Kovalivka Nova',
      'x-words': 'Velyka Kovalivka',
      'w-alike': 'Kovalyivka',
      'b-words': 'Stara Kovalivka',
      'a-begins': 'Kovalivka Druha',
    }
    const rows = Object.entries(names).map(([key, name]) => ({
      dataset: 'reference',
      row: { key, name, level: 'SETTLEMENT' as const },
    }))
    await write(database, (writer) => recordReference(writer, 'places', rows))
    const wanted = ['z-exact', 'a-begins', 'y-begins', 'b-words', 'x-words', 'w-alike']
    expect(await keysOf(FindPlaces, { search: 'kovalivka' })).toEqual(wanted)
    for (const first of [1, 2, 5]) expect(await walk(FindPlaces, { search: 'kovalivka', first })).toEqual(wanted)

    const renamed = { key: 'z-exact', name: 'Tsentralne', level: 'SETTLEMENT' as const, names: ['Kovalivka Persha'] }
    await write(database, (writer) => recordReference(writer, 'places', [{ dataset: 'reference', row: renamed }]))
    const [first, , third] = await keysOf(FindPlaces, { search: 'kovalivka' })
    expect([first, third]).toEqual(['a-begins', 'z-exact'])
    expect((await keysOf(FindPlaces, { search: 'tsentralne' }))[0]).toBe('z-exact')
  })

  it('chooses by level and by what lies above, as the whole list does', async () => {
    const all = await keysOf(FindPlaces, { search: 'dnipro' })
    const below = await keysOf(FindPlaces, { search: 'dnipro', within: 'iso:UA-12' })
    const whole = await walk(FindPlaces, { within: 'iso:UA-12', first: 100 })
    expect(below).toEqual(all.filter((key) => whole.includes(key)))
    expect(below).toContain('ua-dnipro')
    const oblasts = await walk(FindPlaces, { level: 'ADM1', first: 100 })
    expect(await keysOf(FindPlaces, { search: 'oblast', level: 'ADM1', within: 'ua' })).toEqual(
      (await keysOf(FindPlaces, { search: 'oblast', within: 'ua' })).filter((key) => oblasts.includes(key)),
    )
    expect((await server.refusal(FindPlaces, { search: 'dnipro', within: 'nowhere' })).code).toBe('BAD_REQUEST')
  })

  it('is walked by pages of any size, without loss or doubling', async () => {
    const anySearch = fc.constantFrom('oblast', 'raion', 'ukr', 'область', 'russia', 'mil', 'dnipropetrovsk', 'sumy')
    const anyList = fc.constantFrom(FindPlaces, FindActors, FindCapabilities, FindSources, FindThreads)
    await fc.assert(
      fc.asyncProperty(anyList, anySearch, fc.integer({ min: 1, max: 20 }), async (list, search, first) => {
        const whole = await walk(list, { search, first: 100 })
        expect(new Set(whole).size).toBe(whole.length)
        expect(await walk(list, { search, first })).toEqual(whole)
      }),
      { numRuns: 25 },
    )
  })

  it('answers any string, or says what would do', async () => {
    const soup = fc.array(fc.constantFrom('%', '_', '\\', "'", '"', 'sumy', ' ', '&', ':*', '(', 'я', '🚀'), {
      maxLength: 9,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          soup.map((parts) => parts.join('')),
        ),
        async (search) => {
          const { errors } = await server.ask(FindPlaces, { search, first: 3 })
          for (const { extensions } of errors ?? []) expect(extensions.code).toBe('BAD_REQUEST')
        },
      ),
      { numRuns: 120 },
    )
    // Neither stands for any letter.
    expect(await keysOf(FindPlaces, { search: 'Su%y' })).not.toContain('ua-sumy-oblast')
  })

  it('refuses what is empty or too long, and cursors of another search', async () => {
    for (const search of ['', '  ', '—', 'x'.repeat(201)]) {
      const { code, message } = await server.refusal(FindActors, { search })
      expect([code, message]).toEqual(['BAD_REQUEST', expect.stringMatching(/^`search` /)])
    }
    const { pageInfo } = await read(FindPlaces, { search: 'oblast', first: 1 })
    for (const other of [{ search: 'raion' }, {}]) {
      expect((await server.refusal(FindPlaces, { ...other, after: pageInfo.endCursor })).code).toBe('BAD_CURSOR')
    }
  })
})

describe('the names that are searched', () => {
  it('are those that the migration fills in for what was recorded before', async () => {
    const migration = join(import.meta.dirname, '../../prisma/migrations/20261123031000_feed/migration.sql')
    const [, filling] = /insert into search_name [^;]*?\)\n([^;]+);/.exec(readFileSync(migration, 'utf8')) ?? []
    expect(filling).toMatch(/from thread$/)
    const { rows } = await database.pool.query(`
      with filled (noun, target_id, plain) as (${filling})
      select 'lost', * from (table filled except select noun, target_id, plain from search_name) as l
      union all select 'kept', * from (select noun, target_id, plain from search_name except table filled) as k`)
    expect(rows).toEqual([])
    expect(await database.prisma.searchName.count()).toBeGreaterThan(500)
  })
})
