// Places: where entries took place, and what lies above what.

import {
  type EntryPlace,
  type Place,
  type PlaceArea,
  type PlaceClosure,
  type PlaceCode,
  type PlaceName,
  Prisma,
} from '../../prisma/client/client.js'
import type { Batch } from './batch.js'
import { columnsOf } from './columns.js'
import { OWNER_FIRST, rowBy, rowsBy, tableOf } from './rows.js'

const OF_ENTRIES = tableOf<EntryPlace>('entry_place', Prisma.EntryPlaceScalarFieldEnum)
const CLOSURE = tableOf<PlaceClosure>('place_closure', Prisma.PlaceClosureScalarFieldEnum)
const AREAS = tableOf<PlaceArea>('place_area', Prisma.PlaceAreaScalarFieldEnum)
const CODES = tableOf<PlaceCode>('place_code', Prisma.PlaceCodeScalarFieldEnum)
const NAMES = tableOf<PlaceName>('place_name', Prisma.PlaceNameScalarFieldEnum)
export const PLACES = tableOf<Place>('place', Prisma.PlaceScalarFieldEnum)

/** An entry's places, the owner's before the contributors'. */
export const placesOfEntries = rowsBy(OF_ENTRIES, 'entryId', OWNER_FIRST)

export const placesById = rowBy(PLACES, 'id')

export const placesByKey = rowBy(PLACES, 'key')

/** By key, by `Place:` id, or by a code with its scheme such as `iso:UA-59`. */
export const placesByName: Batch<string, Place | null> = async (db, names) => {
  const asked = names.map((name) => name.replace(/^Place:/, ''))
  const found = await db.query<Place & { asked: string }>(Prisma.sql`
    select named.name as asked, ${columnsOf('p', PLACES.fields)} from (
      select k.name, p.id from unnest(${asked}::text[]) as k (name) join place p on p.key = k.name
      union all
      select k.name, c.place_id from unnest(${asked}::text[]) as k (name) join place_code c
        on c.scheme = split_part(k.name, ':', 1) and c.code = substr(k.name, strpos(k.name, ':') + 1)
    ) named join place p on p.id = named.id`)
  const byName = new Map(found.map(({ asked, ...place }) => [asked, place]))
  return asked.map((name) => byName.get(name) ?? null)
}

const closureAbove = rowsBy(CLOSURE, 'belowId', Prisma.raw('t.distance, t.above_id'))
const areasAround = rowsBy(AREAS, 'placeId', Prisma.raw('t.area_id'))
const codesOf = rowsBy(CODES, 'placeId', Prisma.raw('t.scheme, t.code'))

/** The ids of all places above each, nearest first, itself left out. */
export const ancestorsOfPlaces: Batch<number, number[]> = async (db, ids) =>
  (await closureAbove(db, ids)).map((rows) => rows.filter(({ distance }) => distance > 0).map(({ aboveId }) => aboveId))

/** The ids of the areas that each place lies in, beside its parent. */
export const areasOfPlaces: Batch<number, number[]> = async (db, ids) =>
  (await areasAround(db, ids)).map((rows) => rows.map(({ areaId }) => areaId))

/** Each place's codes as `scheme:code`. */
export const codesOfPlaces: Batch<number, string[]> = async (db, ids) =>
  (await codesOf(db, ids)).map((rows) => rows.map(({ scheme, code }) => `${scheme}:${code}`))

export const namesOfPlaces = rowsBy(NAMES, 'placeId', Prisma.raw('t.name'))
