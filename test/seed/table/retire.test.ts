// What a full snapshot lacks is removed: only if it was asked for, only up to a share, and only where all rows are known.

import { appendFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { graphql } from '../../support/graphql/index.js'
import { serve } from '../../support/serve.js'
import { aMapping, aSighting, aTable, seed, sightings } from './given-table.js'
import { runCommand } from './seed-process.js'

let db: FreshDatabase
let mapping: string
let table: string
beforeEach(async () => {
  db = await freshDatabase()
  mapping = await aMapping()
  table = await aTable(sightings(20))
  await seed(db, [mapping, table])
})
afterEach(() => db.close())

const without = (...numbers: number[]) => sightings(20).filter(({ no }) => !numbers.includes(Number(no)))
const retire = (share: string) => seed(db, [mapping, table, '--retire', share])
const keys = async () => (await db.prisma.entry.findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key)
const changesNow = () => db.prisma.change.findMany({ orderBy: { number: 'asc' } })

const NodeOf = graphql(`
  query NodeOfRetired($id: ID!) {
    node(id: $id) { __typename ... on Tombstone { key reason } }
  }
`)

describe('a row that a full snapshot lacks', { timeout: 300_000 }, () => {
  it('becomes a tombstone with its revision and its change, and its entry is gone for clients', async () => {
    const gone = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'sightings-7' } })
    await aTable(without(7), table)
    expect(await retire('5%')).toMatchObject({ outcome: 'CLEAN', counts: { rows: 19, unchanged: 19, removed: 1 } })
    expect(await db.prisma.tombstone.findMany()).toMatchObject([{ key: 'sightings-7', reason: 'OUT_OF_SCOPE' }])
    expect((await changesNow()).slice(20)).toMatchObject([{ kind: 'REMOVED', key: 'sightings-7', revisionNumber: 2 }])
    const server = serve(db)
    const { node } = await server.read(NodeOf, { id: `Entry:${gone.id}` })
    expect(node).toMatchObject({ __typename: 'Tombstone', key: 'sightings-7' })
    expect(await db.prisma.seedRun.findFirst({ orderBy: { startedAt: 'desc' } })).toMatchObject({ removed: 1 })
    const again = await retire('5%')
    expect(again).toMatchObject({ counts: { rows: 19, unchanged: 19, removed: 0 } })
    expect((await changesNow()).length).toBe(21)
  })

  it('stays where nobody said that the input is all there is', async () => {
    await aTable(without(7), table)
    expect((await seed(db, [mapping, table])).counts).toMatchObject({ removed: 0 })
    expect((await keys()).length).toBe(20)
  })

  it.each([
    ['5%', [7], 1],
    ['5%', [7, 8], 0],
    ['10%', [7, 8], 2],
    ['9.9%', [7, 8], 0],
    ['0%', [7], 0],
    ['35%', [1, 2, 3, 4, 5, 6, 7], 7],
    ['100%', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19], 19],
  ] as const)('may go with its like up to the share: of 20 by %s go %j: %i', async (share, gone, removed) => {
    await aTable(without(...gone), table)
    const { outcome, counts, files } = await retire(share)
    expect(counts.removed).toBe(removed)
    expect(await db.prisma.tombstone.count()).toBe(removed)
    expect(outcome).toBe(removed === gone.length ? 'CLEAN' : 'REFUSED')
    if (removed === 0) expect(files[0]?.message).toContain(`lacks ${gone.length} of the 20 entries`)
  })

  it('beyond the share ends the command with 4, though the rows that are there land', async () => {
    await aTable([aSighting(1, { what: 'Changed' }), aSighting(21)], table)
    const { code, said, job } = await runCommand(db, [mapping, table, '--retire', '5%', '--json'])
    expect(code).toBe(4)
    expect(job.json).toMatchObject({ created: 1, revised: 1, removed: 0, outcome: 'REFUSED' })
    expect(said[0]).toMatch(/lacks 19 of the 21 entries of the dataset, 90.48%, more than the 5% that may go: none was/)
    expect((await keys()).length).toBe(21)
  })

  it.each([
    ['without an id', ',Sighting 7,2024-11-21,,\n'],
    ['with a cell too many', '7,Sighting,7,2024-11-21,,\n'],
  ])('stays while there is a row that may be it: one %s', async (_, row) => {
    await aTable(without(7, 8), table)
    await appendFile(table, row)
    const { outcome, files } = await retire('50%')
    expect(outcome).toBe('REFUSED')
    expect(files[0]?.message).toMatch(/1 of its rows could not be told apart: none was removed$/)
    expect(await db.prisma.tombstone.count()).toBe(0)
  })

  it('is there, however bad it is, as long as its id can be read', async () => {
    await aTable([...without(7, 8), aSighting(7, { day: 'never' })], table)
    expect(await retire('5%')).toMatchObject({ outcome: 'QUARANTINED', counts: { removed: 1, quarantined: 1 } })
    expect(await keys()).toContain('sightings-7')
    expect(await keys()).not.toContain('sightings-8')
  })

  it('is there, though what it names is unknown: its id is the same', async () => {
    const picky = await aMapping({}, { places: [{ find: [{ name: '{place}' }], role: 'OCCURRED' }] })
    await aTable([...without(7, 8), aSighting(7, { place: 'Nowhere' }), aSighting(7)], table)
    const { counts, files } = await seed(db, [picky, table, '--retire', '5%'])
    expect(counts).toMatchObject({ removed: 1, quarantined: 2 })
    expect(files[0]?.problems.map(({ field }) => field)).toEqual(['place', 'id'])
    expect(await keys()).toContain('sightings-7')
    expect(await keys()).not.toContain('sightings-8')
  })

  it('may go where its share is just the one that may', async () => {
    const thousand = sightings(1_000)
    await seed(db, [mapping, await aTable(thousand)])
    await aTable(thousand.slice(7), table)
    expect(await retire('0.7%')).toMatchObject({ outcome: 'CLEAN', counts: { removed: 7 } })
  })

  it('stays where the file grew while it was read', async () => {
    // Long enough that it is still being read when the first rows are seen.
    await aTable(
      without(7).map((row) => ({ ...row, who: '-'.repeat(900_000) })),
      table,
    )
    let hasGrown: Promise<void> | null = null
    const grow = () => {
      hasGrown ??= appendFile(table, '7,Sighting 7,2024-11-21,,\n')
    }
    const hooks = { onProgress: grow, signal: new AbortController().signal }
    const { outcome, files } = await seed(db, [mapping, table, '--retire', '50%'], hooks)
    await hasGrown
    expect(outcome).toBe('REFUSED')
    expect(files[0]?.message).toMatch(
      /^changed while it was read: what it lacks is not known, and nothing was removed$/,
    )
    expect((await keys()).length).toBe(20)
  })

  it('of another dataset stays', async () => {
    await seed(db, [await aMapping({}, {}, 'others'), await aTable(sightings(3))])
    await aTable(without(7), table)
    await retire('5%')
    expect((await keys()).filter((key) => key.startsWith('others-')).length).toBe(3)
  })
})

