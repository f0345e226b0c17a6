// Reference data: what was recorded once stays, what differs is replaced, and everything above everything below is known.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { recordReference } from '../../src/timeline/recording/record-reference.js'
import type { ReferenceRows } from '../../src/timeline/recording/reference-noun.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { aDataset, aFile, anEvent, cast, dumpOf } from './given.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await db.prisma.dataset.create({ data: { key: 'gazetteer', title: 'Gazetteer', redistributable: true } })
})
afterAll(() => db.close())

const record = (rows: ReferenceRows['places'][], dataset = 'gazetteer') =>
  write(db, (writer) =>
    recordReference(
      writer,
      'places',
      rows.map((row) => ({ dataset, row })),
    ),
  )
const aPlace = (key: string, fields: object = {}) => ({ key, name: key, level: 'AREA' as const, ...fields })

describe('rows', () => {
  it('are created once; then only those that differ are revised, with their lists', async () => {
    const sumy = aPlace('r-sumy', {
      codes: ['x:1'],
      names: ['Sumi', { name: 'Суми', language: 'uk' }],
      areas: ['r-east'],
    })
    const rows = [sumy, aPlace('r-east')]
    const outcomes = async (rows: ReferenceRows['places'][]) => (await record(rows)).map(({ outcome }) => outcome)
    expect(await outcomes(rows)).toEqual(['created', 'created'])
    const before = await dumpOf(db)
    expect(await outcomes(rows)).toEqual(['unchanged', 'unchanged'])
    expect(await dumpOf(db)).toEqual(before)
    expect(await outcomes([{ ...sumy, names: ['Sumi'] }])).toEqual(['revised'])
    expect(await outcomes([{ ...sumy, names: ['Sumi'], areas: [] }])).toEqual(['revised'])
    expect(await outcomes([{ ...sumy, names: ['Sumi'], areas: [] }, aPlace('r-east', { name: 'East' })])).toEqual([
      'unchanged',
      'revised',
    ])
  })

  it('with a code of another place, a circle, or a parent that is none are kept aside, and what stands on them', async () => {
    await record([aPlace('owner', { codes: ['iso:1'] }), aPlace('top'), aPlace('low', { parent: 'top' })])
    const outcomes = await record([
      aPlace('thief', { codes: ['iso:1'] }),
      aPlace('one', { parent: 'two' }),
      aPlace('two', { areas: ['one'] }),
      aPlace('on-one', { parent: 'one' }),
      aPlace('top', { parent: 'low' }),
      aPlace('orphan', { parent: 'nowhere' }),
      aPlace('good', { parent: 'low' }),
      aPlace('good'),
    ])
    const reasons = outcomes.map(({ problems = [] }) =>
      problems.map(({ field, reason }) => `${field}: ${reason}`).join(),
    )
    expect(reasons).toEqual([
      'codes[0]: the code "iso:1" belongs to the place "owner"',
      'parent: "one" would lie above itself',
      'parent: "two" would lie above itself',
      'parent: no place has the key "one"',
      'parent: "top" would lie above itself',
      'parent: no place has the key "nowhere"',
      '',
      'key: is the second row with the key "good"',
    ])
  })

  it('may have one name in two languages, and have it again; twice alike it is kept aside', async () => {
    const names = ['Sevastopol', ...['uk', 'ru'].map((language) => ({ name: 'Севастополь', language }))]
    const again = [
      { name: 'Bakhmut', to: '1924-04-01' },
      { name: 'Bakhmut', from: '2016-05-12' },
    ]
    const rows = [aPlace('n-sevastopol', { names }), aPlace('n-bakhmut', { names: again })]
    expect((await record(rows)).map(({ outcome }) => outcome)).toEqual(['created', 'created'])
    expect((await record(rows)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(await record([aPlace('n-twice', { names: [...again, { name: 'Bakhmut' }] })])).toMatchObject([
      { outcome: 'problem', problems: [{ field: 'names[2]', reason: 'gives the name "Bakhmut" twice' }] },
    ])
  })

  it('may hand a code from one place to another in one file', async () => {
    await record([aPlace('from', { codes: ['hand:1'] }), aPlace('to')])
    const outcomes = await record([aPlace('to', { codes: ['hand:1'] }), aPlace('from')])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['revised', 'revised'])
  })

  it('are at most 20 steps deep', async () => {
    const chain = Array.from({ length: 22 }, (_, index) =>
      aPlace(`deep-${index}`, index > 0 ? { parent: `deep-${index - 1}` } : {}),
    )
    const outcomes = await record(chain)
    expect(outcomes.filter(({ problems }) => problems)).toHaveLength(1)
    expect(await record([aPlace('deep-0', { parent: 'top' })])).toMatchObject([
      { outcome: 'problem', problems: [{ reason: 'the tree would be more than 20 steps deep' }] },
    ])
  })

  it('that two files give alike are one; where they differ, the second is kept aside', async () => {
    const [a, b, c] = await Promise.all(
      ['Same', 'Same', 'Other'].map((name, index) =>
        aFile({ dataset: aDataset(`twin-${index}`), threads: [{ key: 'twin', name }] }),
      ),
    )
    const report = await seedFiles(db, [a as string, b as string, c as string])
    expect(report.counts).toMatchObject({ rows: 6, created: 4, unchanged: 1, quarantined: 1 })
    expect(report.files[2]?.problems[0]?.reason).toMatch(/describes the same key differently/)
  })
})

describe('a row that another dataset recorded first', () => {
  const thread = (name: string) => [{ key: 'owned', name }]
  const file = (dataset: string, name: string) => aFile({ dataset: aDataset(dataset), threads: thread(name) })
  const nameOf = async () => (await db.prisma.thread.findUniqueOrThrow({ where: { key: 'owned' } })).name
  const seedAs = async (dataset: string, name: string) => seedFiles(db, [await file(dataset, name)])
  const reason = 'belongs to the dataset "owner", which says something else: leave it out, or say the same'

  it('may be said again, and is kept aside where it says something else; its owner may revise it', async () => {
    expect((await seedAs('owner', 'First')).counts).toMatchObject({ created: 2 })
    const before = await dumpOf(db)
    expect((await seedAs('owner', 'First')).counts).toMatchObject({ unchanged: 2 })
    expect(await dumpOf(db)).toEqual(before)
    expect((await seedAs('guest', 'First')).counts).toMatchObject({ created: 1, unchanged: 1 })
    expect((await seedAs('guest', 'Other')).files[0]?.problems).toMatchObject([{ field: 'key', reason }])
    expect(await nameOf()).toBe('First')
    expect((await seedAs('owner', 'Second')).counts).toMatchObject({ revised: 1 })
    expect((await seedAs('guest', 'First')).files[0]?.problems).toMatchObject([{ field: 'key', reason }])
    expect(await nameOf()).toBe('Second')
  })

  it('is revised by its owner also where a file with the old words comes first', async () => {
    const stale = await file('guest', 'Second')
    const report = await seedFiles(db, [stale, await file('owner', 'Third')])
    expect(report.files.map(({ counts }) => counts)).toMatchObject([
      { unchanged: 1, quarantined: 1 },
      { unchanged: 1, revised: 1 },
    ])
    expect(await nameOf()).toBe('Third')
  })

  it('belongs to nobody from before owners were kept, and is taken by the next who says anything', async () => {
    await db.prisma.thread.update({ where: { key: 'owned' }, data: { ownerId: null } })
    expect((await seedAs('heir', 'Third')).counts).toMatchObject({ created: 1, unchanged: 1 })
    const heirs = reason.replace('owner', 'heir')
    expect((await seedAs('owner', 'Fourth')).files[0]?.problems).toMatchObject([{ reason: heirs }])
    expect((await seedAs('heir', 'Fourth')).counts).toMatchObject({ revised: 1 })
    await db.prisma.thread.update({ where: { key: 'owned' }, data: { ownerId: null } })
    expect((await seedAs('guest', 'Fifth')).counts).toMatchObject({ revised: 1 })
    expect((await seedAs('heir', 'Fourth')).counts).toMatchObject({ quarantined: 1 })
  })

  it('differs in any of its columns and lists, and in what it points to', async () => {
    const place = aPlace('o-place', { codes: ['own:1'], names: ['Name'], areas: ['o-area'], parent: 'o-area' })
    await record([place, aPlace('o-area')], 'gazetteer')
    await db.prisma.dataset.upsert({ where: { key: 'guest' }, create: { ...aDataset('guest') }, update: {} })
    const outcomeAs = async (fields: object) =>
      (await record([{ ...place, ...fields }, aPlace('o-new')], 'guest'))[0]?.outcome
    expect(await outcomeAs({})).toBe('unchanged')
    for (const fields of [
      ...[{ level: 'ADM1' }, { codes: [] }, { codes: ['own:2'] }, { names: ['Name', 'Other'] }, { areas: [] }],
      ...[{ parent: undefined }, { parent: 'o-new' }, { parent: 'nowhere' }, { areas: ['o-area', 'o-newer'] }],
    ]) {
      expect(await outcomeAs(fields)).toBe('problem')
    }
    expect(await outcomeAs({})).toBe('unchanged')
  })
})

describe('a place that comes to lie elsewhere', () => {
  it('moves its entries: each gets a change without a revision', async () => {
    const file = { dataset: aDataset(), ...cast }
    const place = { place: 'sumy', role: 'OCCURRED', precision: 'EXACT' }
    await seedFiles(db, [await aFile({ ...file, entries: [anEvent('moved', { places: [place] }), anEvent('still')] })])
    const before = await db.prisma.change.count()
    const [sumy, oblast] = cast.places
    await seedFiles(db, [await aFile({ dataset: aDataset(), places: [sumy, { ...oblast, parent: 'top' }] })])
    const changes = await db.prisma.change.findMany({ orderBy: { number: 'desc' } })
    expect(changes).toHaveLength(before + 1)
    expect(changes[0]).toMatchObject({ kind: 'REVISED', key: 'first-moved', revisionNumber: null })
    await seedFiles(db, [
      await aFile({ dataset: aDataset(), places: [sumy, { ...oblast, parent: 'top', name: 'Renamed' }] }),
    ])
    expect(await db.prisma.change.count()).toBe(before + 1)
  })
})

describe('a document that turns out to be of another day', () => {
  it('changes when its entries were reported, and they get a change', async () => {
    const [article] = cast.documents
    await seedFiles(db, [await aFile({ dataset: aDataset(), documents: [{ ...article, published: '2024-11-19' }] })])
    const still = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-still' } })
    expect(still.reportedAt?.toISOString()).toBe('2024-11-19T05:00:00.000Z')
    const change = await db.prisma.change.findFirstOrThrow({
      where: { key: 'first-still' },
      orderBy: { number: 'desc' },
    })
    expect(change).toMatchObject({ kind: 'REVISED', revisionNumber: null })
  })
})

describe('the closure', () => {
  const size = 9
  const edge = fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([below, above]) => below > above)
  // A step gives some places new parents and areas; all edges lead to smaller numbers, so that there is no circle.
  const step = fc.uniqueArray(edge, { maxLength: 12, selector: ([below, above]) => `${below} ${above}` })

  it('is what can be reached over parents and areas, by the fewest steps, after any changes', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const name = (index: number) => `c-${run}-${index}`
        run++
        for (const edges of steps) {
          const rows = Array.from({ length: size }, (_, index) => {
            const [parent, ...areas] = edges.flatMap(([below, above]) => (below === index ? [name(above)] : []))
            return aPlace(name(index), { ...(parent && { parent }), areas })
          })
          await record(rows.toReversed())
          expect(await closureOf(name(0).replace(/0$/, '%'))).toEqual(reachable(edges, name))
        }
      }),
      { numRuns: 25 },
    )
  })

  async function closureOf(pattern: string) {
    const { rows } = await db.pool.query<{ path: string }>(
      `select a.key || ' ' || b.key || ' ' || c.distance as path from place_closure c
       join place a on a.id = c.above_id join place b on b.id = c.below_id where a.key like $1 order by 1`,
      [pattern],
    )
    return rows.map(({ path }) => path).sort()
  }

  function reachable(edges: [number, number][], name: (index: number) => string) {
    const paths: string[] = []
    for (let start = 0; start < size; start++) {
      const distance = new Map([[start, 0]])
      for (const [place, steps] of distance) {
        for (const [below, above] of edges) if (below === place && !distance.has(above)) distance.set(above, steps + 1)
      }
      for (const [above, steps] of distance) paths.push(`${name(above)} ${name(start)} ${steps}`)
    }
    return paths.sort()
  }
})
