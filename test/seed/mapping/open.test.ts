// Opening a mapping: everything that is wrong with it is told at once, each with its line and field.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mappingSchema } from '../../../scripts/mapping-schema.js'
import { RefusedInput } from '../../../seed/importer.js'
import { MAPPING_BYTES, openMapping } from '../../../seed/mapping/open-mapping.js'
import { aMappingFile, entryMapping, open } from './given.js'

/** What is wrong with a mapping, a sentence in a line: 'line: field sentence'. */
async function faultsOf(text: string, name?: string): Promise<string[]> {
  try {
    await open(text, name)
    return []
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error
    expect(error.datasetKey ?? 'watch').toBe('watch')
    return `line ${error.line}: ${error.message}`.split('; line ').map((line) => line.replace(/^line /, ''))
  }
}

const least = entryMapping()
const changed = (from: string, to: string) => faultsOf(least.replace(from, to))

describe('a mapping', () => {
  it('is of the dataset after which its file is named', async () => {
    const { dataset, mapping, compiled } = await open(least, 'air-alerts.yaml')
    expect(dataset).toEqual({ key: 'air-alerts', title: 'Watchers', redistributable: true })
    expect(mapping.input.required).toEqual(['id', 'at'])
    expect(compiled.columns).toEqual(['id', 'at'])
    expect(compiled.announce).toBeNull()
  })

  it('has a version of its own for every meaning, and one for every writing of the same', async () => {
    const version = async (text: string, name?: string) => (await open(text, name)).version
    const first = await version(least)
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(
      await version(
        `# A comment\n${least.replace('{ title: Watchers, redistributable: true }', '{ redistributable: true, title: "Watchers" }')}`,
      ),
    ).toBe(first)
    const status = (table: string) => version(least.replace('REPORTED', `{ from: '{id}', table: { ${table} } }`))
    expect(await status('a: CLAIMED, b: REPORTED')).toBe(await status('b: REPORTED, a: CLAIMED'))
    expect(await version(JSON.stringify((await open(least)).mapping), 'watch.json')).toBe(first)
    expect(await version(least.replace('REPORTED', 'CLAIMED'))).not.toBe(first)
    expect(await version(least, 'others.yaml')).not.toBe(first)
  })

  it('is described for editors as it is read', () => {
    const schema = readFileSync(new URL('../../../seed/mapping.schema.json', import.meta.url), 'utf8')
    expect(mappingSchema()).toBe(schema)
    const defs = JSON.parse(schema).$defs
    for (const [, name] of schema.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g))
      expect(defs).toHaveProperty(name as string)
  })
})

