// What a draft leaves behind: every field in its column and in the revision, whoever else writes the entry at once.

import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { recordReference } from '../../src/timeline/recording/record-reference.js'
import type { DocumentRow } from '../../src/timeline/recording/reference-draft.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { aClaim, aDataset, aFile, anEvent, aPackage, cast } from './given.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedFiles(db, [await aFile({ dataset: aDataset(), ...cast })])
})
afterAll(() => db.close())

const seed = async (fields: object, key?: string) => seedFiles(db, [await aFile({ dataset: aDataset(key), ...fields })])
const historyOf = async (key: string) => {
  const entry = await db.prisma.entry.findUniqueOrThrow({ where: { key } })
  return db.prisma.revision.findMany({ where: { entryId: entry.id }, orderBy: { number: 'asc' } })
}

it('a draft that says the same is revised where the day moves from which its words count', async () => {
  const entries = [anEvent('reported', { occurred: { rule: 'day-of-report', words: 'on Thursday' }, documents: ['d'] })]
  const documents = (published: string) => [{ key: 'd', publisher: 'voa', published, zone: 'UTC' }]
  await seed({ documents: documents('2024-11-21'), entries })
  expect((await seed({ documents: documents('2024-11-21'), entries })).counts).toMatchObject({ revised: 0 })
  expect((await seed({ documents: documents('2024-11-14'), entries })).counts).toMatchObject({ revised: 2 })
  const [, revised] = await historyOf('first-reported')
  expect(revised?.fields).toEqual(['occurred'])
  expect(revised?.snapshot).toMatchObject({ occurred: { anchor: '2024-11-14' } })
})

