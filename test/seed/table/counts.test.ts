// Every row of a table is counted, once: whatever it is, however often it comes, in the report, on record and for clients.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SeedCounts } from '../../../seed/report.js'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { graphql } from '../../support/graphql/index.js'
import { serve } from '../../support/serve.js'
import { aMapping, aSighting, aTable, type Sighting, seed, sightings } from './given-table.js'
import { runCommand, SeedProcess } from './seed-process.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

// So few numbers and titles that rows repeat, stay, change and change back.
const row: fc.Arbitrary<Sighting> = fc.record({
  no: fc.oneof(
    { weight: 12, arbitrary: fc.nat({ max: 9 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('', '# remark') },
  ),
  what: fc.constantFrom('A column', 'Smoke', 'A flash', ''),
  day: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('2024-11-21', '2024-11-22') },
    { weight: 1, arbitrary: fc.constantFrom('yesterday', '2024-02-30') },
  ),
})
const tables = fc.array(fc.array(row, { maxLength: 14, minLength: 1 }), { minLength: 2, maxLength: 3 })

/** What must become of a table's rows, where entries were as in `before`. */
function expectation(before: ReadonlyMap<string, string>, rows: readonly Sighting[]) {
  const counts = { rows: rows.length, created: 0, revised: 0, unchanged: 0, removed: 0, quarantined: 0, skipped: 0 }
  const after = new Map(before)
  const met = new Set<string>()
  const become = ({ no = '', what, day }: Sighting): keyof SeedCounts => {
    if (no.startsWith('#')) return 'skipped'
    if (no === '' || met.has(no)) return 'quarantined'
    met.add(no)
    if (what === '' || !day?.startsWith('2024-11')) return 'quarantined'
    const says = `${what} on ${day}`
    if (before.get(no) === says) return 'unchanged'
    after.set(no, says)
    return before.has(no) ? 'revised' : 'created'
  }
  for (const each of rows) counts[become(each)]++
  return { counts, after }
}

async function recorded(dataset: string) {
  const entries = await db.prisma.entry.findMany({ where: { dataset: { key: dataset } } })
  return new Map(entries.map(({ upstreamId, title, edtf }) => [upstreamId, `${title} on ${edtf}`]))
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort()

describe('a table', { timeout: 600_000 }, () => {
  let datasets = 0

  it('is told row by row, run after run, and what is told is what is recorded', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (runs) => {
        const dataset = `law-${++datasets}`
        const mapping = await aMapping({}, {}, dataset)
        let state: ReadonlyMap<string, string> = new Map()
        let revisions = 0
        for (const rows of runs) {
          const { counts, after } = expectation(state, rows)
          const report = await seed(db, [mapping, await aTable(rows)])
          expect(report.counts).toEqual(counts)
          expect(sorted(await recorded(dataset))).toEqual(sorted(after))
          const [run] = await db.prisma.seedRun.findMany({
            where: { dataset: { key: dataset } },
            orderBy: { startedAt: 'desc' },
            include: { rejects: true },
          })
          expect(run).toMatchObject({ ...counts, outcome: report.outcome, checksum: expect.any(String) })
          expect(run?.rejects.length).toBe(counts.quarantined)
          expect(report.outcome).toBe(counts.quarantined > 0 ? 'QUARANTINED' : 'CLEAN')
          revisions += counts.created + counts.revised
          state = after
        }
        const ids = (await db.prisma.entry.findMany({ where: { dataset: { key: dataset } } })).map(({ id }) => id)
        expect(await db.prisma.revision.count({ where: { entryId: { in: ids } } })).toBe(revisions)
        expect(await db.prisma.change.count({ where: { entryId: { in: ids } } })).toBe(revisions)
      }),
      { numRuns: 15 },
    )
  })

  it('is told on the last line, under these names and in this order', async () => {
    const rows = [...sightings(3), aSighting('# remark'), aSighting(4, { day: 'never' })]
    const { code, job } = await runCommand(db, [await aMapping({}, {}, 'last-line'), await aTable(rows), '--json'])
    expect(code).toBe(1)
    expect(Object.keys(job.json)).toEqual([
      ...['rows', 'created', 'revised', 'unchanged', 'removed', 'quarantined', 'skipped', 'seconds', 'outcome'],
      'warnings',
    ])
    expect(job.json).toMatchObject({ rows: 5, created: 3, quarantined: 1, skipped: 1, outcome: 'QUARANTINED' })
  })

  it('through standard input is told like a file', async () => {
    const { job } = await withInput(['what,no,day', 'Smoke,1,2024-11-21', 'Smoke,2,never'].join('\n'))
    expect(job.json).toMatchObject({ rows: 2, created: 1, quarantined: 1 })
    expect(job.said[0]).toMatch(/^-:3 day: holds 'never'/)
  })

  async function withInput(text: string) {
    const job = SeedProcess.start(db, [await aMapping({}, {}, 'standard-input'), '-', '--json'])
    job.end(text)
    return { code: await job.ended(), job }
  }
})

describe('clients', { timeout: 120_000 }, () => {
  const Freshness = graphql(`
    query FreshnessOfDatasets {
      datasets { key rows lastSucceededAt stale licence { key } entries redistributable }
    }
  `)
  const Runs = graphql(`
    query RunsOfTable($dataset: String!) {
      seedRuns(dataset: $dataset, first: 1) {
        nodes {
          outcome rows created quarantinedCount skipped seconds message
          quarantined { nodes { line field reason } }
        }
      }
    }
  `)

  it('read how fresh a dataset is, and which rows were kept aside and why', async () => {
    const dataset = {
      ...{ title: 'Sightings', redistributable: false, licence: 'own', expectedEverySeconds: 900 },
    }
    const reference = { licences: [{ key: 'own', name: 'Terms of our own' }] }
    const mapping = await aMapping({ dataset, reference }, {}, 'told')
    const began = Date.now()
    await seed(db, [mapping, await aTable([aSighting(1), aSighting(1), aSighting(2, { day: 'never' })])])
    const server = serve(db)
    const told = (await server.read(Freshness)).datasets.find(({ key }) => key === 'told')
    expect(told).toMatchObject({ rows: 3, entries: 1, stale: false, licence: { key: 'own' }, redistributable: false })
    expect(Date.parse(String(told?.lastSucceededAt))).toBeGreaterThanOrEqual(began)
    expect((await server.read(Runs, { dataset: 'told' })).seedRuns?.nodes).toEqual([
      {
        ...{ outcome: 'QUARANTINED', rows: 3, created: 1, quarantinedCount: 2, skipped: 0, message: null },
        seconds: expect.any(Number),
        quarantined: {
          nodes: [
            { line: 3, field: 'id', reason: 'is the second row with the id "1"' },
            { line: 4, field: 'day', reason: expect.stringMatching(/^holds 'never', which is written in none/) },
          ],
        },
      },
    ])
  })

  it('meet what two datasets describe alike as two entries', async () => {
    const table = await aTable([aSighting(1)])
    for (const dataset of ['one-side', 'other-side']) {
      const { counts } = await seed(db, [await aMapping({}, {}, dataset), table])
      expect(counts).toMatchObject({ created: 1 })
    }
    const entries = await db.prisma.entry.findMany({ where: { dataset: { key: { endsWith: '-side' } } } })
    expect(entries.map(({ key }) => key).sort()).toEqual(['one-side-1', 'other-side-1'])
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2)
  })
})
