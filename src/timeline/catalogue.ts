// The catalogues: reference data listed by key, page after page.

import type { Actor, Capability, Place, PlaceLevel, PrismaClient, Source, Thread } from '../../prisma/client/client.js'
import { ClientError } from '../errors.js'
import { placesByName } from './places.js'

/** A slice of a catalogue: what comes after a key, and how many rows to read. */
export interface Slice {
  after: string | null
  take: number
}

const slice = ({ after, take }: Slice) =>
  ({ orderBy: { key: 'asc' }, take, where: after === null ? {} : { key: { gt: after } } }) as const

export const listActors = (db: PrismaClient, input: Slice): Promise<Actor[]> => db.actor.findMany(slice(input))

export const listCapabilities = (db: PrismaClient, input: Slice): Promise<Capability[]> =>
  db.capability.findMany(slice(input))

export const listSources = (db: PrismaClient, input: Slice): Promise<Source[]> => db.source.findMany(slice(input))

export const listThreads = (db: PrismaClient, input: Slice): Promise<Thread[]> => db.thread.findMany(slice(input))

/** `within`: key or code of a place; what lies below it, itself left out. Throws BAD_REQUEST where there is none. */
export async function listPlaces(
  db: PrismaClient,
  { level, within, ...input }: Slice & { level: PlaceLevel | null; within: string | null },
): Promise<Place[]> {
  const [above] = within === null ? [null] : await placesByName(db, [within])
  if (within !== null && !above) {
    throw new ClientError(
      'BAD_REQUEST',
      `\`within\` names "${within}", which is no place: give its key or a code such as iso:UA-59.`,
    )
  }
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
