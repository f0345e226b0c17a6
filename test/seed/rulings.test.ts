// Rulings over entries: carried out once, in their order, and undone without a trace but their history.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SeedReport } from '../../seed/report.js'
import { seedFiles } from '../../seed/run.js'
import { removeEntries } from '../../src/timeline/recording/remove-entries.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { seededDatabase } from '../support/seeded.js'
import { aClaim, aDataset, aFile, anEvent, aPackage, cast, dumpOf } from './given.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedFiles(db, [await aFile({ dataset: aDataset(), ...cast })])
  for (const key of ['second', 'editor']) await seedFiles(db, [await aFile({ dataset: aDataset(key) })])
})
afterAll(() => db.close())

const seed = async (fields: object, key?: string) => seedFiles(db, [await aFile({ dataset: aDataset(key), ...fields })])
const rule = (fields: object) => seed(fields, 'editor')
const problemsOf = ({ files }: SeedReport) => files.flatMap(({ problems }) => problems)
const to = (target: string, fields: object = {}) => ({ links: [{ type: 'FOLLOWS', to: target, ...fields }] })

let counter = 0
/** A ruling with an id of its own. */
const ruling = (entry: string, fields: object = {}) => ({
  ...{ id: `ruling-${++counter}`, entry, reason: 'An editor said so.' },
  ...fields,
})
const removal = (entry: string, why = 'ERROR', fields: object = {}) => ruling(entry, { why, ...fields })
const merger = (entry: string, mergeInto: string) => removal(entry, 'DUPLICATE', { mergeInto })

const idOf = async (key: string) => {
  const entry = await db.prisma.entry.findUnique({ where: { key } })
  return entry?.id ?? (await db.prisma.tombstone.findUniqueOrThrow({ where: { key } })).entryId
}
const historyOf = async (key: string) =>
  db.prisma.revision.findMany({ where: { entryId: await idOf(key) }, orderBy: { number: 'asc' } })
const changesOf = async (key: string) => {
  const changes = await db.prisma.change.findMany({ where: { key }, orderBy: { number: 'asc' } })
  return changes.map(({ kind, revisionNumber }) => `${kind} ${revisionNumber}`)
}
const linksOf = async (key: string) => {
  const links = await db.prisma.link.findMany({ where: { from: { key } }, include: { to: true } })
  return links.map(({ type, to }) => `${type} ${to.key}`).sort()
}
/** What is in the database, but for what happened to it on the way there. */
const present = async (of: FreshDatabase) =>
  (await dumpOf(of)).filter((row) => !/^(revision|change|ruling|dataset) /.test(row))

