// Following over WebSocket: what graphql-ws's own client sees, and what the protocol's close codes say.

import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { writeChangeCursor } from '../../src/timeline/change-cursor.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given } from '../support/given.js'
import { type LiveServer, startLive } from '../support/live-server.js'
import { tagged } from '../support/live-writing.js'
import { SocketReader, socketClient } from '../support/socket-reader.js'

let database: FreshDatabase
let server: LiveServer
beforeAll(async () => {
  database = await freshDatabase()
  server = await startLive(database.url, { HEARTBEAT_SECONDS: '1' })
  await given(database, [tagged('first', 'any')])
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const follow = `subscription($filter: TimelineFilter, $after: String) {
  timelineChanges(filter: $filter, after: $after) { kind key entry { title } }
}`
const keysOf = (reader: SocketReader) => reader.answers.map(({ data }) => data?.timelineChanges.key)
const start = { after: writeChangeCursor(0) }

/** A socket that speaks the protocol by hand, after the greeting. */
async function rawSocket(protocol = 'graphql-transport-ws'): Promise<WebSocket> {
  const socket = new WebSocket(server.url.replace('http', 'ws'), protocol)
  onTestFinished(() => socket.terminate())
  await once(socket, 'open')
  return socket
}

async function greeted(): Promise<WebSocket> {
  const socket = await rawSocket()
  socket.send('{"type":"connection_init"}')
  await once(socket, 'message')
  return socket
}

const closeOf = async (socket: WebSocket) => {
  const [code, reason] = await once(socket, 'close')
  return [code, String(reason)]
}

describe('following', () => {
  it('replays, then goes on; several on one socket', async () => {
    const client = socketClient(server.url)
    const one = new SocketReader(client, follow, start)
    const other = new SocketReader(client, follow, { ...start, filter: { tags: ['other'] } })
    await one.until(() => one.answers.length === 1)
    await given(database, [tagged('second', 'other')])
    await one.until(() => one.answers.length === 2)
    await other.until(() => other.answers.length === 1)
    expect(keysOf(one)).toEqual(['given-first', 'given-second'])
    expect(other.answers).toEqual([
      { data: { timelineChanges: { kind: 'CREATED', key: 'given-second', entry: { title: 'Version 1 of second' } } } },
    ])
  })

  it('ends when the client has enough, and leaves the others', async () => {
    const client = socketClient(server.url)
    const one = new SocketReader(client, follow, start)
    const other = new SocketReader(client, follow, start)
    await one.until(() => one.answers.length > 0)
    const had = one.answers.length
    one.close()
    expect(await one.end()).toBeNull()
    await given(database, [tagged('third', 'any')])
    await other.until(() => keysOf(other).includes('given-third'))
    expect(one.answers).toHaveLength(had)
  })
})

describe('an error', () => {
  it.each([
    ['BAD_CURSOR', follow, { after: 'nonsense' }],
    ['BAD_FILTER', follow, { filter: { places: ['nowhere'] } }],
    ['BAD_REQUEST', follow, { filter: { kinds: ['NONE'] } }],
    ['BAD_REQUEST', follow, { filter: { tags: ['\0'] } }],
    ['BAD_REQUEST', '{ __typename }', {}],
    ['GRAPHQL_PARSE_FAILED', 'subscription {', {}],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { timelineChanges { nothing } }', {}],
    [
      'TOO_COSTLY',
      `subscription { timelineChanges { ${'entry { links { '.repeat(10)} type ${'} }'.repeat(10)} } }`,
      {},
    ],
  ])('%s ends the subscription and not the socket', async (code, query, variables) => {
    const client = socketClient(server.url)
    const other = new SocketReader(client, follow, start)
    await other.until(() => other.answers.length > 0)
    const reader = new SocketReader(client, query, variables)
    expect(await reader.end()).toEqual([expect.objectContaining({ extensions: { code } })])
    expect(other.ended).toBeUndefined()
  })

  it('CURSOR_EXPIRED, found while replaying, ends the subscription', async () => {
    await database.prisma.$executeRaw`insert into change_pruning (up_to, at) values (1, now())`
    try {
      const reader = new SocketReader(socketClient(server.url), follow, start)
      expect(await reader.end()).toEqual([expect.objectContaining({ extensions: { code: 'CURSOR_EXPIRED' } })])
    } finally {
      await database.prisma.$executeRaw`delete from change_pruning`
    }
  })
})

describe('a socket is closed', () => {
  it.each([
    ['that speaks another protocol', async () => rawSocket('graphql-ws'), null, 4406],
    ['that subscribes before the greeting', rawSocket, '{"type":"subscribe","id":"1","payload":{"query":"x"}}', 4401],
    ['that sends what is no message', rawSocket, 'nonsense', 4400],
    ['that greets twice', greeted, '{"type":"connection_init"}', 4429],
    ['whose message is too long', greeted, `"${'x'.repeat(100_000)}"`, 1009],
  ])('%s', async (_, open, message, code) => {
    const opening = open()
    const socket = await opening.catch((error: Error) => error.message)
    // The client of ws itself refuses a server that does not speak its protocol.
    if (typeof socket === 'string') return expect(code).toBe(4406)
    const closed = closeOf(socket)
    if (message !== null) socket.send(message)
    expect((await closed)[0]).toBe(code)
  })

  it('that subscribes twice under one id', async () => {
    const socket = await greeted()
    const message = JSON.stringify({ type: 'subscribe', id: 'same', payload: { query: follow } })
    socket.send(message)
    socket.send(message)
    expect(await closeOf(socket)).toEqual([4409, 'Subscriber for same already exists'])
  })

  it('that does not answer its pings', async () => {
    const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws', { autoPong: false })
    onTestFinished(() => socket.terminate())
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    expect((await closeOf(socket))[0]).toBe(1006)
  })
})

it.each(['/elsewhere', '//'])('answers a socket at %s with a sentence', async (path) => {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`)
  socket.on('error', () => {})
  const [, answer] = await once(socket, 'unexpected-response')
  expect(answer.statusCode).toBe(404)
})

it('answers a request that offers another protocol as it is', async () => {
  const body = JSON.stringify({ query: '{ __typename }' })
  const socket = connect(server.port, '127.0.0.1')
  socket.write(
    [
      'POST /graphql HTTP/1.1',
      'Host: localhost',
      'Connection: Upgrade, HTTP2-Settings',
      'Upgrade: h2c',
      'HTTP2-Settings: AAEAAEAA',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      '',
      body.slice(0, 5),
    ].join('\r\n'),
  )
  socket.write(body.slice(5))
  let text = ''
  for await (const piece of socket) {
    text += piece
    if (text.includes('__typename')) break
  }
  expect(text).toMatch(/^HTTP\/1.1 200 OK\r\n[\s\S]*{"data":{"__typename":"Query"}}/)
})
