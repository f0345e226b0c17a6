// How long the change log is kept: for ever, unless its operator says otherwise; and then nobody follows over the gap.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDataset, aFile, anEvent, cast } from '../seed/given.js'
import { SEED_COMMAND, SeedProcess } from '../seed/table/seed-process.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'

const Kept = graphql(`
  query Kept($after: String) {
    changes(after: $after) { edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage endCursor } }
  }
`)
const Head = graphql(`query KeptHead { timeline { changesCursor dataAsOf } }`)

let database: FreshDatabase
let server: TestServer
beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
})
afterAll(() => database.close())

/** Runs the seeding command to its clean end, and returns what it said. */
async function seed(entries: object[], { keptDays, args = [] }: { keptDays?: number; args?: string[] } = {}) {
  const file = await aFile({ dataset: aDataset(), ...cast, entries })
  const environment = keptDays === undefined ? [] : [`CHANGES_KEPT_DAYS=${keptDays}`]
  const job = SeedProcess.spawn(['env', ...environment, ...SEED_COMMAND, 'native', file, ...args], database.url)
  expect(await job.ended(), job.complaint).toBe(0)
  return job.said.join('\n')
}

/** As if what was written so far had been written so many days before. */
const age = (days: number) => database.pool.query("update change set at = at - $1 * interval '1 day'", [days])

const toldAfter = async (after: string | null) => {
  const { changes } = await server.read(Kept, { after })
  return changes?.edges.map(({ node }) => node.key)
}

it('answers older cursors with CURSOR_EXPIRED and all others with what came after', async () => {
  const entries = ['a', 'b', 'c'].map((id) => anEvent(id))
  await seed(entries)
  await age(100)
  entries.push(anEvent('d'))
  await seed(entries)
  const { changes } = await server.read(Kept, {})
  const cursors = changes?.edges.map(({ cursor }) => cursor) ?? []
  expect(cursors).toHaveLength(4)
  const start = (await server.read(Head)).timeline

  expect(await seed(entries)).not.toContain('change log')
  expect(await seed(entries, { keptDays: 101 })).not.toContain('change log')
  expect(await seed(entries, { keptDays: 30, args: ['--dry-run'] })).not.toContain('change log')
  expect(await toldAfter(null)).toHaveLength(4)

  expect(await seed(entries, { keptDays: 30 })).toContain('The change log lost 3 changes')
  for (const after of cursors.slice(0, 2)) {
    const { code, message } = await server.refusal(Kept, { after })
    expect(code).toBe('CURSOR_EXPIRED')
    expect(message).toMatch(/read the feed anew.*`changesCursor`/)
  }
  expect(await toldAfter(cursors[2] ?? '')).toEqual(['first-d'])
  expect(await toldAfter(cursors[3] ?? '')).toEqual([])
  expect(await toldAfter(null)).toEqual(['first-d'])
  expect((await server.read(Head)).timeline).toEqual(start)
}, 120_000)

it('keeps the newest change whatever its age, so that followers know where they are', async () => {
  await age(100)
  const { timeline } = await server.read(Head)
  const entries = ['a', 'b', 'c', 'd'].map((id) => anEvent(id))
  expect(await seed(entries, { keptDays: 1 })).not.toContain('change log')
  expect((await server.read(Head)).timeline).toEqual(timeline)
  expect(await toldAfter(timeline?.changesCursor ?? '')).toEqual([])
}, 60_000)
