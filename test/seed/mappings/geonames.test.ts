// Places from a file of GeoNames: what lies in what, which places stay the seed data's own, and which rows are no places.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { ownFolder } from '../../support/folder.js'
import { graphql } from '../../support/graphql/index.js'
import { serve } from '../../support/serve.js'
import { type CommandRun, runSeed } from './run-seed.js'

const table = join(import.meta.dirname, 'fixtures/geonames.tsv')
const data = process.env.DATELINE_DATA ?? join(import.meta.dirname, '../../../../shared/data')
const cities = join(data, 'geonames/cities15000.txt')

let db: FreshDatabase
let run: CommandRun
beforeAll(async () => {
  db = await freshDatabase()
  run = await runSeed(db, ['geonames', table])
}, 120_000)
afterAll(() => db.close())

const MappedPlace = graphql(`
  query MappedPlace($key: String!) {
    place(key: $key) { key name level codes aliases point { lat lon } parent { key } ancestors { key } }
  }
`)
const PlacesOfEntry = graphql(`
  query PlacesOfEntry($key: String!) {
    entry(key: $key) { places { place { key } } }
  }
`)

async function placeOf(key: string) {
  const { place } = await serve(db).read(MappedPlace, { key })
  if (!place) throw new Error(`No place has the key or code ${key}`)
  return place
}

describe('a file of GeoNames', () => {
  it('becomes places but for what is none, and for what is nowhere', () => {
    expect(run.code).toBe(1)
    expect(run.counts).toMatchObject({ created: 15, revised: 0, skipped: 8, quarantined: 2 })
    expect(run.output).toMatch(/geonames\.tsv:27 country code.*ZZ/)
    expect(run.output).toMatch(/geonames\.tsv:28 latitude/)
  })

  it('changes nothing when it is read again', async () => {
    const again = await runSeed(db, ['geonames', table])
    expect(again.counts).toMatchObject({ created: 0, revised: 0, unchanged: 18, skipped: 8, quarantined: 2 })
  }, 120_000)

  it.each([
    ['geonames:686955', 'where nobody is counted'],
    ['geonames:6722148', 'a section of Kharkiv'],
    ['geonames:11778464', 'of the past'],
    ['geonames:550558', 'a river'],
    ['geonames:707352', 'a raion that ended in 2020'],
    ['geonames:687931', 'an older one, still among the units of the third level'],
    ['geonames:6544530', 'of no kind'],
  ])('holds %s, which is no place: %s', async (code) => {
    expect((await serve(db).read(MappedPlace, { key: code })).place).toBeNull()
  })
})

