// Alerts that volunteers told: instants, guessed ends, oblasts, and rows that cannot be right.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MappedDatabase, type SeededTable } from './seeded-table.js'

let alerts: MappedDatabase
let run: SeededTable
beforeAll(async () => {
  alerts = await MappedDatabase.open('air-raid-alerts-volunteer')
  run = await alerts.seed()
}, 120_000)
afterAll(() => alerts.close())

describe('the run', () => {
  it('creates what is sound and keeps the rest aside, each with its line, its column and a reason', () => {
    expect(run).toMatchObject({ code: 1, counts: { created: 5, quarantined: 9, skipped: 0 } })
    expect(Object.fromEntries(run.aside)).toEqual({
      2: expect.stringMatching(/^region: .*Zelena oblast/),
      8: expect.stringMatching(/^started_at, finished_at.*backwards/),
      9: expect.stringMatching(/^started_at: .*7 January 2031/),
      10: expect.stringMatching(/^started_at: .*2031-02-30/),
      11: expect.stringMatching(/^naive: .*perhaps/),
      12: expect.stringMatching(/^region, started_at: is empty/),
      13: expect.stringMatching(/^region, started_at: is empty/),
      14: expect.stringContaining('Sumska oblast 2031-01-05 22:30:10+00:00'),
      15: expect.any(String),
    })
  })

  it('changes nothing when it is run again', async () => {
    expect((await alerts.seed()).counts).toMatchObject({ created: 0, revised: 0, unchanged: 5, quarantined: 9 })
  }, 120_000)
})

describe('an alert', () => {
  it('lasts from one instant to another, in the civil days of Kyiv', async () => {
    const sumy = await alerts.entry('sumska-oblast-2031-01-05-22-30-10-00-00')
    expect(sumy).toMatchObject({
      title: 'Air alert: Sumska oblast',
      status: 'REPORTED',
      eventType: 'AIR_ALERT',
      occurred: {
        ...{
          zone: 'Europe/Kyiv',
          precision: 'INTERVAL',
          approximate: false,
          firstDay: '2031-01-06',
          lastDay: '2031-01-06',
        },
        ...{ earliest: '2031-01-05T22:30:10.000Z', latest: '2031-01-06T00:15:40.999Z' },
      },
      taxonomy: [],
    })
  })

  it('is approximate where its end is a guess, and the source’s own code says so', async () => {
    expect(await alerts.entry('kyiv-city-2031-01-05-22-30-10-00-00')).toMatchObject({
      occurred: { approximate: true, latest: '2031-01-05T23:00:10.999Z' },
      taxonomy: [{ scheme: 'etryvoga-naive', code: 'True', label: expect.stringContaining('30 minutes') }],
      places: [{ precision: 'ADM1', place: { key: 'ua-kyiv' } }],
    })
  })

  it('is open where no end is told', async () => {
    expect(await alerts.entry('luhanska-oblast-2031-01-06-01-00-00-00-00')).toMatchObject({
      occurred: { precision: 'OPEN_END', earliest: '2031-01-06T01:00:00.000Z', latest: null },
    })
  })

  it('stands at its oblast, by the name in Latin letters', async () => {
    expect(await alerts.entry('ivano-frankivska-oblast-2031-01-05-22-30-10-00-00')).toMatchObject({
      places: [{ role: 'OCCURRED', precision: 'ADM1', place: { key: 'ua-ivano-frankivsk-oblast', level: 'ADM1' } }],
    })
  })

  it('rests on a document of the volunteers, under the licence of the publisher', async () => {
    expect(await alerts.entry('poltavska-oblast-2031-03-30-00-30-00-00-00')).toMatchObject({
      documents: [{ key: 'air-raid-alerts-volunteer', publisher: { key: 'etryvoga' }, licence: { key: 'mit' } }],
      dataset: { key: 'air-raid-alerts-volunteer', redistributable: true, licence: { key: 'mit' } },
    })
  })
})
