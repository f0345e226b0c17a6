// What changes in a table changes its entry and nothing else; what stays leaves no trace at all.

import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { aDataset, aFile, dumpOf } from '../given.js'
import { aMapping, aSighting, aTable, type Sighting, seed, seenBy, sightings } from './given-table.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

async function revisionsOf(key: string) {
  const { id } = await db.prisma.entry.findUniqueOrThrow({ where: { key } })
  const revisions = await db.prisma.revision.findMany({ where: { entryId: id }, orderBy: { number: 'asc' } })
  return revisions.map(({ kind, fields }) => [kind, fields])
}

const placesOf = async (key: string) => {
  const { places } = await db.prisma.entry.findUniqueOrThrow({
    where: { key },
    select: { places: { select: { place: { select: { key: true } } } } },
  })
  return places.map(({ place }) => place.key)
}

/** Which version of each entry's row PostgreSQL holds: another once it was written again. */
async function rowVersions(dataset: string) {
  const { rows } = await db.pool.query<{ key: string; version: string; hash: string }>(
    `select e.key, e.xmin::text as version, encode(row_hash, 'hex') as hash
     from entry e join dataset d on d.id = e.dataset_id where d.key = $1 order by e.key`,
    [dataset],
  )
  return rows
}

/** What a follower hears while work is done. */
async function heardDuring(work: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = []
  const listener = await db.pool.connect()
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await listener.query('listen dateline')
  await work()
  await listener.query('unlisten dateline')
  listener.release()
  return heard
}

const withRow = (rows: readonly Sighting[], index: number, row: Sighting) => rows.with(index, row)

describe('a table that is seeded again', { timeout: 120_000 }, () => {
  const rows = sightings(60, { who: 'Olena', place: 'Nowhere' })
  const middle = 29

  it('unchanged leaves no revision, no change, no notification and no written row', async () => {
    const mapping = await aMapping({}, { participants: seenBy }, 'unchanged')
    expect((await seed(db, [mapping, await aTable(rows)])).counts).toMatchObject({ created: 60 })
    const before = { dump: await dumpOf(db), versions: await rowVersions('unchanged') }
    const heard = await heardDuring(async () => {
      const { counts } = await seed(db, [mapping, await aTable(rows)])
      expect(counts).toEqual({ ...counts, rows: 60, created: 0, revised: 0, unchanged: 60, removed: 0, quarantined: 0 })
    })
    // Of the run itself, and of nothing else.
    expect(new Set(heard)).toEqual(new Set(['seed_run']))
    expect({ dump: await dumpOf(db), versions: await rowVersions('unchanged') }).toEqual(before)
  })

  it('with one row changed in the middle makes one revision of its fields, and another one when it is changed back', async () => {
    const mapping = await aMapping({}, {}, 'middle')
    const table = await aTable(rows)
    await seed(db, [mapping, table])
    const versions = await rowVersions('middle')
    const changed = aSighting(middle + 1, { ...rows[middle], what: 'Something else', day: '2024-11-22' })
    await aTable(withRow(rows, middle, changed), table)
    const heard = await heardDuring(async () => {
      expect((await seed(db, [mapping, table])).counts).toMatchObject({ created: 0, revised: 1, unchanged: 59 })
    })
    expect(heard.filter((table) => table === 'change')).toEqual(['change'])
    const written = (await rowVersions('middle')).filter(({ version }, index) => version !== versions[index]?.version)
    expect(written.map(({ key }) => key)).toEqual(['middle-30'])
    await aTable(rows, table)
    expect((await seed(db, [mapping, table])).counts).toMatchObject({ created: 0, revised: 1, unchanged: 59 })
    expect(await revisionsOf('middle-30')).toEqual([
      ['CREATED', []],
      ['REVISED', ['occurred', 'title']],
      ['REVISED', ['occurred', 'title']],
    ])
    const { number } = await db.prisma.change.findFirstOrThrow({ orderBy: { number: 'desc' } })
    await seed(db, [mapping, table])
    expect((await db.prisma.change.findFirstOrThrow({ orderBy: { number: 'desc' } })).number).toBe(number)
  })

  it('in another order, with its columns in another order, and with columns that nobody reads is unchanged', async () => {
    const mapping = await aMapping({}, {}, 'order')
    await seed(db, [mapping, await aTable(rows)])
    const table = await aTable([])
    const lines = rows.map(({ no, what, day, place }, index) => `${day},note ${index},${what},${place},${no}`)
    await writeFile(table, ['day,note,what,place,no', ...lines.reverse()].join('\r\n'))
    const versions = await rowVersions('order')
    expect((await seed(db, [mapping, table])).counts).toMatchObject({ revised: 0, unchanged: 60 })
    expect(await rowVersions('order')).toEqual(versions)
  })
})

