// Rulings themselves: carried out once, in their order, corrected, refused, rehearsed, and gone on with.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { freshDatabase } from '../support/database.js'
import { aDataset, aFile, aMerger, anEvent, aRemoval, aRuling, cast, dumpOf, linkTo } from './given.js'
import { problemsOf, type RuledDatabase, ruledDatabase } from './ruled-database.js'

let { db, told, seed, rule } = {} as RuledDatabase
beforeAll(async () => {
  ;({ db, told, seed, rule } = await ruledDatabase())
})
afterAll(() => db.close())

describe('a ruling', () => {
  it('is carried out once, whatever happened since', async () => {
    await seed({ entries: [anEvent('once')] })
    const removing = await aFile({ dataset: aDataset('editor'), remove: [aRemoval('first-once')] })
    const restoring = await aFile({ dataset: aDataset('editor'), restore: [aRuling('first-once')] })
    for (const path of [removing, restoring]) expect((await seedFiles(db, [path])).counts).toMatchObject({ created: 1 })
    const after = await dumpOf(db)
    for (const paths of [[removing], [restoring], [removing, restoring], [restoring, removing], [removing]]) {
      expect((await seedFiles(db, paths)).counts).toMatchObject({ created: 0, revised: 0, removed: 0, quarantined: 0 })
    }
    expect(await dumpOf(db)).toEqual(after)
  })

  it('that says something else corrects what it did, once', async () => {
    await seed({
      entries: [anEvent('wrong'), anEvent('right-1'), anEvent('right-2'), anEvent('pointing', linkTo('first-wrong'))],
    })
    const first = aMerger('first-wrong', 'first-right-1')
    await rule({ remove: [first] })
    const second = { ...first, mergeInto: 'first-right-2', reason: 'It was the other one.' }
    const { counts } = await rule({ remove: [second] })
    expect(counts).toMatchObject({ revised: 1, removed: 0 })
    expect(await told.linksOf('first-pointing')).toEqual(['FOLLOWS first-right-2'])
    expect((await told.historyOf('first-wrong')).map(({ kind, reason }) => [kind, reason])).toEqual([
      ...[
        ['CREATED', null],
        ['REMOVED', 'An editor said so.'],
        ['REMOVED', 'It was the other one.'],
      ],
    ])
    expect((await rule({ remove: [second] })).counts).toMatchObject({ unchanged: 2 })
    const retraction = aRuling('first-right-1')
    await rule({ retract: [retraction] })
    await rule({ retract: [{ ...retraction, reason: 'Better said.' }] })
    expect((await told.historyOf('first-right-1')).map(({ kind, reason }) => [kind, reason])).toEqual([
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
      remove: [aRemoval('first-taken-out'), aMerger('first-merged', 'first-there')],
      retract: [aRuling('first-away')],
    })
    const cases: [object, string, string][] = [
      [{ retract: [aRuling('nobody')] }, 'entry', 'no entry has the key "nobody"'],
      [{ retract: [aRuling('first-taken-out')] }, 'entry', 'the entry "first-taken-out" was removed already (ERROR)'],
      [{ retract: [aRuling('first-away')] }, 'entry', 'the entry "first-away" is retracted already'],
      [{ retract: [aRuling('first-there', { document: 'nothing' })] }, 'document', 'no document has the key "nothing"'],
      [{ remove: [aRemoval('first-taken-out')] }, 'entry', 'the entry "first-taken-out" was removed already (ERROR)'],
      [
        { remove: [aRemoval('first-merged')] },
        'entry',
        'the entry "first-merged" was removed already (DUPLICATE), and merged into "first-there"',
      ],
      [
        { remove: [aMerger('first-there', 'first-there')] },
        'mergeInto',
        'is the entry itself: name the one that survives',
      ],
      [{ remove: [aMerger('first-there', 'nobody')] }, 'mergeInto', 'no entry has the key "nobody"'],
      [
        { remove: [aMerger('first-there', 'first-taken-out')] },
        'mergeInto',
        'the entry "first-taken-out" was removed already (ERROR)',
      ],
      [
        { remove: [aMerger('first-there', 'first-merged')] },
        'mergeInto',
        'the entry "first-merged" was removed already (DUPLICATE), and merged into "first-there"',
      ],
      [
        { remove: [aRemoval('first-there', 'DUPLICATE')] },
        'mergeInto',
        'is missing: name the entry of which this is a DUPLICATE',
      ],
      [
        { remove: [aRemoval('first-there', 'ERROR', { mergeInto: 'first-away' })] },
        'mergeInto',
        'must be left out: only a DUPLICATE is merged into another entry',
      ],
      [{ restore: [aRuling('first-there')] }, 'entry', 'the entry "first-there" is neither removed nor retracted'],
    ]
    const before = await dumpOf(db)
    for (const [fields, field, reason] of cases) {
      const report = await rule(fields)
      expect(problemsOf(report)).toMatchObject([{ field, reason, line: expect.any(Number) }])
      expect(report.counts).toMatchObject({ created: 0, quarantined: 1 })
    }
    expect(await dumpOf(db)).toEqual(before)
    const later = aRuling('first-later')
    expect((await rule({ retract: [later] })).counts).toMatchObject({ quarantined: 1 })
    await seed({ entries: [anEvent('later')] })
    expect((await rule({ retract: [later] })).counts).toMatchObject({ created: 1 })
  })

  it('has its id once in all three lists; in two files of its dataset it is one where both say the same', async () => {
    await seed({ entries: [anEvent('named'), anEvent('other')] })
    const retraction = aRuling('first-named')
    const report = await rule({ retract: [retraction], remove: [{ ...retraction, why: 'ERROR' }] })
    expect(problemsOf(report)).toMatchObject([
      { field: 'id', reason: `is the second ruling with the id "${retraction.id}"` },
    ])
    const other = aRuling('first-other')
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
      restore: [aRuling('first-o-1')],
      remove: [
        aMerger('first-o-2', 'first-o-3'),
        aMerger('first-o-3', 'first-o-4'),
        aMerger('first-o-5', 'first-o-3'),
        aMerger('first-o-4', 'first-o-2'),
      ],
      retract: [aRuling('first-o-1')],
    })
    expect(report.counts).toMatchObject({ created: 4, removed: 2, quarantined: 2 })
    expect(problemsOf(report).map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
      'mergeInto: the entry "first-o-3" was removed already (DUPLICATE), and merged into "first-o-4"',
      'mergeInto: the entry "first-o-2" was removed already (DUPLICATE)',
    ])
    expect(await told.changesOf('first-o-1')).toEqual(['CREATED 1', 'RETRACTED 2', 'RESTORED 3'])
  })

  it('rehearsed, leaves nothing', async () => {
    await seed({ entries: [anEvent('rehearsed')] })
    const before = await dumpOf(db)
    const path = await aFile({ dataset: aDataset('editor'), remove: [aRemoval('first-rehearsed')] })
    expect((await seedFiles(db, [path], { rehearsal: true })).counts).toMatchObject({ created: 1, removed: 1 })
    expect(await dumpOf(db)).toEqual(before)
  })
})

it('stopped at any ruling and run again, a job ends as in one go', async () => {
  const base = { dataset: aDataset(), ...cast }
  const entries = ['k-1', 'k-2', 'k-3', 'k-4'].map((id, index) =>
    anEvent(id, linkTo(`first-k-${((index + 1) % 4) + 1}`)),
  )
  const rulings = {
    retract: [aRuling('first-k-1')],
    remove: [aMerger('first-k-2', 'first-k-3'), aRemoval('first-k-4', 'LEGAL'), aMerger('first-k-3', 'first-k-1')],
    restore: [aRuling('first-k-2'), aRuling('first-k-4'), aRuling('first-k-1')],
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