describe('a row that comes back', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    await aTable(without(7), table)
    await retire('5%')
  })

  it('as it was is unchanged, and its entry stays removed', async () => {
    await aTable(sightings(20), table)
    expect(await retire('5%')).toMatchObject({ outcome: 'CLEAN', counts: { unchanged: 20, removed: 0 } })
    expect(await keys()).not.toContain('sightings-7')
  })

  it('changed is kept aside, since only an editor revives what was removed', async () => {
    await aTable([...without(7), aSighting(7, { what: 'Changed' })], table)
    const { counts, files } = await retire('5%')
    expect(counts).toMatchObject({ unchanged: 19, quarantined: 1, removed: 0 })
    expect(files[0]?.problems).toMatchObject([{ field: 'id', reason: expect.stringContaining('was removed') }])
    expect(await keys()).not.toContain('sightings-7')
  })
})

describe('a mapping of places', () => {
  it('does not go with --retire', async () => {
    const place = { key: '{no}', name: '{what}', level: 'SETTLEMENT', codes: ['own:{no}'] }
    const places = await aMapping({ entry: undefined, skip: undefined, place }, {}, 'places')
    await expect(seed(db, [places, table, '--retire', '5%'])).rejects.toThrow(/--retire goes with a mapping of entries/)
    expect(await db.prisma.place.count()).toBe(0)
  }, 60_000)
})