describe('a mapping that was changed', { timeout: 120_000 }, () => {
  const rows = sightings(20)

  it('and means the same leaves its rows unchanged, and is known again the next time', async () => {
    const table = await aTable(rows)
    await seed(db, [await aMapping({}, {}, 'same-meaning'), table])
    const [before, dump] = [await rowVersions('same-meaning'), await dumpOf(db)]
    const rewritten = await aMapping({ id: ['{no}', '{what}'] }, { title: ['{what}'], tags: [] }, 'same-meaning')
    expect((await seed(db, [rewritten, table])).counts).toMatchObject({ revised: 0, unchanged: 20 })
    const after = await rowVersions('same-meaning')
    for (const [index, { hash }] of after.entries()) expect(hash).not.toBe(before[index]?.hash)
    const withoutHashes = (lines: string[]) => lines.map((line) => line.replace(/"row_hash": ?"[^"]*"/, ''))
    expect(withoutHashes(await dumpOf(db))).toEqual(withoutHashes(dump))
    expect((await seed(db, [rewritten, table])).counts).toMatchObject({ revised: 0, unchanged: 20 })
    expect(await rowVersions('same-meaning')).toEqual(after)
  })

  it('and says something else revises every row that it says it of', async () => {
    const table = await aTable(rows)
    await seed(db, [await aMapping({}, {}, 'other-meaning'), table])
    const other = await aMapping({}, { summary: 'Seen as {what}' }, 'other-meaning')
    expect((await seed(db, [other, table])).counts).toMatchObject({ revised: 20, unchanged: 0 })
    expect(await revisionsOf('other-meaning-1')).toEqual([
      ['CREATED', []],
      ['REVISED', ['summary']],
    ])
  })
})

describe('a name', { timeout: 120_000 }, () => {
  it('that the gazetteer learns later changes the rows that use it, and no others', async () => {
    const mapping = await aMapping({}, {}, 'later-name')
    const table = await aTable([...sightings(5, { place: 'Ozerne' }), aSighting(6, { place: 'Elsewhere' })])
    expect((await seed(db, [mapping, table])).counts).toMatchObject({ created: 6 })
    expect(await placesOf('later-name-1')).toEqual([])
    const place = { key: 'ozerne', name: 'Ozerne', level: 'SETTLEMENT' }
    await seed(db, ['native', await aFile({ dataset: aDataset('places'), places: [place] })])
    expect((await seed(db, [mapping, table])).counts).toMatchObject({ revised: 5, unchanged: 1 })
    expect(await placesOf('later-name-1')).toEqual(['ozerne'])
    expect(await revisionsOf('later-name-1')).toEqual([
      ['CREATED', []],
      ['REVISED', ['places']],
    ])
    expect((await seed(db, [mapping, table])).counts).toMatchObject({ revised: 0, unchanged: 6 })
  })

  it('that a row creates is created once, and found by all others and the next time', async () => {
    const mapping = await aMapping({}, { participants: seenBy }, 'created-name')
    const table = await aTable([...sightings(5, { who: 'Iryna;Petro' }), aSighting(6, { who: 'PETRO' })])
    expect((await seed(db, [mapping, table])).counts).toMatchObject({ created: 6 })
    const actors = () => db.prisma.actor.findMany({ where: { key: { startsWith: 'created-name-' } } })
    expect((await actors()).map(({ key, name }) => [key, name]).sort()).toEqual([
      ['created-name-iryna', 'Iryna'],
      ['created-name-petro', 'Petro'],
    ])
    expect((await seed(db, [mapping, table])).counts).toMatchObject({ unchanged: 6 })
    expect((await actors()).length).toBe(2)
  })
})

describe('an id', { timeout: 300_000 }, () => {
  // So long that a batch ends after some 150 of them.
  const long = (row: Sighting) => ({ ...row, who: '-'.repeat(100_000) })

  it('that comes again is kept aside, also many batches later and in whatever state the first is', async () => {
    const mapping = await aMapping({}, {}, 'second')
    const first = [...sightings(3), aSighting(4, { day: 'never' })]
    const again = [aSighting(1, { what: 'Another' }), aSighting(2), aSighting(3), aSighting(4)]
    const between = sightings(400).slice(4).map(long)
    const table = await aTable([...first, ...between, ...again])
    for (const landed of [{ created: 399 }, { unchanged: 399 }]) {
      const { counts, files } = await seed(db, [mapping, table])
      expect(counts).toMatchObject({ ...landed, rows: 404, quarantined: 5, revised: 0 })
      expect(files[0]?.problems.map(({ line, reason }) => [line, reason]).slice(1)).toEqual(
        [1, 2, 3, 4].map((no, index) => [402 + index, `is the second row with the id "${no}"`]),
      )
    }
    expect(await revisionsOf('second-1')).toEqual([['CREATED', []]])
  })
})
