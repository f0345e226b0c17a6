// Actors: who took part in entries, in which office, and under which body.

import { type Actor, type ActorName, type Office, type Participation, Prisma } from '../../prisma/client/client.js'
import { OWNER_FIRST, rowBy, rowsBy, tableOf } from './rows.js'

const PARTICIPATIONS = tableOf<Participation>('participation', Prisma.ParticipationScalarFieldEnum)
const NAMES = tableOf<ActorName>('actor_name', Prisma.ActorNameScalarFieldEnum)
const OFFICES = tableOf<Office>('office', Prisma.OfficeScalarFieldEnum)
export const ACTORS = tableOf<Actor>('actor', Prisma.ActorScalarFieldEnum)

/** An entry's participants, the owner's before the contributors'. */
export const participationsOfEntries = rowsBy(PARTICIPATIONS, 'entryId', OWNER_FIRST)

export const actorsById = rowBy(ACTORS, 'id')

export const actorsByKey = rowBy(ACTORS, 'key')

export const namesOfActors = rowsBy(NAMES, 'actorId', Prisma.raw('t.name'))

export const officesById = rowBy(OFFICES, 'id')

/** Each actor's offices, the earliest first; those without a first day stand at the end. */
export const officesOfActors = rowsBy(OFFICES, 'actorId', Prisma.raw('t.from_day nulls last, t.key'))
