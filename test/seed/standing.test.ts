// What stands between entries: links, series, keys, and what was removed.

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { EntryDraft } from '../../src/timeline/recording/draft.js'
import { keyOf } from '../../src/timeline/recording/identity.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { aDataset, aFile, anEvent, aPackage, cast } from './given.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedFiles(db, [await aFile({ dataset: aDataset(), ...cast })])
})
afterAll(() => db.close())

const seed = async (fields: object, key?: string) => seedFiles(db, [await aFile({ dataset: aDataset(key), ...fields })])
const problemsOf = async (fields: object, key?: string) => (await seed(fields, key)).files[0]?.problems ?? []
const to = (target: string) => ({ links: [{ type: 'FOLLOWS', to: target }] })

describe('links', () => {
  it('lead forward and back within a file, in a circle, and to what was there', async () => {
    const report = await seed({
      entries: [anEvent('a', to('first-b')), anEvent('b', to('first-c')), anEvent('c', to('first-a'))],
    })
    expect(report.outcome).toBe('CLEAN')
    expect((await seed({ entries: [anEvent('d', to('first-a'))] })).outcome).toBe('CLEAN')
    expect(await db.prisma.link.count()).toBe(4)
  })

  it('may lead to entries of a later file', async () => {
    const early = await aFile({ dataset: aDataset('early'), entries: [anEvent('x', to('late-y'))] })
    const late = await aFile({ dataset: aDataset('late'), entries: [anEvent('y'), anEvent('z', to('nowhere'))] })
    const report = await seedFiles(db, [early, late])
    expect(report).toMatchObject({ outcome: 'QUARANTINED', counts: { rows: 5, created: 4, quarantined: 1 } })
    expect(await db.prisma.link.count({ where: { to: { key: 'late-y' } } })).toBe(1)
  })

  it('may go in a circle through several files, each landing with one revision', async () => {
    const circle = async (fields: object = {}) => [
      await aFile({ dataset: aDataset('ring-a'), entries: [anEvent('1', to('ring-b-1')), anEvent('2')] }),
      await aFile({ dataset: aDataset('ring-b'), entries: [anEvent('1', { ...to('ring-c-1'), ...fields })] }),
      await aFile({ dataset: aDataset('ring-c'), entries: [anEvent('1', to('ring-a-1')), anEvent('2', to('void'))] }),
    ]
    const paths = await circle()
    const report = await seedFiles(db, paths)
    expect(report.counts).toMatchObject({ rows: 8, created: 7, quarantined: 1 })
    expect(report.files[2]?.problems).toMatchObject([{ reason: 'no entry has the key "void"' }])
    expect(await db.prisma.link.count({ where: { from: { key: { startsWith: 'ring-' } } } })).toBe(3)
    expect((await seedFiles(db, paths)).counts).toMatchObject({ created: 0, revised: 0, unchanged: 7, quarantined: 1 })
    await seedFiles(db, await circle({ title: 'Anew' }))
    const changes = await db.prisma.change.findMany({ where: { key: { startsWith: 'ring-' } } })
    expect(changes.map(({ key, revisionNumber }) => `${key} ${revisionNumber}`).sort()).toEqual([
      ...['ring-a-1 1', 'ring-a-2 1', 'ring-b-1 1', 'ring-b-1 2', 'ring-c-1 1'],
    ])
  })

  it('in a circle of two datasets leave each its own series', async () => {
    const ring = (target: string) => aPackage('ring', { number: 900, ...to(target) })
    const report = await seedFiles(db, [
      await aFile({ dataset: aDataset('series-a'), entries: [ring('series-b-ring')] }),
      await aFile({ dataset: aDataset('series-b'), entries: [ring('series-a-ring')] }),
    ])
    expect(report.files.flatMap(({ problems }) => problems)).toEqual([])
    expect(report.counts).toMatchObject({ created: 4, quarantined: 0 })
  })

  it('in a circle fall all together where one of it falls', async () => {
    const bad = { places: [{ place: 'atlantis', role: 'OCCURRED', precision: 'EXACT' }] }
    const paths = [
      await aFile({ dataset: aDataset('broken-a'), entries: [anEvent('1', to('broken-b-1'))] }),
      await aFile({ dataset: aDataset('broken-b'), entries: [anEvent('1', { ...to('broken-a-1'), ...bad })] }),
    ]
    expect((await seedFiles(db, paths)).counts).toMatchObject({ created: 2, quarantined: 2 })
  })

  it('to an entry that falls make theirs fall with it, and no others', async () => {
    const report = await seed({
      entries: [
        anEvent('leans', to('first-falls')),
        anEvent('falls', { places: [{ place: 'atlantis', role: 'OCCURRED', precision: 'EXACT' }] }),
        anEvent('stands'),
      ],
    })
    expect(report.counts).toMatchObject({ created: 1, quarantined: 2 })
    expect(report.files[0]?.problems.map(({ field }) => field)).toEqual(['links[0].to', 'places[0].place'])
  })

  it('are kept when what they lead to gets another key', async () => {
    await seed({ entries: [anEvent('target'), anEvent('source', to('first-target'))] })
    await seed({ entries: [anEvent('target', { key: 'renamed' })] })
    expect(await db.prisma.link.count({ where: { to: { key: 'renamed' } } })).toBe(1)
  })
})

