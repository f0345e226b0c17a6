// The feed's rows follow whatever they are computed from: entries, the trees above them, sides, publishers, rulings.

import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refreshFeed } from '../../src/timeline/recording/feed-rows.js'
import { type DatasetDraft, recordDrafts } from '../../src/timeline/recording/record.js'
import { recordReference } from '../../src/timeline/recording/record-reference.js'
import { recordRulings } from '../../src/timeline/recording/record-rulings.js'
import type { ReferenceNoun } from '../../src/timeline/recording/reference-noun.js'
import { inTransaction } from '../../src/timeline/recording/transaction.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { ACTORS, anyEntry, CAPABILITIES, givenWorld, PLACES } from '../support/small-world.js'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await givenWorld(database)
  await database.prisma.dataset.create({ data: { key: 'other', title: 'Other', redistributable: true } })
})
afterAll(() => database.close())

const reference = (noun: ReferenceNoun, row: { key: string }) =>
  write(database, (writer) => recordReference(writer, noun, [{ dataset: 'given', row }] as never))

/** What is in the feed, as rows of text that do not depend on how they are computed. */
const readFeed = () =>
  database.prisma.$queryRaw<{ row: string }[]>`
    select f.entry_id || ' ' || f::text || ' ' || t.document::text as row
    from feed f full join entry_text t on t.entry_id = f.entry_id order by 1`

async function computeAnew(): Promise<void> {
  await database.prisma.$executeRaw`truncate feed, entry_text`
  const entries = await database.prisma.entry.findMany({ select: { id: true } })
  await write(database, (writer) =>
    inTransaction(writer, (tx) =>
      refreshFeed(
        tx,
        entries.map(({ id }) => id),
      ),
    ),
  )
}

const moveTo = <Row extends { key: string }>(rows: readonly Row[], parents: readonly (string | undefined)[]) =>
  fc
    .tuple(fc.constantFrom(...rows), fc.constantFrom(...parents))
    .map(([{ ...row }, parent]) => ({ ...row, parent }) as { key: string })

/** An entry, and in the same batch what another dataset may add to it. */
const anyBatch = fc.integer({ min: 0, max: 20 }).chain((n) =>
  fc.tuple(anyEntry(`e-${n}`), fc.option(anyEntry(''))).map(([draft, added]): DatasetDraft[] => {
    if (!added) return [{ dataset: 'given', draft }]
    const { places, participants, capabilities, documents, claims, threads } = added
    const facts = { places, participants, capabilities, documents, claims, threads, tags: ['added'] }
    return [
      { dataset: 'given', draft },
      { dataset: 'other', draft: { id: `on-${n}`, on: `given-e-${n}`, ...facts } },
    ]
  }),
)

const deed = fc.oneof(
  { weight: 3, arbitrary: anyBatch.map((batch) => ({ batch })) },
  moveTo(PLACES, ['land', 'north', 'south', 'isles', undefined]).map((row) => ({ noun: 'places' as const, row })),
  moveTo(ACTORS, ['land-state', 'other-state', undefined]).map((row) => ({ noun: 'actors' as const, row })),
  moveTo(CAPABILITIES, ['missile', undefined]).map((row) => ({ noun: 'capabilities' as const, row })),
  fc
    .constantFrom(...ACTORS)
    .chain((actor) =>
      fc
        .constantFrom('UKRAINE', 'RUSSIA', 'UNKNOWN')
        .map((side) => ({ noun: 'actors' as const, row: { ...actor, side } })),
    ),
  fc
    .tuple(fc.constantFrom('article', 'dispatch'), fc.constantFrom('paper', 'wire'))
    .map(([key, publisher]) => ({ noun: 'documents' as const, row: { key, publisher, zone: 'UTC' } })),
  fc
    .tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom('retract' as const, 'remove' as const, 'restore' as const),
      fc.nat(),
    )
    .map(([n, verb, id]) => ({ verb, entry: `given-e-${n}`, id: `r-${id}` })),
)

