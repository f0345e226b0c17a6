// The example of following, as a process beside a seeding job: whatever breaks, its copy ends as what the server holds.

import { join } from 'node:path'
import type { ResultOf } from '@graphql-typed-document-node/core'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { SeedProcess } from '../seed/table/seed-process.js'
import { Command } from '../support/command.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { Door } from '../support/door.js'
import { given } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { type LiveServer, startLive } from '../support/live-server.js'
import { tagged } from '../support/live-writing.js'
import { serve } from '../support/serve.js'

const root = join(import.meta.dirname, '../..')
const filter = { tags: ['kept'] }

const Held = graphql(`query HeldByServer($filter: TimelineFilter, $after: String) {
  timeline(filter: $filter, first: 100, after: $after) { nodes { id key title status } pageInfo { hasNextPage endCursor } }
}`)

let database: FreshDatabase
let door: Door
let server: LiveServer
beforeAll(async () => {
  database = await freshDatabase()
  door = await Door.open()
  server = await startLive(database.url)
  door.target = server.port
})
afterAll(async () => {
  door.close()
  await server.close()
  await database.close()
})

/** Starts the example, and resolves when it holds a snapshot. */
async function follow(): Promise<Command> {
  const command = start(filter)
  await command.until((said) => said.includes('entries\n'))
  return command
}

function start(filter: object): Command {
  const program = [process.execPath, '--import', 'tsx', 'examples/follow.ts', door.url, JSON.stringify(filter)]
  const command = Command.start(program, root)
  onTestFinished(() => command.end())
  return command
}

/** Another server behind the same door; the first one closes what it serves with RESUME. */
async function changeServers(): Promise<void> {
  const next = await startLive(database.url)
  door.target = next.port
  await server.close()
  server = next
}

/** Writes an entry that the filter lets through, waits until it is heard of, and ends it: what it holds, and the server. */
async function copies(command: Command, marker: string) {
  await given(database, [tagged(marker, 'kept')])
  await command.until((said) => said.includes(`CREATED given-${marker}: `))
  command.signal('SIGINT')
  expect(await command.ended()).toBe(0)
  const copy: Entry[] = JSON.parse(command.said.trimEnd().split('\n').at(-1) ?? '')
  const held: Entry[] = []
  let after: string | null = null
  do {
    const { timeline }: ResultOf<typeof Held> = await serve(database).read(Held, { filter, after })
    held.push(...(timeline?.nodes ?? []))
    after = (timeline?.pageInfo.hasNextPage && timeline.pageInfo.endCursor) || null
  } while (after)
  const byId = (entries: Entry[]) => Object.fromEntries(entries.map(({ id, ...entry }) => [id, entry]))
  return { copy: byId(copy), held: byId(held) }
}

interface Entry {
  id: string
  key: string
  title: string
  status: string
}

const line = (id: number, tag: string, version: number) => ({ dataset: 'wire', ...tagged(`n${id}`, tag, version) })
const rulings = (fields: object) => ({ dataset: { key: 'desk', title: 'A desk', redistributable: true }, ...fields })
const ruling = (id: string, entry: number) => ({ id, entry: `wire-n${entry}`, reason: `As ${id} wants it.` })

it('ends with what the server holds, through broken connections and another server', async () => {
  const job = SeedProcess.start(database, ['native', '-'])
  let answers = 0
  const tell = async (text: object, count = 1) => {
    job.write(`${JSON.stringify(text)}\n`)
    answers += count
    expect(await job.line(answers - 1)).toMatch(/^OK /)
  }
  await tell({ dataset: { key: 'wire', title: 'A wire', redistributable: true } })
  for (let id = 0; id < 120; id++) await tell(line(id, id % 6 ? 'kept' : 'other', 1))
  // Its pages are read while more is written.
  const following = follow()
  for (let id = 120; id < 180; id++) await tell(line(id, 'kept', 1))
  const command = await following

  for (let id = 0; id < 180; id += 3) {
    // A fifth leaves the filter, and others come into it, also while the example is on its way back.
    await tell(line(id, id % 5 ? 'kept' : 'other', 2))
    if (id % 60 === 30) door.cut()
    if (id === 120) {
      await command.until((said) => said.includes(`wire-n${id - 3}: Version 2`))
      await changeServers()
    }
    if (id === 60) {
      await tell(rulings({ retract: [ruling('withdrawn', 1)], remove: [{ ...ruling('wrong', 2), why: 'ERROR' }] }), 3)
    }
    if (id === 150) {
      await tell(rulings({ remove: [{ ...ruling('twice', 4), why: 'DUPLICATE', mergeInto: 'wire-n5' }] }), 2)
      await tell(rulings({ restore: [ruling('right', 2)] }), 2)
    }
  }
  job.end()
  expect(await job.ended(), job.complaint).toBe(0)

  const { copy, held } = await copies(command, 'last')
  expect(copy).toEqual(held)
  const keys = Object.values(copy).map(({ key }) => key)
  expect(keys).toContain('wire-n2')
  expect(keys).not.toContain('wire-n1')
  expect(keys).not.toContain('wire-n4')
  expect(command.complaint).toContain('RESUME: The server is stopping')
  expect(command.complaint).toContain('a broken connection: ')
  // One snapshot was enough.
  expect(command.said.match(/entries\n/g)).toHaveLength(1)
}, 120_000)

it('hears of what changes on its first page while it reads the others', async () => {
  // More than two pages; which of them an entry is on, nobody needs to know: all change.
  const ids = Array.from({ length: 250 }, (_, id) => `p${id}`)
  await given(
    database,
    ids.map((id) => tagged(id, 'kept')),
  )
  let asked = 0
  door.before = async () => {
    asked += 1
    if (asked !== 2) return
    await given(
      database,
      ids.map((id, index) => tagged(id, index % 2 ? 'kept' : 'other', 2)),
    )
  }
  const command = await follow()
  door.before = async () => {}
  const { copy, held } = await copies(command, 'after-pages')
  expect(asked).toBeGreaterThan(2)
  expect(copy).toEqual(held)
}, 60_000)

it('takes a new snapshot where the log no longer reaches back to its cursor', async () => {
  const ids = ['stays', 'leaves', 'changes']
  await given(
    database,
    ids.map((id) => tagged(id, 'kept')),
  )
  const command = await follow()
  await given(database, [tagged('heard', 'kept')])
  await command.until((said) => said.includes('CREATED given-heard: '))

  door.target = null
  const before = door.came
  door.cut()
  await command.until(() => door.came > before)
  await given(database, [tagged('leaves', 'other', 2), tagged('changes', 'kept', 2)])
  await database.prisma.$executeRaw`insert into change_pruning (up_to, at) select max(number), now() from change`
  door.target = server.port
  await command.until((said) => said.match(/entries\n/g)?.length === 2)
  const { copy, held } = await copies(command, 'end')
  expect(copy).toEqual(held)
  expect(Object.values(copy)).toContainEqual({
    key: 'given-changes',
    title: 'Version 2 of changes',
    status: 'REPORTED',
  })
  expect(command.complaint).toContain('CURSOR_EXPIRED: ')
  expect(command.said.match(/entries\n/g)).toHaveLength(2)
}, 60_000)

it('ends with what no further attempt would mend', async () => {
  const command = start({ places: ['nowhere'] })
  expect(await command.ended()).toBe(1)
  expect(command.complaint).toMatch(/^BAD_FILTER: .*nowhere/)
})