describe('retracted', () => {
  it('an entry stays, with its own history, and restored it has its status again', async () => {
    await seed({ entries: [anEvent('withdrawn', { status: 'CONFIRMED' })] })
    const before = await present(db)
    const retract = [ruling('first-withdrawn', { reason: 'The ministry withdrew it.', document: 'telegram' })]
    expect((await rule({ retract })).counts).toMatchObject({ rows: 2, created: 1, removed: 0 })
    const entry = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-withdrawn' } })
    const telegram = await db.prisma.document.findUniqueOrThrow({ where: { key: 'telegram' } })
    expect(entry.status).toBe('RETRACTED')
    expect((await historyOf('first-withdrawn')).at(-1)).toMatchObject({
      ...{ number: 2, kind: 'RETRACTED', reason: 'The ministry withdrew it.', documentId: telegram.id },
      ...{ fields: ['status'], snapshot: { status: 'CONFIRMED', retracted: { document: 'telegram' } } },
    })
    expect(entry.revisedAt.getTime()).toBeGreaterThan(entry.recordedAt.getTime())

    await rule({ restore: [ruling('first-withdrawn', { reason: 'It stands by it.' })] })
    expect(await present(db)).toEqual(before)
    expect((await historyOf('first-withdrawn')).at(-1)).toMatchObject({
      ...{ number: 3, kind: 'RESTORED', reason: 'It stands by it.', fields: ['status'] },
    })
    expect(await changesOf('first-withdrawn')).toEqual(['CREATED 1', 'RETRACTED 2', 'RESTORED 3'])
  })

  it('it stays so, whatever its owner and others say of it later', async () => {
    await seed({ entries: [anEvent('stubborn')] })
    await rule({ retract: [ruling('first-stubborn')] })
    expect((await seed({ entries: [anEvent('stubborn')] })).counts).toMatchObject({ unchanged: 2 })
    expect(
      (await seed({ entries: [anEvent('stubborn', { title: 'Anew', status: 'CONFIRMED' })] })).counts,
    ).toMatchObject({ revised: 1 })
    await seed({ contributions: [{ id: 'late', on: 'first-stubborn', tags: ['late'] }] }, 'second')
    const status = async () => (await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-stubborn' } })).status
    expect(await status()).toBe('RETRACTED')
    expect((await historyOf('first-stubborn')).map(({ kind, fields }) => [kind, fields])).toEqual([
      ...[
        ['CREATED', []],
        ['RETRACTED', ['status']],
        ['REVISED', ['title']],
        ['REVISED', ['tags']],
      ],
    ])
    await rule({ restore: [ruling('first-stubborn')] })
    expect(await status()).toBe('CONFIRMED')
  })

  it('and then removed, it is restored as it was, and cleared by a second ruling', async () => {
    await seed({ entries: [anEvent('both')] })
    await rule({ retract: [ruling('first-both')], remove: [removal('first-both')] })
    await rule({ restore: [ruling('first-both')] })
    const status = async () => (await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-both' } })).status
    expect(await status()).toBe('RETRACTED')
    await rule({ restore: [ruling('first-both')] })
    expect(await status()).toBe('CLAIMED')
  })
})

describe('removed', () => {
  it('an entry leaves a tombstone, a revision and a change, and those linked with it a change each', async () => {
    await seed({ entries: [anEvent('before', to('first-gone')), anEvent('after'), anEvent('gone', to('first-after'))] })
    const { contentHash } = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-gone' } })
    const report = await rule({ remove: [removal('first-gone', 'OUT_OF_SCOPE', { document: 'article' })] })
    expect(report.counts).toMatchObject({ rows: 2, created: 1, unchanged: 1, removed: 1 })
    expect(await db.prisma.tombstone.findUnique({ where: { key: 'first-gone' } })).toMatchObject({
      ...{ kind: 'BATTLEFIELD_EVENT', reason: 'OUT_OF_SCOPE', survivorId: null, upstreamId: 'gone', contentHash },
    })
    expect(await db.prisma.entry.findUnique({ where: { key: 'first-gone' } })).toBeNull()
    expect((await historyOf('first-gone')).at(-1)).toMatchObject({
      ...{ number: 2, kind: 'REMOVED', reason: 'An editor said so.', snapshot: null, fields: [] },
    })
    expect(await changesOf('first-gone')).toEqual(['CREATED 1', 'REMOVED 2'])
    expect(await changesOf('first-before')).toEqual(['CREATED 1', 'REVISED null'])
    expect(await changesOf('first-after')).toEqual(['CREATED 1', 'REVISED null'])
    expect(await linksOf('first-before')).toEqual([])
  })

  it('it keeps its identity and the hashes of what others added', async () => {
    await seed({ entries: [anEvent('held')] })
    const contributions = [{ id: 'held', on: 'first-held', tags: ['a'] }]
    await seed({ contributions }, 'second')
    await rule({ remove: [removal('first-held')] })
    expect((await seed({ entries: [anEvent('held')] })).counts).toMatchObject({ unchanged: 2 })
    expect((await seed({ contributions }, 'second')).counts).toMatchObject({ unchanged: 2 })
    expect(problemsOf(await seed({ entries: [anEvent('held', { title: 'Back' })] }))).toMatchObject([
      { field: 'id', reason: 'this entry was removed: only restore revives it' },
    ])
  })

  it('by law, it says nothing any more, nor do its rows that were kept aside', async () => {
    const secret = 'Somebody by name'
    await seed({ entries: [anEvent('private', { title: secret })] })
    await seed({ entries: [anEvent('private', { title: secret, summary: 'Twice' })] })
    await seed(
      {
        contributions: [
          { id: 'private', on: 'first-private', claims: [aClaim('a', { text: secret })], documents: ['article'] },
        ],
      },
      'second',
    )
    await seed({ entries: [anEvent('private', { title: secret, threads: ['nowhere'] })] })
    await rule({ retract: [ruling('first-private', { reason: secret })] })
    expect((await dumpOf(db)).filter((row) => row.includes(secret))).not.toEqual([])
    await rule({ remove: [removal('first-private', 'LEGAL', { reason: 'A court ordered it.' })] })
    await seed({ entries: [anEvent('private', { title: secret, summary: 'Thrice' })] })
    await seed(
      {
        contributions: [
          { id: 'private', on: 'first-private', claims: [aClaim('a', { text: `${secret}!` })], documents: ['article'] },
        ],
      },
      'second',
    )

    expect((await dumpOf(db)).filter((row) => row.includes(secret))).toEqual([])
    const rejects = await db.prisma.quarantinedRow.findMany()
    expect(rejects.filter(({ raw, reason }) => `${raw} ${reason}`.includes(secret))).toEqual([])
    expect((await historyOf('first-private')).map(({ kind, reason, snapshot }) => [kind, reason, snapshot])).toEqual([
      ...[
        ['CREATED', null, null],
        ['REVISED', null, null],
        ['REVISED', null, null],
        ['RETRACTED', null, null],
      ],
      ['REMOVED', 'A court ordered it.', null],
    ])
  })

  it('by law after it was removed for another reason, it is blanked without being shown again', async () => {
    await seed({ entries: [anEvent('late-law'), anEvent('heir'), anEvent('pointer', to('first-late-law'))] })
    await rule({ remove: [merger('first-late-law', 'first-heir')] })
    const { counts } = await rule({ remove: [removal('first-late-law', 'LEGAL')] })
    expect(counts).toMatchObject({ created: 1, removed: 0 })
    expect(await db.prisma.tombstone.findUnique({ where: { key: 'first-late-law' } })).toMatchObject({
      ...{ reason: 'LEGAL', survivorId: null },
    })
    expect((await historyOf('first-late-law')).every(({ snapshot }) => snapshot === null)).toBe(true)
    expect(await linksOf('first-pointer')).toEqual([])
    expect(await changesOf('first-late-law')).toEqual(['CREATED 1', 'REMOVED 2', 'REMOVED 3'])
  })

  it('by the hundred, twice: the second time there is nothing left to do', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `many-${index}`)
    await seed({ entries: ids.map((id, index) => anEvent(id, index > 0 ? to(`first-many-${index - 1}`) : {})) })
    const rows = await db.prisma.entry.findMany({ where: { key: { startsWith: 'first-many-' } } })
    const remove = () =>
      write(db, (writer) =>
        writer.transaction((tx) =>
          removeEntries(
            tx,
            rows.map(({ id }) => id),
            { why: 'OUT_OF_SCOPE', reason: 'Gone upstream.' },
          ),
        ),
      )
    expect(await remove()).toBe(300)
    const after = await dumpOf(db)
    expect(await remove()).toBe(0)
    expect(await dumpOf(db)).toEqual(after)
    expect(
      after.filter((row) => row.startsWith('change ') && row.includes('"REMOVED"') && row.includes('many-')),
    ).toHaveLength(300)
    await rule({ restore: ids.map((id) => ruling(`first-${id}`)) })
    expect(await db.prisma.link.count({ where: { from: { key: { startsWith: 'first-many-' } } } })).toBe(299)
    expect(await db.prisma.cutLink.count({ where: { fromId: { in: rows.map(({ id }) => id) } } })).toBe(0)
  })
})

