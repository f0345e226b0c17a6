// A mapping that is tried: its first drafts, all its problems, and nothing that is kept.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { readJob, UsageError } from '../../../seed/job.js'
import { linesOf } from '../../../seed/report.js'
import type { EntryDraft } from '../../../src/timeline/recording/draft.js'
import type { PlaceRow } from '../../../src/timeline/recording/reference-draft.js'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { ownFolder } from '../../support/folder.js'
import { aDataset, aFile, cast, dumpOf } from '../given.js'
import { aMapping, aSighting, aTable, seed, seenBy, sightings } from './given-table.js'
import { runCommand } from './seed-process.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seed(db, ['native', await aFile({ dataset: aDataset(), ...cast })])
})
afterAll(() => db.close())

async function check(mapping: string, table: string, ...options: string[]) {
  const { code, said, complaint, job } = await runCommand(db, ['check', mapping, table, ...options])
  const end = said.lastIndexOf('---')
  const documents = end === -1 ? [] : parseAllDocuments(said.slice(0, end).join('\n'))
  const drafts = documents.map((document) => document.toJS())
  return { code, drafts, report: said.slice(end + 1), complaint, job }
}

/** The same without a process: the first three rows as they were drawn, and the lines of the report. */
async function checkHere(mapping: string, table: string) {
  const drafts: (EntryDraft | PlaceRow)[] = []
  const report = await seed(db, ['check', mapping, table], {
    signal: new AbortController().signal,
    onDrawn: (drawn) => {
      if ('draft' in drawn) drafts.push(drawn.draft)
      if ('place' in drawn) drafts.push(drawn.place)
    },
  })
  return { outcome: report.outcome, drafts: drafts.slice(0, 3), report: [...linesOf(report)] }
}

describe('check', { timeout: 300_000 }, () => {
  const summary = ['Seen: {what}', 'on several lines,', '', 'the last with a blank: '].join('\n')
  const documents = [{ key: 'article' }]

  it('shows the first drafts, which a native file takes as they are', async () => {
    const places = [{ find: [{ name: '{place}' }], role: 'OCCURRED' }]
    const mapping = await aMapping({}, { places, documents, summary }, 'drafts')
    const rows = [aSighting('# remark'), aSighting(0, { day: 'never' }), ...sightings(9, { place: 'Sumy' })]
    const table = await aTable(rows)
    const { code, drafts } = await check(mapping, table)
    expect(code).toBe(1)
    expect(drafts.map(({ id }) => id)).toEqual(['1', '2', '3'])

    expect((await seed(db, [mapping, table])).counts).toMatchObject({ created: 9 })
    const file = await aFile({ dataset: { key: 'drafts', title: 'Sightings', redistributable: true }, entries: drafts })
    const { outcome, counts } = await seed(db, ['native', file])
    expect({ outcome, counts }).toMatchObject({ outcome: 'CLEAN', counts: { rows: 4, unchanged: 4 } })
    // What landed is shown like what is new.
    expect((await checkHere(mapping, table)).drafts).toEqual(drafts)
  })

  it('shows places of a gazetteer in the same way', async () => {
    const place = { key: 'gaz-{what|slug}', name: '{what}', level: 'SETTLEMENT', codes: ['own:{no}'] }
    const mapping = await aMapping({ entry: undefined, place }, {}, 'places')
    const { drafts } = await checkHere(mapping, await aTable([aSighting(0, { what: '' }), ...sightings(5)]))
    expect(drafts).toMatchObject([{ codes: ['own:1'] }, { codes: ['own:2'] }, { codes: ['own:3'] }])
    const file = await aFile({ dataset: aDataset('places'), places: drafts })
    expect((await seed(db, ['native', file])).counts).toMatchObject({ created: 4, quarantined: 0 })
  })

  it('tells every problem with its line and its column, counts all rows, and keeps nothing', async () => {
    const mapping = await aMapping({}, { participants: seenBy }, 'kept-nothing')
    const rows = [aSighting(1, { who: 'Nobody Known' }), aSighting(2, { day: 'never' }), aSighting(1), aSighting('')]
    const table = await aTable(rows)
    const before = await dumpOf(db)
    const { code, report, job } = await check(mapping, table, '--json')
    expect(code).toBe(1)
    expect(report.slice(0, 3)).toEqual([
      expect.stringMatching(/table\.csv:3 day: holds 'never', which is written in none of the formats/),
      expect.stringMatching(/table\.csv:4 id: is the second row with the id "1"/),
      expect.stringMatching(/table\.csv:5 no: is empty: without it/),
    ])
    expect(report).toContain('It was a dry run: nothing was kept.')
    expect(job.json).toMatchObject({ rows: 4, created: 1, quarantined: 3, outcome: 'QUARANTINED' })
    expect(await dumpOf(db)).toEqual(before)
    expect(await db.prisma.seedRun.count({ where: { dataset: { key: 'kept-nothing' } } })).toBe(0)
  })

  it('tells where a mapping cannot be used, under its own name', async () => {
    const path = join(ownFolder(), 'broken.yaml')
    await writeFile(path, "dataset: { title: Broken, redistributable: true }\nid: '{no'\ninput: { format: csv }\n")
    const { outcome, report } = await checkHere(path, await aTable(sightings(1)))
    expect(outcome).toBe('REFUSED')
    expect(report[0]).toMatch(new RegExp(`^${path}: line \\d: `))
  })

  it('tells which columns a table lacks', async () => {
    const table = await aTable(sightings(1))
    await writeFile(table, 'number,what\n1,Smoke\n')
    const { outcome, report } = await checkHere(await aMapping({}, {}, 'lacking'), table)
    expect(outcome).toBe('REFUSED')
    expect(report[0]).toMatch(/table\.csv: lacks no, which the mapping requires: it has number, what$/)
  })

  it('takes one mapping and one input', async () => {
    const mapping = await aMapping()
    expect(() => readJob(['check', mapping])).toThrow(UsageError)
  })
})
