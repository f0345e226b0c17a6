// Alerts from the official channel: oblasts, raions and hromadas, and a row whose columns changed places.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MappedDatabase, type SeededTable } from './seeded-table.js'

let alerts: MappedDatabase
let run: SeededTable
beforeAll(async () => {
  alerts = await MappedDatabase.open('air-raid-alerts-official')
  run = await alerts.seed()
}, 120_000)
afterAll(() => alerts.close())

describe('the run', () => {
  it('creates what is sound and keeps the rest aside', () => {
    expect(run).toMatchObject({ code: 1, counts: { created: 7, quarantined: 7 } })
    expect([...run.aside.keys()]).toEqual([9, 10, 11, 12, 13, 14, 15])
  })

  it('keeps aside a row with its columns swapped, and names the column', () => {
    expect(run.aside.get(9)).toMatch(/^oblast: .*Lubenskyi raion/)
  })

  it('creates no raion: none of another oblast, none that there is not, none where its cell is empty', () => {
    expect(run.aside.get(10)).toMatch(/^raion: .*Lubenskyi raion/)
    expect(run.aside.get(11)).toMatch(/^raion: .*Zelenyi raion/)
    expect(run.aside.get(12)).toMatch(/^raion, oblast: is empty/)
  })

  it('changes nothing when it is run again', async () => {
    expect((await alerts.seed()).counts).toMatchObject({ created: 0, revised: 0, unchanged: 7, quarantined: 7 })
  }, 120_000)
})

describe('an alert', () => {
  const evening = '2031-01-05-22-30-10-00-00'

  it.each([
    ['sumska-oblast', 'ADM1', 'ua-sumy-oblast', 'Air alert: Sumska oblast'],
    [
      'sumska-oblast-shostkynskyi-raion',
      'ADM2',
      'ua-sumy-shostka-raion',
      'Air alert: Shostkynskyi raion, Sumska oblast',
    ],
  ])('of %s stands at the level %s', async (slug, level, key, title) => {
    expect(await alerts.entry(`${slug}-${evening}`)).toMatchObject({
      title,
      status: 'CONFIRMED',
      eventType: 'AIR_ALERT',
      occurred: { zone: 'Europe/Kyiv', precision: 'INTERVAL', earliest: '2031-01-05T22:30:10.000Z' },
      places: [{ role: 'OCCURRED', precision: level, place: { key, level } }],
    })
  })

  it('of a hromada that the gazetteer lacks creates it once, right under its raion', async () => {
    const slug = 'sumska-oblast-shostkynskyi-raion-zelena-terytorialna-hromada'
    const [first, second] = [
      await alerts.entry(`${slug}-${evening}`),
      await alerts.entry(`${slug}-2031-01-07-22-30-10-00-00`),
    ]
    expect(first.places).toMatchObject([
      {
        precision: 'ADM3',
        place: { name: 'Zelena terytorialna hromada', level: 'ADM3', parent: { key: 'ua-sumy-shostka-raion' } },
      },
    ])
    expect(second.places[0]?.place.key).toBe(first.places[0]?.place.key)
    expect(second.occurred).toMatchObject({ precision: 'OPEN_END', latest: null })
    const elsewhere = await alerts.entry(
      'poltavska-oblast-lubenskyi-raion-zelena-terytorialna-hromada-2031-01-08-04-00-00-00-00',
    )
    expect(elsewhere.places[0]?.place.key).not.toBe(first.places[0]?.place.key)
    expect(elsewhere.places[0]?.place.ancestors.map(({ key }) => key)).toContain('ua-poltava-oblast')
  })

  it('of volunteers, which the publisher foresees, is reported and not confirmed', async () => {
    expect(await alerts.entry('kharkivska-oblast-krasnohradskyi-raion-2031-01-08-04-00-00-00-00')).toMatchObject({
      status: 'REPORTED',
      places: [{ place: { key: 'ua-kharkiv-berestyn-raion' } }],
    })
  })

  it('rests on a document of the channel', async () => {
    expect(await alerts.entry('kyiv-city-2031-01-08-04-00-00-00-00')).toMatchObject({
      documents: [{ publisher: { key: 'air-alert-channel' }, licence: { key: 'mit' } }],
      taxonomy: [{ scheme: 'air-alert-level', code: 'oblast' }],
      places: [{ place: { key: 'ua-kyiv' } }],
    })
  })
})
