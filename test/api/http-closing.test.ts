// How a server stops: whoever has begun a request gets its answer, and nobody can hold the server up.
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { serveSmall } from '../support/small-server.js'

interface Heard {
  status: number | undefined
  connection: string | undefined
  body: string
}

/** A client that keeps one connection for all its requests. */
function keepOneConnection(port: number): (path: string) => Promise<Heard> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  return async (path) => {
    const asked = request({ host: '127.0.0.1', port, path, agent, headers: { Accept: 'application/json' } }).end()
    const [answer] = await once(asked, 'response')
    let body = ''
    for await (const piece of answer) body += piece
    return { status: answer.statusCode, connection: answer.headers.connection, body }
  }
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return socket
}

async function readAll(socket: Socket): Promise<string> {
  let text = ''
  for await (const piece of socket) text += piece
  return text
}

const half = [
  'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"query":',
  '"{ echo }"}',
]

test('A request under way is answered, and its client is told that the connection ends', async () => {
  const { port, waiting, release, close } = await serveSmall()
  const ask = keepOneConnection(port)
  const answer = ask('/graphql?query={wait}')
  await waiting
  const closed = close()
  release()
  expect(await answer).toEqual({ status: 200, connection: 'close', body: '{"data":{"wait":"done"}}' })
  await closed
})

test('A request that is only half here when the server stops is awaited', async () => {
  const { port, url, close } = await serveSmall()
  const socket = await openSocket(port)
  socket.write(half[0] ?? '')
  await fetch(url)
  const closed = close()
  socket.write(half[1] ?? '')
  expect(await readAll(socket)).toMatch(/^HTTP\/1.1 200 [\s\S]*connection: close[\s\S]*{"data":{"echo":/i)
  await closed
})

test('A live connection is answered once more, and hears that the server is not ready', async () => {
  const { port, close } = await serveSmall()
  const ask = keepOneConnection(port)
  expect(await ask('/ready')).toMatchObject({ status: 200, connection: 'keep-alive' })
  const closed = close()
  expect(await ask('/ready')).toEqual({
    status: 503,
    connection: 'close',
    body: '{"status":"unready","reason":"The server is stopping."}',
  })
  await closed
})

test('No new connection is taken', async () => {
  const { port, waiting, release, close } = await serveSmall()
  const answer = keepOneConnection(port)('/graphql?query={wait}')
  await waiting
  const closed = close()
  const [refused] = await once(connect(port, '127.0.0.1'), 'error')
  expect(refused.code).toBe('ECONNREFUSED')
  release()
  await Promise.all([answer, closed])
})

test('Silent connections do not hold the server up, whether they ever spoke or not', async () => {
  const { port, close } = await serveSmall({ SHUTDOWN_SECONDS: '60' })
  const silent = await openSocket(port)
  const spoken = await openSocket(port)
  spoken.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n')
  await once(spoken, 'data')
  const begun = performance.now()
  await Promise.all([close(), readAll(silent), readAll(spoken)])
  expect(performance.now() - begun).toBeLessThan(5_000)
})

test('A request that never ends is cut off after the time that is set', async () => {
  const { port, waiting, close } = await serveSmall({ SHUTDOWN_SECONDS: '2' })
  const answer = keepOneConnection(port)('/graphql?query={wait}')
  await waiting
  const cut = expect(answer).rejects.toThrow('socket hang up')
  await close()
  await cut
})

test('Clients that ask without a pause lose nothing', async () => {
  const { port, close } = await serveSmall()
  let known = 0
  let closing: Promise<void> | undefined
  const answers = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const ask = keepOneConnection(port)
      for (let answers = 1; ; answers += 1) {
        const { status, connection } = await ask('/graphql?query={echo}')
        expect(status).toBe(200)
        if (answers === 1) known += 1
        // A connection that still waits in the kernel's queue goes down with the listener; these are all through it.
        if (known === 50 && answers > 10) closing ??= close()
        if (connection === 'close') return answers
      }
    }),
  )
  await closing
  expect(Math.max(...answers)).toBeGreaterThan(10)
})
