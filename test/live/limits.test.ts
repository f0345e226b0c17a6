// Limits of following: how many at once, and what becomes of one who does not read.

import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { writeChangeCursor } from '../../src/timeline/change-cursor.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { EventReader } from '../support/event-source.js'
import { given } from '../support/given.js'
import { type LiveServer, startLive } from '../support/live-server.js'
import { tagged } from '../support/live-writing.js'
import { SocketReader, socketClient } from '../support/socket-reader.js'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

async function start(settings: Record<string, string>): Promise<LiveServer> {
  const server = await startLive(database.url, settings)
  onTestFinished(() => server.close())
  return server
}

const follow = 'subscription { timelineChanges { key } }'
const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })

async function refusal(url: string, options: Parameters<typeof EventReader.open>[2] = {}) {
  const reader = await EventReader.open(url, follow, options)
  await reader.until(({ events }) => events.length === 2)
  const [error] = reader.answers()[0]?.errors ?? []
  return [error?.extensions.code, error?.message]
}

describe('subscriptions', () => {
  it('of one address are bounded, until one of them ends', async () => {
    const { url } = await start({ MAX_CLIENT_SUBSCRIPTIONS: '2', TRUSTED_PROXIES: '1' })
    const one = await EventReader.open(url, follow, from('1.1.1.1, 9.9.9.9'))
    await EventReader.open(url, follow, from('2.2.2.2, 9.9.9.9'))
    expect(await refusal(url, from('3.3.3.3, 9.9.9.9'))).toEqual([
      'RATE_LIMITED',
      'Your address has 2 subscriptions open, and the limit is 2: close one first, or follow more in one filter.',
    ])
    const other = await EventReader.open(url, follow, from('8.8.8.8'))
    await other.until(({ beats }) => beats > 0)
    one.close()
    // The server hears of it when the socket closes.
    for (;;) {
      const again = await EventReader.open(url, follow, from('9.9.9.9'))
      await again.until(({ beats, events }) => beats > 1 || events.length > 0)
      if (again.events.length === 0) break
    }
  })

  it('are bounded in all, and one that was refused takes no place', async () => {
    const { url } = await start({ MAX_SUBSCRIPTIONS: '2' })
    await EventReader.open(url, follow)
    for (const variables of [{ after: 'nonsense' }, { filter: { places: ['nowhere'] } }]) {
      const query =
        'subscription($filter: TimelineFilter, $after: String) { timelineChanges(filter: $filter, after: $after) { key } }'
      const refused = await EventReader.open(url, query, { variables })
      await refused.until(({ events }) => events.length === 2)
    }
    const socket = new SocketReader(socketClient(url), follow)
    const probe = new SocketReader(socketClient(url), 'subscription { timelineChanges { nothing } }')
    await probe.end()
    expect(socket.ended).toBeUndefined()
    for (;;) {
      const [code, message] = await refusalOrOpen(url)
      if (code === undefined) continue
      expect([code, message]).toEqual([
        'UNAVAILABLE',
        'The server has 2 subscriptions open, as many as it may: try again shortly, or page `changes` meanwhile.',
      ])
      break
    }
  })

  async function refusalOrOpen(url: string) {
    const reader = await EventReader.open(url, follow)
    await reader.until(({ beats, events }) => beats > 1 || events.length === 2)
    const [error] = reader.answers()[0]?.errors ?? []
    reader.close()
    return [error?.extensions.code, error?.message]
  }

  it('and WebSockets of one address are bounded alike', async () => {
    const { url } = await start({ MAX_CLIENT_SUBSCRIPTIONS: '1' })
    const first = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws')
    onTestFinished(() => first.terminate())
    await once(first, 'open')
    const second = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws')
    second.on('error', () => {})
    const [, answer] = await once(second, 'unexpected-response')
    expect(answer.statusCode).toBe(429)
  })
})

describe('one who does not read', () => {
  // What the kernel takes on both sides is not the server's memory: it is passed by tens of megabytes.
  const wide = `{ key ${Array.from({ length: 30 }, (_, index) => `e${index}: entry { summary }`).join(' ')} }`
  const drafts = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) => ({
      ...tagged(`${prefix}-${index}`, 'wide'),
      summary: `${index} ${'word '.repeat(790)}`,
    }))

  it('is closed with RESUME, and the others hear everything', async () => {
    const { url, port } = await start({ MAX_BACKLOG_BYTES: '200000' })
    const reader = await EventReader.open(url, follow)
    await reader.until(({ lastId }) => lastId !== '')

    const deaf = connect(port, '127.0.0.1')
    onTestFinished(() => void deaf.destroy())
    const body = JSON.stringify({ query: `subscription { timelineChanges ${wide} }` })
    deaf.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    )
    await once(deaf, 'readable')
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws')
    onTestFinished(() => socket.terminate())
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    await once(socket, 'message')
    socket.send(
      JSON.stringify({ type: 'subscribe', id: '1', payload: { query: `subscription { timelineChanges ${wide} }` } }),
    )
    socket.pause()

    const before = process.memoryUsage().rss
    for (let batch = 0; batch < 12; batch += 1) await given(database, drafts(10, `slow-${batch}`))
    await reader.until(({ events }) => events.length === 120)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)

    // Read at last, the stream ends in the error that says what to do.
    let text = ''
    for await (const piece of deaf) text += piece
    expect(text).toMatch(/"code":"RESUME"[^\n]*\n\nevent: complete/)
    expect(text).toContain('More than 200000 bytes were waiting for you to read them')
    const closed = once(socket, 'close')
    socket.resume()
    const [code, reason] = await closed
    expect([code, String(reason)]).toEqual([1013, 'RESUME'])
  }, 90_000)

  it('while it replays, keeps the server from reading on, and loses nothing', async () => {
    const { url } = await start({ MAX_BACKLOG_BYTES: '10000' })
    const query = `subscription { timelineChanges(after: "${writeChangeCursor(0)}", filter: { tags: ["wide"] }) ${wide} }`
    const reader = await EventReader.open(url, query)
    await reader.until(({ events }) => events.length >= 120)
    expect(reader.events).toHaveLength(120)
  }, 60_000)
})
