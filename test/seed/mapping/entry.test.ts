// Whole entries: what a mapping makes of a row, of every kind, and under which columns it tells what is wrong.

import { describe, expect, it } from 'vitest'
import { draftOf, entryMapping, mapRow, open } from './given.js'

const header = `
dataset: { title: Watchers, redistributable: true }
input: { format: csv, required: [id, at] }
id: '{id}'
entry:
  title: 'Row {id}'
  status: REPORTED
  occurred: { start: '{at}', formats: [yyyy-MM-dd], zone: Europe/Kyiv }
`

describe('an entry', () => {
  it('says what its row says, and nothing of empty cells', async () => {
    const mapping = await open(
      entryMapping(`
  key: 'watch-{id}'
  summary: 'Told by {who}'
  places:
    - find: [{ name: '{town}', level: SETTLEMENT, within: [{ key: sumy-raion }] }]
      role: { from: '{role}', table: { hit: OCCURRED, from: LAUNCHED_FROM } }
      claim: told
    - { find: [{ key: ua }], role: TARGETED, precision: ADM1_PART, when: { column: town, empty: true } }
  participants:
    - { find: [{ name: '{who}', otherwise: OMIT }], role: SUBJECT, split: ',', claim: told }
  capabilities:
    - { find: [{ name: '{weapon}' }], role: USED, quantity: { metric: DRONES_LAUNCHED, low: '{n}' } }
  quantities:
    - { metric: KILLED, best: '{killed}', unit: people, claim: told }
    - { metric: INJURED, best: '{injured}', empty: OMIT }
  claims:
    - key: told
      subject: KILLED
      text: ['{who} said: {words}', '{words}']
      form: QUOTE
      polarity: { from: '{not}', table: { '': ASSERTS, 'yes': DENIES } }
      speaker: [{ name: '{who}', otherwise: OMIT }]
      channel: TELEGRAM
      said: { start: '{said}', formats: ["yyyy-MM-dd'T'HH:mmXXX"], zone: Europe/Kyiv }
      place: [{ key: sumy }]
      document: 'page-{id}'
      quantities: [{ metric: KILLED, best: '{killed}' }]
      when: { column: words, empty: false }
  documents:
    - { key: watchers }
    - { key: 'page-{id}', publisher: watchers, url: '{url}', title: 'Page {id}', published: '{at}', when: { column: url, empty: false } }
  threads: [{ key: attacks }, { key: 'of-{who|slug}' }]
  tags: [{ tag: '{tag}' }, { tag: Air Alert }, { tag: air alert }]
  taxonomy:
    - { scheme: watch, code: '{tag}', label: { from: '{tag}', table: { Loud: Loud one } } }
`),
    )
    const full = {
      ...{
        town: 'Sumy',
        role: 'hit',
        who: 'Ukraine',
        weapon: 'UAV',
        n: '2',
        killed: '0',
        injured: '',
        words: 'Nobody',
      },
      ...{ not: 'yes', said: '2024-11-20T10:00+02:00', url: 'https://example.org/1', tag: 'Loud' },
    }
    const { draft, needs } = draftOf(mapping, full)
    expect(draft).toStrictEqual({
      ...{ kind: 'BATTLEFIELD_EVENT', id: 'a1', key: 'watch-a1', title: 'Alert a1', summary: 'Told by Ukraine' },
      ...{ status: 'REPORTED', occurred: { edtf: '2024-11-20', zone: 'Europe/Kyiv' }, eventType: 'AIR_ALERT' },
      places: [{ place: 'sumy', role: 'OCCURRED', precision: 'SETTLEMENT', claim: 'told' }],
      participants: [{ actor: 'ukraine', role: 'SUBJECT', claim: 'told' }],
      capabilities: [
        { capability: 'drone', role: 'USED', quantity: { metric: 'DRONES_LAUNCHED', low: 2, qualifier: 'AT_LEAST' } },
      ],
      quantities: [{ metric: 'KILLED', best: 0, unit: 'people', qualifier: 'EXACT', claim: 'told' }],
      claims: [
        {
          ...{ key: 'told', subject: 'KILLED', text: 'Ukraine said: Nobody', form: 'QUOTE', polarity: 'DENIES' },
          ...{ speaker: 'ukraine', channel: 'TELEGRAM', place: 'sumy', document: 'page-a1' },
          said: { edtf: '2024-11-20T10:00+02:00', zone: 'Europe/Kyiv' },
          quantities: [{ metric: 'KILLED', best: 0, qualifier: 'EXACT' }],
        },
      ],
      documents: ['watchers', 'page-a1'],
      threads: ['attacks', 'of-ukraine'],
      tags: ['loud', 'air-alert'],
      taxonomy: [{ scheme: 'watch', code: 'Loud', label: 'Loud one' }],
    })
    const page = { key: 'page-a1', title: 'Page a1', url: 'https://example.org/1', publisher: 'watchers' }
    expect(needs).toEqual([{ noun: 'documents', row: { ...page, published: '2024-11-20', zone: 'Europe/Kyiv' } }])

    expect(draftOf(mapping, { killed: '' }).draft).toStrictEqual({
      ...{ kind: 'BATTLEFIELD_EVENT', id: 'a1', key: 'watch-a1', title: 'Alert a1', status: 'REPORTED' },
      ...{ occurred: { edtf: '2024-11-20', zone: 'Europe/Kyiv' }, eventType: 'AIR_ALERT' },
      places: [{ place: 'ua', role: 'TARGETED', precision: 'ADM1_PART' }],
      quantities: [{ metric: 'KILLED', unit: 'people', qualifier: 'UNKNOWN' }],
      documents: ['watchers'],
      threads: ['attacks'],
      tags: ['air-alert'],
    })
  })

  it('is of the kind that its code says, with the fields of that kind alone', async () => {
    const text = `${header}
  kind: { from: '{kind}', table: { e: BATTLEFIELD_EVENT, d: POLICY_DECISION, p: AID_PACKAGE, s: STATEMENT } }
  eventType: { from: '{type}', table: { alert: AIR_ALERT } }
  action: DENY
  policyStatus: IN_FORCE
  effectiveFrom: { start: '{from}', formats: [yyyy-MM-dd], zone: Europe/Kyiv }
  programme: us-pda
  number: '{number}'
  stage: PLEDGED
  aidType: MILITARY
  instrument: DRAWDOWN
  amounts: [{ stage: PLEDGED, amount: '{sum}', currency: USD, empty: OMIT }]
  items:
    - { name: '{items}', split: ';', capability: [{ name: '{items}', otherwise: OMIT }], quantity: { metric: ITEMS_SUPPLIED, best: '{each}' } }
  statementType: DENIAL
  speaker: [{ name: '{who}' }]
`
    const mapping = await open(text)
    const own = (cells: Record<string, string>) => {
      const { id, title, status, occurred, ...rest } = draftOf(mapping, cells).draft
      return rest
    }
    // What is wrong with the fields of another kind is not looked at.
    expect(
      mapRow(await open(text.replace('otherwise: OMIT', 'otherwise: QUARANTINE')), {
        kind: 'e',
        type: 'alert',
        items: 'Boots',
      }),
    ).toHaveProperty('draft')
    expect(own({ kind: 'e', type: 'alert', who: 'Nobody', sum: 'much' })).toEqual({
      kind: 'BATTLEFIELD_EVENT',
      eventType: 'AIR_ALERT',
    })
    expect(own({ kind: 'd', from: '2024-07-01' })).toEqual({
      ...{
        kind: 'POLICY_DECISION',
        action: 'DENY',
        policyStatus: 'IN_FORCE',
        effectiveFrom: '2024-06-30T21:00:00.000Z',
      },
    })
    expect(own({ kind: 'p', number: '070', sum: '5', items: 'Lancet; UAV ;Boots', each: '3' })).toEqual({
      ...{
        kind: 'AID_PACKAGE',
        programme: 'us-pda',
        number: 70,
        stage: 'PLEDGED',
        aidType: 'MILITARY',
        instrument: 'DRAWDOWN',
      },
      amounts: [{ stage: 'PLEDGED', amount: '5', currency: 'USD', qualifier: 'EXACT' }],
      items: [
        { name: 'Lancet', quantity: { metric: 'ITEMS_SUPPLIED', best: 3, qualifier: 'EXACT' } },
        { name: 'UAV', capability: 'drone', quantity: { metric: 'ITEMS_SUPPLIED', best: 3, qualifier: 'EXACT' } },
        { name: 'Boots', quantity: { metric: 'ITEMS_SUPPLIED', best: 3, qualifier: 'EXACT' } },
      ],
    })
    expect(own({ kind: 'p', number: '-' })).not.toHaveProperty('number')
    expect(own({ kind: 's', who: 'Ukraine' })).toEqual({
      kind: 'STATEMENT',
      statementType: 'DENIAL',
      speaker: 'ukraine',
    })
    expect(mapRow(mapping, { kind: 'p', number: '7a' }).problems).toMatchObject([{ field: 'number' }])
    expect(mapRow(mapping, { kind: 'x' }).problems).toMatchObject([{ field: 'kind' }])
  })

  it('makes the one of several claims whose condition holds', async () => {
    const claim = (when: string) =>
      `{ key: told, text: '${when}', form: QUOTE, polarity: ASSERTS, channel: X, document: d, when: { column: a, ${when} } }`
    const two = await open(
      entryMapping(`  claims: [${claim('is: "1"')}, ${claim('is: "2"')}]`).replaceAll(`'is: "`, `'is "`),
    )
    expect(draftOf(two, { a: '1' }).draft.claims).toMatchObject([{ key: 'told', text: 'is "1"' }])
    expect(draftOf(two, { a: '2' }).draft.claims).toMatchObject([{ key: 'told', text: 'is "2"' }])
    const both = await open(entryMapping(`  claims: [${claim('empty: false')}, ${claim('empty: false')}]`))
    expect(mapRow(both, { a: '1' }).problems).toEqual([
      { field: 'a', reason: 'makes a second claim "told": part the two by their conditions in the mapping' },
    ])
  })
})

