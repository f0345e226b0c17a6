// Seeding twice is seeding once; what differs makes a revision, and only that.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { canonicalJson, contentHashOf } from '../../src/timeline/recording/content-hash.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { aClaim, aDataset, aFile, anEvent, aPackage, cast, dumpOf } from './given.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedFiles(db, [await aFile({ dataset: aDataset(), ...cast })])
})
afterAll(() => db.close())

const seed = async (fields: object, key?: string) => seedFiles(db, [await aFile({ dataset: aDataset(key), ...fields })])

const history = async (key: string) => {
  const entry = await db.prisma.entry.findUniqueOrThrow({ where: { key } })
  return db.prisma.revision.findMany({ where: { entryId: entry.id }, orderBy: { number: 'asc' } })
}

describe('an entry', () => {
  it('is created with a revision and a change, and seeded again changes nothing at all', async () => {
    const file = {
      entries: [
        anEvent('once', { claims: [aClaim('a')], places: [{ place: 'sumy', role: 'OCCURRED', precision: 'EXACT' }] }),
      ],
    }
    expect((await seed(file)).counts).toMatchObject({ rows: 2, created: 1, unchanged: 1 })
    const heard: string[] = []
    const listener = await db.pool.connect()
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
    await listener.query('listen dateline')
    const before = await dumpOf(db)

    expect((await seed(file)).counts).toMatchObject({ rows: 2, created: 0, revised: 0, unchanged: 2 })
    await listener.query('select 1')
    // Of the run itself, and of nothing else.
    expect(new Set(heard)).toEqual(new Set(['seed_run']))
    expect(await dumpOf(db)).toEqual(before)

    await seed({ entries: [anEvent('once', { title: 'Other words' })] })
    await listener.query('select 1')
    expect(heard.filter((table) => table === 'change')).toEqual(['change'])
    await listener.query('unlisten dateline')
    listener.release()
  })

  it('is revised where it differs, field by field, and going back makes another revision', async () => {
    const first = anEvent('back', { summary: 'As first told' })
    const second = anEvent('back', {
      tags: ['told-anew'],
      places: [{ place: 'sumy', role: 'OCCURRED', precision: 'EXACT' }],
    })
    await seed({ entries: [first] })
    expect((await seed({ entries: [second] })).counts).toMatchObject({ revised: 1 })
    await seed({ entries: [first] })
    const revisions = await history('first-back')
    expect(revisions.map(({ kind, fields }) => [kind, fields])).toEqual([
      ['CREATED', []],
      ['REVISED', ['places', 'summary', 'tags']],
      ['REVISED', ['places', 'summary', 'tags']],
    ])
    const changes = await db.prisma.change.findMany({ where: { key: 'first-back' }, orderBy: { number: 'asc' } })
    expect(changes.map(({ kind, revisionNumber }) => [kind, revisionNumber])).toEqual([
      ['CREATED', 1],
      ['REVISED', 2],
      ['REVISED', 3],
    ])
    expect(await db.prisma.entryPlace.count({ where: { entry: { key: 'first-back' } } })).toBe(0)
  })

  it('keeps its id when its kind changes, and its detail row moves', async () => {
    await seed({ entries: [anEvent('kind', { taxonomy: [{ scheme: 'acled', code: 'x' }] })] })
    const { id } = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-kind' } })
    const { eventType: _, ...rest } = anEvent('kind')
    await seed({ entries: [{ ...rest, kind: 'STATEMENT', statementType: 'FINDING', speaker: 'artiukh' }] })
    const entry = await db.prisma.entry.findUniqueOrThrow({
      where: { id },
      include: { statement: true, battlefieldEvent: true, taxonomy: true },
    })
    expect(entry).toMatchObject({
      kind: 'STATEMENT',
      statement: { statementType: 'FINDING' },
      battlefieldEvent: null,
      taxonomy: [],
    })
  })

  it('is reported when the first of its documents was published', async () => {
    await seed({ entries: [anEvent('reported', { claims: [aClaim('a', { document: 'telegram' })] })] })
    const entry = await db.prisma.entry.findUniqueOrThrow({
      where: { key: 'first-reported' },
      include: { documents: { include: { document: true } } },
    })
    expect(entry.reportedAt?.toISOString()).toBe('2024-11-20T22:00:00.000Z')
    expect(entry.documents.map(({ document }) => document.key).sort()).toEqual(['article', 'telegram'])
  })

  it('leaves unknown unknown: what is silent is null, and a claimed zero is zero', async () => {
    const quantities = [
      { metric: 'KILLED', best: 0, qualifier: 'EXACT' },
      { metric: 'INJURED', qualifier: 'UNKNOWN' },
    ]
    await seed({ entries: [anEvent('numbers', { quantities })] })
    const rows = await db.prisma.quantity.findMany({
      where: { entry: { key: 'first-numbers' } },
      orderBy: { position: 'asc' },
    })
    expect(rows.map(({ best, low, high }) => [best, low, high])).toEqual([
      [0, null, null],
      [null, null, null],
    ])
  })
})