it('every field of a draft stands in its column, and in the revision', async () => {
  await seed({ entries: [anEvent('target')] })
  const numbers = (best: number) => ({
    metric: 'ITEMS_SUPPLIED',
    low: 1,
    best,
    high: 9,
    unit: 'crates',
    qualifier: 'ABOUT',
  })
  const words = { words: 'in the evening' }
  const said = { edtf: '2024-11-20', zone: 'Europe/Kyiv', ...words }
  const happened = { edtf: '2024-11-19T20:00', zone: 'Europe/Moscow', approximate: true }
  const claim = {
    ...{ key: 'c', subject: 'KILLED', text: 'Said so', form: 'QUOTE', polarity: 'DENIES', channel: 'X' },
    ...{ speaker: 'artiukh', office: 'sumy-governor', place: 'sumy', document: 'telegram', credited: 'voa' },
  }
  const draft = {
    ...aPackage('full', { summary: 'In short', programme: 'us-pda', number: 7, instrument: 'DRAWDOWN', key: 'full' }),
    claims: [{ ...claim, said, happened, quantities: [numbers(2)] }],
    quantities: [{ ...numbers(3), claim: 'c' }],
    places: [{ place: 'sumy-oblast', role: 'TARGETED', precision: 'ADM1_PART', claim: 'c' }],
    participants: [{ actor: 'artiukh', role: 'SPEAKER', office: 'sumy-governor', claim: 'c' }],
    capabilities: [{ capability: 'drone', role: 'SUPPLIED', quantity: numbers(4), claim: 'c' }],
    links: [{ type: 'ENABLES', to: 'first-target', document: 'telegram' }],
    threads: ['attacks'],
    tags: ['a-tag'],
    amounts: [
      {
        ...{ stage: 'COMMITTED', announced: true, amount: '275000000.50', currency: 'USD', qualifier: 'EXACT' },
        ...{ on: { edtf: '2024-11-18', ...words }, claim: 'c' },
      },
    ],
    items: [{ name: 'Drones', capability: 'drone', quantity: numbers(5), claim: 'c' }],
  }
  expect((await seed({ entries: [draft] })).outcome).toBe('CLEAN')

  const key = { select: { key: true } }
  const quantity = (best: number) => ({ ...numbers(best) })
  const entry = await db.prisma.entry.findUniqueOrThrow({
    where: { key: 'full' },
    include: {
      aidPackage: { include: { programme: key } },
      claims: { include: { speaker: key, office: key, place: key, document: key, credited: key, quantities: true } },
      places: { include: { place: key } },
      participations: { include: { actor: key, office: key } },
      capabilities: { include: { capability: key, quantity: true } },
      documents: { include: { document: key }, orderBy: { position: 'asc' } },
      threads: { include: { thread: key } },
      ...{ tags: true, quantities: true, amounts: true },
      items: { include: { capability: key, quantity: true } },
    },
  })
  const claimId = entry.claims[0]?.id
  expect(entry).toMatchObject({
    ...{ title: 'Package full', summary: 'In short', status: 'CONFIRMED', kind: 'AID_PACKAGE' },
    aidPackage: {
      ...{ programme: { key: 'us-pda' }, number: 7, stage: 'ALLOCATED', aidType: 'MILITARY', instrument: 'DRAWDOWN' },
    },
    claims: [
      {
        ...{ subject: 'KILLED', text: 'Said so', form: 'QUOTE', polarity: 'DENIES', channel: 'X' },
        ...{ speaker: { key: 'artiukh' }, office: { key: 'sumy-governor' }, place: { key: 'sumy' } },
        ...{ document: { key: 'telegram' }, credited: { key: 'voa' } },
        ...{ saidEdtf: '2024-11-20', saidPrecision: 'DAY', saidZone: 'Europe/Kyiv', saidWords: 'in the evening' },
        ...{ happenedZone: 'Europe/Moscow', happenedPrecision: 'MINUTE', happenedApproximate: true },
        happenedEdtf: expect.stringMatching(/^2024-11-19T20:00/),
      },
    ],
    places: [{ place: { key: 'sumy-oblast' }, role: 'TARGETED', precision: 'ADM1_PART', claimId }],
    participations: [{ actor: { key: 'artiukh' }, role: 'SPEAKER', office: { key: 'sumy-governor' }, claimId }],
    capabilities: [{ capability: { key: 'drone' }, role: 'SUPPLIED', quantity: quantity(4), claimId }],
    threads: [{ thread: { key: 'attacks' } }],
    tags: [{ tag: 'a-tag' }],
    amounts: [
      {
        ...{ stage: 'COMMITTED', announced: true, currency: 'USD', qualifier: 'EXACT', claimId },
        ...{ onEdtf: '2024-11-18', onPrecision: 'DAY', onZone: 'America/New_York', onWords: 'in the evening' },
      },
    ],
    items: [{ name: 'Drones', capability: { key: 'drone' }, quantity: quantity(5), claimId }],
  })
  expect(entry.documents.map(({ document }) => document.key)).toEqual(['article', 'telegram'])
  expect(String(entry.amounts[0]?.amount)).toBe('275000000.5')
  const byBest = entry.quantities.toSorted((a, b) => (a.best ?? 0) - (b.best ?? 0))
  expect(byBest).toMatchObject([2, 3, 4, 5].map((best) => ({ ...quantity(best), claimId })))
  const links = await db.prisma.link.findMany({ where: { fromId: entry.id }, include: { to: key, document: key } })
  expect(links).toMatchObject([{ type: 'ENABLES', to: { key: 'first-target' }, document: { key: 'telegram' } }])

  const [revision] = await historyOf('full')
  const { claims, amounts, documents: _, occurred: __, ...plain } = draft
  expect(revision?.snapshot).toMatchObject({
    ...plain,
    documents: ['article', 'telegram'],
    claims: [{ ...claims[0], said, happened: { zone: 'Europe/Moscow', approximate: true, precision: 'MINUTE' } }],
    amounts: [{ ...amounts[0], on: { edtf: '2024-11-18', zone: 'America/New_York', ...words } }],
  })
})

