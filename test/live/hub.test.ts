// What a change costs: one look into the log, one through all filters, and one execution for all who select the same.

import { parse, subscribe } from 'graphql'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { type Context, contextMaker, Memory } from '../../src/context.js'
import { Hub } from '../../src/live/hub.js'
import type { News } from '../../src/live/news.js'
import type { Sink } from '../../src/live/sink.js'
import { openSubscription, Subscription } from '../../src/live/subscription.js'
import { schema } from '../../src/schema/index.js'
import type { Reader } from '../../src/timeline/reader.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given } from '../support/given.js'
import { tagged, writeInSilence } from '../support/live-writing.js'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

/** The database, and the statements that were sent to it. */
function counted(reader: Reader): { db: Reader; statements: string[] } {
  const statements: string[] = []
  const db: Reader = {
    ...reader,
    query: (sql) => {
      statements.push(sql.text)
      return reader.query(sql)
    },
    queryOnce: (sql) => {
      statements.push(sql.text)
      return reader.queryOnce(sql)
    },
  }
  return { db, statements }
}

function startHub(db: Reader) {
  const troubles: unknown[] = []
  const makeContext: () => Context = contextMaker(
    db,
    { memory: new Memory(db, 1), isFresh: () => false },
    { publicUrl: 'https://dateline.test', maxCost: 1_000 },
    (predicate, after) => hub.follow(predicate, after),
  )
  const hub: Hub = new Hub({
    db,
    makeContext,
    isDatabaseLost: () => false,
    pollSeconds: 3_600,
    heartbeatSeconds: 3_600,
    maxBacklogBytes: 1_000_000,
    onTrouble: (error) => troubles.push(error),
  })
  onTestFinished(() => hub.close())
  return { hub, makeContext, troubles }
}

