// Several servers on one database, a job that writes, and what may fail in between: whoever follows ends complete.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { connectionTo } from '../../src/database/connection.js'
import type { Cluster } from '../../src/database/embedded.js'
import { migrateDatabase } from '../../src/database/migrate.js'
import { joinTemporaryCluster } from '../../src/database/temporary.js'
import { SeedProcess } from '../seed/table/seed-process.js'
import { EventReader } from '../support/event-source.js'
import { PersistentFollower } from '../support/persistent-follower.js'
import { StartedServer } from '../support/started-server.js'

let cluster: Cluster
beforeAll(async () => {
  cluster = await joinTemporaryCluster()
  await migrateDatabase(connectionTo(cluster.urlFor('owner'), 'owner'))
})
afterAll(() => cluster.leave())

/** Does something as the owner, in a session of its own; waits for a PostgreSQL that is starting. */
async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  for (;;) {
    const client = new pg.Client(connectionTo(cluster.urlFor('owner'), 'owner'))
    client.on('error', () => {})
    try {
      await client.connect()
    } catch {
      continue
    }
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }
}

/** Runs the seeding command over lines `from` to `to`, a commit or more each; `between` is called after each answer. */
async function seed(from: number, to: number, between: (answered: number) => Promise<void> | void = () => {}) {
  const job = SeedProcess.start({ url: cluster.urlFor('writer') }, ['native', '-'])
  job.write(`${JSON.stringify({ dataset: { key: 'wire', title: 'A wire', redistributable: true } })}\n`)
  await job.line(0)
  for (let number = from; number < to; number += 1) {
    const draft = {
      dataset: 'wire',
      id: `n${number}`,
      kind: 'BATTLEFIELD_EVENT',
      title: `Number ${number}`,
      status: 'REPORTED',
      eventType: 'AIR_ALERT',
      occurred: { edtf: '2024-11-20', zone: 'UTC' },
      tags: [number % 2 ? 'odd' : 'even'],
    }
    job.write(`${JSON.stringify(draft)}\n`)
    await job.line(number - from + 1)
    await between(number - from + 1)
  }
  job.end()
  expect(await job.ended(), job.complaint).toBe(0)
}

async function start(): Promise<{ server: StartedServer; url: string }> {
  const server = StartedServer.start({
    DATABASE_URL: cluster.urlFor('reader'),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    POLL_SECONDS: '1',
  })
  return { server, url: (await server.url()).replace('localhost', '127.0.0.1') }
}

// A first run that landed, so that no server seeds by itself.
it('has something to serve', () => seed(0, 1))

it('ends every follower complete and in order, whatever failed', async () => {
  const [one, other] = await Promise.all([start(), start()])
  const urls = [one.url, other.url]
  const { lastCursor } = await logOf(other.url, {})
  const followers = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => {
    const [near = '', far = ''] = index % 2 ? urls : urls.toReversed()
    const filter = index < 4 ? {} : { tags: [index % 4 < 2 ? 'odd' : 'even'] }
    return new PersistentFollower([near, far], index % 4 >= 2, filter, lastCursor)
  })
  onTestFinished(() => {
    for (const follower of followers) follower.close()
  })
  const complete = async () => {
    for (const [index, follower] of followers.entries()) {
      const filter = index < 4 ? {} : { tags: [index % 4 < 2 ? 'odd' : 'even'] }
      const { cursors } = await logOf(other.url, filter, lastCursor)
      await follower.until(() => follower.cursors.length >= cursors.length)
      expect(follower.cursors).toEqual(cursors)
    }
  }

  await seed(1, 41)
  await complete()

  await seed(41, 81, async (answered) => {
    if (answered !== 15) return
    const cut = await asOwner((client) =>
      client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dateline-reader' and query like 'LISTEN%'",
      ),
    )
    expect(cut.rowCount).toBe(2)
  })
  await complete()

  const attempts = followers.map((follower) => follower.attempts)
  await seed(81, 121, (answered) => {
    if (answered === 15) one.server.signal('SIGKILL')
  })
  await complete()
  expect(followers.some((follower, index) => follower.attempts > (attempts[index] ?? 0))).toBe(true)

  const [, folder = ''] = /PostgreSQL in ([^ ]+)/.exec(cluster.where) ?? []
  const pid = Number.parseInt(await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8'), 10)
  process.kill(pid, 'SIGINT')
  await asOwner(async (client) => client.query('select 1'))
  await seed(121, 161)
  await complete()
  expect(followers.map(({ cursors }) => cursors.length)).toEqual([160, 160, 160, 160, 80, 80, 80, 80])
}, 300_000)

it('says RESUME on SIGTERM, and ends', async () => {
  const { server, url } = await start()
  const query = 'subscription { timelineChanges { key } }'
  const readers = await Promise.all([0, 1, 2].map(() => EventReader.open(url, query)))
  await Promise.all(readers.map((reader) => reader.until(({ lastId }) => lastId !== '')))
  server.signal('SIGTERM')
  expect(await server.ended(), server.complained.join('\n')).toBe(0)
  for (const reader of readers) {
    await reader.until(({ ended }) => ended)
    expect(reader.text).toMatch(/"code":"RESUME"[^\n]*\n\nevent: complete\ndata:\n\n$/)
    expect(reader.response.complete).toBe(true)
  }
})

async function logOf(url: string, filter: object, start: string | null = null) {
  const cursors: string[] = []
  for (let after = start; ; ) {
    const query = `query($filter: TimelineFilter, $after: String) {
      changes(filter: $filter, after: $after, first: 100) { nodes { cursor } pageInfo { hasNextPage endCursor } }
    }`
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query, variables: { filter, after } }),
    })
    const { data } = (await answer.json()) as {
      data: { changes: { nodes: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null }
    }
    // A database that restarts is UNAVAILABLE for a moment.
    if (!data.changes) continue
    cursors.push(...data.changes.nodes.map(({ cursor }) => cursor))
    after = data.changes.pageInfo.endCursor
    if (!data.changes.pageInfo.hasNextPage) return { cursors, lastCursor: after }
  }
}
