// The command as a job runs it: exit codes, its last line, the lock, and being killed half-way.

import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDatasets } from '../../seed/dataset-lock.js'
import { readJob, UsageError } from '../../seed/job.js'
import { seedFiles } from '../../seed/run.js'
import { openWriter } from '../../src/database/writer.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { aClaim, aDataset, aFile, anEvent, cast, dumpOf } from './given.js'

let db: FreshDatabase
beforeEach(async () => {
  db = await freshDatabase()
})
afterEach(() => db.close())

const file = (entries: object[]) => aFile({ dataset: aDataset(), ...cast, entries })
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    anEvent(`${index}`, {
      claims: [aClaim('a')],
      places: [{ place: 'sumy', role: 'OCCURRED', precision: 'EXACT' }],
      links: index > 0 ? [{ type: 'FOLLOWS', to: `first-${index - 1}` }] : [],
    }),
  )

describe('npm run seed', { timeout: 120_000 }, () => {
  it('ends with 1 when rows were kept aside, lists each with its place, and its last line holds the counts', async () => {
    const path = await file([anEvent('a', { tags: ['No Key'] }), anEvent('b')])
    const { code, output } = await runSeed(['native', path, '--json'])
    expect(code).toBe(1)
    expect(output).toMatch(new RegExp(`^${path}:\\d+ tags\\[0\\]: must be lower-case`, 'm'))
    expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toEqual({
      ...{ rows: 15, created: 14, revised: 0, unchanged: 0, removed: 0, quarantined: 1, skipped: 0 },
      ...{ outcome: 'QUARANTINED', seconds: expect.any(Number), warnings: [] },
    })
  })

  it('ends with 2 for wrong usage, 4 for a refused file, 5 without a database', async () => {
    for (const args of [['--colour'], ['native']]) expect(() => readJob(args)).toThrow(UsageError)
    // An address in the place of a mapping may hold a password, which is not repeated.
    const address = 'https://user:secret@data.example/table.csv'
    for (const args of [[address], ['check', address, 'mapping.yaml']]) {
      expect(() => readJob(args)).toThrow(/^(?!.*secret).*mapping/)
    }
    expect(await runSeed(['telepathy', 'file'])).toMatchObject({ code: 2 })
    expect(await runSeed(['native', '/nowhere.yaml'])).toMatchObject({ code: 4 })
    const down = await runSeed(['native', await file([])], 'postgresql://nobody@127.0.0.1:1/nothing')
    expect(down.code).toBe(5)
    expect(down.errors.trim().split('\n')).toHaveLength(1)
    expect(readJob(['--help'])).toBeNull()
  })

  it('ends with 3 while another job seeds the dataset, and writes nothing', async () => {
    const other = await openWriter(db.connection)
    await lockDatasets(other, ['first'])
    const { code, errors } = await runSeed(['native', await file([anEvent('a')])])
    expect(code).toBe(3)
    expect(errors).toMatch(/Another job is seeding the dataset "first"/)
    expect(await db.prisma.seedRun.count()).toBe(0)
    await other.close()
    expect(await seedFiles(db, [await file([anEvent('a')])])).toMatchObject({ outcome: 'CLEAN' })
  })

  it('twice at once: one works, the other ends with 3', async () => {
    const path = await file(many(500))
    const codes = await Promise.all([runSeed(['native', path]), runSeed(['native', path])])
    expect(codes.map(({ code }) => code).sort()).toEqual([0, 3])
  })

  it('killed in the middle and run again equals one clean run', async () => {
    const path = await file(many(50))
    for (const table of ['thread', 'entry_place']) {
      const { release } = await hold(table)
      const job = startSeed(['native', path])
      await until(() => isWaiting(table))
      job.kill('SIGKILL')
      await new Promise((resolve) => job.once('close', resolve))
      await release()
      expect(await db.prisma.entry.count()).toBe(0)
    }
    await until(
      async () =>
        (
          await db.pool.query(
            "select 1 from pg_stat_activity where datname = current_database() and application_name = 'dateline-writer'",
          )
        ).rows.length === 0,
    )
    expect(await seedFiles(db, [path])).toMatchObject({ outcome: 'CLEAN' })
    const clean = await freshDatabase()
    await seedFiles(clean, [path])
    expect(await dumpOf(db)).toEqual(await dumpOf(clean))
    await clean.close()
  })

  it('told to end, ends with the code of the signal and lets go of everything', async () => {
    const path = await file(many(20))
    const { release } = await hold('thread')
    const job = startSeed(['native', path])
    const ended = new Promise((resolve) => job.once('close', resolve))
    await until(() => isWaiting('thread'))
    job.kill('SIGTERM')
    await release()
    expect(await ended).toBe(143)
    expect(await db.prisma.entry.count()).toBe(0)
    expect(await seedFiles(db, [path])).toMatchObject({ outcome: 'CLEAN' })
  })

  it('ends when it loses the connection that held its lock, since another job may begin', async () => {
    const path = await file(many(20))
    const { release } = await hold('thread')
    const job = seedFiles(db, [path])
    await until(() => isWaiting('thread'))
    const { rowCount } = await db.pool.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 4711 and objsubid = 2
       and database = (select oid from pg_database where datname = current_database())`,
    )
    expect(rowCount).toBe(1)
    await release()
    const message = expect.stringMatching(
      /^The connection that writes and holds the locks broke .*: run the job again$/,
    )
    expect(await job).toMatchObject({ outcome: 'FAILED', files: [{ message }] })
    expect(await db.prisma.entry.count()).toBe(0)
  })
})

// Makes a job wait half-way: `thread` comes before its entries, `entry_place` behind them.
async function hold(table: string) {
  const holder = await db.pool.connect()
  await holder.query('begin')
  await holder.query(`lock table ${table} in exclusive mode`)
  const release = async () => {
    await holder.query('rollback')
    holder.release()
  }
  return { release }
}

async function isWaiting(table: string): Promise<boolean> {
  const { rows } = await db.pool.query(
    "select from pg_locks where not granted and relation = $1::regclass and locktype = 'relation'",
    [table],
  )
  return rows.length > 0
}

function startSeed(args: string[], url = db.url): ChildProcess {
  const env = { ...process.env, DATABASE_URL: url }
  return spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts', ...args], { env })
}

async function runSeed(args: string[], url = db.url) {
  const job = startSeed(args, url)
  let [output, errors] = ['', '']
  job.stdout?.on('data', (data) => {
    output += data
  })
  job.stderr?.on('data', (data) => {
    errors += data
  })
  const code = await new Promise<number | null>((resolve) => job.once('close', resolve))
  return { code, output, errors }
}

async function until(condition: () => Promise<boolean>) {
  for (let waited = 0; !(await condition()); waited += 10) {
    if (waited > 60_000) throw new Error('Waited in vain')
    await pause(10)
  }
}
