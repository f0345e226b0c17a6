// The places that ship with Dateline: every raion stands under its oblast, and is found by the names that datasets use.

import { existsSync, readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { NativeFile } from '../../seed/native-file.js'

const placesOf = (name: string) =>
  NativeFile.parse(parse(readFileSync(new URL(`../../seed/data/${name}`, import.meta.url), 'utf8'))).places ?? []
const raions = placesOf('raions.yaml')
const places = [...placesOf('gazetteer.yaml'), ...raions]
type Place = (typeof places)[number]

const folder = process.env.DATELINE_DATA ?? new URL('../../../shared/data', import.meta.url).pathname
const official = `${folder}/air_raid_alerts/official_data_en.csv`
const volunteer = `${folder}/air_raid_alerts/volunteer_data_en.csv`
const geonames = `${folder}/geonames/UA.txt`
const rowsOf = (file: string): Record<string, string>[] => parseCsv(readFileSync(file), { columns: true })

const namesOf = ({ name, names = [] }: Place) =>
  [name, ...names].map((each) => (typeof each === 'string' ? { name: each, language: undefined } : each))
/** A name without what spellings differ in: capitals, diacritics and apostrophes. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')

const byParentAndName = new Map<string, Set<string>>()
const under = (parent: string, name: string) => `${parent}/${folded(name)}`
for (const place of places) {
  for (const { name } of namesOf(place)) {
    const path = under(place.parent ?? '', name)
    byParentAndName.set(path, (byParentAndName.get(path) ?? new Set()).add(place.key))
  }
}
const find = (parent: string, name: string) => [...(byParentAndName.get(under(parent, name)) ?? [])].join(' or ')
const findRaion = (oblast: string, raion: string) => find(find('ua', oblast), raion)

/** The national romanisation of 2010 (Cabinet resolution 55); five letters differ at the start of a word, зг is a case apart. */
const INITIAL: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }
const LATIN: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i' },
  ...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', '’': '', '*': 'gh' },
}
const romanised = (name: string) =>
  name.replace(/[\p{L}’]+/gu, (word) => {
    const letters = [...word.toLowerCase().replaceAll('зг', 'з*')]
    const latin = letters.map((letter, index) => (index === 0 && INITIAL[letter]) || (LATIN[letter] ?? letter)).join('')
    return word.charAt(0) === word.charAt(0).toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })

describe('the raions', () => {
  it('are the 136 of the reform of 2020, so many to an oblast', () => {
    const counts =
      'cherkasy 4, chernihiv 5, chernivtsi 3, crimea 10, dnipropetrovsk 7, donetsk 8, ivano-frankivsk 6, kharkiv 7, ' +
      'kherson 5, khmelnytskyi 3, kirovohrad 4, kyiv 7, luhansk 8, lviv 7, mykolaiv 4, odesa 7, poltava 4, rivne 4, ' +
      'sumy 5, ternopil 3, vinnytsia 6, volyn 4, zakarpattia 6, zaporizhzhia 5, zhytomyr 4'
    const oblasts = raions.map(({ parent = '' }) => parent.replace(/^ua-|-oblast$/g, ''))
    const counted = [...new Set(oblasts)].sort().map((one) => `${one} ${oblasts.filter((each) => each === one).length}`)
    expect(counted.join(', ')).toBe(counts)
    expect(raions).toHaveLength(136)
  })

  it('have a key of oblast and name, the id and the admin codes of GeoNames, and a point in Ukraine', () => {
    for (const { key, name, level, parent = '', codes, point } of raions) {
      expect(key).toBe(`${parent.replace(/-oblast$/, '')}-${name.toLowerCase().replaceAll(' ', '-')}`)
      expect(level, key).toBe('ADM2')
      expect(codes, key).toEqual([
        expect.stringMatching(/^geonames:\d+$/),
        expect.stringMatching(/^geonamesadmin:UA\.\d\d\.\d{4}$/),
      ])
      expect(point?.lat, key).toSatisfy((lat: number) => lat > 44 && lat < 53)
      expect(point?.lon, key).toSatisfy((lon: number) => lon > 22 && lon < 41)
    }
  })

  it('have Latin names by the national romanisation of their Ukrainian ones, word for word', () => {
    for (const raion of raions) {
      const written = (tag: string) => namesOf(raion).flatMap(({ name, language }) => (language === tag ? [name] : []))
      expect(written('uk').length, raion.key).toBeGreaterThan(0)
      expect(written('uk-Latn')).toEqual(written('uk').map(romanised))
    }
  })
})

