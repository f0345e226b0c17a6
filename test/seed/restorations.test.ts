// Restored entries: as they were, with all that hung on them, though much happened meanwhile.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { seededDatabase } from '../support/seeded.js'
import { aDataset, aFile, aMerger, anEvent, aPackage, aRemoval, aRuling, dumpOf, linkTo } from './given.js'
import { problemsOf, type RuledDatabase, ruledDatabase } from './ruled-database.js'
import { toldOf } from './told.js'

let { db, told, seed, rule } = {} as RuledDatabase
beforeAll(async () => {
  ;({ db, told, seed, rule } = await ruledDatabase())
})
afterAll(() => db.close())

describe('restored', () => {
  it('where a link was given another end meanwhile, that stands', async () => {
    await seed({ entries: [anEvent('x'), anEvent('y'), anEvent('mover', linkTo('first-x'))] })
    await rule({ remove: [aRemoval('first-x')] })
    await seed({ entries: [anEvent('mover', linkTo('first-y'))] })
    await rule({ restore: [aRuling('first-x')] })
    expect(await told.linksOf('first-mover')).toEqual(['FOLLOWS first-y'])
  })

  it('a link that went to the survivor leaves there what another draft links to the survivor itself', async () => {
    await seed({ entries: [anEvent('l'), anEvent('m'), anEvent('both-ways')] })
    await seed({ contributions: [{ id: 'adds', on: 'first-both-ways', ...linkTo('first-l') }] }, 'second')
    await rule({ remove: [aMerger('first-l', 'first-m')] })
    await seed({ entries: [anEvent('both-ways', linkTo('first-m'))] })
    expect(await told.linksOf('first-both-ways')).toEqual(['FOLLOWS first-m'])
    await rule({ restore: [aRuling('first-l')] })
    expect(await told.linksOf('first-both-ways')).toEqual(['FOLLOWS first-l', 'FOLLOWS first-m'])
  })

  it('it has all its links though either end was renamed before or since', async () => {
    await seed({ entries: [anEvent('p', linkTo('first-q')), anEvent('q', linkTo('first-r')), anEvent('r')] })
    await seed({ entries: [anEvent('r', { key: 'renamed-r' })] })
    await rule({ remove: [aRemoval('first-q')] })
    await seed({ entries: [anEvent('r', { key: 'renamed-again' })] })
    await rule({ restore: [aRuling('first-q')] })
    expect(await told.linksOf('first-q')).toEqual(['FOLLOWS renamed-again'])
    expect(await told.linksOf('first-p')).toEqual(['FOLLOWS first-q'])
  })

  it('is a problem where its number of the series was taken meanwhile', async () => {
    await seed({ entries: [aPackage('mine', { number: 501 })] })
    const remove = [aRemoval('first-mine')]
    const files = [
      await aFile({ dataset: aDataset(), entries: [aPackage('theirs', { number: 501 })] }),
      await aFile({ dataset: aDataset('editor'), remove }),
    ]
    // What the ruling makes room for is recorded in the same run.
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 2, removed: 1, quarantined: 0 })
    expect(problemsOf(await rule({ restore: [aRuling('first-mine')] }))).toMatchObject([
      { field: 'entry', reason: 'cannot stand again: number 501 of the series is taken by "first-theirs"' },
    ])
  })

  it('with a row that says something else now, it is as it was, and then revised', async () => {
    await seed({ entries: [anEvent('turned')] })
    await rule({ remove: [aRemoval('first-turned')] })
    const files = [
      await aFile({ dataset: aDataset(), entries: [anEvent('turned', { title: 'Turned' })] }),
      await aFile({ dataset: aDataset('editor'), restore: [aRuling('first-turned')] }),
    ]
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 1, revised: 1, quarantined: 0 })
    expect((await told.historyOf('first-turned')).map(({ kind, fields }) => [kind, fields])).toEqual([
      ...[
        ['CREATED', []],
        ['REMOVED', []],
        ['RESTORED', []],
        ['REVISED', ['title']],
      ],
    ])
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 0, revised: 0, quarantined: 0 })
  })

  it('after the law blanked it, it needs its row in the same run, and gets back what others added', async () => {
    const own = { entries: [anEvent('friend', linkTo('first-freed')), anEvent('freed', { tags: ['own'] })] }
    const others = { contributions: [{ id: 'freed', on: 'first-freed', tags: ['added'] }] }
    await seed(own)
    await seed(others, 'second')
    const before = await told.present()
    await rule({ remove: [aRemoval('first-freed', 'LEGAL')] })
    const restore = [aRuling('first-freed')]
    expect(problemsOf(await rule({ restore }))).toMatchObject([
      {
        field: 'entry',
        reason:
          'cannot stand again: it was blanked by law, so give the row "freed" of the dataset "first" in the same run',
      },
    ])
    const files = [
      await aFile({ dataset: aDataset(), ...own }),
      await aFile({ dataset: aDataset('second'), ...others }),
      await aFile({ dataset: aDataset('editor'), restore }),
    ]
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 1, revised: 1, quarantined: 0 })
    expect(await told.present()).toEqual(before)
    const kinds = (await told.historyOf('first-freed')).map(({ kind, snapshot }) => [kind, snapshot === null])
    expect(kinds).toEqual([
      ...[
        ['CREATED', true],
        ['REVISED', true],
        ['REMOVED', true],
        ['RESTORED', false],
        ['REVISED', false],
      ],
    ])
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 0, revised: 0, quarantined: 0 })
  })
})

