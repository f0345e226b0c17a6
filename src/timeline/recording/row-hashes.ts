// Of which rows a dataset's entries were made: a row that is still the same need not be mapped and compared again.

import { Prisma } from '../../../prisma/client/client.js'
import { idList } from './id-list.js'
import { entryIdOf } from './identity.js'

/** A pool or a connection: not that of the writer, so that a batch can be looked up while the one before is written. */
interface Reader {
  query(sql: { text: string; values: unknown[] }): Promise<{ rows: unknown[] }>
}

/** The fingerprints that `recordDrafts` kept, by upstream id; none for an entry that is not recorded or was removed. */
export async function readRowHashes(
  db: Reader,
  dataset: string,
  upstreamIds: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const ids = upstreamIds.map((upstreamId) => entryIdOf(dataset, upstreamId))
  const { text, values } = Prisma.sql`
    select upstream_id as "upstreamId", row_hash as "rowHash" from entry
    where id in ${idList(ids)} and row_hash is not null`
  const { rows } = await db.query({ text, values })
  return new Map((rows as { upstreamId: string; rowHash: Uint8Array }[]).map((row) => [row.upstreamId, row.rowHash]))
}
