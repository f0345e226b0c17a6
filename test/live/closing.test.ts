// How a server stops under subscribers: each is told to take up again, after all that was on its way.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { EventReader } from '../support/event-source.js'
import { given } from '../support/given.js'
import { startLive } from '../support/live-server.js'
import { tagged } from '../support/live-writing.js'
import { SocketReader, socketClient } from '../support/socket-reader.js'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  await given(database, [tagged('first', 'any')])
})
afterAll(() => database.close())

const follow = 'subscription($after: String) { timelineChanges(after: $after) { key } }'

it('ends every subscription with RESUME, and itself', async () => {
  const server = await startLive(database.url)
  const readers = await Promise.all(Array.from({ length: 10 }, () => EventReader.open(server.url, follow)))
  await Promise.all(readers.map((reader) => reader.until(({ lastId }) => lastId !== '')))
  const sockets = Array.from({ length: 10 }, () => new SocketReader(socketClient(server.url), follow))
  await Promise.all(
    sockets.map(async (socket, index) => {
      await given(database, [tagged(`greeting-${index}`, 'any')])
      await socket.until(() => socket.answers.length > 0)
    }),
  )
  const had = sockets.map(({ answers }) => answers.length)
  await given(
    database,
    Array.from({ length: 50 }, (_, index) => tagged(`last-${index}`, 'any')),
  )
  const ended = sockets.map((socket) => socket.end())
  const begun = performance.now()
  await server.close()
  expect(performance.now() - begun).toBeLessThan(4_000)
  for (const reader of readers) {
    await reader.until(({ ended }) => ended)
    const answers = reader.answers()
    expect(answers.at(-1)).toEqual({
      errors: [
        {
          message: 'The server is stopping: subscribe again after the last cursor; another server may answer.',
          extensions: { code: 'RESUME' },
        },
      ],
    })
    expect(reader.events.at(-1)?.event).toBe('complete')
    // What was under way is told whole or not at all: nothing is missing in the middle.
    const told = answers.slice(0, -1).length
    expect([10, 60]).toContain(told)
  }
  for (const reason of await Promise.all(ended)) expect(reason).toMatchObject({ code: 1013, reason: 'RESUME' })
  expect(had.every((count) => count > 0)).toBe(true)
})

it('is not held up by a subscriber who reads nothing', async () => {
  const server = await startLive(database.url, { SHUTDOWN_SECONDS: '1' })
  const reader = await EventReader.open(server.url, follow)
  reader.response.pause()
  const socket = new SocketReader(socketClient(server.url), follow)
  await given(database, [tagged('first', 'any', 2)])
  await socket.until(() => socket.answers.length > 0)
  await server.close()
})
