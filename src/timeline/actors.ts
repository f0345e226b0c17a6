// Actors: who took part in entries, in which office, and under which body.

import type { Actor, ActorName, Office, Participation } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'
import { ownerFirst } from './owner-first.js'

/** An entry's participants, the owner's before the contributors'. */
export const participationsOfEntries: Batch<string, Participation[]> = async (db, ids) =>
  grouped(
    ids,
    await db.participation.findMany({ where: { entryId: { in: [...ids] } }, orderBy: ownerFirst }),
    (row) => row.entryId,
  )

export const actorsById: Batch<number, Actor | null> = async (db, ids) =>
  inOrder(ids, await db.actor.findMany({ where: { id: { in: [...ids] } } }), (actor) => actor.id)

export const actorsByKey: Batch<string, Actor | null> = async (db, keys) =>
  inOrder(keys, await db.actor.findMany({ where: { key: { in: [...keys] } } }), (actor) => actor.key)

export const namesOfActors: Batch<number, ActorName[]> = async (db, ids) =>
  grouped(
    ids,
    await db.actorName.findMany({ where: { actorId: { in: [...ids] } }, orderBy: { name: 'asc' } }),
    (row) => row.actorId,
  )

export const officesById: Batch<number, Office | null> = async (db, ids) =>
  inOrder(ids, await db.office.findMany({ where: { id: { in: [...ids] } } }), (office) => office.id)

/** Each actor's offices, the earliest first; those without a first day stand at the end. */
export const officesOfActors: Batch<number, Office[]> = async (db, ids) =>
  grouped(
    ids,
    await db.office.findMany({
      where: { actorId: { in: [...ids] } },
      orderBy: [{ from: { sort: 'asc', nulls: 'last' } }, { key: 'asc' }],
    }),
    (office) => office.actorId,
  )
