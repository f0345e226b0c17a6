// Many writers commit late and out of turn while readers poll: every change is told to each of them, once, in one order.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { Prisma } from '../../prisma/client/client.js'
import { appendChanges, type NewChange } from '../../src/timeline/changes.js'
import { inTransaction } from '../../src/timeline/recording/transaction.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'

const Told = graphql(`
  query ToldInOrder($filter: TimelineFilter, $after: String) {
    changes(filter: $filter, first: 100, after: $after) {
      nodes { key matches }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

const WRITERS = 8
const TRANSACTIONS = 40
const MOST_AT_ONCE = 170

let database: FreshDatabase
let server: TestServer
let entryIds: string[]
beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  const drafts = Array.from({ length: 20 }, (_, n) => ({ ...someEvent(`e-${n}`, '2024-11-20'), tags: [`t-${n % 2}`] }))
  await given(database, drafts)
  entryIds = (await database.prisma.entry.findMany({ where: { key: { endsWith: '-e-0' } } })).map(({ id }) => id)
})
afterAll(() => database.close())

/** Deterministic, so that a failure can be seen again; what the threads of PostgreSQL make of it is theirs. */
const spread = (writer: number, turn: number, most: number) => ((writer * 31 + turn * 17) % most) + 1

async function writeMany(writer: number): Promise<number> {
  let written = 0
  await write(database, async (own) => {
    for (let turn = 0; turn < TRANSACTIONS; turn++) {
      const count = turn % 5 === 0 ? 1 : spread(writer, turn, MOST_AT_ONCE)
      const changes = Array.from({ length: count }, (_, n): NewChange => {
        const [entryId = ''] = entryIds
        return { kind: n % 2 ? 'REVISED' : 'CREATED', entryId, key: `${writer}-${turn}-${n}`, revisionNumber: null }
      })
      await inTransaction(own, async (tx) => {
        await appendChanges(tx, changes)
        // Some commit at once, some long after others have asked for their numbers.
        for (let wait = spread(writer, turn, 9); wait > 1; wait--) await tx.query(Prisma.sql`select 1`)
      })
      written += count
    }
  })
  return written
}

async function follow(after: string, isWriting: () => boolean): Promise<string[]> {
  const keys: string[] = []
  for (let cursor = after; ; ) {
    const last = !isWriting()
    const { changes } = await server.read(Told, { after: cursor, filter: { tags: ['t-0'] } })
    keys.push(...(changes?.nodes.map(({ key }) => key) ?? []))
    cursor = changes?.pageInfo.endCursor ?? ''
    if (last && !changes?.pageInfo.hasNextPage) return keys
  }
}

it('nothing is lost, nothing doubled, over more than 20,000 changes', async () => {
  const { timeline } = await server.read(graphql(`query From { timeline { changesCursor } }`))
  const after = timeline?.changesCursor ?? ''
  let writing = WRITERS
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    const written = await writeMany(writer)
    writing--
    return written
  })
  const readers = [1, 2].map(() => follow(after, () => writing > 0))
  const [counts, told] = await Promise.all([Promise.all(writers), Promise.all(readers)])
  const written = counts.reduce((sum, count) => sum + count, 0)
  const log = await database.prisma.change.findMany({
    where: { key: { not: { startsWith: 'given' } } },
    orderBy: { number: 'asc' },
    select: { key: true },
  })
  const keys = log.map(({ key }) => key)
  expect(keys).toHaveLength(written)
  expect(written).toBeGreaterThan(20_000)
  for (const one of told) {
    expect(one).toHaveLength(written)
    expect(one).toEqual(keys)
  }
}, 120_000)
