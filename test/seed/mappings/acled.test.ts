// ACLED's export: every sub-event type, three precisions of day and place, its actors and sources, and zero fatalities.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { MappedDatabase, type SeededTable } from './seeded-table.js'

let acled: MappedDatabase
let run: SeededTable
beforeAll(async () => {
  acled = await MappedDatabase.open('acled')
  run = await acled.seed()
}, 120_000)
afterAll(() => acled.close())

const asideInOrder = () => [...run.aside].sort(([a], [b]) => a - b).map(([, problem]) => problem)
const rolesIn = async (id: string) =>
  Object.fromEntries((await acled.entry(id)).participants.map(({ role, actor }) => [actor.name, role]))

describe('the run', () => {
  it('creates what is sound and keeps the rest aside with its columns', () => {
    expect(run).toMatchObject({ code: 1, counts: { created: 31, quarantined: 10 } })
    expect(asideInOrder()).toEqual([
      expect.stringMatching(/^sub_event_type: .*Telekinesis/),
      expect.stringMatching(/^time_precision: .*'4'/),
      expect.stringMatching(/^geo_precision: .*'7'/),
      expect.stringMatching(/admin1: .*Atlantis/),
      expect.stringMatching(/^country: .*Poland/),
      expect.stringMatching(/^fatalities: .*dozens/),
      expect.stringMatching(/^event_date: .*31 February 2031/),
      expect.stringMatching(/^notes: .*4000/),
      expect.stringContaining('UKR1'),
      expect.stringMatching(/^event_id_cnty: is empty/),
    ])
  })

  it('changes nothing when it is run again', async () => {
    expect((await acled.seed()).counts).toMatchObject({ created: 0, revised: 0, unchanged: 31, quarantined: 10 })
  }, 120_000)
})

it('knows all 25 sub-event types, each as the type of ours that is named after it', async () => {
  const mapping = parse(readFileSync('seed/mappings/acled.yaml', 'utf8'))
  const table: Record<string, string> = mapping.entry.eventType.table
  expect(Object.keys(table)).toHaveLength(25)
  for (const [theirs, ours] of Object.entries(table)) {
    expect(ours).toBe(theirs.toUpperCase().replace(/[^A-Z]+/g, '_'))
  }
  for (let number = 1; number <= 25; number++) {
    const entry = await acled.entry(`ukr${number}`)
    const theirs = entry.taxonomy.find(({ scheme }) => scheme === 'acled-sub-event-type')?.code ?? ''
    expect(entry.eventType).toBe(table[theirs])
  }
})

describe('the date', () => {
  it('is the day, a week or a month; the last two are about', async () => {
    expect((await acled.entry('ukr1')).occurred).toMatchObject({
      ...{ precision: 'DAY', firstDay: '2031-02-10', lastDay: '2031-02-10', approximate: false },
    })
    expect((await acled.entry('ukr101')).occurred).toMatchObject({
      ...{ precision: 'WEEK', firstDay: '2031-02-10', lastDay: '2031-02-16', approximate: true },
    })
    expect((await acled.entry('ukr102')).occurred).toMatchObject({
      ...{ precision: 'MONTH', firstDay: '2031-02-01', lastDay: '2031-02-28', approximate: true },
    })
  })
})

describe('the place', () => {
  it.each([
    ['ukr1', 'SETTLEMENT', 'SETTLEMENT', 'Zelenyi Hai (Bakhmutskyi)', 'ua-donetsk-bakhmut-raion'],
    ['ukr106', 'SETTLEMENT', 'SETTLEMENT', 'Zelenyi Hai (Kramatorskyi)', 'ua-donetsk-kramatorsk-raion'],
    ['ukr101', 'SETTLEMENT', 'ADM1', 'Kyiv', 'ua'],
    ['ukr102', 'NEAR_SETTLEMENT', 'SETTLEMENT', 'Zelenyi Bir', 'ua-kyiv-oblast'],
    ['rus103', 'SETTLEMENT', 'SETTLEMENT', 'Zelenyi Kliuch (Zelenyi)', 'ru-belgorod-oblast'],
    ['rus104', 'ADM1', 'ADM1', 'Zelenyi Krai', 'ru'],
    ['ukr105', 'ADM1', 'ADM1', 'Autonomous Republic of Crimea', 'ua'],
  ])('of %s is known to %s', async (id, precision, level, name, parent) => {
    const { places } = await acled.entry(id)
    expect(places).toMatchObject([{ role: 'OCCURRED', precision, place: { level, name, parent: { key: parent } } }])
  })
})

describe('the actors', () => {
  it('are no initiator and target where both can be either', async () => {
    expect(await rolesIn('ukr3')).toMatchObject({
      'Military Forces of Russia (2000-)': 'SUBJECT',
      'Military Forces of Ukraine (2019-)': 'SUBJECT',
      'Invented Gazette': 'SPEAKER',
    })
  })

  it('are so where one is civilian or alone; associates and sources stand one by one', async () => {
    expect(await rolesIn('ukr101')).toEqual({
      ...{ 'Military Forces of Russia (2000-)': 'INITIATOR', 'Civilians (Ukraine)': 'TARGET' },
      ...{ 'Women (Ukraine)': 'TARGET', 'Health Workers (Ukraine)': 'TARGET' },
      ...{ 'Invented Gazette': 'SPEAKER', Telegram: 'SPEAKER', Reuters: 'SPEAKER' },
    })
    expect(await rolesIn('ukr102')).toMatchObject({ 'Military Forces of Russia (2000-)': 'INITIATOR' })
    expect(await rolesIn('rus103')).toMatchObject({ 'Military Forces of Ukraine (2019-) Air Force': 'INITIATOR' })
  })

  it('are those that Dateline knows, below their bodies, or new ones without a side', async () => {
    const { participants } = await acled.entry('rus104')
    const actor = (name: string) => participants.find((each) => each.actor.name === name)?.actor
    expect(actor('Military Forces of Russia (2000-)')).toMatchObject({
      ...{ side: 'RUSSIA', parent: { key: 'russia-armed-forces' } },
    })
    expect(actor('Invented Partisans (Russia)')).toMatchObject({
      actorType: 'ARMED_FORCE',
      side: 'UNKNOWN',
      parent: null,
    })
  })
})

describe('the fatalities', () => {
  it('of zero are zero, and an empty cell is unknown; both as ACLED claims', async () => {
    const [zero] = (await acled.entry('ukr1')).quantities
    expect(zero).toMatchObject({ metric: 'KILLED', best: 0, qualifier: 'EXACT', claim: { speaker: { key: 'acled' } } })
    const [unknown] = (await acled.entry('ukr102')).quantities
    expect(unknown).toMatchObject({ metric: 'KILLED', best: null, qualifier: 'UNKNOWN' })
    expect((await acled.entry('ukr101')).quantities).toMatchObject([{ best: 4 }])
  })
})

it('takes the notes for a summary, and marks the data as not to be passed on', async () => {
  const entry = await acled.entry('ukr101')
  expect(entry).toMatchObject({
    title: 'Air/drone strike, Kyiv: Military Forces of Russia (2000-) and Civilians (Ukraine)',
    summary: 'On 10 February 2031, an invented event took place.',
    dataset: { redistributable: false, licence: { key: 'acled-terms' } },
    tags: ['civilian-targeting'],
  })
})