describe('a name', () => {
  it('leads to no more than one place under a parent', () => {
    const shared = [...byParentAndName].filter(([, keys]) => keys.size > 1)
    expect(shared).toEqual([])
  })

  it.each([
    ['Vinnytska oblast', 'ua-vinnytsia-oblast'],
    ['Zakarpatska oblast', 'ua-zakarpattia-oblast'],
    ['Ivano-Frankivska oblast', 'ua-ivano-frankivsk-oblast'],
    ['Kyivska oblast', 'ua-kyiv-oblast'],
    ['Kyiv City', 'ua-kyiv'],
    ['Crimea', 'ua-crimea'],
  ])('of an oblast: %s', (name, key) => {
    expect(find('ua', name)).toBe(key)
  })

  it.each([
    ['Poltavska oblast', 'Lubenskyi raion', 'ua-poltava-lubny-raion'],
    ['Cherkaska oblast', 'Zolotoniskyi raion', 'ua-cherkasy-zolotonosha-raion'],
    ['Dnipropetrovska oblast', 'Kryvorizkyi raion', 'ua-dnipropetrovsk-kryvyi-rih-raion'],
    ['Dnipropetrovska oblast', 'Kamianskyi raion', 'ua-dnipropetrovsk-kamianske-raion'],
    ['Dnipropetrovska oblast', "Кам'янський район", 'ua-dnipropetrovsk-kamianske-raion'],
    ['Dnipropetrovska oblast', 'Novomoskovskyi raion', 'ua-dnipropetrovsk-samar-raion'],
    ['Donetska oblast', 'Volnovaskyi raion', 'ua-donetsk-volnovakha-raion'],
    ['Kharkivska oblast', 'Krasnohradskyi raion', 'ua-kharkiv-berestyn-raion'],
    ['Khmelnytska oblast', 'Khmelnytskyi raion', 'ua-khmelnytskyi-khmelnytskyi-raion'],
    ['Luhanska oblast', 'Sievierodonetskyi raion', 'ua-luhansk-siverskodonetsk-raion'],
    ['Lvivska oblast', 'Chervonohradskyi raion', 'ua-lviv-sheptytskyi-raion'],
    ['Odeska oblast', 'Rozdilnianskyi raion', 'ua-odesa-rozdilna-raion'],
    ['Vinnytska oblast', 'Khmilnytskyi raion', 'ua-vinnytsia-khmilnyk-raion'],
    ['Volynska oblast', 'Volodymyr-Volynskyi raion', 'ua-volyn-volodymyr-raion'],
    ['Zhytomyrska oblast', 'Novohrad-Volynskyi raion', 'ua-zhytomyr-zviahel-raion'],
  ])('of a raion: %s, %s', (oblast, raion, key) => {
    expect(findRaion(oblast, raion)).toBe(key)
  })

  it('is not found under another oblast', () => {
    expect(findRaion('Sumska oblast', 'Lubenskyi raion')).toBe('')
  })
})

describe.skipIf(!existsSync(official) || !existsSync(volunteer))('the alerts', () => {
  it('name only oblasts that are found', () => {
    const named = [...rowsOf(volunteer).map(({ region }) => region), ...rowsOf(official).map(({ oblast }) => oblast)]
    const unknown = [...new Set(named)].filter((name = '') => !find('ua', name))
    // One row has its columns swapped.
    expect(unknown).toEqual(['Lubenskyi raion'])
  })

  it('name only raions that are found under their oblast', () => {
    const named = rowsOf(official).filter(({ raion }) => raion)
    const pairs = new Map(named.map(({ oblast = '', raion = '' }) => [`${oblast}, ${raion}`, findRaion(oblast, raion)]))
    const unknown = [...pairs].flatMap(([pair, key]) => (key ? [] : [pair]))
    expect(unknown).toEqual(['Lubenskyi raion, Poltavska oblast'])
    expect(pairs.size).toBeGreaterThan(70)
  })
})

describe.skipIf(!existsSync(geonames))('GeoNames', () => {
  it('has the same raions at the same points, and no others but the districts of Kyiv', () => {
    const rows = readFileSync(geonames, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
    const [raion, oblast] = ['ADM2', 'ADM1'].map((level) => rows.filter((row) => row[7] === level))
    const idOf = ({ codes = [] }: Place) =>
      codes.find((code) => code.startsWith('geonames:'))?.slice('geonames:'.length)
    const oblastOf = new Map(oblast?.map(([id, , , , , , , , , , admin1]) => [admin1, id]))
    const theirs = raion?.map((row) => [row[0], oblastOf.get(row[10]), Number(row[4]), Number(row[5])]) ?? []
    const parents = new Map(places.map((place) => [place.key, idOf(place)]))
    const ours = raions.map((place) => [
      idOf(place),
      parents.get(place.parent ?? ''),
      place.point?.lat,
      place.point?.lon,
    ])
    const kyiv = parents.get('ua-kyiv')
    expect(ours.sort()).toEqual(theirs.filter(([, parent]) => parent !== kyiv).sort())
  })
})
