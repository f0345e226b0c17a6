// What removed entries said is blanked, where the law demands it: in all their revisions, and in rows that were kept aside.

import { Prisma, type PrismaClient } from '../../../prisma/client/client.js'
import type { Transaction } from './transaction.js'

/**
 * Blanks all that these removed entries ever said, and the reasons given for it, which may repeat it. Numbers, times and
 * kinds of their revisions stay.
 */
export async function blankEntries(tx: Transaction, entryIds: readonly string[]): Promise<void> {
  if (entryIds.length === 0) return
  await tx.query(Prisma.sql`
    update revision set snapshot = null, reason = null
    where entry_id = any(${entryIds}::uuid[]) and (snapshot is not null or reason is not null)`)
  await tx.query(blankRows(Prisma.sql`t.entry_id = any(${entryIds}::uuid[])`))
}

/** Blanks the rows that a run kept aside, as far as they may be of entries that were removed by law. */
export function blankKeptRows(db: PrismaClient, runId: string): Prisma.PrismaPromise<number> {
  return db.$executeRaw(blankRows(Prisma.sql`t.reason = 'LEGAL' and q.run_id = ${runId}::uuid`))
}

// A row that was kept aside is not known by its id: that may be what is wrong with it. Where the row of another entry
// holds the id or the key too, no more is lost than a copy for whoever looks for the mistake.
function blankRows(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    update quarantined_row q set raw = null from seed_run s, tombstone t
    where ${which} and s.id = q.run_id and q.raw is not null
      and (position(t.key in q.raw) > 0 or (s.dataset_id = t.dataset_id and position(t.upstream_id in q.raw) > 0))`
}
