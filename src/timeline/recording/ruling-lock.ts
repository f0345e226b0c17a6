// The lock of those who take entries out and bring them back: one at a time.

import { Prisma } from '../../../prisma/client/client.js'
import type { Transaction } from './transaction.js'

// Any number will do, as long as every writer takes the same one.
const RULING_LOCK = 4_711_203

/**
 * Held until the transaction ends. Two who each merged one entry into the other's would leave a circle without a survivor.
 * A rehearsal leaves nothing, and does not keep the others waiting.
 */
export async function lockRulings(tx: Transaction): Promise<void> {
  if (!tx.isRehearsal) await tx.query(Prisma.sql`select pg_advisory_xact_lock(${RULING_LOCK})`)
}
