// The server from its first start on an empty folder to its last request.
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { connectionTo } from '../../src/database/connection.js'
import { openDatabase } from '../../src/database/open.js'
import { freshDatabase } from '../support/database.js'
import { postgresOver } from '../support/opened-process.js'
import { StartedServer } from '../support/started-server.js'

// One home for the whole file: every start after the first finds what the one before it left.
let home = ''
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-start-'))
  await chmod(home, 0o711)
})
afterAll(() => rm(home, { recursive: true, force: true }))

async function countEntries(url: string): Promise<number> {
  const body = JSON.stringify({ query: '{ timeline { totalCount } }' })
  const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  const { data } = (await answer.json()) as { data: { timeline: { totalCount: number } } }
  return data.timeline.totalCount
}

/** Sends the first half of a request; the function that it returns sends the rest and reads the answer. */
async function beginRequest(url: string): Promise<() => Promise<string>> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  const body = '{"query":"{ timeline { totalCount } }"}'
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  socket.write(head + body.slice(0, 10))
  await once(socket, 'connect')
  // The server has surely taken this socket once it has answered one that came later.
  await fetch(url, { headers: { Connection: 'close' } })
  return async () => {
    let answer = ''
    socket.write(body.slice(10))
    for await (const piece of socket) answer += piece
    return answer
  }
}

test('A first start that is stopped half-way through its seeding ends cleanly', async () => {
  const server = StartedServer.start({ DATELINE_HOME: home })
  await server.line(/seeded first/)
  const database = await openDatabase({ url: undefined, home, role: 'reader' })
  while ((await database.prisma.seedRun.count()) === 0) expect(server.said.join()).not.toContain('serves')
  server.signal('SIGINT')
  expect(await server.ended()).toBe(0)
  expect(server.said.join('\n')).not.toContain('Dateline serves')
  await database.close()
  expect(postgresOver(home)).toEqual([])
}, 90_000)

test('The next one seeds anew, says where it serves and what it holds, and its first answer has data', async () => {
  const server = StartedServer.start({ DATELINE_HOME: home })
  const url = await server.url()
  const entries = await countEntries(url)
  expect(entries).toBeGreaterThan(50)
  const summary = await server.line(/^Dateline serves/)
  expect(summary).toMatch(/^Dateline serves \d+ entries from \d+ datasets, the newest of \d{4}-\d\d-\d\d\.$/)
  expect(Number(/\d+/.exec(summary)?.[0])).toBeGreaterThanOrEqual(entries)
  expect(await server.line(/Data/)).toContain(home)
  expect((await fetch(new URL('/ready', url))).status).toBe(200)
  // A slow machine is told how far the seeding has come.
  expect(server.complained.filter((line) => !/ rows, \d+ a second/.test(line))).toEqual([])
  server.signal('SIGTERM')
  expect(await server.ended()).toBe(0)
}, 90_000)

test('A later start does not seed again, and a signal lets a request that has begun be answered', async () => {
  const server = StartedServer.start({ DATELINE_HOME: home })
  const url = await server.url()
  expect(await countEntries(url)).toBeGreaterThan(50)
  expect(server.said.join('\n')).not.toContain('seeded')
  const finish = await beginRequest(url)
  server.signal('SIGINT')
  await server.line(/^Stopping/)
  expect(await finish()).toMatch(/^HTTP\/1\.1 200 [\s\S]*Connection: close[\s\S]*"totalCount":[1-9]/i)
  expect(await server.ended()).toBe(0)
})

test('npm passes SIGTERM on, and leaves nothing running', async () => {
  const server = StartedServer.startByNpm({ DATELINE_HOME: home })
  const url = await server.url()
  const finish = await beginRequest(url)
  server.signal('SIGTERM')
  await server.line(/^Stopping/)
  expect(await finish()).toMatch(/^HTTP\/1\.1 200 /)
  expect(await server.ended()).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
  expect(postgresOver(home)).toEqual([])
})

test('A signal that npm and the terminal both send counts once', async () => {
  const server = StartedServer.start({ DATELINE_HOME: home })
  const finish = await beginRequest(await server.url())
  server.signal('SIGINT')
  await server.line(/^Stopping/)
  server.signal('SIGINT')
  expect(await finish()).toMatch(/^HTTP\/1\.1 200 /)
  expect(await server.ended()).toBe(0)
})

test('A later second signal stops at once, and the next start finds what it left running', async () => {
  const server = StartedServer.start({ DATELINE_HOME: home, SHUTDOWN_SECONDS: '600', SLOW_CLIENT_SECONDS: '600' })
  await beginRequest(await server.url())
  const again = setInterval(() => server.signal('SIGTERM'), 100)
  expect(await server.ended()).toBe(143)
  clearInterval(again)
  expect(server.complained).toEqual(['Stopped at once: requests under way are lost.'])

  const next = StartedServer.start({ DATELINE_HOME: home })
  expect(await countEntries(await next.url())).toBeGreaterThan(50)
  next.signal('SIGTERM')
  expect(await next.ended()).toBe(0)
  expect(postgresOver(home)).toEqual([])
}, 90_000)

test('Two servers may be started at once on one empty database: one seeds it, both serve it', async () => {
  const server = new pg.Client(connectionTo(inject('serverUrl'), 'owner'))
  await server.connect()
  const name = `dateline_start_${process.pid}`
  await server.query(`CREATE DATABASE ${name} TEMPLATE template0`)
  onTestFinished(async () => {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await server.end()
  })
  const address = new URL(inject('serverUrl'))
  address.pathname = `/${name}`
  const settings = { DATABASE_URL: address.href, DATELINE_HOME: join(home, 'unused') }
  const both = [StartedServer.start(settings), StartedServer.start(settings)]
  for (const started of both) {
    expect(await countEntries(await started.url())).toBeGreaterThan(50)
    expect(await started.line(/Data/)).toContain(name)
    started.signal('SIGTERM')
    expect(await started.ended()).toBe(0)
  }
}, 90_000)

test('A database that is newer than the code is left alone', async () => {
  const database = await freshDatabase()
  onTestFinished(database.close)
  await database.pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ('x', 'x', '29991231235959_later', now(), now(), 1)`,
  )
  const started = StartedServer.start({ DATABASE_URL: database.url })
  expect(await started.ended()).toBe(1)
  expect(started.complained).toEqual([expect.stringMatching(/^The database is newer than this version of Dateline/)])
})