type Deed =
  | { batch: DatasetDraft[] }
  | { noun: ReferenceNoun; row: { key: string } }
  | { verb: string; entry: string; id: string }

async function act(each: Deed): Promise<void> {
  if ('batch' in each) {
    await write(database, (writer) => recordDrafts(writer, each.batch))
  } else if ('noun' in each) {
    await reference(each.noun, each.row)
  } else {
    const why = each.verb === 'remove' ? { why: 'ERROR' } : {}
    const ruling = { verb: each.verb, row: { id: each.id, entry: each.entry, reason: 'So it is.', ...why } } as never
    await write(database, (writer) => recordRulings(writer, [{ dataset: 'given', ruling }], () => undefined))
  }
}

it('is what it would be if it were computed anew, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 25 }), async (deeds) => {
      for (const each of deeds) await act(each as Deed)
      const kept = await readFeed()
      await computeAnew()
      expect(kept).toEqual(await readFeed())
    }),
    { numRuns: 10, interruptAfterTimeLimit: 25_000, markInterruptAsFailure: true },
  )
})

it('a move in a tree is a change of the entries that it moves', async () => {
  await givenWorld(database)
  const places = [{ place: 'village', role: 'OCCURRED' as const, precision: 'EXACT' as const }]
  await given(database, [{ ...someEvent('moved', '2024-11-20'), places }])
  const village = PLACES.find(({ key }) => key === 'village') as { key: string }
  await reference('places', { ...village, parent: 'isles' } as { key: string })
  await reference('places', { ...village, parent: 'north' } as { key: string })
  const north = await database.prisma.place.findUniqueOrThrow({ where: { key: 'north' } })
  const entry = await database.prisma.entry.findUniqueOrThrow({ where: { key: 'given-moved' } })
  const row = await database.prisma.feedRow.findUniqueOrThrow({ where: { entryId: entry.id } })
  expect(row.placeIds).toContain(north.id)
  const changes = await database.prisma.change.findMany({ where: { entryId: entry.id }, orderBy: { number: 'asc' } })
  expect(changes.map(({ kind, revisionNumber }) => [kind, revisionNumber]).at(-1)).toEqual(['REVISED', null])
})

it('a move in a tree waits for the entries that are being written below it', async () => {
  await givenWorld(database)
  const holder = new pg.Client(database.connection)
  await holder.connect()
  try {
    // Whoever writes entries takes this lock last, when the feed is written already.
    await holder.query('begin')
    await holder.query('select pg_advisory_xact_lock(4711201)')
    const places = [{ place: 'town', role: 'OCCURRED' as const, precision: 'EXACT' as const }]
    const writing = given(database, [{ ...someEvent('beside', '2024-11-20'), places }])
    await waitForLocks(holder, 1)
    const raion = PLACES.find(({ key }) => key === 'north-raion') as { key: string }
    const moving = reference('places', { ...raion, parent: 'far-isle' } as { key: string })
    await waitForLocks(holder, 2)
    await holder.query('commit')
    await Promise.all([writing, moving])
  } finally {
    await holder.end()
  }
  const isles = await database.prisma.place.findUniqueOrThrow({ where: { key: 'isles' } })
  const entry = await database.prisma.entry.findUniqueOrThrow({ where: { key: 'given-beside' } })
  const row = await database.prisma.feedRow.findUniqueOrThrow({ where: { entryId: entry.id } })
  expect(row.placeIds).toContain(isles.id)
})

async function waitForLocks(db: pg.Client, count: number): Promise<void> {
  for (;;) {
    const { rows } = await db.query<{ waiting: number }>(`
      select count(*)::int as waiting from pg_locks l join pg_database d on d.oid = l.database
      where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`)
    if ((rows[0]?.waiting ?? 0) >= count) return
  }
}
