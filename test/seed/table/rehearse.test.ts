// A dry run: it tells what a run would, and leaves the database as it was, to the last row.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { aClaim, aDataset, aFile, anEvent, cast } from '../given.js'
import { aMapping, aSighting, aTable, seed, seenBy, sightings } from './given-table.js'
import { runCommand } from './seed-process.js'

let db: FreshDatabase
beforeEach(async () => {
  db = await freshDatabase()
})
afterEach(() => db.close())

/** Every row of every table, runs and all. */
async function everything(): Promise<string[]> {
  const { rows: tables } = await db.pool.query<{ name: string }>(
    "select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' order by 1",
  )
  const dumps = tables.map(async ({ name }) => {
    const { rows } = await db.pool.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
    return rows.map(({ row }) => `${name} ${row}`)
  })
  return (await Promise.all(dumps)).flat()
}

/** Rehearses and then runs: both must tell the same, and only the run may leave a trace. */
async function rehearseAndRun(args: string[]) {
  const before = await everything()
  const heard: string[] = []
  const listener = await db.pool.connect()
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await listener.query('listen dateline')
  const rehearsal = await seed(db, [...args, '--dry-run'])
  await listener.query('unlisten dateline')
  listener.release()
  expect(heard).toEqual([])
  expect(await everything()).toEqual(before)
  const run = await seed(db, args)
  expect(await everything()).not.toEqual(before)
  for (const key of ['outcome', 'counts'] as const) expect(rehearsal[key]).toEqual(run[key])
  expect(rehearsal.files).toEqual(run.files)
  return run
}

describe('a dry run', { timeout: 300_000 }, () => {
  const rows = [
    ...sightings(30, { who: 'Olena;Petro' }),
    ...[aSighting(1, { what: 'Twice' }), aSighting(31, { day: 'never' }), aSighting('# remark'), aSighting('')],
  ]

  it('of a table tells what the run does, in an empty database and in a filled one', async () => {
    const mapping = await aMapping({}, { participants: seenBy })
    const table = await aTable(rows)
    expect((await rehearseAndRun([mapping, table])).counts).toMatchObject({ created: 30, quarantined: 3, skipped: 1 })
    await aTable([aSighting(2, { what: 'Changed', who: 'Iryna' }), ...sightings(40, { who: 'Olena;Petro' })], table)
    const { counts } = await rehearseAndRun([mapping, table])
    expect(counts).toMatchObject({ created: 10, revised: 1, quarantined: 1, unchanged: 29 })
  })

  it('of several inputs, of which a later one changes what an earlier one said, tells what the run does', async () => {
    const inputs = [await aTable(sightings(3)), await aTable([aSighting(3, { what: 'Changed' }), aSighting(4)])]
    const mapping = await aMapping()
    expect((await rehearseAndRun([mapping, ...inputs])).counts).toMatchObject({ created: 4, revised: 1 })
    expect((await rehearseAndRun([mapping, ...inputs])).counts).toMatchObject({ revised: 2, unchanged: 3 })
  })

  it('of a snapshot tells what would be removed', async () => {
    const mapping = await aMapping()
    await seed(db, [mapping, await aTable(sightings(20))])
    const fewer = await aTable(sightings(19))
    expect((await rehearseAndRun([mapping, fewer, '--retire', '5%'])).counts).toMatchObject({ removed: 1 })
    const refused = await seed(db, [mapping, await aTable(sightings(5)), '--retire', '5%', '--dry-run'])
    expect(refused).toMatchObject({ outcome: 'REFUSED', counts: { removed: 0 } })
  })

  it('of native files tells what the run does', async () => {
    const entries = [
      anEvent('a', { claims: [aClaim('said')], links: [{ type: 'FOLLOWS', to: 'second-b' }] }),
      anEvent('c', { tags: ['No Key'] }),
    ]
    const first = await aFile({ dataset: aDataset(), ...cast, entries })
    const second = await aFile({ dataset: aDataset('second'), entries: [anEvent('b')] })
    const { counts } = await rehearseAndRun(['native', first, second])
    expect(counts).toMatchObject({ created: 16, quarantined: 1 })
  })

  it('of a mapping whose seed files have not landed yet lands them no more than its own rows', async () => {
    const places = [{ find: [{ name: '{place}', level: 'ADM1', within: [{ key: 'ua' }] }], role: 'OCCURRED' }]
    const mapping = await aMapping({ needs: ['reference', 'actors', 'gazetteer'] }, { places })
    const table = await aTable([...sightings(3, { place: 'Sumy Oblast' }), aSighting(4, { place: 'Atlantis' })])
    expect((await rehearseAndRun([mapping, table])).counts).toMatchObject({ rows: 4, created: 3, quarantined: 1 })
    expect(await db.prisma.place.count()).toBeGreaterThan(20)
  })

  it('says that nothing was kept', async () => {
    const before = await everything()
    const { code, said } = await runCommand(db, [await aMapping(), await aTable(rows), '--dry-run', '--json'])
    expect(code).toBe(1)
    expect(said).toContain('It was a dry run: nothing was kept.')
    expect(await everything()).toEqual(before)
  })
})
