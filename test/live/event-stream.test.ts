// Following over server-sent events: from now or from a cursor, what keeps the stream alive, and what is refused.

import { readFile } from 'node:fs/promises'
import { createClient } from 'graphql-sse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeChangeCursor } from '../../src/timeline/change-cursor.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { EventReader } from '../support/event-source.js'
import { given } from '../support/given.js'
import { type LiveServer, startLive } from '../support/live-server.js'
import { tagged, writeInSilence } from '../support/live-writing.js'

let database: FreshDatabase
let server: LiveServer
beforeAll(async () => {
  database = await freshDatabase()
  server = await startLive(database.url, { HEARTBEAT_SECONDS: '1', POLL_SECONDS: '1' })
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const follow = `subscription Follow($filter: TimelineFilter, $after: String) {
  timelineChanges(filter: $filter, after: $after) { cursor kind key matches entry { title } }
}`
const tags = (tag: string) => ({ filter: { tags: [tag] } })

interface Told {
  data: { timelineChanges: { cursor: string; kind: string; key: string; matches: boolean; entry: object | null } }
}
const changesOf = (reader: EventReader) => reader.answers<Told>().map(({ data }) => data.timelineChanges)
const keysOf = (reader: EventReader) => changesOf(reader).map(({ key }) => key)
const errorsOf = (reader: EventReader) => reader.answers().flatMap(({ errors = [] }) => errors)

/** Follows, and resolves once whatever is written next is told. */
async function open(variables: object, options: Parameters<typeof EventReader.open>[2] = {}): Promise<EventReader> {
  const reader = await EventReader.open(server.url, follow, { variables, ...options })
  await reader.until(({ lastId }) => lastId !== '')
  return reader
}

/** The cursor of this moment. */
const here = async () => {
  const reader = await open({})
  reader.close()
  return reader.lastId
}

describe('following', () => {
  it('tells what comes from now on, each change with its cursor as its id', async () => {
    await given(database, [tagged('before', 'now')])
    const reader = await open(tags('now'))
    expect(reader.response.statusCode).toBe(200)
    expect(reader.response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    await given(database, [tagged('one', 'now'), tagged('two', 'now')])
    await reader.until(({ events }) => events.length === 2)
    expect(changesOf(reader)).toEqual(
      ['one', 'two'].map((id, index) => ({
        cursor: reader.events[index]?.id,
        kind: 'CREATED',
        key: `given-${id}`,
        matches: true,
        entry: { title: `Version 1 of ${id}` },
      })),
    )
  })

  it('tells of an entry that leaves the filter, and of one that comes into it', async () => {
    const reader = await open(tags('moves'))
    await given(database, [tagged('mover', 'moves'), tagged('comer', 'elsewhere')])
    await given(database, [tagged('mover', 'elsewhere', 2), tagged('comer', 'moves', 2)])
    await reader.until(() => keysOf(reader).length === 3)
    expect(changesOf(reader).map(({ kind, key, matches }) => [kind, key, matches])).toEqual([
      ['CREATED', 'given-mover', true],
      ['REVISED', 'given-mover', false],
      ['REVISED', 'given-comer', true],
    ])
  })

  it('replays after a cursor, then goes on', async () => {
    const after = await here()
    await given(
      database,
      Array.from({ length: 250 }, (_, index) => tagged(`old-${index}`, 'old')),
    )
    const reader = await open({ ...tags('old'), after })
    await reader.until(() => keysOf(reader).length === 250)
    await given(database, [tagged('old-250', 'old')])
    await reader.until(() => keysOf(reader).length === 251)
    expect(keysOf(reader)).toEqual(Array.from({ length: 251 }, (_, index) => `given-old-${index}`))
  })

  it('takes the address for an answer, as EventSource does, and goes on after the last id that it sends back', async () => {
    const variables = { ...tags('source'), after: await here() }
    await given(database, [tagged('a', 'source'), tagged('b', 'source')])
    const first = await open(variables, { get: true })
    await first.until(() => keysOf(first).length === 2)
    const cursor = changesOf(first)[0]?.cursor ?? ''
    const again = await open(variables, { get: true, headers: { 'Last-Event-ID': cursor } })
    await again.until(() => keysOf(again).length === 1)
    expect(keysOf(again)).toEqual(['given-b'])
    const later = await open({ ...variables, after: first.lastId }, { headers: { 'Last-Event-ID': cursor } })
    await given(database, [tagged('c', 'source')])
    await later.until(() => keysOf(later).length > 0)
    expect(keysOf(later)).toEqual(['given-c'])
  })

  it('loses nothing for one whose connection breaks before anything was told', async () => {
    const first = await open(tags('early'))
    first.close()
    await given(database, [tagged('missed', 'early')])
    const again = await open(tags('early'), { headers: { 'Last-Event-ID': first.lastId } })
    await again.until(() => keysOf(again).length === 1)
    expect(keysOf(again)).toEqual(['given-missed'])
  })

  it('shows that it lives, and from where to resume though nothing was told', async () => {
    const reader = await open(tags('nothing'))
    const begun = reader.lastId
    await given(database, [tagged('other', 'something')])
    await reader.until(({ lastId }) => lastId !== begun)
    expect(reader.events).toEqual([])
    const again = await open(tags('something'), { headers: { 'Last-Event-ID': reader.lastId } })
    await given(database, [tagged('other', 'something', 2)])
    await again.until(() => keysOf(again).length === 1)
    expect(changesOf(again)[0]?.kind).toBe('REVISED')
  })

  it('finds by itself what no notification told of', async () => {
    await given(database, [tagged('silent', 'silence')])
    const reader = await open(tags('silence'))
    await writeInSilence(database, 'given-silent')
    await reader.until(() => keysOf(reader).length === 1)
  })

  it('gives GraphiQL what its tab asks', async () => {
    const example = await readFile('examples/12-follow.graphql', 'utf8')
    const reader = await EventReader.open(server.url, example, { get: true })
    await reader.until(({ lastId }) => lastId !== '')
    await given(database, [tagged('seen', 'tab')])
    await reader.until(({ events }) => events.length === 1)
    expect(changesOf(reader)).toEqual([expect.objectContaining({ key: 'given-seen', matches: true })])
  })

  it('is read by the client of graphql-sse', async () => {
    const client = createClient({ url: server.url, retryAttempts: 0 })
    const answers = client.iterate({ query: follow, variables: { ...tags('now'), after: writeChangeCursor(0) } })
    const first = await answers.next()
    expect(first.value).toMatchObject({ data: { timelineChanges: { key: 'given-before' } } })
    await answers.return?.()
    client.dispose()
  })
})

describe('an error', () => {
  const refused = async (query: string, variables: object = {}) => {
    const reader = await EventReader.open(server.url, query, { variables })
    await reader.until(({ events }) => events.some(({ event }) => event === 'complete'))
    expect(reader.events.map(({ event }) => event)).toEqual(['next', 'complete'])
    return errorsOf(reader).map(({ message, extensions }) => [extensions.code, message] as const)
  }

  it.each([
    ['BAD_CURSOR', follow, { after: 'nonsense' }, /`after` is not a cursor of changes/],
    ['BAD_FILTER', follow, { filter: { places: ['nowhere'] } }, /nowhere/],
    ['BAD_REQUEST', follow, { filter: { places: 'x', kinds: ['NONE'] } }, /NONE/],
    ['GRAPHQL_PARSE_FAILED', 'subscription {', {}, /Expected Name/],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { timelineChanges { nothing } }', {}, /nothing/],
    [
      'GRAPHQL_VALIDATION_FAILED',
      'subscription { a: timelineChanges { key } b: timelineChanges { key } }',
      {},
      /only one top level field/,
    ],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { timelineChanges @include(if: false) { key } }', {}, /@include/],
    [
      'TOO_COSTLY',
      'subscription { timelineChanges { entry { claims(first: 100) { nodes { document { publisher { timeline(first: 100) { nodes { claims(first: 100) { nodes { text } } } } } } } } } } }',
      {},
      /limit is 200000/,
    ],
  ])('%s ends the subscription', async (code, query, variables, message) => {
    expect(await refused(query, variables)).toEqual([[code, expect.stringMatching(message)]])
  })

  it('CURSOR_EXPIRED tells to read the feed anew', async () => {
    await database.prisma.$executeRaw`insert into change_pruning (up_to, at) values (1, now())`
    try {
      expect(await refused(follow, { after: writeChangeCursor(0) })).toEqual([
        ['CURSOR_EXPIRED', expect.stringMatching(/read the feed anew/)],
      ])
    } finally {
      await database.prisma.$executeRaw`delete from change_pruning`
    }
  })

  it('tells a client that accepts no stream what to accept', async () => {
    const answer = await fetch(server.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query: follow }),
    })
    expect(answer.status).toBe(406)
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: 'A subscription is answered as a stream: accept text/event-stream, or subscribe over WebSocket.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    })
  })

  it('of one field leaves the subscription as it is', async () => {
    const reader = await EventReader.open(
      server.url,
      'subscription { timelineChanges(filter: { tags: ["faulty"] }) { key entry { links(first: 1000) { type } } } }',
    )
    await reader.until(({ lastId }) => lastId !== '')
    await given(database, [tagged('faulty', 'faulty')])
    await given(database, [tagged('faulty', 'faulty', 2)])
    await reader.until(({ events }) => events.length === 2)
    expect(errorsOf(reader).map(({ extensions }) => extensions.code)).toEqual(['PAGE_SIZE', 'PAGE_SIZE'])
    expect(reader.text).not.toContain('"http"')
  })
})

it('answers a query as a stream of one', async () => {
  const reader = await EventReader.open(server.url, '{ __typename }')
  await reader.until(({ events }) => events.length === 2)
  expect(reader.answers()).toEqual([{ data: { __typename: 'Query' } }])
})
