// UCDP's events: five precisions of a date, seven of a place, deaths by side, and nothing said that UCDP does not say.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MappedDatabase, type SeededTable } from './seeded-table.js'

let ged: MappedDatabase
let run: SeededTable
beforeAll(async () => {
  ged = await MappedDatabase.open('ucdp-ged')
  run = await ged.seed()
}, 120_000)
afterAll(() => ged.close())

const placeOf = async (id: string) => (await ged.entry(id)).places[0]
const killedIn = async (id: string) => (await ged.entry(id)).quantities.find(({ metric }) => metric === 'KILLED')

describe('the run', () => {
  it('skips the row of HXL tags, creates what is sound and keeps the rest aside with its columns', () => {
    expect(run).toMatchObject({ code: 1, counts: { created: 15, skipped: 1, quarantined: 11 } })
    const [noId, repeated, ...others] = [...run.aside].sort(([a], [b]) => a - b).map(([, problem]) => problem)
    expect(noId).toMatch(/^id: is empty/)
    expect(repeated).toContain('900001')
    expect(others).toEqual([
      expect.stringMatching(/adm_1: .*Atlantis oblast.* ADM1/),
      expect.stringMatching(/^date_start: .*2014-02-30/),
      expect.stringMatching(/^date_start, date_end.*backwards/),
      expect.stringMatching(/^date_prec: .*'9'/),
      expect.stringMatching(/best: .*many.*deaths_a: .*-3/),
      expect.stringMatching(/^latitude: .*147\.9/),
      expect.stringMatching(/^where_prec: .*'8'/),
      expect.stringMatching(/^type_of_violence: .*'4'/),
      expect.any(String),
    ])
  })

  it('takes the best estimate alone where it lies outside its bounds', async () => {
    expect(await killedIn('900018')).toMatchObject({ low: null, best: 3, high: null, qualifier: 'ABOUT' })
  })

  it('changes nothing when it is run again', async () => {
    expect((await ged.seed()).counts).toMatchObject({ created: 0, revised: 0, unchanged: 15, quarantined: 11 })
  }, 120_000)
})

describe('the date', () => {
  it.each([
    ['900001', 'DAY', '2014-08-29', '2014-08-29'],
    ['900002', 'INTERVAL', '2014-08-30', '2014-09-02'],
    ['900003', 'WEEK', '2015-08-15', '2015-08-21'],
    ['900004', 'INTERVAL', '2017-04-14', '2017-04-30'],
    ['900005', 'INTERVAL', '2018-01-01', '2018-12-31'],
  ])('of %s is known to a %s', async (id, precision, firstDay, lastDay) => {
    const { occurred } = await ged.entry(id)
    expect(occurred).toMatchObject({ precision, firstDay, lastDay, approximate: false, zone: 'Europe/Kyiv' })
  })
})

describe('the place', () => {
  it.each([
    ['900001', 'SETTLEMENT', 'SETTLEMENT', 'Zelenyi Hai village', 'ua-donetsk-oblast'],
    ['900002', 'NEAR_SETTLEMENT', 'SETTLEMENT', 'Zelenyi Hai village', 'ua-donetsk-oblast'],
    ['900003', 'ADM2', 'ADM2', 'Bakhmut Raion', 'ua-donetsk-oblast'],
    ['900004', 'ADM1', 'ADM1', 'Luhansk Oblast', 'ua'],
    ['900005', 'COUNTRY', 'AREA', 'Donets Basin', 'ua'],
    ['900006', 'ADM1_PART', 'AREA', 'Road between Verkhnii and Nyzhnii Hai', 'ua-donetsk-oblast'],
    ['900007', 'COUNTRY', 'COUNTRY', 'Ukraine', undefined],
    ['900008', 'COUNTRY', 'AREA', 'sea off Zelenyi Mys', 'ua'],
    ['900009', 'SETTLEMENT', 'SETTLEMENT', 'Kiev city', 'ua-kyiv'],
    ['900010', 'SETTLEMENT', 'SETTLEMENT', 'Zelenyi Stav town', 'ua-kyiv-oblast'],
    ['900011', 'SETTLEMENT', 'SETTLEMENT', 'Zelenyi Berih town', 'ua-odesa-oblast'],
    ['900012', 'EXACT', 'FACILITY', 'Donetsk International Airport', 'ua-donetsk-oblast'],
  ])('of %s is known to %s', async (id, precision, level, name, parent) => {
    const place = await placeOf(id)
    expect(place).toMatchObject({ role: 'OCCURRED', precision, place: { level, name } })
    expect(place?.place.parent?.key).toBe(parent)
  })

  it('is created with its point, once for all names of its oblast', async () => {
    const [one, two] = [await placeOf('900001'), await placeOf('900002')]
    expect(one?.place.point).toEqual({ lat: 47.9, lon: 37.4 })
    expect(two?.place.key).toBe(one?.place.key)
  })

  it('is another where the same name has another point', async () => {
    const [one, other] = [await placeOf('900001'), await placeOf('900013')]
    expect(other?.place.name).toBe(one?.place.name)
    expect(other?.place.key).not.toBe(one?.place.key)
    expect(other?.place.point).toEqual({ lat: 48.1, lon: 38.6 })
  })
})