describe('merged', () => {
  it('an entry hands its links to the survivor, neither to itself nor twice, and takes them back', async () => {
    await seed({
      entries: [
        anEvent('kept', to('first-double')),
        anEvent('double'),
        anEvent('one', to('first-double', { document: 'telegram' })),
        anEvent('two', { links: [...to('first-double').links, ...to('first-kept').links] }),
      ],
    })
    const before = await present(db)
    await rule({ remove: [merger('first-double', 'first-kept')] })
    expect(await linksOf('first-kept')).toEqual([])
    expect(await linksOf('first-one')).toEqual(['FOLLOWS first-kept'])
    expect(await linksOf('first-two')).toEqual(['FOLLOWS first-kept'])
    await rule({ restore: [ruling('first-double')] })
    expect(await present(db)).toEqual(before)
    for (const key of ['first-kept', 'first-one', 'first-two']) {
      expect(await changesOf(key)).toEqual(['CREATED 1', 'REVISED null', 'REVISED null'])
    }
  })

  it('through many mergers leads to the last, and a draft that names the first too', async () => {
    const chain = Array.from({ length: 30 }, (_, index) => `link-${index}`)
    await seed({ entries: [...chain.map((id) => anEvent(id)), anEvent('old', to('first-link-0'))] })
    await rule({ remove: chain.slice(1).map((id, index) => merger(`first-link-${index}`, `first-${id}`)) })
    expect(await linksOf('first-old')).toEqual(['FOLLOWS first-link-29'])
    await seed({ entries: [anEvent('new', to('first-link-0'))] })
    expect(await linksOf('first-new')).toEqual(['FOLLOWS first-link-29'])
    await rule({ restore: [ruling('first-link-0')] })
    expect(await linksOf('first-old')).toEqual(['FOLLOWS first-link-0'])
    expect(await linksOf('first-new')).toEqual(['FOLLOWS first-link-0'])
  })

  it('with what it links to, its owner and those who link to both can still say what they like', async () => {
    await seed({
      entries: [
        anEvent('a', to('first-b')),
        anEvent('b'),
        anEvent('c', { links: [...to('first-a').links, ...to('first-b').links] }),
      ],
    })
    await rule({ remove: [merger('first-b', 'first-a')] })
    const anew = { title: 'Anew' }
    const report = await seed({
      entries: [
        anEvent('a', { ...to('first-b'), ...anew }),
        anEvent('c', { links: [...to('first-a').links, ...to('first-b').links], ...anew }),
      ],
    })
    expect(report.counts).toMatchObject({ revised: 2, quarantined: 0 })
    expect(await linksOf('first-a')).toEqual([])
    expect(await linksOf('first-c')).toEqual(['FOLLOWS first-a'])
    await rule({ restore: [ruling('first-b')] })
    expect(await linksOf('first-a')).toEqual(['FOLLOWS first-b'])
    expect(await linksOf('first-c')).toEqual(['FOLLOWS first-a', 'FOLLOWS first-b'])
  })

  it('a contribution that went to the survivor goes back to its entry in the run that restores it', async () => {
    await seed({ entries: [anEvent('origin'), anEvent('refuge')] })
    const said = (tag: string) => ({ contributions: [{ id: 'nomad', on: 'first-origin', tags: [tag] }] })
    await seed(said('early'), 'second')
    await rule({ remove: [merger('first-origin', 'first-refuge')] })
    await seed(said('late'), 'second')
    const tagsOf = async (key: string) =>
      (await db.prisma.entryTag.findMany({ where: { entry: { key } } })).map(({ tag }) => tag)
    expect(await tagsOf('first-refuge')).toEqual(['late'])
    const files = [
      await aFile({ dataset: aDataset('second'), ...said('late') }),
      await aFile({ dataset: aDataset('editor'), restore: [ruling('first-origin')] }),
    ]
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 1, revised: 1, quarantined: 0 })
    expect(await tagsOf('first-refuge')).toEqual([])
    expect(await tagsOf('first-origin')).toEqual(['late'])
    const after = await dumpOf(db)
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 0, revised: 0 })
    expect(await dumpOf(db)).toEqual(after)
  })
})