describe('what is wrong with a mapping', () => {
  it('is told all at once, by its lines', async () => {
    const text = `dataset: { title: Watchers, redistributable: true }
input:
  format: csv
  required: [at]
id: '{id}'
skip:
  - { when: { column: id, is: x }, reason: no data }
entry:
  kind: { from: '{kind}', table: { e: BATTLEFIELD_EVENT, d: POLICY_DECISION } }
  title: 'Alert {id'
  summary: '{at|month}'
  status: REPORTED
  eventType: AIR_ALERT
  occurred:
    start: '{at}'
    formats: [yyyy-MM-dd, dd.mm.yyyy]
    zone: Kyiv
  places:
    - role: OCCURRED
      find:
        - { name: '{town}', otherwise: CREATE }
      claim: said
`
    expect(await faultsOf(text)).toEqual([
      '4: input.required lacks "id", which the id is made from',
      '8: entry.action is missing: POLICY_DECISION, which rows can become, needs it',
      '8: entry.policyStatus is missing: POLICY_DECISION, which rows can become, needs it',
      "10: entry.title holds '{id', a brace that is not closed: write } behind the column, or {{ for a brace",
      '11: entry.summary holds {at|month}: "month" is none of the forms day, lower, millions, slug',
      '16: entry.occurred.formats[1] lacks the month: write every unit from the year down',
      '17: entry.occurred.zone is "Kyiv", which is not an IANA zone, such as Europe/Kyiv',
      '21: entry.places[0].find[0].create.level is missing: say here or beside the step what is created',
      '21: entry.places[0].find[0].within is missing: what is created lies right under the place that it leads to',
      '22: entry.places[0].claim is "said", the key of no claim of this mapping',
    ])
  })

  it('is told of its shape before its meaning', async () => {
    expect(await changed('title: Watchers, ', '')).toEqual(['2: dataset.title is missing'])
    expect(await changed('AIR_ALERT', 'ALARM')).toEqual([expect.stringMatching(/^7: entry.eventType must be one of/)])
    expect(await changed("title: 'Alert", "tilte: 'Alert")).toEqual([
      '5: entry.title is missing',
      '8: entry.tilte is not a field here: check the spelling',
    ])
    expect(await faultsOf(least.slice(0, least.indexOf('entry:')))).toEqual([
      '1: entry must be given, or place: one of the two',
    ])
  })

  it.each([
    [
      'required: [id, at]',
      'required: [id, at], columns: [id, id, time]',
      [
        '3: input.columns[1] names "id" a second time',
        '3: input.columns lacks "at", which the mapping reads: check the spelling',
      ],
    ],
    [
      'format: csv',
      'format: json, delimiter: ";", columns: [id, at]',
      [
        '3: input.columns is of no use: json is not a csv or tsv',
        '3: input.delimiter is of no use: json is not a csv or tsv',
      ],
    ],
    ['format: csv', 'format: tsv, quote: false, records: data', ['3: input.records is of no use: tsv is not json']],
    ["id: '{id}'", "id: ['{id} {part}', '{id}']", ['3: input.required lacks "part", which the id is made from']],
    [
      'AIR_ALERT',
      'AIR_ALERT\n  documents: [{ key: Page }]',
      ['8: entry.documents[0].key is "Page": a key is lower-case letters and digits joined by single hyphens'],
    ],
    [
      'AIR_ALERT',
      'AIR_ALERT\n  documents: [{ key: page, title: Page }]',
      [
        '8: entry.documents[0].publisher is missing: without it the document stands in the reference data, which says the rest',
      ],
    ],
    [
      'AIR_ALERT',
      'AIR_ALERT\n  documents: [{ key: page, publisher: us, zone: here }]',
      ['8: entry.documents[0].zone is "here", which is not an IANA zone, such as Europe/Kyiv'],
    ],
    [
      'AIR_ALERT',
      'AIR_ALERT\n  quantities: [{ metric: KILLED }]',
      ['8: entry.quantities[0] gives no number: say low, best or high'],
    ],
    [
      'AIR_ALERT',
      'AIR_ALERT\n  claims: [{ key: a, text: A, form: QUOTE, polarity: ASSERTS, channel: X }]',
      ['5: entry.documents is missing: a claim rests on a document of its own, or on the first of the entry'],
    ],
    [
      'BATTLEFIELD_EVENT',
      'AID_PACKAGE\n  stage: PLEDGED\n  aidType: MILITARY\n  number: "{n}"',
      ['5: entry.programme is missing: a number counts the packages of a programme'],
    ],
    [
      'AIR_ALERT',
      `AIR_ALERT
  claims:
    - { key: a, text: A, form: QUOTE, polarity: ASSERTS, channel: X, document: d, when: { column: id, is: '1' } }
    - { key: a, text: A, form: QUOTE, polarity: ASSERTS, channel: X, document: d }`,
      ['10: entry.claims[1].key is "a", that of another claim too: part them by when'],
    ],
    [
      'AIR_ALERT',
      'AIR_ALERT\n  places: [{ role: OCCURRED, find: [{ code: "{x}", otherwise: NEXT }, { code: ua }] }]',
      ['8: entry.places[0].find[1].code is "ua", without its scheme: write such as register:{no}'],
    ],
    [
      'BATTLEFIELD_EVENT',
      'STATEMENT',
      ['5: entry.statementType is missing: STATEMENT, which rows can become, needs it'],
    ],
    [
      '  kind:',
      '  key: Bad Key\n  kind:',
      ['6: entry.key is "Bad Key": a key is lower-case letters and digits joined by single hyphens'],
    ],
  ])('%s as %s is refused', async (from, to, faults) => {
    expect(await changed(from, to)).toEqual(faults)
  })

  it('keeps a table of places from creating parents', async () => {
    const places = `dataset: { title: P, redistributable: true }
input: { format: tsv, required: [id] }
id: '{id}'
place:
  key: '{id}'
  name: '{id}'
  level: ADM1
  codes: ['x:{id}']
  parent: [{ name: '{in}', level: COUNTRY, otherwise: CREATE }]
`
    expect(await faultsOf(places)).toEqual(['9: place.parent[0].otherwise is CREATE, but nothing is created here'])
  })

  it('can be its name, its size, its bytes or its YAML', async () => {
    expect(await faultsOf(least, 'Air alerts.yaml')).toEqual([expect.stringMatching(/^null: is named "Air alerts"/)])
    expect(await faultsOf(`${least}# ${'x'.repeat(MAPPING_BYTES)}`)).toEqual([
      expect.stringMatching(/bytes long: a mapping holds at most 1000000$/),
    ])
    expect(await faultsOf('entry: *all')).toEqual([expect.stringMatching(/is not YAML|holds an alias/)])
    expect(await faultsOf(`a: &a 1\n${least}b: *a\n`)).toEqual([
      expect.stringMatching(/holds an alias \(\*\): write the value out/),
    ])
    expect(await faultsOf(`${least}\nid: again\n`)).toEqual([expect.stringMatching(/gives the field "id" twice/)])
    expect(await faultsOf('- a\n')).toEqual(['1: must be a group of fields, dataset first'])
    expect(await faultsOf('')).toEqual(['1: must be a group of fields, dataset first'])
    await expect(openMapping((await aMappingFile('')).replace('watch', 'gone'))).rejects.toThrow(
      /^cannot be read: ENOENT/,
    )
  })
})