describe('the deaths', () => {
  it('are low, best and high, and by side, as UCDP claims in its dataset', async () => {
    const { quantities } = await ged.entry('900002')
    expect(
      new Map(quantities.map(({ metric, low, best, high, qualifier }) => [metric, { low, best, high, qualifier }])),
    ).toEqual(
      new Map([
        ['KILLED', { low: 2, best: 3, high: 7, qualifier: 'ABOUT' }],
        ['DEATHS_SIDE_A', { low: null, best: 1, high: null, qualifier: 'EXACT' }],
        ['DEATHS_SIDE_B', { low: null, best: 2, high: null, qualifier: 'EXACT' }],
        ['DEATHS_CIVILIANS', { low: null, best: 0, high: null, qualifier: 'EXACT' }],
        ['DEATHS_UNKNOWN', { low: null, best: 0, high: null, qualifier: 'EXACT' }],
      ]),
    )
    for (const { claim } of quantities) {
      expect(claim).toMatchObject({
        speaker: { key: 'ucdp' },
        document: { key: 'ucdp-ged', publisher: { key: 'ucdp' } },
      })
    }
  })

  it('of zero are zero, and those that are not given are unknown', async () => {
    expect(await killedIn('900004')).toMatchObject({ best: 0, qualifier: 'EXACT' })
    expect(await killedIn('900014')).toMatchObject({ low: null, best: null, high: null, qualifier: 'UNKNOWN' })
  })

  it('of one-sided violence are not parted by side', async () => {
    const { quantities } = await ged.entry('900010')
    expect(quantities.map(({ metric }) => metric).sort()).toEqual(['DEATHS_CIVILIANS', 'DEATHS_UNKNOWN', 'KILLED'])
  })
})

describe('the parties', () => {
  const parties = async (id: string) =>
    (await ged.entry(id)).participants.map(({ role, actor }) => [role, actor.key, actor.side])

  it('are what an event of two parties is about: UCDP does not say who attacked', async () => {
    expect(await parties('900001')).toEqual([
      ['SUBJECT', 'government-of-ukraine', 'UKRAINE'],
      ['SUBJECT', 'donetsk-peoples-republic', 'RUSSIA'],
    ])
    expect((await ged.entry('900001')).eventType).toBe('ARMED_CLASH')
  })

  it('of one-sided violence are who did it and whom', async () => {
    expect(await parties('900010')).toEqual([
      ['INITIATOR', 'government-of-russia', 'RUSSIA'],
      ['TARGET', 'civilians', 'UNKNOWN'],
    ])
    expect((await ged.entry('900010')).eventType).toBe('ATTACK')
  })

  it('that are not known are created without a side', async () => {
    expect((await ged.entry('900011')).participants[1]?.actor).toMatchObject({
      ...{ name: 'Band of the Invented Hetman', actorType: 'ORGANISATION', side: 'UNKNOWN' },
    })
  })
})

it('keeps UCDP’s codes beside ours, and its words as they came', async () => {
  const entry = await ged.entry('900014')
  expect(entry.status).toBe('REPORTED')
  expect(entry.title).toBe('Organised violence, Zelenyi Hai village: Government of Ukraine - DPR')
  expect(entry.summary).toContain('"Сотні" втікають; <b>three</b>')
  expect(entry.taxonomy).toEqual(
    expect.arrayContaining([
      { scheme: 'ucdp-type-of-violence', code: '1', label: 'State-based conflict' },
      { scheme: 'ucdp-event-clarity', code: '1', label: 'The sources single the event out' },
      { scheme: 'ucdp-conflict', code: '13219', label: 'Ukraine: Donetsk' },
      { scheme: 'ucdp-where-precision', code: '1', label: 'The place' },
    ]),
  )
  expect(entry.dataset).toMatchObject({
    licence: { key: 'cc-by-4-0' },
    attribution: expect.stringContaining('Sundberg'),
  })
})
