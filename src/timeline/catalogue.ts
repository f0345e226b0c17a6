// The catalogues: reference data listed by key, or found by name, page after page.

import { type Place, type PlaceLevel, Prisma } from '../../prisma/client/client.js'
import { ClientError } from '../errors.js'
import { ACTORS } from './actors.js'
import { CAPABILITIES } from './capabilities.js'
import { findByName, type SearchSlice } from './catalogue-search.js'
import { columnsOf } from './columns.js'
import { SOURCES } from './documents.js'
import { all } from './filter/conditions.js'
import { PLACES, placesByName } from './places.js'
import type { Reader } from './reader.js'
import type { Table } from './rows.js'
import { THREADS } from './threads.js'

/** A slice of a catalogue: what comes after a key, and how many rows to read. */
export interface Slice {
  after: string | null
  take: number
}

/** A row that was found by name, with where it stands among the others. */
export type Found<Row> = Row & { rank: number }

export const listActors = (db: Reader, slice: Slice) => listByKey(db, ACTORS, slice)

export const listCapabilities = (db: Reader, slice: Slice) => listByKey(db, CAPABILITIES, slice)

export const listSources = (db: Reader, slice: Slice) => listByKey(db, SOURCES, slice)

export const listThreads = (db: Reader, slice: Slice) => listByKey(db, THREADS, slice)

export const findActors = (db: Reader, slice: SearchSlice) => findByName(db, 'ACTOR', ACTORS, slice)

export const findCapabilities = (db: Reader, slice: SearchSlice) => findByName(db, 'CAPABILITY', CAPABILITIES, slice)

export const findSources = (db: Reader, slice: SearchSlice) => findByName(db, 'SOURCE', SOURCES, slice)

export const findThreads = (db: Reader, slice: SearchSlice) => findByName(db, 'THREAD', THREADS, slice)

/** Which places are meant. */
export interface PlaceChoice {
  level: PlaceLevel | null
  /** Key or code of a place: what lies below it, itself left out. */
  within: string | null
}

/** Throws BAD_REQUEST where `within` names no place. */
export async function listPlaces(db: Reader, { level, within, ...slice }: Slice & PlaceChoice): Promise<Place[]> {
  return listByKey(db, PLACES, slice, await chosen(db, { level, within }))
}

/** Throws BAD_REQUEST where `within` names no place. */
export async function findPlaces(
  db: Reader,
  { level, within, ...slice }: SearchSlice & PlaceChoice,
): Promise<Found<Place>[]> {
  return findByName(db, 'PLACE', PLACES, slice, await chosen(db, { level, within }))
}

/** On the place, `c`. */
async function chosen(db: Reader, { level, within }: PlaceChoice): Promise<Prisma.Sql> {
  const above = await readWithin(db, within)
  return all([
    level && Prisma.sql`c.level = ${level}::"PlaceLevel"`,
    above &&
      Prisma.sql`exists (
        select from place_closure x where x.below_id = c.id and x.above_id = ${above.id} and x.distance > 0)`,
  ])
}

/** `condition` is on the row, `c`. */
const listByKey = <Row>(
  db: Reader,
  { name, fields }: Table<Row>,
  { after, take }: Slice,
  condition: Prisma.Sql = Prisma.sql`true`,
): Promise<Row[]> =>
  db.query(Prisma.sql`
    select ${columnsOf('c', fields)} from ${Prisma.raw(name)} c
    where ${after === null ? Prisma.sql`true` : Prisma.sql`c.key > ${after}`} and ${condition} order by c.key limit ${take}`)

async function readWithin(db: Reader, within: string | null): Promise<Place | null> {
  if (within === null) return null
  const [above] = await placesByName(db, [within])
  if (above) return above
  throw new ClientError(
    'BAD_REQUEST',
    `\`within\` names "${within}", which is no place: give its key or a code such as iso:UA-59.`,
  )
}