describe('a place', () => {
  it('is a settlement with its names in all scripts, under a key that a person can read', async () => {
    expect(await placeOf('geonames:692194')).toMatchObject({
      key: 'ua-sumy-692194',
      name: 'Sumy',
      level: 'SETTLEMENT',
      point: { lat: 50.91741, lon: 34.79906 },
      aliases: expect.arrayContaining(['Суми', 'Сумы', 'Soumy']),
    })
  })

  it('has its usual names in Ukrainian and Russian, also where it has more names than can be kept', async () => {
    const { aliases } = await placeOf('ua-kyiv-703448')
    expect(aliases).toHaveLength(50)
    expect(aliases).toEqual(expect.arrayContaining(['Київ', 'Киев']))
  })

  it.each([
    ['ua-sumy-692194', 'ua-sumska-terytorialna-hromada-13665180', 'a town'],
    ['ua-sumy-807318', 'ua-sumy-sumy-raion', 'its station'],
    ['ua-sumska-terytorialna-hromada-13665180', 'ua-sumy-sumy-raion', 'its hromada'],
    ['ua-kyiv-703448', 'ua-kyiv', 'the capital, in the city of first level'],
    ['ua-shevchenkivskyi-raion-694120', 'ua-kyiv', 'a raion of the capital'],
    ['ua-olenevka-461727', 'ua-crimea-yevpatoriia-raion', 'a village of Crimea'],
    ['ua-olenevskoye-selskoye-poselenye-11153142', 'ua-crimea', 'a unit of Crimea in a raion that ended'],
    ['ua-sapetnya-706055', 'ua-odesa-oblast', 'a village whose raion ended in 2020'],
    ['ua-chornobyl-710403', 'ua-kyiv-oblast', 'an abandoned town where people are counted'],
    ['ua-zakryvel-687843', 'ua', 'a village in no oblast'],
    ['ua-donetsk-international-airport-6300953', 'ua-donetsk-donetsk-raion', 'an airport'],
    ['ua-port-leytenanta-shmidta-703104', 'ua-donetsk-oblast', 'a port'],
    ['ru-belgorod-578072', 'ru-belgorod-oblast', 'a town of a Russian oblast'],
    ['pl-warsaw-756135', 'pl', 'a town abroad'],
    ['xk-pristina-786714', 'xk', 'a town under a code that is not ISO’s'],
  ])('%s lies in %s: %s', async (key, parent) => {
    expect((await placeOf(key)).parent).toEqual({ key: parent })
  })

  it('of the seed data keeps its key, its name and its names', async () => {
    expect(await placeOf('geonames:692196')).toMatchObject({ key: 'ua-sumy-oblast', name: 'Sumy Oblast' })
    expect(await placeOf('geonames:692195')).toMatchObject({ key: 'ua-sumy-sumy-raion', name: 'Sumy Raion' })
    const dnipro = await placeOf('geonames:709930')
    expect(dnipro).toMatchObject({ key: 'ua-dnipro', parent: { key: 'ua-dnipropetrovsk-oblast' } })
    expect(dnipro.aliases).not.toContain('Дніпрослав')
  })
})

describe('a search by name', () => {
  it('that prefers settlements finds the town and not its station', async () => {
    const folder = ownFolder()
    const mapping = join(folder, 'town-or-station.yaml')
    const reports = join(folder, 'reports.csv')
    writeFileSync(mapping, searching)
    writeFileSync(reports, 'id,where\ntown,Sumy\ntown-in-ukrainian,Суми\nairport,Donetsk International Airport\n')
    expect(await runSeed(db, [mapping, reports])).toMatchObject({ code: 0, counts: { created: 3 } })
    const placesOf = async (id: string) => {
      const { entry } = await serve(db).read(PlacesOfEntry, { key: `town-or-station-${id}` })
      return entry?.places.map(({ place }) => place.key)
    }
    expect(await placesOf('town')).toEqual(['ua-sumy-692194'])
    expect(await placesOf('town-in-ukrainian')).toEqual(['ua-sumy-692194'])
    expect(await placesOf('airport')).toEqual(['ua-donetsk-international-airport-6300953'])
  }, 120_000)
})

describe('the seed data', () => {
  it.skipIf(!existsSync(cities))('has the country of every city of the world', () => {
    const placesOf = (name: string): { codes?: string[] }[] =>
      parse(readFileSync(join(import.meta.dirname, '../../../seed/data', name), 'utf8')).places
    const known = new Set(
      [...placesOf('gazetteer.yaml'), ...placesOf('countries.yaml')].flatMap(({ codes = [] }) => codes),
    )
    const lines = readFileSync(cities, 'utf8').trim().split('\n')
    const countries = new Set(lines.map((line) => `iso:${line.split('\t')[8]}`))
    expect([...countries].filter((code) => !known.has(code))).toEqual([])
  })
})

const searching = `
dataset: { title: Town or station, redistributable: true }
input: { format: csv, required: [id, where] }
id: "{id}"
entry:
  kind: BATTLEFIELD_EVENT
  eventType: AIR_ALERT
  title: "Alert at {where}"
  status: REPORTED
  occurred: { start: "2024-11-21", formats: [yyyy-MM-dd], zone: Europe/Kyiv }
  places:
    - find: [{ name: "{where}", level: [SETTLEMENT, FACILITY], within: [{ key: ua }] }]
      role: OCCURRED
`
