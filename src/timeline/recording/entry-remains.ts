// What is kept of removed entries: all that it takes to write them again as they were.

import { Prisma } from '../../../prisma/client/client.js'
import type { Owner } from './owners.js'
import type { Snapshot } from './revision.js'
import type { Transaction } from './transaction.js'

export interface EntryRemains {
  id: string
  key: string
  dataset: Owner
  upstreamId: string
  /** Of its owner's draft that was recorded last. */
  contentHash: Uint8Array<ArrayBuffer>
  recordedAt: Date
  /** Number of its newest revision. */
  revision: number
  /** What it said last, without the contributions that have gone elsewhere since; null where it was blanked by law. */
  snapshot: Snapshot | null
}

type Row = Omit<EntryRemains, 'dataset'> & { datasetId: number; datasetKey: string; contributions: string[] }

/** Reads what is left of removed entries, and locks it; by their ids. */
export async function readRemains(tx: Transaction, ids: readonly string[]): Promise<Map<string, EntryRemains>> {
  await tx.query(Prisma.sql`
    select entry_id from tombstone where entry_id = any(${ids}::uuid[]) order by entry_id for update`)
  const rows = await tx.query<Row>(Prisma.sql`
    select t.entry_id as id, t.key, d.id as "datasetId", d.key as "datasetKey", t.upstream_id as "upstreamId",
      t.content_hash as "contentHash", oldest.at as "recordedAt", newest.number as revision, said.snapshot,
      array(
        select o.key || '/' || c.upstream_id from contribution c join dataset o on o.id = c.dataset_id
        where c.entry_id = t.entry_id
      ) as contributions
    from tombstone t join dataset d on d.id = t.dataset_id
    join revision oldest on oldest.entry_id = t.entry_id and oldest.number = 1
    cross join lateral (
      select number from revision where entry_id = t.entry_id order by number desc limit 1
    ) newest
    left join lateral (
      select snapshot from revision where entry_id = t.entry_id and snapshot is not null order by number desc limit 1
    ) said on true
    where t.entry_id = any(${ids}::uuid[])`)
  return new Map(
    rows.map(({ datasetId, datasetKey, contributions, snapshot, ...rest }) => [
      rest.id,
      { ...rest, dataset: { id: datasetId, key: datasetKey }, snapshot: snapshot && keepOnly(snapshot, contributions) },
    ]),
  )
}

function keepOnly({ contributions, ...said }: Snapshot, identities: readonly string[]): Snapshot {
  const kept = Object.entries(contributions ?? {}).filter(([identity]) => identities.includes(identity))
  return kept.length === 0 ? said : { ...said, contributions: Object.fromEntries(kept) }
}
