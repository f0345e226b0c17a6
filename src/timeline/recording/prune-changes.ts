// The change log is cut at its old end, where its operator wants it so; what is cut is noted, so that nobody follows over the gap.

import { Prisma } from '../../../prisma/client/client.js'
import type { Transaction } from './transaction.js'

const DAY = 86_400_000

/**
 * Deletes the changes that were written more than so many days ago, and returns how many there were. The newest one stays
 * whatever its age: it is where new followers start.
 */
export async function pruneChanges(tx: Transaction, keptDays: number): Promise<number> {
  const now = new Date()
  const since = new Date(now.getTime() - keptDays * DAY)
  // Below the first change that is young enough: clocks of writers differ, and the log must have no gap.
  const [row] = await tx.query<{ count: number }>(Prisma.sql`
    with kept as (
      select least((select min(number) from change where at >= ${since}), (select max(number) from change)) as number
    ), gone as (
      delete from change where number < (select number from kept) returning number
    ), noted as (
      insert into change_pruning (up_to, at) select max(number), ${now} from gone having count(*) > 0
      on conflict do nothing
    )
    select count(*)::int as count from gone`)
  return row?.count ?? 0
}