class Ear implements Sink {
  readonly heard: News[] = []
  failure: unknown
  #wake = () => {}
  begin(): void {}
  write(news: News): void {
    this.heard.push(news)
    this.#wake()
  }
  beat(): void {}
  backlog(): number {
    return 0
  }
  async drained(): Promise<void> {}
  fail(error: unknown): void {
    this.failure = error
  }
  /** Wakes the hub until as many changes were told. */
  async wakes(hub: Hub, count: number): Promise<void> {
    while (this.heard.flatMap(({ payloads }) => payloads).length < count) {
      hub.wake()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  async until(count: number): Promise<void> {
    while (this.heard.flatMap(({ payloads }) => payloads).length < count) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}

it('does not cost more for a hundred subscribers than for one of each sort', async () => {
  const { db, statements } = counted(database.reader)
  const { hub, makeContext, troubles } = startHub(db)
  let written = 0
  const write = (result: unknown) => {
    written += 1
    return JSON.stringify(result)
  }
  const documents = [
    'subscription A { timelineChanges(filter: { tags: ["a"] }) { key entry { title } } }',
    'subscription B($after: String) { timelineChanges(after: $after, filter: { tags: "a" }) { key, entry { title } } }',
    'subscription C { timelineChanges { key entry { title documents { key } } } }',
    'subscription D($tag: [String!]) { timelineChanges(filter: { tags: $tag }) { key } }',
    'subscription E { timelineChanges(filter: { kinds: [BATTLEFIELD_EVENT] }) { key entry { title documents { key } } } }',
  ]
  const ears: Ear[] = []
  for (let index = 0; index < 100; index += 1) {
    const opened = await openSubscription(
      hub,
      {
        schema,
        document: parse(documents[index % documents.length] ?? ''),
        variableValues: { tag: ['a'] },
        contextValue: makeContext(),
      },
      () => {},
    )
    if (!(opened instanceof Subscription)) throw new Error(JSON.stringify(opened))
    const ear = new Ear()
    opened.start(ear, write)
    ears.push(ear)
  }
  await given(database, [tagged('warm', 'a')])
  hub.wake()
  await Promise.all(ears.map((ear) => ear.until(1)))

  written = 0
  statements.length = 0
  await given(database, [tagged('one', 'a'), tagged('two', 'a')])
  hub.wake()
  await Promise.all(ears.map((ear) => ear.until(3)))
  expect(troubles).toEqual([])
  const looks = statements.filter((sql) => /from change c/.test(sql) && /number >/.test(sql))
  const matches = statements.filter((sql) => /as matches/.test(sql))
  // An end of the batch's work may look once more and find nothing.
  expect(looks.length).toBeLessThanOrEqual(2)
  expect(matches).toHaveLength(1)
  // Two changes for three sorts of subscribers: A and B are the same but for their cursor, C and E but for their filter.
  expect(written).toBe(6)
  expect(statements.filter((sql) => /from entry t/.test(sql))).toHaveLength(1)
  // The members of a group were handed the very same news.
  expect(new Set(ears.map(({ heard }) => heard.at(-1))).size).toBe(4)
})

it('tells each filter whether the entry matches it, of one selection', async () => {
  const { hub, makeContext } = startHub(database.reader)
  await given(database, [tagged('leaver', 'here')])
  const ears = await Promise.all(
    ['', '(filter: { tags: ["here"] })'].map(async (argument) => {
      const document = parse(`subscription { timelineChanges${argument} { key matches } }`)
      const opened = await openSubscription(hub, { schema, document, contextValue: makeContext() }, () => {})
      if (!(opened instanceof Subscription)) throw new Error(JSON.stringify(opened))
      const ear = new Ear()
      opened.start(ear, (result) => JSON.stringify(result))
      return ear
    }),
  )
  await given(database, [tagged('leaver', 'there', 2)])
  await Promise.all(ears.map((ear) => ear.wakes(hub, 1)))
  const told = ears.map(({ heard }) => JSON.parse(heard[0]?.payloads[0]?.text ?? '').data.timelineChanges.matches)
  expect(told).toEqual([true, false])
})

it('tells a batch whole, once it could be read and seen through every filter', async () => {
  const { hub, makeContext, troubles } = startHub(database.reader)
  await given(database, [tagged('late', 'late')])
  const opened = await openSubscription(
    hub,
    { schema, document: parse('subscription { timelineChanges { key } }'), contextValue: makeContext() },
    () => {},
  )
  if (!(opened instanceof Subscription)) throw new Error(JSON.stringify(opened))
  const ear = new Ear()
  opened.start(ear, (result) => JSON.stringify(result))
  await writeInSilence(database, 'given-late')
  await ear.wakes(hub, 1)
  await database.prisma.$executeRaw`alter table feed rename to feed_away`
  try {
    await writeInSilence(database, 'given-late')
    while (troubles.length === 0) {
      hub.wake()
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(ear.heard).toHaveLength(1)
  } finally {
    await database.prisma.$executeRaw`alter table feed_away rename to feed`
  }
  await ear.wakes(hub, 2)
  const numbers = ear.heard.flatMap(({ payloads }) => payloads.map(({ number }) => number))
  expect(numbers).toHaveLength(2)
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1)
})

it('can be iterated by any executor of GraphQL, which ends it at once', async () => {
  const { hub, makeContext } = startHub(database.reader)
  const events = await subscribe({
    schema,
    document: parse('subscription { timelineChanges(filter: { tags: ["plain"] }) { key matches } }'),
    contextValue: makeContext(),
  })
  if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events))
  const first = events.next()
  await given(database, [tagged('plain', 'plain'), tagged('plainer', 'plain')])
  hub.wake()
  expect((await first).value).toEqual({ data: { timelineChanges: { key: 'given-plain', matches: true } } })
  expect((await events.next()).value).toMatchObject({ data: { timelineChanges: { key: 'given-plainer' } } })
  const waiting = events.next()
  await events.return(undefined)
  expect((await waiting).done).toBe(true)
})
