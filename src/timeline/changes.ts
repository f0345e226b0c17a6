// The change log: every change to the data, under numbers that become visible in their own order.

import { Prisma } from '../../prisma/client/client.js'
import type { ChangeKind } from '../../prisma/client/enums.js'
import { insertRows } from './recording/insert-rows.js'
import type { Transaction } from './recording/transaction.js'

/** The channel on which triggers of the database tell of every commit; servers then read the log, and forget what they remember. */
export const CHANGE_CHANNEL = 'dateline'

// Any number will do, as long as every writer takes the same one.
const NUMBERING_LOCK = 4_711_201

export interface NewChange {
  kind: ChangeKind
  entryId: string
  key: string
  /** Null where the entry is moved by its reference data and says what it said before. */
  revisionNumber: number | null
}

/**
 * Appends changes in this order. Call it last in the transaction: it takes the lock of all writers before a number is
 * given, and holds it until the commit, so that no lower number can appear after a higher one was seen.
 */
export async function appendChanges(tx: Transaction, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return
  // What is rehearsed is never seen in any order, and those who write meanwhile need not wait for it to end.
  if (!tx.isRehearsal) await tx.query(Prisma.sql`select pg_advisory_xact_lock(${NUMBERING_LOCK})`)
  const at = new Date()
  await insertRows(
    tx,
    'change',
    changes.map((change) => ({ at, ...change })),
  )
}
