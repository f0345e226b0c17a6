// A job on its own schedule: again and again, never beside itself, whatever goes wrong, until it is told to end.

import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { ownFolder } from '../../support/folder.js'
import { aMapping, aSighting, aTable, sightings } from './given-table.js'
import { SeedProcess, until } from './seed-process.js'

let db: FreshDatabase
beforeEach(async () => {
  db = await freshDatabase()
})
afterEach(() => db.close())

const runs = () => db.prisma.seedRun.findMany({ orderBy: { startedAt: 'asc' } })
const untilRuns = (count: number, outcome: 'CLEAN' | 'REFUSED') =>
  until(async () => (await runs()).filter((run) => run.outcome === outcome).length >= count)

describe('a job with --every', { timeout: 300_000 }, () => {
  it('runs again and again, through what goes wrong, and finds what is new', async () => {
    const path = join(ownFolder(), 'table.csv')
    const job = SeedProcess.start(db, [await aMapping(), path, '--every', '1s', '--json', '--quiet'])
    await untilRuns(2, 'REFUSED')
    await aTable(sightings(3), path)
    await untilRuns(2, 'CLEAN')
    await aTable([...sightings(2), aSighting(3, { what: 'Changed' })], path)
    await until(async () => (await db.prisma.revision.count()) === 4)
    job.kill('SIGTERM')
    expect(await job.ended()).toBe(0)

    const told = job.said.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line).outcome)
    const recorded = (await runs()).map(({ outcome }) => outcome)
    // Where the last one was interrupted, it has no counts to tell.
    expect(recorded.slice(0, told.length)).toEqual(told)
    expect(recorded.length - told.length).toBeLessThanOrEqual(1)
    expect(await db.prisma.revision.count()).toBe(4)
  })

  it('never begins a run before the last one has ended, and ends behind the run under way', async () => {
    const args = [await aMapping(), await aTable(sightings(3))]
    const holder = await db.pool.connect()
    await holder.query('begin')
    await holder.query('lock table entry in exclusive mode')
    const job = SeedProcess.start(db, [...args, '--every', '1s'])
    // Held for longer than three runs would be apart.
    await until(async () => {
      const { rows } = await holder.query("select from seed_run where started_at < clock_timestamp() - interval '4 s'")
      return rows.length > 0
    })
    expect((await runs()).length).toBe(1)
    await holder.query('rollback')
    await untilRuns(2, 'CLEAN')
    await holder.query('begin')
    await holder.query('lock table dataset in exclusive mode')
    await until(async () => {
      const { rows } = await holder.query("select from pg_locks where not granted and relation = 'dataset'::regclass")
      return rows.length > 0
    })
    job.kill('SIGTERM')
    await holder.query('rollback')
    holder.release()
    expect(await job.ended()).toBe(0)
    expect(job.complaint).not.toMatch(/Another job/)

    const all = await runs()
    for (const [index, { startedAt }] of all.entries()) {
      const before = all[index - 1]
      if (before) expect(startedAt.getTime()).toBeGreaterThanOrEqual(before.finishedAt?.getTime() ?? Number.NaN)
    }
    expect(all.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
  })

  it('ends at once between two runs', async () => {
    const job = SeedProcess.start(db, [await aMapping(), await aTable(sightings(1)), '--every', '31d'])
    await untilRuns(1, 'CLEAN')
    job.kill('SIGINT')
    expect(await job.ended()).toBe(0)
    expect((await runs()).length).toBe(1)
  })
})
