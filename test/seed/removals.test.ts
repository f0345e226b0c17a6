// Removed and merged entries: what is left of them, where links lead then, and what the law leaves of them.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { removeEntries } from '../../src/timeline/recording/remove-entries.js'
import { write } from '../support/database.js'
import { aClaim, aDataset, aFile, aMerger, anEvent, aRemoval, aRuling, dumpOf, linkTo } from './given.js'
import { problemsOf, type RuledDatabase, ruledDatabase } from './ruled-database.js'

let { db, told, seed, rule } = {} as RuledDatabase
beforeAll(async () => {
  ;({ db, told, seed, rule } = await ruledDatabase())
})
afterAll(() => db.close())

describe('removed', () => {
  it('an entry leaves a tombstone, a revision and a change, and those linked with it a change each', async () => {
    await seed({
      entries: [anEvent('before', linkTo('first-gone')), anEvent('after'), anEvent('gone', linkTo('first-after'))],
    })
    const { contentHash } = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-gone' } })
    const report = await rule({ remove: [aRemoval('first-gone', 'OUT_OF_SCOPE', { document: 'article' })] })
    expect(report.counts).toMatchObject({ rows: 2, created: 1, unchanged: 1, removed: 1 })
    expect(await db.prisma.tombstone.findUnique({ where: { key: 'first-gone' } })).toMatchObject({
      ...{ kind: 'BATTLEFIELD_EVENT', reason: 'OUT_OF_SCOPE', survivorId: null, upstreamId: 'gone', contentHash },
    })
    expect(await db.prisma.entry.findUnique({ where: { key: 'first-gone' } })).toBeNull()
    expect((await told.historyOf('first-gone')).at(-1)).toMatchObject({
      ...{ number: 2, kind: 'REMOVED', reason: 'An editor said so.', snapshot: null, fields: [] },
    })
    expect(await told.changesOf('first-gone')).toEqual(['CREATED 1', 'REMOVED 2'])
    expect(await told.changesOf('first-before')).toEqual(['CREATED 1', 'REVISED null'])
    expect(await told.changesOf('first-after')).toEqual(['CREATED 1', 'REVISED null'])
    expect(await told.linksOf('first-before')).toEqual([])
  })

  it('it keeps its identity and the hashes of what others added', async () => {
    await seed({ entries: [anEvent('held')] })
    const contributions = [{ id: 'held', on: 'first-held', tags: ['a'] }]
    await seed({ contributions }, 'second')
    await rule({ remove: [aRemoval('first-held')] })
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
    await rule({ retract: [aRuling('first-private', { reason: secret })] })
    expect((await dumpOf(db)).filter((row) => row.includes(secret))).not.toEqual([])
    await rule({ remove: [aRemoval('first-private', 'LEGAL', { reason: 'A court ordered it.' })] })
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
    expect(
      (await told.historyOf('first-private')).map(({ kind, reason, snapshot }) => [kind, reason, snapshot]),
    ).toEqual([
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
    await seed({ entries: [anEvent('late-law'), anEvent('heir'), anEvent('pointer', linkTo('first-late-law'))] })
    await rule({ remove: [aMerger('first-late-law', 'first-heir')] })
    const { counts } = await rule({ remove: [aRemoval('first-late-law', 'LEGAL')] })
    expect(counts).toMatchObject({ created: 1, removed: 0 })
    expect(await db.prisma.tombstone.findUnique({ where: { key: 'first-late-law' } })).toMatchObject({
      ...{ reason: 'LEGAL', survivorId: null },
    })
    expect((await told.historyOf('first-late-law')).every(({ snapshot }) => snapshot === null)).toBe(true)
    expect(await told.linksOf('first-pointer')).toEqual([])
    expect(await told.changesOf('first-late-law')).toEqual(['CREATED 1', 'REMOVED 2', 'REMOVED 3'])
  })

  it('by the hundred, twice: the second time there is nothing left to do', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `many-${index}`)
    await seed({ entries: ids.map((id, index) => anEvent(id, index > 0 ? linkTo(`first-many-${index - 1}`) : {})) })
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
    await rule({ restore: ids.map((id) => aRuling(`first-${id}`)) })
    expect(await db.prisma.link.count({ where: { from: { key: { startsWith: 'first-many-' } } } })).toBe(299)
    expect(await db.prisma.cutLink.count({ where: { fromId: { in: rows.map(({ id }) => id) } } })).toBe(0)
  })
})

