// The law of following: whoever begins wherever, while others write, ends with exactly what `changes` tells, in its order.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { EventReader } from '../support/event-source.js'
import { graphql } from '../support/graphql/index.js'
import { type LiveServer, startLive } from '../support/live-server.js'
import { tagged, writeOneByOne } from '../support/live-writing.js'
import { serve, type TestServer } from '../support/serve.js'
import { SocketReader, socketClient } from '../support/socket-reader.js'

const Log = graphql(`query LogFrom($filter: TimelineFilter, $after: String) {
  changes(filter: $filter, after: $after, first: 100) { nodes { cursor } pageInfo { hasNextPage endCursor } }
}`)

let database: FreshDatabase
let server: LiveServer
let api: TestServer
beforeAll(async () => {
  database = await freshDatabase()
  // Nothing is found by looking: notifications must wake.
  server = await startLive(database.url, { POLL_SECONDS: '3600' })
  api = serve(database)
  await writeOneByOne(database, [tagged('first', 'night')])
})
afterAll(async () => {
  await server.close()
  await database.close()
})

async function cursorsOf(filter: object, after: string | null): Promise<string[]> {
  const cursors: string[] = []
  for (let from = after; ; ) {
    const { changes } = await api.read(Log, { filter, after: from })
    cursors.push(...(changes?.nodes ?? []).map(({ cursor }) => cursor))
    if (!changes?.pageInfo.hasNextPage) return cursors
    from = changes.pageInfo.endCursor ?? null
  }
}

const selections = ['cursor', 'cursor kind entry { key title }', 'fields cursor matches']
const filters = [{}, { tags: ['night'] }, { tags: ['rail', 'night'] }]

/** One who follows: how, what, from where, and when it joins. */
const anyFollower = fc.record({
  overSocket: fc.boolean(),
  selection: fc.constantFrom(...selections),
  filter: fc.constantFrom(...filters),
  /** How far back its cursor lies, of all that was written so far. */
  back: fc.double({ min: 0, max: 1, noNaN: true }),
  /** After how many of the writes it joins. */
  joins: fc.integer({ min: 0, max: 40 }),
})

interface Follower {
  filter: object
  after: string
  cursors(): string[]
  until(isSo: () => boolean): Promise<void>
  close(): void
}

let round = 0

it('tells every follower what the log tells, once and in order', async () => {
  const law = fc.asyncProperty(fc.array(anyFollower, { minLength: 8, maxLength: 20 }), async (asked) => {
    round += 1
    const drafts = Array.from({ length: 40 }, (_, index) =>
      // Each entry keeps its tag, so that whether it matches does not depend on when one looks.
      tagged(`r${round}-${index % 25}`, (index % 25) % 3 === 0 ? 'night' : 'rail', index),
    )
    const before = await cursorsOf({}, null)
    const followers: Promise<Follower>[] = []
    const join = (written: number) => {
      for (const { joins, overSocket, selection, filter, back } of asked) {
        if (joins !== written) continue
        const after = before[Math.floor(back * (before.length - 1))] ?? ''
        followers.push(follow(overSocket, selection, filter, after))
      }
    }
    join(0)
    await writeOneByOne(database, drafts, join)
    for (const follower of await Promise.all(followers)) {
      const { filter, after } = follower
      const all = await cursorsOf(filter, after)
      await follower.until(() => follower.cursors().length >= all.length)
      expect(follower.cursors()).toEqual(all)
      follower.close()
    }
  })
  await fc.assert(law, { numRuns: 4, endOnFailure: true })
}, 90_000)

async function follow(overSocket: boolean, selection: string, filter: object, after: string): Promise<Follower> {
  const query = `subscription($filter: TimelineFilter, $after: String) { timelineChanges(filter: $filter, after: $after) { ${selection} } }`
  const variables = { filter, after }
  const cursorOf = (answer: { data?: unknown }) =>
    (answer.data as { timelineChanges: { cursor: string } }).timelineChanges.cursor
  if (overSocket) {
    const reader = new SocketReader(socketClient(server.url), query, variables)
    return {
      filter,
      after,
      cursors: () => reader.answers.map(cursorOf),
      until: (isSo) => reader.until(isSo),
      close: reader.close,
    }
  }
  const reader = await EventReader.open(server.url, query, { variables })
  return {
    filter,
    after,
    cursors: () => reader.answers().map(cursorOf),
    until: (isSo) => reader.until(isSo),
    close: () => reader.close(),
  }
}
