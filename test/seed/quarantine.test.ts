// A bad row is kept aside with its line, field and reason, and the good ones land.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNativeFile } from '../../seed/importers/native.js'
import { seedFiles } from '../../seed/run.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { aClaim, aDataset, aDecision, aFile, anEvent, aPackage, aRuling, cast } from './given.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedFiles(db, [await aFile({ dataset: aDataset(), ...cast })])
})
afterAll(() => db.close())

const seed = async (fields: object, key?: string) => seedFiles(db, [await aFile({ dataset: aDataset(key), ...fields })])

/** What is wrong with one entry, as `field: reason`. */
const wrongWith = async (entry: object) => {
  const report = await seed({ entries: [entry, anEvent('good')] })
  expect(report.counts).toMatchObject({ rows: 3, quarantined: 1 })
  return report.files[0]?.problems.map(({ field, reason }) => `${field}: ${reason}`)
}

describe('a row', () => {
  it('is kept aside with the line of the very field, the reason and the row itself', async () => {
    const path = await aFile(`
dataset: { key: lines, title: Lines, redistributable: true }
entries:
  - id: bad
    kind: BATTLEFIELD_EVENT
    title: Nowhere
    status: CLAIMED
    occurred: 2024-11-21
    eventType: ATTACK
    documents: [article]
    places:
      - role: OCCURRED
        precision: EXACT
        place: atlantis
  - { id: good, kind: BATTLEFIELD_EVENT, title: Good, status: CLAIMED, occurred: 2024-11-21, eventType: ATTACK, documents: [article] }
`)
    const report = await seedFiles(db, [path])
    expect(report).toMatchObject({ outcome: 'QUARANTINED', counts: { rows: 3, created: 2, quarantined: 1 } })
    const problem = { line: 14, field: 'places[0].place', reason: 'no place has the key "atlantis"' }
    expect(report.files[0]?.problems).toEqual([problem])
    const run = await db.prisma.seedRun.findFirstOrThrow({ where: { input: path }, include: { rejects: true } })
    expect(run).toMatchObject({ outcome: 'QUARANTINED', rows: 3, created: 2, quarantined: 1, unchanged: 0 })
    expect(run.rejects).toMatchObject([problem])
    expect(run.rejects[0]?.raw).toContain('title: Nowhere')
    expect(await db.prisma.entry.count({ where: { key: 'lines-good' } })).toBe(1)
  })

  it('tells everything that is wrong with it at once', async () => {
    const entry = anEvent('many', {
      ...{ status: 'MAYBE', colour: 'red', title: undefined, tags: 'none' },
      claims: [{ ...aClaim('a'), said: { edtf: '2024-11-20', zome: 'UTC' } }],
    })
    expect(await wrongWith(entry)).toEqual(
      expect.arrayContaining([
        'colour: is not a field here: check the spelling',
        'title: is missing',
        'tags: must be a list',
        'claims[0].said.zome: is not a field here: check the spelling',
        expect.stringMatching(/^status: must be one of CLAIMED, /),
      ]),
    )
  })

  it.each(['kind', 'status', 'occurred', 'eventType', 'id'])('without %s says that it is missing', async (field) => {
    const problems = await wrongWith({ ...anEvent('bare'), [field]: undefined })
    expect(problems).toEqual([`${field}: is missing`])
  })

  it('tells the line of an unknown field whatever its name', async () => {
    const path = await aFile(`dataset: { key: first, title: First, redistributable: true }
threads:
  - key: odd
    name: Odd
    a.b[0]: 1
    name.x: 2`)
    const report = await seedFiles(db, [path])
    expect(report.files[0]?.problems.map(({ line, field }) => [line, field])).toEqual([
      [5, 'a.b[0]'],
      [6, 'name.x'],
    ])
  })

  it('tells what it points to in vain also where its times cannot be read', async () => {
    const lost = { documents: ['nope'], threads: ['nowhere'], claims: [aClaim('a', { said: '2024-02-30' })] }
    const wrong = [
      'documents[0]: no document has the key "nope"',
      'threads[0]: no thread has the key "nowhere"',
      'claims[0].said: has no zone, since no document has the key "nope": write the zone beside it',
    ]
    expect(await wrongWith(anEvent('lost', lost))).toEqual(
      expect.arrayContaining([...wrong, expect.stringMatching(/^occurred: has no zone/)]),
    )
    const report = await seed({ contributions: [{ id: 'lost', on: 'first-good', ...lost }] }, 'second')
    expect(report.files[0]?.problems.map(({ field, reason }) => `${field}: ${reason}`)).toEqual(
      expect.arrayContaining(wrong),
    )
  })

  it.each([
    ['kind', { kind: 'RUMOUR' }, /^kind: must be one of BATTLEFIELD_EVENT/],
    ['a day that is none', { occurred: '2024-02-30' }, /^occurred: 2024-02-30 does not exist/],
    ['number as text', { title: 12 }, /^title: must be text/],
    ['text that is too long', { title: 'x'.repeat(301) }, /^title: is longer than 300 characters/],
    ['NUL', { title: 'a\0b' }, /^title: holds a character that is none/],
    ['half a pair', { title: 'a\ud800b' }, /^title: holds a character that is none/],
    [
      'words without a day',
      { documents: [], occurred: { rule: 'weekday', words: 'Tuesday', zone: 'UTC' } },
      /^occurred: has nothing to count from/,
    ],
    ['no zone', { documents: [] }, /^occurred: has no zone/],
    ['an unknown rule', { occurred: { rule: 'soonish' } }, /^occurred: 'soonish' is not a rule/],
    [
      'an unknown document',
      { claims: [aClaim('a', { document: 'nothing' })] },
      /^claims\[0\].document: no document has the key "nothing"/,
    ],
    [
      'a claim on nothing',
      { documents: [], occurred: { edtf: '2024', zone: 'UTC' }, claims: [aClaim('a')] },
      /^claims\[0\].document: rests on no document/,
    ],
    [
      'another claim',
      { tags: ['a'], quantities: [{ metric: 'KILLED', best: 1, qualifier: 'EXACT', claim: 'b' }] },
      /^quantities\[0\].claim: no claim of this draft/,
    ],
    ['one claim key twice', { claims: [aClaim('a'), aClaim('a')] }, /^claims\[1\].key: is the second claim/],
    [
      "another's office",
      { participants: [{ actor: 'ukraine', role: 'SPEAKER', office: 'sumy-governor' }] },
      /^participants\[0\].office: the office "sumy-governor" is held by "artiukh"/,
    ],
    [
      "nobody's office",
      { claims: [aClaim('a', { office: 'sumy-governor' })] },
      /^claims\[0\].office: .* not by "nobody"/,
    ],
    [
      'a link into the void',
      { links: [{ type: 'ABOUT', to: 'nothing' }] },
      /^links\[0\].to: no entry has the key "nothing"/,
    ],
    [
      'a link to itself',
      { links: [{ type: 'ABOUT', to: 'first-odd' }] },
      /^links\[0\].to: is a link of the entry to itself/,
    ],
  ])('is kept aside for %s', async (_, fields, reason) => {
    expect(await wrongWith(anEvent('odd', fields))).toEqual([expect.stringMatching(reason)])
  })

  it.each([
    ['number', { entries: [aPackage('odd', { number: 3_000_000_000 })] }, 'must be at most 2147483647'],
    [
      'effectiveFrom',
      { entries: [aDecision('odd', { effectiveFrom: '0000-01-01T00:00:00Z' })] },
      'must lie in the years 1900 to 2200',
    ],
    ['from', { offices: [{ ...cast.offices[0], from: '0000-01-01' }] }, 'must lie in the years 1900 to 2200'],
    ['published', { documents: [{ ...cast.documents[0], published: '0000-01-01' }] }, 'must lie in the years'],
    [
      'published',
      { documents: [{ ...cast.documents[0], published: '2201-01-01T00:00:00Z' }] },
      'must lie in the years',
    ],
    [
      'retrieved',
      { documents: [{ ...cast.documents[0], retrieved: '0000-01-01T00:00:00Z' }] },
      'must lie in the years',
    ],
  ])('whose %s no column could hold is kept aside, and no other with it', async (field, rows, reason) => {
    const paths = [await aFile({ dataset: aDataset(), ...rows }), await aFile({ dataset: aDataset('innocent') })]
    const report = await seedFiles(db, paths)
    expect(report.outcome).toBe('QUARANTINED')
    expect(report.files[0]?.problems).toEqual([
      { line: expect.any(Number), field, reason: expect.stringContaining(reason) },
    ])
    expect(report.files[1]?.outcome).toBe('CLEAN')
  })

  it.each([
    [{ qualifier: 'UNKNOWN', best: 0 }, 'best: must be left out: a quantity that is UNKNOWN holds no number'],
    [{ qualifier: 'UNDISCLOSED', low: 1 }, 'low: must be left out: a quantity that is UNDISCLOSED holds no number'],
    [{ qualifier: 'EXACT', low: 1, high: 2 }, 'best: is missing: EXACT has its number here'],
    [{ qualifier: 'AT_LEAST', high: 2 }, 'low: is missing: AT_LEAST has its number here, or in best'],
    [{ qualifier: 'AT_MOST', low: 2 }, 'high: is missing: AT_MOST has its number here, or in best'],
    [{ qualifier: 'ABOUT', low: 2 }, 'best: is missing: ABOUT has its number here, or in low and high'],
    [{ qualifier: 'ABOUT', low: 2, high: 1 }, 'low: must be at most high: low ≤ best ≤ high'],
    [{ qualifier: 'ABOUT', low: 2, best: 1 }, 'low: must be at most best: low ≤ best ≤ high'],
    [{ qualifier: 'ABOUT', best: 2, high: 1 }, 'best: must be at most high: low ≤ best ≤ high'],
  ])('is kept aside for a quantity of %j, wherever it stands', async (numbers, problem) => {
    const quantity = { metric: 'DRONES_LAUNCHED', ...numbers }
    const entry = aPackage('counted', {
      quantities: [quantity],
      claims: [aClaim('a', { quantities: [quantity] })],
      capabilities: [{ capability: 'drone', role: 'USED', quantity }],
      items: [{ name: 'Drones', quantity }],
    })
    const places = ['quantities[0]', 'claims[0].quantities[0]', 'capabilities[0].quantity', 'items[0].quantity']
    expect((await wrongWith(entry))?.sort()).toEqual(places.map((place) => `${place}.${problem}`).sort())
  })

  it.each([
    { qualifier: 'UNKNOWN' },
    { qualifier: 'SEVERAL' },
    { qualifier: 'EXACT', best: 0 },
    { qualifier: 'AT_LEAST', low: 13 },
    { qualifier: 'AT_MOST', best: 1 },
    { qualifier: 'ABOUT', low: 1, high: 1 },
    { qualifier: 'ABOUT', low: 1, best: 2, high: 3 },
  ])('lands with a quantity of %j', async (numbers) => {
    const entry = anEvent('sound', { quantities: [{ metric: 'KILLED', ...numbers }] })
    expect(await seed({ entries: [entry] })).toMatchObject({ outcome: 'CLEAN' })
  })

  it('with two announced amounts is kept aside, also where a contribution brings the second', async () => {
    const amount = { stage: 'ALLOCATED', announced: true, amount: '275000000', currency: 'USD', qualifier: 'EXACT' }
    expect(await wrongWith(aPackage('twice', { amounts: [amount, amount] }))).toEqual([
      'amounts: more than one amount is the announced one',
    ])
    await seed({ entries: [aPackage('one', { amounts: [amount] })] })
    const report = await seed({ contributions: [{ id: 'second', on: 'first-one', amounts: [amount] }] }, 'second')
    expect(report.files[0]?.problems).toMatchObject([{ field: 'amounts' }])
    const odd = await seed({ contributions: [{ id: 'third', on: 'first-good', amounts: [amount] }] }, 'second')
    expect(odd.files[0]?.problems).toMatchObject([{ field: 'amounts', reason: 'only an aid package has amounts' }])
  })

  it('with an id that came before is kept aside; so is one whose key another entry has', async () => {
    const report = await seed({
      entries: [anEvent('same'), anEvent('same', { title: 'Other' }), anEvent('thief', { key: 'first-good' })],
    })
    expect(report.files[0]?.problems).toMatchObject([
      { field: 'id', reason: 'is the second row with the id "same"' },
      { field: 'key', reason: 'the key "first-good" is taken by another entry' },
    ])
    const same = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-same' } })
    expect(same.title).toBe('Event same')
  })

  it('of a contribution needs its entry', async () => {
    const report = await seed({ contributions: [{ id: 'lost', on: 'nothing', tags: ['a'] }] }, 'second')
    expect(report.files[0]?.problems).toMatchObject([{ field: 'on', reason: 'no entry has the key "nothing"' }])
  })
})