it('loses nothing where the owner and four others write one entry at once', async () => {
  const others = ['w1', 'w2', 'w3', 'w4']
  await seed({ entries: [anEvent('shared', { tags: ['turn-0'] })] })
  for (const other of others) await seed({}, other)
  const turns = 3
  const own = async () => {
    for (let turn = 1; turn <= turns; turn++) await seed({ entries: [anEvent('shared', { tags: [`turn-${turn}`] })] })
  }
  const add = async (other: string) => {
    for (let turn = 1; turn <= turns; turn++) {
      const row = { on: 'first-shared', claims: [aClaim('c')], documents: ['telegram'] }
      const report = await seed({ contributions: [{ id: `${turn}`, ...row, tags: [`${other}-${turn}`] }] }, other)
      expect(report.outcome).toBe('CLEAN')
    }
  }
  await Promise.all([own(), ...others.map(add)])

  const revisions = await historyOf('first-shared')
  const written = turns * (others.length + 1)
  expect(revisions.map(({ number }) => number)).toEqual(Array.from({ length: written + 1 }, (_, index) => index + 1))
  const tags = [`turn-${turns}`, ...others.flatMap((other) => [1, 2, 3].map((turn) => `${other}-${turn}`))].sort()
  const entry = await db.prisma.entry.findUniqueOrThrow({
    where: { key: 'first-shared' },
    include: { tags: true, claims: true },
  })
  expect(entry.tags.map(({ tag }) => tag).sort()).toEqual(tags)
  expect(entry.claims).toHaveLength(turns * others.length)
  const last = revisions.at(-1)?.snapshot as { contributions: object } | undefined
  expect(Object.keys(last?.contributions ?? {})).toHaveLength(turns * others.length)
})

it('an entry is reported when its document says so in the end, though that is revised while it is recorded', async () => {
  const documents = (published: string) => [{ key: 'late', publisher: 'voa', published, zone: 'UTC' }]
  await seed({ documents: documents('2024-11-21') })
  const holder = await db.pool.connect()
  const waiting = async (table: string) => {
    const locks = `select from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database() and a.query ~ $1`
    expect((await db.pool.query(locks, [table])).rowCount).toBeGreaterThan(0)
  }
  await holder.query('begin; lock table thread in access exclusive mode')
  const draft = EntryDraft.parse(anEvent('late', { documents: ['late'], threads: ['attacks'] }))
  const recording = write(db, (writer) => recordDrafts(writer, [{ dataset: 'first', draft }]))
  await vi.waitFor(() => waiting('from thread'))
  const revising = write(db, (writer) =>
    recordReference(writer, 'documents', [{ dataset: 'first', row: documents('2024-11-14')[0] as DocumentRow }]),
  )
  await Promise.race([revising, vi.waitFor(() => waiting('pg_advisory_xact_lock'), { timeout: 10_000 })])
  await holder.query('rollback')
  holder.release()
  expect(await recording).toMatchObject([{ outcome: 'created' }])
  expect(await revising).toMatchObject([{ outcome: 'revised' }])
  const entry = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-late' } })
  expect(entry.reportedAt?.toISOString()).toBe('2024-11-14T00:00:00.000Z')
})

it('an entry is reported when the first of all its documents was published, whoever brings them', async () => {
  const reported = async () => (await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-told' } })).reportedAt
  const early = { on: 'first-told', documents: ['telegram'] }
  await seed({ entries: [anEvent('told')] })
  expect((await reported())?.toISOString()).toBe('2024-11-21T05:00:00.000Z')
  await seed({ contributions: [{ id: 'told', ...early }] }, 'teller')
  expect((await reported())?.toISOString()).toBe('2024-11-20T22:00:00.000Z')
  await seed({ contributions: [{ id: 'told', ...early, documents: ['article'] }] }, 'teller')
  expect((await reported())?.toISOString()).toBe('2024-11-21T05:00:00.000Z')
  await seed({ entries: [anEvent('told', { documents: ['telegram'] })] })
  expect((await reported())?.toISOString()).toBe('2024-11-20T22:00:00.000Z')
})

it('lands a batch of any size whose entries exchange keys and numbers', async () => {
  const count = 600
  const rows = (shift: number) =>
    Array.from({ length: count }, (_, index) =>
      aPackage(`ring-${index}`, {
        key: `ring-key-${(index + shift) % count}`,
        number: 1_000 + ((index + shift) % count),
      }),
    )
  expect((await seed({ entries: rows(0) })).counts).toMatchObject({ created: count, quarantined: 0 })
  expect((await seed({ entries: rows(1) })).counts).toMatchObject({ revised: count, quarantined: 0 })
  const entry = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'ring-key-0' }, include: { aidPackage: true } })
  expect(entry).toMatchObject({ upstreamId: `ring-${count - 1}`, aidPackage: { number: 1_000 } })
})