describe('an id in two files of one dataset', () => {
  const file = (fields: object) => aFile({ dataset: aDataset(), ...fields })

  it('is one row where both say the same, and is kept aside where the second says something else', async () => {
    const entries = [anEvent('shared')]
    const paths = [
      await file({ entries }),
      await file({ entries }),
      await file({ entries: [anEvent('shared', { title: 'Other' })] }),
    ]
    const report = await seedFiles(db, paths)
    expect(report.counts).toMatchObject({ rows: 6, created: 1, unchanged: 4, quarantined: 1 })
    const reason = expect.stringMatching(/^is the second row with the id "shared": the first stands in .*, line \d+/)
    expect(report.files[2]?.problems).toMatchObject([{ field: 'id', reason }])
    expect((await seedFiles(db, paths)).counts).toMatchObject({ created: 0, revised: 0, quarantined: 1 })
    expect(await history('first-shared')).toHaveLength(1)
  })

  it('is kept aside with the first where that has a problem', async () => {
    const entries = [anEvent('both-bad', { threads: ['nothing'] })]
    const report = await seedFiles(db, [await file({ entries }), await file({ entries })])
    expect(report.counts).toMatchObject({ rows: 4, unchanged: 2, quarantined: 2 })
  })

  it('is as little revised back and forth by contributions', async () => {
    await seed({}, 'helper')
    const paths = await Promise.all(
      ['a', 'b'].map((tag) =>
        aFile({ dataset: aDataset('helper'), contributions: [{ id: 'x', on: 'first-shared', tags: [tag] }] }),
      ),
    )
    expect((await seedFiles(db, paths)).counts).toMatchObject({ created: 1, quarantined: 1 })
    expect((await seedFiles(db, paths)).counts).toMatchObject({ revised: 0, quarantined: 1 })
  })
})

describe('a contribution', () => {
  const gift = (fields: object = {}) => ({
    ...{ id: 'gift', on: 'first-pack', documents: ['telegram'], claims: [aClaim('b')], tags: ['given'] },
    ...{ participants: [{ actor: 'ukraine', role: 'RECIPIENT', claim: 'b' }] },
    ...fields,
  })

  it('revises its entry, and stays when the owner tells the entry anew', async () => {
    await seed({ entries: [aPackage('pack', { participants: [{ actor: 'united-states', role: 'DONOR' }] })] })
    expect((await seed({ contributions: [gift()] }, 'second')).counts).toMatchObject({ created: 2 })
    const owner = {
      participants: [{ actor: 'united-states', role: 'DONOR' }],
      title: 'Told anew',
      occurred: '2024-11-19',
    }
    await seed({ entries: [aPackage('pack', owner)] })
    const revisions = await history('first-pack')
    expect(revisions.map(({ kind, fields }) => [kind, fields])).toEqual([
      ['CREATED', []],
      ['REVISED', ['claims', 'documents', 'participants', 'tags']],
      ['REVISED', ['occurred', 'title']],
    ])
    const entry = await db.prisma.entry.findUniqueOrThrow({
      where: { key: 'first-pack' },
      include: { participations: true, claims: true },
    })
    expect(entry.claims).toHaveLength(1)
    expect(entry.participations).toHaveLength(2)
    for (const row of entry.participations) expect(row.occurredAt).toEqual(entry.occurredAt)
    const telegram = await db.prisma.document.findUniqueOrThrow({ where: { key: 'telegram' } })
    expect(revisions[1]?.documentId).toBe(telegram.id)
  })

  it('told anew, replaces only its own rows', async () => {
    expect((await seed({ contributions: [gift({ tags: ['other'] })] }, 'second')).counts).toMatchObject({
      revised: 1,
      unchanged: 1,
    })
    const entry = await db.prisma.entry.findUniqueOrThrow({
      where: { key: 'first-pack' },
      include: { participations: true, tags: true },
    })
    expect(entry.participations).toHaveLength(2)
    expect(entry.tags.map(({ tag }) => tag)).toEqual(['other'])
    expect((await seed({ contributions: [gift({ tags: ['other'] })] }, 'second')).counts).toMatchObject({
      unchanged: 2,
    })
  })

  it('moved to another entry, leaves the first and revises both', async () => {
    await seed({ entries: [aPackage('elsewhere', { number: 3 })] })
    await seed({ contributions: [gift({ on: 'first-elsewhere', tags: ['other'] })] }, 'second')
    expect(await db.prisma.claim.count({ where: { entry: { key: 'first-pack' } } })).toBe(0)
    expect(await db.prisma.claim.count({ where: { entry: { key: 'first-elsewhere' } } })).toBe(1)
    expect((await history('first-pack')).at(-1)?.fields).toContain('claims')
    expect((await history('first-elsewhere')).at(-1)?.fields).toContain('claims')
  })

  it('and its owner may make the same link: one stands, and outlives either draft', async () => {
    const link = { type: 'FOLLOWS', to: 'first-once' }
    await seed({ entries: [anEvent('linked', { links: [link] })] })
    await seed({ contributions: [{ id: 'same-link', on: 'first-linked', links: [link] }] }, 'second')
    const links = () => db.prisma.link.count({ where: { from: { key: 'first-linked' } } })
    expect(await links()).toBe(1)
    await seed({ entries: [anEvent('linked')] })
    expect(await links()).toBe(1)
    await seed({ contributions: [{ id: 'same-link', on: 'first-linked', tags: ['kept'] }] }, 'second')
    expect(await links()).toBe(0)
  })
})

describe('a content hash', () => {
  it('does not depend on the order in which fields are written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse())
        expect(contentHashOf(canonicalJson(turned))).toEqual(contentHashOf(canonicalJson(object)))
      }),
    )
  })

  it('tells different values apart, null and absent among them', () => {
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}))
    expect(canonicalJson({ a: undefined })).toBe(canonicalJson({}))
    expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }))
  })
})
