// A job over a table is killed, again and again: run once more, it ends as one that was never disturbed.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { graphql } from '../../support/graphql/index.js'
import { serve } from '../../support/serve.js'
import { dumpOf } from '../given.js'
import { aMapping, aSighting, aTable, seed, seenBy, sightings } from './given-table.js'
import { jobsGone, SeedProcess, until } from './seed-process.js'

const Outcomes = graphql(`
  query OutcomesOfRuns($dataset: String!) {
    seedRuns(dataset: $dataset, first: 100) { nodes { outcome message rows created } }
  }
`)

let clean: FreshDatabase
let db: FreshDatabase
beforeAll(async () => {
  clean = await freshDatabase()
  db = await freshDatabase()
})
afterAll(async () => {
  await clean.close()
  await db.close()
})

async function killed(args: string[], when: () => Promise<boolean>): Promise<void> {
  const job = SeedProcess.start(db, [...args, '--quiet'])
  await until(when)
  job.kill('SIGKILL')
  expect(await job.ended()).toBe('SIGKILL')
}

/** How many there are of each part that every entry of this test has, all read at one moment. */
async function visible(): Promise<Record<string, number>> {
  const { rows } = await db.pool.query(`
    select (select count(*)::int from entry where row_hash is not null) as entries,
      (select count(*)::int from statement) as statements, (select count(*)::int from participation) as participations,
      (select count(*)::int from revision) as revisions, (select count(*)::int from change) as changes`)
  return rows[0]
}

describe('a job over a table', { timeout: 900_000 }, () => {
  it('killed at whatever number of entries shows none of them half, and run again equals a clean run', async () => {
    const rows = sightings(5_600, { who: 'Olena' })
    rows[5_300] = aSighting(1)
    rows[5_500] = aSighting(5_501, { day: 'never' })
    const args = [await aMapping({}, { participants: seenBy }), await aTable(rows)]
    await killed(args, async () => {
      const counts = await visible()
      expect(new Set(Object.values(counts)).size, JSON.stringify(counts)).toBe(1)
      return (counts.entries ?? 0) > 0
    })
    await jobsGone(db)
    // Whole batches, but for what is kept aside in them.
    expect([5_000, 5_598]).toContain((await visible()).entries)
    const { counts } = await seed(db, args)
    expect(counts).toMatchObject({ rows: 5_600, quarantined: 2 })
    expect(counts.created + counts.unchanged).toBe(5_598)
    await seed(clean, args)
    expect(await dumpOf(db)).toEqual(await dumpOf(clean))

    const { nodes } = (await serve(db).read(Outcomes, { dataset: 'sightings' })).seedRuns ?? {}
    const [last, ...before] = nodes ?? []
    expect(last).toMatchObject({ outcome: 'QUARANTINED', message: null, rows: 5_600 })
    const message = expect.stringMatching(/^It was killed before it ended/)
    expect(before).toEqual([{ outcome: 'FAILED', rows: 0, created: 0, message }])
  })

  it('killed before or behind any of its steps, and run again, equals a clean run', async () => {
    const entry = { participants: seenBy, places: [{ find: [{ name: '{place}' }], role: 'OCCURRED' }] }
    const places = [{ key: 'steps-ozerne', name: 'Ozerne', level: 'SETTLEMENT' }]
    const mapping = await aMapping({ reference: { places } }, entry, 'steps')
    const table = await aTable([])
    const state = (title: string, names: string) => [
      ...sightings(20, { what: title, who: names, place: 'Ozerne' }),
      ...[aSighting(21, { place: 'Nowhere' }), aSighting(1, { place: 'Ozerne' })],
    ]
    const allSteps = ['dataset', 'actor', 'change', 'quarantined_row']
    const states = [
      { rows: state('First', 'Olena;Petro'), steps: allSteps, options: [] },
      { rows: state('Then', 'Olena;Iryna'), steps: ['statement'], options: [] },
      { rows: state('Then', 'Iryna').slice(0, 15), steps: ['tombstone'], options: ['--retire', '50%'] },
    ]
    for (const { rows, steps, options } of states) {
      await aTable(rows, table)
      const args = [mapping, table, ...options]
      for (const step of steps) await killedAt(step, args)
      const { outcome } = await seed(db, args)
      expect(outcome).toBe(options.length > 0 ? 'CLEAN' : 'QUARANTINED')
      await seed(clean, args)
      expect(await dumpOf(db)).toEqual(await dumpOf(clean))
    }
  })

  // A table that is locked holds a job before its first row in it is written.
  async function killedAt(table: string, args: string[]): Promise<void> {
    const holder = await db.pool.connect()
    await holder.query('begin')
    await holder.query(`lock table ${table} in exclusive mode`)
    const job = SeedProcess.start(db, [...args, '--quiet'])
    await until(async () => {
      const { rows } = await holder.query(
        'select from pg_locks where not granted and relation = $1::regclass and locktype = $2',
        [table, 'relation'],
      )
      return rows.length > 0
    })
    job.kill('SIGKILL')
    expect(await job.ended()).toBe('SIGKILL')
    await holder.query('rollback')
    holder.release()
    await jobsGone(db)
  }
})