describe('what is wrong with a row', () => {
  it('is told all at once, each under its columns', async () => {
    const mapping = await open(
      entryMapping(`
  places: [{ find: [{ name: '{town}', level: SETTLEMENT }], role: { from: '{role}', table: { hit: OCCURRED } } }]
  quantities: [{ metric: KILLED, best: '{killed}' }, { metric: INJURED, low: '{low}', best: '{best}' }]
  documents: [{ key: 'page-{page}', publisher: watchers, url: '{url}', published: '{day}' }]
  tags: [{ tag: '{tag}' }]
`),
    )
    const cells = {
      id: '',
      at: '2024-02-30',
      town: 'Lebedyn',
      role: 'x',
      killed: '-1',
      low: '5',
      best: '4',
      tag: 'Київ',
    }
    const { problems } = mapRow(mapping, { ...cells, page: '1', url: 'example', day: '2024-02-30' })
    expect(problems).toEqual([
      { field: 'id', reason: 'is empty: without it nobody can tell the row from others' },
      { field: 'town', reason: "names 'Lebedyn', the name of no SETTLEMENT: add it to the gazetteer, or correct it" },
      { field: 'id', reason: 'is empty: fill it in' },
      { field: 'at', reason: "holds '2024-02-30', which is not a time that exists: correct it" },
      { field: 'killed', reason: expect.stringMatching(/^holds '-1', which is less than nothing/) },
      { field: 'url', reason: "makes the url of a document 'example', which must be an http or https address" },
      { field: 'day', reason: expect.stringMatching(/^makes the published of a document '2024-02-30', which must be/) },
      { field: 'tag', reason: "holds 'Київ', of which no tag can be made: a tag is Latin letters and digits" },
    ])
    const found = { town: 'Sumy', role: 'x', killed: '', low: '5', best: '4', tag: '' }
    expect(mapRow(mapping, found).problems).toMatchObject([{ field: 'role' }])
    expect(mapRow(mapping, { ...found, role: 'hit' }).problems).toEqual([
      {
        field: 'low, best',
        reason:
          "makes quantities[1].low '5', which must be at most best: low ≤ best ≤ high: correct it, or the mapping",
      },
    ])
  })

  it('is told once, however many fields are made from it', async () => {
    const said = `{ start: '{at}', formats: [yyyy-MM-dd], zone: Europe/Kyiv }`
    const claim = `{ key: told, text: A, form: QUOTE, polarity: ASSERTS, channel: X, document: d, said: ${said}, happened: ${said} }`
    const mapping = await open(entryMapping(`  claims: [${claim}]`))
    expect(mapRow(mapping, { at: '20.11.2024' }).problems).toHaveLength(1)
  })

  it('is told of what the draft cannot hold', async () => {
    const mapping = await open(entryMapping(`  summary: '{note}'\n  key: 'watch-{name}'`))
    const tooLong = { note: 'n'.repeat(4001), name: 'A b' }
    expect(mapRow(mapping, tooLong).problems).toEqual([
      {
        field: 'name',
        reason: expect.stringMatching(/^makes key 'watch-A b', which must be lower-case letters and digits/),
      },
      {
        field: 'note',
        reason: expect.stringMatching(/^makes summary 'n+…', which is longer than 4000 characters: correct it/),
      },
    ])
    expect(mapRow(mapping, { note: 'half \ud800', name: 'b' }).problems).toMatchObject([
      { field: 'note', reason: /* storable */ expect.stringMatching(/a character that is none/) },
    ])
    expect(mapRow(mapping, { id: 'i'.repeat(301), name: 'b' }).problems).toEqual([
      { field: 'id', reason: expect.stringMatching(/^makes 'i+…', which is longer than 300 characters: correct it$/) },
    ])
    expect(mapRow(mapping, { id: 'i\0', name: 'b' }).problems).toEqual([
      { field: 'id', reason: 'makes an id that holds a character that is none (NUL, or half of a pair): correct it' },
    ])
    expect(mapRow(mapping, { at: '', name: 'b' }).problems).toEqual([
      { field: 'at', reason: 'is empty: an entry needs the time at which it was' },
    ])
  })
})