describe('all of the seed data', () => {
  const folder = join(import.meta.dirname, '../../seed/data')
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))

  it('removed and restored is what it was; every ruling leaves one revision and one change', async () => {
    const seeded = await seededDatabase()
    const entries = await seeded.prisma.entry.findMany({ orderBy: { key: 'asc' } })
    const before = await toldOf(seeded).present()
    const removing = entries.map(({ key }, index) =>
      index % 3 === 0 && index > 0 ? aMerger(key, entries[index - 1]?.key ?? '') : aRemoval(key, 'OUT_OF_SCOPE'),
    )
    // A survivor goes after those that were merged into it.
    const remove = removing.toReversed()
    const files = [
      await aFile({ dataset: aDataset('editor'), remove }),
      await aFile({ dataset: aDataset('editor'), restore: entries.map(({ key }) => aRuling(key)) }),
    ]
    expect((await seedFiles(seeded, files.slice(0, 1))).outcome).toBe('CLEAN')
    expect(await seeded.prisma.entry.count()).toBe(0)
    expect(await seeded.prisma.claim.count()).toBe(0)
    expect(await seeded.prisma.link.count()).toBe(0)
    expect((await seedFiles(seeded, files)).outcome).toBe('CLEAN')
    expect(await toldOf(seeded).present()).toEqual(before)
    const orderBy = [{ entryId: 'asc' as const }, { number: 'asc' as const }]
    const revisions = await seeded.prisma.revision.findMany({ orderBy })
    const changes = await seeded.prisma.change.findMany({ orderBy, where: { revisionNumber: { not: null } } })
    const told = changes.map(({ entryId, kind, revisionNumber: number }) => ({ entryId, kind, number }))
    expect(told).toEqual(revisions.map(({ entryId, kind, number }) => ({ entryId, kind, number })))
    const ruled = revisions.filter(({ reason }) => reason !== null)
    expect(ruled.map(({ entryId, kind }) => `${entryId} ${kind}`)).toEqual(
      entries
        .map(({ id }) => id)
        .sort()
        .flatMap((id) => [`${id} REMOVED`, `${id} RESTORED`]),
    )
    const after = await dumpOf(seeded)
    expect((await seedFiles(seeded, [...paths, ...files])).counts).toMatchObject({
      created: 0,
      revised: 0,
      quarantined: 0,
    })
    expect(await dumpOf(seeded)).toEqual(after)
    await seeded.close()
  }, 120_000)
})