describe('a number, a contribution', () => {
  it('of no programme is none', async () => {
    expect(await wrongWith(aPackage('counted', { number: 3, programme: undefined }))).toEqual([
      'programme: is missing: a number counts the packages of a programme',
    ])
  })

  it('that brings nothing, or is on an entry of its own dataset, is kept aside', async () => {
    await seed({ entries: [anEvent('good')] })
    const report = await seed({
      contributions: [
        { id: 'empty', on: 'first-good', tags: [] },
        { id: 'own', on: 'first-good', tags: ['a'] },
      ],
    })
    expect(report.files[0]?.problems).toMatchObject([
      { field: 'on', reason: 'gains nothing: give at least one claim, document or row of another list' },
      { field: 'on', reason: 'the entry "first-good" is of this dataset: say it in the entry itself' },
    ])
  })
})

describe('a file', () => {
  const bombs = `a: &a [1,1]\nb: &b [*a,*a]\ndataset: { key: bomb, title: Bomb, redistributable: true }\nentries: [*b]`
  it.each([
    ['that is no YAML', 'dataset: {key: a\nentries: ]', /is not YAML/],
    ['with a key twice', 'dataset: {}\ndataset: {}', /gives the field "dataset" twice/],
    ['with aliases', bombs, /holds an alias/],
    ['that is nested without end', '['.repeat(100_000), /is nested too deeply|is not YAML/],
    ['that is a list', '- a', /must be a group of fields/],
    ['that is empty', '', /must be a group of fields/],
    ['without a dataset', 'entries: []', /^dataset is missing/],
    ['with an odd dataset', 'dataset: { key: A, title: T, redistributable: true }', /^dataset\.key must be lower-case/],
    [
      'that is expected more seldom than a column can say',
      'dataset: { key: a, title: T, redistributable: true, expectedEverySeconds: 3000000000 }',
      /^dataset\.expectedEverySeconds must be at most 2147483647/,
    ],
    [
      'with an unknown list',
      'dataset: { key: a, title: T, redistributable: true }\nevents: []',
      /"events" is not a list/,
    ],
    [
      'with no list where one belongs',
      'dataset: { key: a, title: T, redistributable: true }\nentries: 3',
      /entries must be a list/,
    ],
  ])('%s is refused with its line', async (_, text, reason) => {
    await expect(readNativeFile(await aFile(text))).rejects.toThrow(reason)
    const report = await seedFiles(db, [await aFile(text)])
    expect(report).toMatchObject({
      outcome: 'REFUSED',
      counts: { rows: 0 },
      files: [{ message: expect.stringMatching(/./) }],
    })
  })

  it.each([
    ['values', '1,'],
    ['lines', '\n'],
    ['commas', ','],
  ])('that is full of %s is refused before it fills the memory', async (_, part) => {
    const text = `dataset: {}\nentries: [${part.repeat(19_900_000 / part.length)}1]`
    await expect(readNativeFile(await aFile(text))).rejects.toThrow(/holds more than 2000000 words and signs: split it/)
  })

  // Were each field compared with all others, this would take hours, and the test its time.
  it('with a row of 100,000 unknown fields tells the first 100', { timeout: 120_000 }, async () => {
    const unknown = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field${index}`, 1]))
    const path = await aFile(JSON.stringify({ dataset: aDataset(), entries: [{ ...anEvent('full'), ...unknown }] }))
    const report = await seedFiles(db, [path])
    expect(report.files[0]?.problems).toHaveLength(100)
  })

  it('that is refused tells all that is wrong with its dataset and its lists', async () => {
    const text = 'dataset: { key: A, redistributable: true }\nevents: []\nentries: 3\nplaces: []\nthings: []'
    const report = await seedFiles(db, [await aFile(text)])
    expect(report.files[0]?.message?.split('; ')).toEqual([
      'line 1: dataset.key must be lower-case letters and digits joined by single hyphens',
      'line 1: dataset.title is missing',
      'line 2: "events" is not a list of the native format: check the spelling',
      'line 3: entries must be a list',
      'line 5: "things" is not a list of the native format: check the spelling',
    ])
  })

  it('that is refused is noted under its dataset, where there is one', async () => {
    const path = await aFile(`dataset: { key: first, title: First, redistributable: true }\nnonsense: []`)
    await seedFiles(db, [path])
    const run = await db.prisma.seedRun.findFirstOrThrow({ where: { input: path } })
    expect(run).toMatchObject({
      outcome: 'REFUSED',
      message: 'line 2: "nonsense" is not a list of the native format: check the spelling',
    })
    expect(run.finishedAt).not.toBeNull()
  })

  it('whose dataset cannot be recorded is refused, and no other file with it', async () => {
    const odd = await aFile({ dataset: aDataset('odd', { licence: 'no-such' }), entries: [anEvent('a')] })
    const report = await seedFiles(db, [odd, await aFile({ dataset: aDataset('even'), entries: [anEvent('a')] })])
    expect(report.files).toMatchObject([
      { outcome: 'REFUSED', message: expect.stringMatching(/dataset.licence no licence has the key "no-such"/) },
      { outcome: 'CLEAN', counts: { created: 2 } },
    ])
  })

  it('that is not there, or is too long, is refused', async () => {
    await expect(readNativeFile('/nowhere/at-all.yaml')).rejects.toThrow(/cannot be read/)
    await expect(readNativeFile(await aFile(' '.repeat(20_000_001)))).rejects.toThrow(/at most 20000000/)
    const many = { dataset: aDataset(), entries: Array.from({ length: 5_001 }, (_, index) => anEvent(`${index}`)) }
    await expect(readNativeFile(await aFile(many))).rejects.toThrow(
      /holds 5001 entries and contributions: a native file has at most 5000/,
    )
    const rulings = (many: number) => Array.from({ length: many }, (_, index) => aRuling(`a-${index}`))
    const ruled = { dataset: aDataset(), retract: rulings(2_501), restore: rulings(2_500) }
    await expect(readNativeFile(await aFile(ruled))).rejects.toThrow(
      /holds 5001 rulings: a native file has at most 5000/,
    )
  })
})
