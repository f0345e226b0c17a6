// The catalogues: reference data listed by key, or found by name, page after page.

import {
  type Actor,
  type Capability,
  type Place,
  type PlaceLevel,
  Prisma,
  type PrismaClient,
  type Source,
  type Thread,
} from '../../prisma/client/client.js'
import { ClientError } from '../errors.js'
import { findByName, type SearchSlice } from './catalogue-search.js'
import { placesByName } from './places.js'

/** A slice of a catalogue: what comes after a key, and how many rows to read. */
export interface Slice {
  after: string | null
  take: number
}

/** A row that was found by name, with where it stands among the others. */
export type Found<Row> = Row & { rank: number }

const slice = ({ after, take }: Slice) =>
  ({ orderBy: { key: 'asc' }, take, where: after === null ? {} : { key: { gt: after } } }) as const

export const listActors = (db: PrismaClient, input: Slice): Promise<Actor[]> => db.actor.findMany(slice(input))

export const listCapabilities = (db: PrismaClient, input: Slice): Promise<Capability[]> =>
  db.capability.findMany(slice(input))

export const listSources = (db: PrismaClient, input: Slice): Promise<Source[]> => db.source.findMany(slice(input))

export const listThreads = (db: PrismaClient, input: Slice): Promise<Thread[]> => db.thread.findMany(slice(input))

const { PlaceScalarFieldEnum, ActorScalarFieldEnum, CapabilityScalarFieldEnum } = Prisma
const { SourceScalarFieldEnum, ThreadScalarFieldEnum } = Prisma

const PLACES = { noun: 'PLACE', table: 'place', fields: Object.values(PlaceScalarFieldEnum) } as const
const ACTORS = { noun: 'ACTOR', table: 'actor', fields: Object.values(ActorScalarFieldEnum) } as const
const CAPABILITIES = {
  noun: 'CAPABILITY',
  table: 'capability',
  fields: Object.values(CapabilityScalarFieldEnum),
} as const
const SOURCES = { noun: 'SOURCE', table: 'source', fields: Object.values(SourceScalarFieldEnum) } as const
const THREADS = { noun: 'THREAD', table: 'thread', fields: Object.values(ThreadScalarFieldEnum) } as const

export const findActors = (db: PrismaClient, input: SearchSlice) => findByName<Actor>(db, ACTORS, input)

export const findCapabilities = (db: PrismaClient, input: SearchSlice) =>
  findByName<Capability>(db, CAPABILITIES, input)

export const findSources = (db: PrismaClient, input: SearchSlice) => findByName<Source>(db, SOURCES, input)

export const findThreads = (db: PrismaClient, input: SearchSlice) => findByName<Thread>(db, THREADS, input)

/** Which places are meant. */
export interface PlaceChoice {
  level: PlaceLevel | null
  /** Key or code of a place: what lies below it, itself left out. */
  within: string | null
}

/** Throws BAD_REQUEST where `within` names no place. */
export async function listPlaces(db: PrismaClient, { level, within, ...input }: Slice & PlaceChoice): Promise<Place[]> {
  const above = await readWithin(db, within)
  const { where, ...order } = slice(input)
  return db.place.findMany({
    ...order,
    where: {
      ...where,
      ...(level && { level }),
      ...(above && { above: { some: { aboveId: above.id, distance: { gt: 0 } } } }),
    },
  })
}

/** Throws BAD_REQUEST where `within` names no place. */
export async function findPlaces(
  db: PrismaClient,
  { level, within, ...input }: SearchSlice & PlaceChoice,
): Promise<Found<Place>[]> {
  const above = await readWithin(db, within)
  const conditions = [
    level ? Prisma.sql`c.level = ${level}::"PlaceLevel"` : Prisma.sql`true`,
    above
      ? Prisma.sql`exists (
          select from place_closure x where x.below_id = c.id and x.above_id = ${above.id} and x.distance > 0)`
      : Prisma.sql`true`,
  ]
  return findByName<Place>(db, PLACES, input, Prisma.join(conditions, ' and '))
}

async function readWithin(db: PrismaClient, within: string | null): Promise<Place | null> {
  if (within === null) return null
  const [above] = await placesByName(db, [within])
  if (above) return above
  throw new ClientError(
    'BAD_REQUEST',
    `\`within\` names "${within}", which is no place: give its key or a code such as iso:UA-59.`,
  )
}
