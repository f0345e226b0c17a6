// Answers that are remembered: to the same request the same bytes, without the database, until anybody writes anything.

import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { assembleServer } from '../../src/assemble.js'
import { readConfig } from '../../src/config.js'
import type { DatelineServer } from '../../src/server.js'
import { RememberedAnswers } from '../../src/serving/remembered.js'
import { type FreshDatabase, freshDatabase, onServer } from '../support/database.js'
import { given, someEvent } from '../support/given.js'

let database: FreshDatabase
let server: DatelineServer
let url: string
beforeAll(async () => {
  database = await freshDatabase()
  server = assembleServer(database, readConfig({ LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0' }))
  url = `http://127.0.0.1:${await server.listen()}/graphql`
  await write(0)
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const TITLES = '{ timeline { nodes { title } } }'

async function ask(query: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).text()
}

const write = (number: number) => given(database, [{ ...someEvent('one', '2024-11-20'), title: `Title ${number}` }])

const numberIn = (answer: string) => Number(/Title (\d+)/.exec(answer)?.[1])

/** How many statements it takes to ask. */
async function statementsOf(query: string): Promise<number> {
  const watched = vi.spyOn(pg.Client.prototype, 'query')
  await ask(query)
  const { length } = watched.mock.calls
  watched.mockRestore()
  return length
}

const isRemembered = () => vi.waitFor(async () => expect(await statementsOf(TITLES)).toBe(0), { interval: 5 })

it('no table is without the trigger that tells of writes', async () => {
  const { rows } = await database.pool.query(`
    select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' and not exists (
      select from pg_trigger where tgrelid = format('%I', tablename)::regclass and tgname = 'tell_of_write')`)
  expect(rows).toEqual([])
})

it('holds until somebody writes, whatever it is', async () => {
  await isRemembered()
  const before = await ask(TITLES)
  expect(await ask(TITLES)).toBe(before)
  await write(1)
  await vi.waitFor(async () => expect(numberIn(await ask(TITLES))).toBe(1), { interval: 5 })
  await isRemembered()
  await database.prisma.$executeRaw`update dataset set title = 'Another title'`
  await vi.waitFor(async () => expect(await statementsOf(TITLES)).toBeGreaterThan(0), { interval: 1 })
})

it('never goes back, and ends with what was written last, however many ask meanwhile', async () => {
  let isWriting = true
  const seen = Array.from({ length: 4 }, async () => {
    const numbers: number[] = []
    while (isWriting) numbers.push(numberIn(await ask(TITLES)))
    return numbers
  })
  for (let number = 2; number <= 40; number++) await write(number)
  isWriting = false
  for (const numbers of await Promise.all(seen)) {
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(new Set(numbers).size).toBeGreaterThan(5)
  }
  await vi.waitFor(async () => expect(numberIn(await ask(TITLES))).toBe(40), { interval: 5 })
})

it('is not kept where it hangs on the time', async () => {
  const { id: datasetId } = await database.prisma.dataset.update({
    where: { key: 'given' },
    data: { expectedEverySeconds: 3600 },
  })
  const [startedAt, finishedAt] = [new Date(), new Date()]
  await database.prisma.seedRun.create({
    data: { id: randomUUID(), datasetId, outcome: 'CLEAN', startedAt, finishedAt },
  })
  const query = '{ datasets { stale } }'
  for (let time = 0; time < 5; time++) expect(await statementsOf(query)).toBeGreaterThan(0)
})

it('is not given while nobody can be heard, and is again', async () => {
  await isRemembered()
  const name = new URL(database.url).pathname.slice(1)
  const letIn = (isOpen: boolean) =>
    onServer((admin) => admin.query(`alter database "${name}" with allow_connections ${isOpen}`))
  await letIn(false)
  try {
    await database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%'
      and datname = current_database()`)
    await database.pool.query(`update entry set title = 'Title 41'`)
    await vi.waitFor(async () => expect(numberIn(await ask(TITLES))).toBe(41), { interval: 5 })
  } finally {
    await letIn(true)
  }
  await vi.waitFor(async () => expect(await statementsOf(TITLES)).toBe(0), { timeout: 10_000 })
})

it('takes in nothing that was begun before a write, and nothing while no write is heard', () => {
  let heard: number | null = 1
  const remembered = new RememberedAnswers(() => heard)
  const answer = { contentType: 'application/json', bytes: Buffer.from('{}') }
  const before = remembered.asOf()
  heard = 2
  // Somebody else asks meanwhile.
  remembered.find('another')
  remembered.keep('asked', answer, before)
  expect(remembered.find('asked')).toBeUndefined()
  remembered.keep('asked', answer, remembered.asOf())
  expect(remembered.find('asked')).toBe(answer)
  remembered.keep('asked once', answer, remembered.asOf())
  expect(remembered.find('asked once')).toBeUndefined()
  heard = null
  expect(remembered.find('asked')).toBeUndefined()
  remembered.keep('asked', answer, remembered.asOf())
  heard = 2
  expect(remembered.find('asked')).toBeUndefined()
})