describe('merged', () => {
  it('an entry hands its links to the survivor, neither to itself nor twice, and takes them back', async () => {
    await seed({
      entries: [
        anEvent('kept', linkTo('first-double')),
        anEvent('double'),
        anEvent('one', linkTo('first-double', { document: 'telegram' })),
        anEvent('two', { links: [...linkTo('first-double').links, ...linkTo('first-kept').links] }),
      ],
    })
    const before = await told.present()
    await rule({ remove: [aMerger('first-double', 'first-kept')] })
    expect(await told.linksOf('first-kept')).toEqual([])
    expect(await told.linksOf('first-one')).toEqual(['FOLLOWS first-kept'])
    expect(await told.linksOf('first-two')).toEqual(['FOLLOWS first-kept'])
    await rule({ restore: [aRuling('first-double')] })
    expect(await told.present()).toEqual(before)
    for (const key of ['first-kept', 'first-one', 'first-two']) {
      expect(await told.changesOf(key)).toEqual(['CREATED 1', 'REVISED null', 'REVISED null'])
    }
  })

  it('through many mergers leads to the last, and a draft that names the first too', async () => {
    const chain = Array.from({ length: 30 }, (_, index) => `link-${index}`)
    await seed({ entries: [...chain.map((id) => anEvent(id)), anEvent('old', linkTo('first-link-0'))] })
    await rule({ remove: chain.slice(1).map((id, index) => aMerger(`first-link-${index}`, `first-${id}`)) })
    expect(await told.linksOf('first-old')).toEqual(['FOLLOWS first-link-29'])
    await seed({ entries: [anEvent('new', linkTo('first-link-0'))] })
    expect(await told.linksOf('first-new')).toEqual(['FOLLOWS first-link-29'])
    await rule({ restore: [aRuling('first-link-15')] })
    expect(await told.linksOf('first-old')).toEqual(['FOLLOWS first-link-15'])
    await rule({ restore: [aRuling('first-link-0')] })
    expect(await told.linksOf('first-old')).toEqual(['FOLLOWS first-link-0'])
    expect(await told.linksOf('first-new')).toEqual(['FOLLOWS first-link-0'])
  })

  it('with what it links to, its owner and those who link to both can still say what they like', async () => {
    await seed({
      entries: [
        anEvent('a', linkTo('first-b')),
        anEvent('b'),
        anEvent('c', { links: [...linkTo('first-a').links, ...linkTo('first-b').links] }),
      ],
    })
    await rule({ remove: [aMerger('first-b', 'first-a')] })
    const anew = { title: 'Anew' }
    const report = await seed({
      entries: [
        anEvent('a', { ...linkTo('first-b'), ...anew }),
        anEvent('c', { links: [...linkTo('first-a').links, ...linkTo('first-b').links], ...anew }),
      ],
    })
    expect(report.counts).toMatchObject({ revised: 2, quarantined: 0 })
    expect(await told.linksOf('first-a')).toEqual([])
    expect(await told.linksOf('first-c')).toEqual(['FOLLOWS first-a'])
    await rule({ restore: [aRuling('first-b')] })
    expect(await told.linksOf('first-a')).toEqual(['FOLLOWS first-b'])
    expect(await told.linksOf('first-c')).toEqual(['FOLLOWS first-a', 'FOLLOWS first-b'])
  })

  it('a contribution that went to the survivor goes back to its entry in the run that restores it', async () => {
    await seed({ entries: [anEvent('origin'), anEvent('refuge')] })
    const said = (tag: string) => ({ contributions: [{ id: 'nomad', on: 'first-origin', tags: [tag] }] })
    await seed(said('early'), 'second')
    await rule({ remove: [aMerger('first-origin', 'first-refuge')] })
    await seed(said('late'), 'second')
    const tagsOf = async (key: string) =>
      (await db.prisma.entryTag.findMany({ where: { entry: { key } } })).map(({ tag }) => tag)
    expect(await tagsOf('first-refuge')).toEqual(['late'])
    const files = [
      await aFile({ dataset: aDataset('second'), ...said('late') }),
      await aFile({ dataset: aDataset('editor'), restore: [aRuling('first-origin')] }),
    ]
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 1, revised: 1, quarantined: 0 })
    expect(await tagsOf('first-refuge')).toEqual([])
    expect(await tagsOf('first-origin')).toEqual(['late'])
    const after = await dumpOf(db)
    expect((await seedFiles(db, files)).counts).toMatchObject({ created: 0, revised: 0 })
    expect(await dumpOf(db)).toEqual(after)
  })
})