describe('keys', () => {
  it('can be exchanged by two entries of one file', async () => {
    await seed({ entries: [anEvent('p', { key: 'left' }), anEvent('q', { key: 'right' })] })
    expect(
      (await seed({ entries: [anEvent('p', { key: 'right' }), anEvent('q', { key: 'left' })] })).counts,
    ).toMatchObject({ revised: 2 })
    expect((await db.prisma.entry.findUniqueOrThrow({ where: { key: 'left' } })).upstreamId).toBe('q')
  })

  it('wanted by two datasets at the same moment go to one; the other row is kept aside', async () => {
    await Promise.all(['here', 'there'].map((dataset) => seed({}, dataset)))
    for (let turn = 0; turn < 5; turn++) {
      const draft = EntryDraft.parse(anEvent(`wanted-${turn}`, { key: `wanted-${turn}` }))
      const outcomes = await Promise.all(
        ['here', 'there'].map((dataset) => write(db, (writer) => recordDrafts(writer, [{ dataset, draft }]))),
      )
      expect(
        outcomes
          .flat()
          .map(({ outcome }) => outcome)
          .sort(),
      ).toEqual(['created', 'problem'])
    }
  })

  it('are made from ids that cannot be spelled, and stay apart', async () => {
    const long = 'x'.repeat(290)
    const report = await seed({
      entries: [anEvent('Суми'), anEvent('Рівне'), anEvent(`${long}1`), anEvent(`${long}2`)],
    })
    expect(report.counts).toMatchObject({ created: 4 })
  })

  it('tell ids apart that differ only in letters that cannot be spelled', async () => {
    const ids = ['Сумська 2024-01-01', 'Київська 2024-01-01', 'Łódź 1', 'Źódź 1', '٣ May', '٤ May']
    const report = await seed({ entries: ids.map((id) => anEvent(id)) })
    expect(report.counts).toMatchObject({ created: ids.length, quarantined: 0 })
    expect(keyOf('first', 'Сумська 2024-01-01')).toMatch(/^first-2024-01-01-[0-9a-f]{8}$/)
    expect(keyOf('first', 'Café 1.0')).toBe('first-cafe-1-0')
  })
})

