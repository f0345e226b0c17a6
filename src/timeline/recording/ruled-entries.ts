// The entries that rulings are on: found by their keys, there or removed, each with the last ruling that was carried out.

import { Prisma } from '../../../prisma/client/client.js'
import type { RemovalReason } from '../../../prisma/client/enums.js'
import type { Transaction } from './transaction.js'

/** An entry as a ruling finds it. */
export interface RuledEntry {
  id: string
  key: string
  /** Key of its owner. */
  dataset: string
  upstreamId: string
  isRetracted: boolean
  /** Why it was removed; null while it is there. */
  removedFor: RemovalReason | null
  /** Key of the entry that it was merged into; null also where that was removed in its turn. */
  survivor: string | null
  /** The ruling on it that was carried out last. */
  lastRuling: string | null
}

/** Finds entries by their own keys: a merged key is here still that of the entry that was merged. */
export async function readRuledEntries(tx: Transaction, keys: Iterable<string>): Promise<Map<string, RuledEntry>> {
  const wanted = [...new Set(keys)]
  const rows = await tx.query<RuledEntry>(Prisma.sql`
    with found as (
      select id, key, dataset_id, upstream_id, status = 'RETRACTED' as retracted, null as reason, null::uuid as survivor_id
      from entry where key = any(${wanted}::text[])
      union all
      select entry_id, key, dataset_id, upstream_id, false, reason::text, survivor_id
      from tombstone where key = any(${wanted}::text[])
    )
    select found.id, found.key, dataset.key as dataset, found.upstream_id as "upstreamId",
      found.retracted as "isRetracted", found.reason as "removedFor", survivor.key as survivor,
      (select id from ruling where entry_id = found.id order by at desc limit 1) as "lastRuling"
    from found join dataset on dataset.id = found.dataset_id left join entry survivor on survivor.id = found.survivor_id`)
  return new Map(rows.map((row) => [row.key, row]))
}
