// The rows that a full snapshot no longer holds: their entries are removed, unless they are too many to be true.

import { Prisma } from '../prisma/client/client.js'
import { removeEntries } from '../src/timeline/recording/remove-entries.js'
import type { SeenRows } from '../src/timeline/recording/seen-rows.js'
import { inTransaction, type Writer } from '../src/timeline/recording/transaction.js'
import { RefusedInput } from './importer.js'

export interface Retirement {
  /** Key of the dataset. */
  dataset: string
  /** The largest share of the dataset's entries that may go, from 0 to 1. */
  atMost: number
  /** How many rows could not be told apart: theirs may be any of the entries that seem to be gone. */
  unknownRows: number
  /** Whether the input changed while it was read, so that nobody knows what it lacks. */
  changed: boolean
}

/**
 * Removes the entries of the dataset that the run has not met, and returns how many. Throws a RefusedInput, and removes
 * none, where they are more than the share, or where nobody can tell which they are.
 */
export async function retireGone(
  writer: Writer,
  seen: SeenRows,
  { dataset, atMost, unknownRows, changed }: Retirement,
): Promise<number> {
  if (changed) {
    throw new RefusedInput('changed while it was read: what it lacks is not known, and nothing was removed', null)
  }
  const datasetId = await readDatasetId(writer, dataset)
  const { gone, all } = await seen.countGone(datasetId)
  if (gone === 0) return 0
  const lacks = `lacks ${gone} of the ${all} entries of the dataset`
  if (unknownRows > 0) {
    throw new RefusedInput(`${lacks}, but ${unknownRows} of its rows could not be told apart: none was removed`, null)
  }
  // 0.7% of 1,000 are 7, whatever comes of 0.7 / 100.
  if (gone > atMost * all + 1e-6) {
    const share = `${inPercent(gone / all)}, more than the ${inPercent(atMost)} that may go`
    throw new RefusedInput(`${lacks}, ${share}: none was removed. If it is right, allow more with --retire`, null)
  }
  let removed = 0
  for await (const ids of seen.readGone(datasetId)) {
    removed += await inTransaction(writer, (tx) =>
      removeEntries(tx, ids, {
        why: 'OUT_OF_SCOPE',
        reason: 'The newest full snapshot of its dataset no longer holds it.',
      }),
    )
  }
  return removed
}

// Read by the writer, since a dataset that is rehearsed is seen by no other.
async function readDatasetId(writer: Writer, key: string): Promise<number> {
  const [own] = await writer.transaction((tx) =>
    tx.query<{ id: number }>(Prisma.sql`select id from dataset where key = ${key}`),
  )
  if (!own) throw new Error(`There is no dataset "${key}" to remove anything of`)
  return own.id
}

function inPercent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`
}
