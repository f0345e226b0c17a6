// The lock between those who write reference data and those who write entries, whose feed rows hold what lies above what.

import { Prisma } from '../../../prisma/client/client.js'
import type { Transaction } from './transaction.js'

// Any number will do, as long as every writer takes the same one.
const REFERENCE_LOCK = 4_711_202

/** Waits until all others who write reference data or entries are done, and keeps them waiting until the transaction ends. */
export async function lockReferences(tx: Transaction): Promise<void> {
  // A rehearsal's tree is seen by nobody, and those who write meanwhile need not wait for it to end.
  if (!tx.isRehearsal) await tx.query(Prisma.sql`select pg_advisory_xact_lock(${REFERENCE_LOCK})`)
}

/** Keeps reference data as it is until the transaction ends, beside any number of others who do the same. */
export async function keepReferences(tx: Transaction): Promise<void> {
  if (!tx.isRehearsal) await tx.query(Prisma.sql`select pg_advisory_xact_lock_shared(${REFERENCE_LOCK})`)
}
