// The datasets of a batch: whose the drafts and rulings in it are.

import { Prisma } from '../../../prisma/client/client.js'
import type { Transaction } from './transaction.js'

export interface Owner {
  id: number
  key: string
}

/**
 * Finds and locks datasets by their keys. The locks keep two batches of one dataset apart, also where two jobs run after
 * all. Throws where a dataset is unknown.
 */
export async function lockOwners(tx: Transaction, keys: readonly string[]): Promise<Map<string, Owner>> {
  const wanted = [...new Set(keys)]
  const rows = await tx.query<Owner>(Prisma.sql`
    select id, key from dataset where key = any(${wanted}::text[]) order by id for no key update`)
  const owners = new Map(rows.map((owner) => [owner.key, owner]))
  for (const key of wanted) if (!owners.has(key)) throw new Error(`There is no dataset "${key}" to record anything of`)
  return owners
}
