// Places: where entries took place, and what lies above what.

import type { EntryPlace, Place, PlaceName } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'
import { ownerFirst } from './owner-first.js'

/** An entry's places, the owner's before the contributors'. */
export const placesOfEntries: Batch<string, EntryPlace[]> = async (db, ids) =>
  grouped(
    ids,
    await db.entryPlace.findMany({ where: { entryId: { in: [...ids] } }, orderBy: ownerFirst }),
    (row) => row.entryId,
  )

export const placesById: Batch<number, Place | null> = async (db, ids) =>
  inOrder(ids, await db.place.findMany({ where: { id: { in: [...ids] } } }), (place) => place.id)

export const placesByKey: Batch<string, Place | null> = async (db, keys) =>
  inOrder(keys, await db.place.findMany({ where: { key: { in: [...keys] } } }), (place) => place.key)

/** By key, by `Place:` id, or by a code with its scheme such as `iso:UA-59`. */
export const placesByName: Batch<string, Place | null> = async (db, names) => {
  const keys = names.map((name) => name.replace(/^Place:/, ''))
  const codes = keys
    .filter((key) => key.includes(':'))
    .map((key) => {
      const [scheme = '', ...code] = key.split(':')
      return { scheme, code: code.join(':') }
    })
  const places = await db.place.findMany({
    where: { OR: [{ key: { in: keys } }, ...(codes.length > 0 ? [{ codes: { some: { OR: codes } } }] : [])] },
    include: { codes: codes.length > 0 },
  })
  const byName = new Map<string, Place>()
  for (const place of places) {
    byName.set(place.key, place)
    for (const { scheme, code } of place.codes ?? []) byName.set(`${scheme}:${code}`, place)
  }
  return keys.map((key) => byName.get(key) ?? null)
}

/** The ids of all places above each, nearest first, itself left out. */
export const ancestorsOfPlaces: Batch<number, number[]> = async (db, ids) => {
  const above = await db.placeClosure.findMany({
    where: { belowId: { in: [...ids] }, distance: { gt: 0 } },
    orderBy: [{ distance: 'asc' }, { aboveId: 'asc' }],
  })
  return grouped(ids, above, (row) => row.belowId).map((rows) => rows.map((row) => row.aboveId))
}

/** The ids of the areas that each place lies in, beside its parent. */
export const areasOfPlaces: Batch<number, number[]> = async (db, ids) => {
  const areas = await db.placeArea.findMany({ where: { placeId: { in: [...ids] } }, orderBy: { areaId: 'asc' } })
  return grouped(ids, areas, (row) => row.placeId).map((rows) => rows.map((row) => row.areaId))
}

/** Each place's codes as `scheme:code`. */
export const codesOfPlaces: Batch<number, string[]> = async (db, ids) => {
  const codes = await db.placeCode.findMany({
    where: { placeId: { in: [...ids] } },
    orderBy: [{ scheme: 'asc' }, { code: 'asc' }],
  })
  return grouped(ids, codes, (row) => row.placeId).map((rows) => rows.map((row) => `${row.scheme}:${row.code}`))
}

export const namesOfPlaces: Batch<number, PlaceName[]> = async (db, ids) =>
  grouped(
    ids,
    await db.placeName.findMany({ where: { placeId: { in: [...ids] } }, orderBy: { name: 'asc' } }),
    (row) => row.placeId,
  )