describe('a series', () => {
  it('has each number once; a second names the entry that has it', async () => {
    const problems = await problemsOf({
      entries: [aPackage('seventy', { number: 70 }), aPackage('again', { number: 70 })],
    })
    expect(problems).toMatchObject([{ field: 'number', reason: 'number 70 of the series is taken by "first-seventy"' }])
    expect(await problemsOf({ entries: [aPackage('later', { number: 70 })] })).toHaveLength(1)
    expect(await problemsOf({ entries: [aPackage('unnumbered'), aPackage('also-unnumbered')] })).toEqual([])
  })

  it('warns of a gap, and of a number that another dataset has too', async () => {
    const report = await seed({ entries: [aPackage('seventy-two', { number: 72 })] })
    expect(report.outcome).toBe('CLEAN')
    expect(report.files[0]?.warnings).toEqual(['the series us-pda has number 72 ("first-seventy-two") without 71'])
    const run = await db.prisma.seedRun.findFirstOrThrow({ where: { input: report.files[0]?.input ?? '' } })
    expect(run.warnings).toEqual(report.files[0]?.warnings)
    const other = await seed({ entries: [aPackage('theirs', { number: 70 })] }, 'other')
    expect(other.files[0]?.warnings).toEqual([
      'number 70 of us-pda is both "other-theirs" and "first-seventy": link them with DUPLICATE_OF if they are one',
    ])
  })

  it('can be renumbered in one file', async () => {
    const report = await seed({
      entries: [aPackage('seventy', { number: 71 }), aPackage('seventy-two', { number: 70 })],
    })
    expect(report.counts).toMatchObject({ revised: 2, quarantined: 0 })
  })
})

describe('a removed entry', () => {
  it('keeps its identity and key: the same row is unchanged, another is kept aside', async () => {
    await seed({ entries: [anEvent('survivor'), anEvent('merged'), anEvent('gone')] })
    const survivor = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-survivor' } })
    for (const [key, survivorId] of [
      ['first-merged', survivor.id],
      ['first-gone', null],
    ] as const) {
      const { id, kind, datasetId, upstreamId, contentHash } = await db.prisma.entry.delete({ where: { key } })
      const reason = survivorId ? ('DUPLICATE' as const) : ('LEGAL' as const)
      await db.prisma.tombstone.create({
        data: { entryId: id, key, kind, reason, survivorId, datasetId, upstreamId, contentHash, at: new Date() },
      })
    }
    const before = await db.prisma.change.count()
    expect((await seed({ entries: [anEvent('merged'), anEvent('gone')] })).counts).toMatchObject({ unchanged: 3 })
    expect(await problemsOf({ entries: [anEvent('gone', { title: 'Back' })] })).toMatchObject([
      { field: 'id', reason: 'this entry was removed: only restore revives it' },
    ])
    expect(await problemsOf({ entries: [anEvent('new', { key: 'first-gone' })] })).toMatchObject([{ field: 'key' }])
    expect(await db.prisma.change.count()).toBe(before)
  })

  it('leaves what others contributed as it was: unchanged it is unchanged, changed it is kept aside', async () => {
    const gift = { id: 'gift', on: 'first-given', tags: ['a'], links: [{ type: 'FOLLOWS', to: 'first-survivor' }] }
    await seed({ entries: [anEvent('given')] })
    expect((await seed({ contributions: [gift] }, 'donor')).counts).toMatchObject({ created: 2 })
    const { id } = await db.prisma.entry.delete({ where: { key: 'first-given' } })
    for (const rows of [
      db.prisma.entryTag.count({ where: { entryId: id } }),
      db.prisma.link.count({ where: { fromId: id } }),
    ]) {
      expect(await rows).toBe(0)
    }
    expect((await seed({ contributions: [gift] }, 'donor')).counts).toMatchObject({ unchanged: 2 })
    expect(await problemsOf({ contributions: [{ ...gift, tags: ['b'] }] }, 'donor')).toMatchObject([
      { field: 'on', reason: 'no entry has the key "first-given"' },
    ])
    expect((await seed({ contributions: [gift] }, 'donor')).counts).toMatchObject({ unchanged: 2 })
  })

  it('leads to its survivor where it was merged, and nowhere where it was not', async () => {
    expect(await problemsOf({ entries: [anEvent('by-merged', to('first-merged'))] })).toEqual([])
    expect(await db.prisma.link.count({ where: { to: { key: 'first-survivor' } } })).toBe(1)
    expect(await problemsOf({ entries: [anEvent('by-gone', to('first-gone'))] })).toMatchObject([
      { reason: 'the entry "first-gone" has been removed' },
    ])
    const on = await problemsOf({ contributions: [{ id: randomUUID(), on: 'first-gone', tags: ['a'] }] }, 'second')
    expect(on).toMatchObject([{ field: 'on', reason: 'the entry "first-gone" has been removed' }])
  })
})