describe('restored', () => {
  it('where a link was given another end meanwhile, that stands', async () => {
    await seed({ entries: [anEvent('x'), anEvent('y'), anEvent('mover', to('first-x'))] })
    await rule({ remove: [removal('first-x')] })
    await seed({ entries: [anEvent('mover', to('first-y'))] })
    await rule({ restore: [ruling('first-x')] })
    expect(await linksOf('first-mover')).toEqual(['FOLLOWS first-y'])
  })

  it('it has all its links though either end was renamed before or since', async () => {
    await seed({ entries: [anEvent('p', to('first-q')), anEvent('q', to('first-r')), anEvent('r')] })
    await seed({ entries: [anEvent('r', { key: 'renamed-r' })] })
    await rule({ remove: [removal('first-q')] })
    await seed({ entries: [anEvent('r', { key: 'renamed-again' })] })
    await rule({ restore: [ruling('first-q')] })
    expect(await linksOf('first-q')).toEqual(['FOLLOWS renamed-again'])
    expect(await linksOf('first-p')).toEqual(['FOLLOWS first-q'])
  })

  it('is a problem where its number of the series was taken meanwhile', async () => {
    await seed({ entries: [aPackage('mine', { number: 501 })] })
    const remove = [removal('first-mine')]
    const files = [
      await aFile({ dataset: aDataset(), entries: [aPackage('theirs', { number: 501 })] }),
      await aFile({ dataset: aDataset('editor'), remove }),
    ]
    // What the ruling makes room for is recorded in the same run.
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 2, removed: 1, quarantined: 0 })
    expect(problemsOf(await rule({ restore: [ruling('first-mine')] }))).toMatchObject([
      { field: 'entry', reason: 'cannot stand again: number 501 of the series is taken by "first-theirs"' },
    ])
  })

  it('with a row that says something else now, it is as it was, and then revised', async () => {
    await seed({ entries: [anEvent('turned')] })
    await rule({ remove: [removal('first-turned')] })
    const files = [
      await aFile({ dataset: aDataset(), entries: [anEvent('turned', { title: 'Turned' })] }),
      await aFile({ dataset: aDataset('editor'), restore: [ruling('first-turned')] }),
    ]
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 1, revised: 1, quarantined: 0 })
    expect((await historyOf('first-turned')).map(({ kind, fields }) => [kind, fields])).toEqual([
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
    const own = { entries: [anEvent('friend', to('first-freed')), anEvent('freed', { tags: ['own'] })] }
    const others = { contributions: [{ id: 'freed', on: 'first-freed', tags: ['added'] }] }
    await seed(own)
    await seed(others, 'second')
    const before = await present(db)
    await rule({ remove: [removal('first-freed', 'LEGAL')] })
    const restore = [ruling('first-freed')]
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
    expect(await present(db)).toEqual(before)
    const kinds = (await historyOf('first-freed')).map(({ kind, snapshot }) => [kind, snapshot === null])
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

describe('a ruling', () => {
  it('is carried out once, whatever happened since', async () => {
    await seed({ entries: [anEvent('once')] })
    const removing = await aFile({ dataset: aDataset('editor'), remove: [removal('first-once')] })
    const restoring = await aFile({ dataset: aDataset('editor'), restore: [ruling('first-once')] })
    for (const path of [removing, restoring]) expect((await seedFiles(db, [path])).counts).toMatchObject({ created: 1 })
    const after = await dumpOf(db)
    for (const paths of [[removing], [restoring], [removing, restoring], [restoring, removing], [removing]]) {
      expect((await seedFiles(db, paths)).counts).toMatchObject({ created: 0, revised: 0, removed: 0, quarantined: 0 })
    }
    expect(await dumpOf(db)).toEqual(after)
  })

  it('that says something else corrects what it did, once', async () => {
    await seed({
      entries: [anEvent('wrong'), anEvent('right-1'), anEvent('right-2'), anEvent('pointing', to('first-wrong'))],
    })
    const first = merger('first-wrong', 'first-right-1')
    await rule({ remove: [first] })
    const second = { ...first, mergeInto: 'first-right-2', reason: 'It was the other one.' }
    const { counts } = await rule({ remove: [second] })
    expect(counts).toMatchObject({ revised: 1, removed: 0 })
    expect(await linksOf('first-pointing')).toEqual(['FOLLOWS first-right-2'])
    expect((await historyOf('first-wrong')).map(({ kind, reason }) => [kind, reason])).toEqual([
      ...[
        ['CREATED', null],
        ['REMOVED', 'An editor said so.'],
        ['REMOVED', 'It was the other one.'],
      ],
    ])
    expect((await rule({ remove: [second] })).counts).toMatchObject({ unchanged: 2 })
    const retraction = ruling('first-right-1')
    await rule({ retract: [retraction] })
    await rule({ retract: [{ ...retraction, reason: 'Better said.' }] })
    expect((await historyOf('first-right-1')).map(({ kind, reason }) => [kind, reason])).toEqual([
      ...[
        ['CREATED', null],
        ['RETRACTED', 'An editor said so.'],
        ['RETRACTED', 'Better said.'],
      ],
    ])
  })

  it('that cannot be carried out is a problem at its field, and is tried again the next time', async () => {
    await seed({ entries: [anEvent('there'), anEvent('taken-out'), anEvent('merged'), anEvent('away')] })
    await rule({
      remove: [removal('first-taken-out'), merger('first-merged', 'first-there')],
      retract: [ruling('first-away')],
    })
    const cases: [object, string, string][] = [
      [{ retract: [ruling('nobody')] }, 'entry', 'no entry has the key "nobody"'],
      [{ retract: [ruling('first-taken-out')] }, 'entry', 'the entry "first-taken-out" was removed already (ERROR)'],
      [{ retract: [ruling('first-away')] }, 'entry', 'the entry "first-away" is retracted already'],
      [{ retract: [ruling('first-there', { document: 'nothing' })] }, 'document', 'no document has the key "nothing"'],
      [{ remove: [removal('first-taken-out')] }, 'entry', 'the entry "first-taken-out" was removed already (ERROR)'],
      [
        { remove: [removal('first-merged')] },
        'entry',
        'the entry "first-merged" was removed already (DUPLICATE), and merged into "first-there"',
      ],
      [
        { remove: [merger('first-there', 'first-there')] },
        'mergeInto',
        'is the entry itself: name the one that survives',
      ],
      [{ remove: [merger('first-there', 'nobody')] }, 'mergeInto', 'no entry has the key "nobody"'],
      [
        { remove: [merger('first-there', 'first-taken-out')] },
        'mergeInto',
        'the entry "first-taken-out" was removed already (ERROR)',
      ],
      [
        { remove: [merger('first-there', 'first-merged')] },
        'mergeInto',
        'the entry "first-merged" was removed already (DUPLICATE), and merged into "first-there"',
      ],
      [
        { remove: [removal('first-there', 'DUPLICATE')] },
        'mergeInto',
        'is missing: name the entry of which this is a DUPLICATE',
      ],
      [
        { remove: [removal('first-there', 'ERROR', { mergeInto: 'first-away' })] },
        'mergeInto',
        'must be left out: only a DUPLICATE is merged into another entry',
      ],
      [{ restore: [ruling('first-there')] }, 'entry', 'the entry "first-there" is neither removed nor retracted'],
    ]
    const before = await dumpOf(db)
    for (const [fields, field, reason] of cases) {
      const report = await rule(fields)
      expect(problemsOf(report)).toMatchObject([{ field, reason, line: expect.any(Number) }])
      expect(report.counts).toMatchObject({ created: 0, quarantined: 1 })
    }
    expect(await dumpOf(db)).toEqual(before)
    const later = ruling('first-later')
    expect((await rule({ retract: [later] })).counts).toMatchObject({ quarantined: 1 })
    await seed({ entries: [anEvent('later')] })
    expect((await rule({ retract: [later] })).counts).toMatchObject({ created: 1 })
  })

  it('has its id once in all three lists; in two files of its dataset it is one where both say the same', async () => {
    await seed({ entries: [anEvent('named'), anEvent('other')] })
    const retraction = ruling('first-named')
    const report = await rule({ retract: [retraction], remove: [{ ...retraction, why: 'ERROR' }] })
    expect(problemsOf(report)).toMatchObject([
      { field: 'id', reason: `is the second ruling with the id "${retraction.id}"` },
    ])
    const other = ruling('first-other')
    const paths = await Promise.all(
      [{ retract: [other] }, { retract: [other] }, { retract: [{ ...other, reason: 'Else.' }] }].map((fields) =>
        aFile({ dataset: aDataset('editor'), ...fields }),
      ),
    )
    expect((await seedFiles(db, paths)).counts).toMatchObject({ created: 1, quarantined: 1 })
    const reason = expect.stringMatching(/^is the second ruling with the id "[^"]*": the first stands in .*, line \d+/)
    expect(problemsOf(await seedFiles(db, paths))).toMatchObject([{ field: 'id', reason }])
  })

  it('finds the entries as those before it left them, in the order of the lists', async () => {
    await seed({ entries: ['o-1', 'o-2', 'o-3', 'o-4', 'o-5'].map((id) => anEvent(id)) })
    const report = await rule({
      restore: [ruling('first-o-1')],
      remove: [
        merger('first-o-2', 'first-o-3'),
        merger('first-o-3', 'first-o-4'),
        merger('first-o-5', 'first-o-3'),
        merger('first-o-4', 'first-o-2'),
      ],
      retract: [ruling('first-o-1')],
    })
    expect(report.counts).toMatchObject({ created: 4, removed: 2, quarantined: 2 })
    expect(problemsOf(report).map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
      'mergeInto: the entry "first-o-3" was removed already (DUPLICATE), and merged into "first-o-4"',
      'mergeInto: the entry "first-o-2" was removed already (DUPLICATE)',
    ])
    expect(await changesOf('first-o-1')).toEqual(['CREATED 1', 'RETRACTED 2', 'RESTORED 3'])
  })

  it('rehearsed, leaves nothing', async () => {
    await seed({ entries: [anEvent('rehearsed')] })
    const before = await dumpOf(db)
    const path = await aFile({ dataset: aDataset('editor'), remove: [removal('first-rehearsed')] })
    expect((await seedFiles(db, [path], { rehearsal: true })).counts).toMatchObject({ created: 1, removed: 1 })
    expect(await dumpOf(db)).toEqual(before)
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
    const before = await present(seeded)
    const removing = entries.map(({ key }, index) =>
      index % 3 === 0 && index > 0 ? merger(key, entries[index - 1]?.key ?? '') : removal(key, 'OUT_OF_SCOPE'),
    )
    // A survivor goes after those that were merged into it.
    const remove = removing.toReversed()
    const files = [
      await aFile({ dataset: aDataset('editor'), remove }),
      await aFile({ dataset: aDataset('editor'), restore: entries.map(({ key }) => ruling(key)) }),
    ]
    expect((await seedFiles(seeded, files.slice(0, 1))).outcome).toBe('CLEAN')
    expect(await seeded.prisma.entry.count()).toBe(0)
    expect(await seeded.prisma.claim.count()).toBe(0)
    expect(await seeded.prisma.link.count()).toBe(0)
    expect((await seedFiles(seeded, files)).outcome).toBe('CLEAN')
    expect(await present(seeded)).toEqual(before)
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
  })
})

it('stopped at any ruling and run again, a job ends as in one go', async () => {
  const base = { dataset: aDataset(), ...cast }
  const entries = ['k-1', 'k-2', 'k-3', 'k-4'].map((id, index) => anEvent(id, to(`first-k-${((index + 1) % 4) + 1}`)))
  const rulings = {
    retract: [ruling('first-k-1')],
    remove: [merger('first-k-2', 'first-k-3'), removal('first-k-4', 'LEGAL'), merger('first-k-3', 'first-k-1')],
    restore: [ruling('first-k-2'), ruling('first-k-4'), ruling('first-k-1')],
  }
  const paths = [await aFile({ ...base, entries }), await aFile({ dataset: aDataset('editor'), ...rulings })]
  const clean = await freshDatabase()
  expect((await seedFiles(clean, paths)).outcome).toBe('CLEAN')
  const broken = await freshDatabase()
  for (const { id } of Object.values(rulings).flat()) {
    await broken.pool.query(`create or replace function stop() returns trigger language plpgsql as $$
      begin if new.upstream_id = '${id}' then raise exception 'stopped'; end if; return new; end $$;
      create or replace trigger stop before insert on ruling for each row execute function stop()`)
    expect((await seedFiles(broken, paths)).outcome).toBe('FAILED')
  }
  await broken.pool.query('drop function stop cascade')
  expect((await seedFiles(broken, paths)).outcome).toBe('CLEAN')
  expect(await dumpOf(broken)).toEqual(await dumpOf(clean))
  await Promise.all([clean.close(), broken.close()])
})
