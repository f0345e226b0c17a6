// A job is told to end, or meets another one: it leaves with its own code, and what it did is counted.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDatasets } from '../../../seed/dataset-lock.js'
import { openWriter } from '../../../src/database/writer.js'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { aDataset, aFile, cast } from '../given.js'
import { aMapping, aTable, csvOf, seed, sightings } from './given-table.js'
import { SeedProcess, until } from './seed-process.js'

let db: FreshDatabase
beforeEach(async () => {
  db = await freshDatabase()
})
afterEach(() => db.close())

const datasetLocks = async (isGranted: boolean) => {
  const { rows } = await db.pool.query(
    `select from pg_locks where locktype = 'advisory' and classid = 4711 and objsubid = 2 and granted = $1
     and database = (select oid from pg_database where datname = current_database())`,
    [isGranted],
  )
  return rows.length
}

/** Another job of the dataset, which ends when it is told to. */
async function anotherJob(dataset = 'sightings') {
  const writer = await openWriter(db.connection)
  await lockDatasets(writer, [dataset])
  return writer
}

describe('a job over a table', { timeout: 300_000 }, () => {
  it('that is told to end keeps and counts the batch under way, and leaves no lock', async () => {
    const mapping = await aMapping()
    const rows = sightings(6_000)
    const holder = await db.pool.connect()
    await holder.query('begin')
    await holder.query('lock table entry in exclusive mode')
    // The pipe stays open: the job waits for rows, and keeps its first 5,000 meanwhile, as far as it can.
    const job = SeedProcess.start(db, [mapping, '-', '--quiet'])
    job.write(`${csvOf(rows)}\n`)
    await until(async () => {
      const { rows } = await holder.query("select from pg_locks where not granted and relation = 'entry'::regclass")
      return rows.length > 0
    })
    job.kill('SIGTERM')
    await holder.query('rollback')
    holder.release()
    expect(await job.ended()).toBe(143)
    expect(job.complaint).toMatch(/^Told to end before it was done: run it again to go on\.$/m)
    expect(await datasetLocks(true)).toBe(0)
    expect(await db.prisma.entry.count()).toBe(5_000)
    const message = expect.stringMatching(/^Told to end/)
    expect(await db.prisma.seedRun.findMany()).toMatchObject([
      { outcome: 'FAILED', created: 5_000, rows: 5_000, finishedAt: expect.any(Date), message },
    ])
    const { counts } = await seed(db, [mapping, await aTable(rows)])
    expect(counts).toMatchObject({ created: 1_000, unchanged: 5_000 })
  })

  it('leaves with 3 where another one is at work, and writes nothing', async () => {
    const other = await anotherJob()
    const job = SeedProcess.start(db, [await aMapping(), await aTable(sightings(1))])
    expect(await job.ended()).toBe(3)
    expect(job.complaint).toMatch(/^Another job is seeding the dataset "sightings"/)
    expect(await db.prisma.dataset.count()).toBe(0)
    expect(await db.prisma.seedRun.count()).toBe(0)
    await other.close()
  })

  it('waits for another one where it is asked to', async () => {
    const other = await anotherJob()
    const job = SeedProcess.start(db, [await aMapping(), await aTable(sightings(1)), '--wait'])
    await until(async () => (await datasetLocks(false)) === 1)
    expect(await db.prisma.seedRun.count()).toBe(0)
    await other.close()
    expect(await job.ended()).toBe(0)
    expect(await db.prisma.entry.count()).toBe(1)
    expect(await datasetLocks(true)).toBe(0)
  })

  it('does not wait for one of another dataset', async () => {
    const other = await anotherJob('others')
    expect(await seed(db, [await aMapping(), await aTable(sightings(1))])).toMatchObject({ outcome: 'CLEAN' })
    await other.close()
  })
})

describe('a job that waits for another one', { timeout: 120_000 }, () => {
  it.each([
    ['over a table', async () => [await aMapping(), await aTable(sightings(1))]],
    ['over a native file', async () => ['native', await aFile({ dataset: aDataset('sightings'), ...cast })]],
  ])('%s ends with the code of the signal', async (_, args) => {
    const other = await anotherJob()
    const job = SeedProcess.start(db, [...(await args()), '--wait'])
    await until(async () => (await datasetLocks(false)) === 1)
    job.kill('SIGINT')
    expect(await job.ended()).toBe(130)
    expect(job.complaint).toBe('Told to end before it was done: run it again to go on.\n')
    expect(await db.prisma.seedRun.count()).toBe(0)
    await other.close()
  })
})
