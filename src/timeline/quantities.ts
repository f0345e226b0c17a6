// Quantities: numbers with what is known of them.

import type { Quantity } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'
import { ownerFirst } from './owner-first.js'

/** An entry's quantities, those of its claims included. */
export const quantitiesOfEntries: Batch<string, Quantity[]> = async (db, ids) =>
  grouped(
    ids,
    await db.quantity.findMany({ where: { entryId: { in: [...ids] } }, orderBy: ownerFirst }),
    (row) => row.entryId,
  )

export const quantitiesOfClaims: Batch<string, Quantity[]> = async (db, ids) =>
  grouped(
    ids,
    await db.quantity.findMany({ where: { claimId: { in: [...ids] } }, orderBy: { position: 'asc' } }),
    (row) => row.claimId as string,
  )

export const quantitiesById: Batch<string, Quantity | null> = async (db, ids) =>
  inOrder(ids, await db.quantity.findMany({ where: { id: { in: [...ids] } } }), (quantity) => quantity.id)
