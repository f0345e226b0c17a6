// The rows that a full snapshot no longer holds: their entries are removed, unless they are too many to be true.

import { removeEntries } from '../src/timeline/recording/remove-entries.js'
import type { SeenRows } from '../src/timeline/recording/seen-rows.js'
import { inTransaction, type Writer } from '../src/timeline/recording/transaction.js'
import { RefusedInput } from './importer.js'

export interface Retirement {
  datasetId: number
  /** The largest share of the dataset's entries that may go, from 0 to 1. */
  atMost: number
  /** How many rows could not be told apart: theirs may be any of the entries that seem to be gone. */
  unknownRows: number
}

/**
 * Removes the entries of the dataset that the run has not met, and returns how many. Throws a RefusedInput, and removes
 * none, where they are more than the share, or where rows could not be told apart.
 */
export async function retireGone(
  writer: Writer,
  seen: SeenRows,
  { datasetId, atMost, unknownRows }: Retirement,
): Promise<number> {
  const { gone, all } = await seen.countGone(datasetId)
  if (gone === 0) return 0
  const lacks = `lacks ${gone} of the ${all} entries of the dataset`
  if (unknownRows > 0) {
    throw new RefusedInput(`${lacks}, but ${unknownRows} of its rows could not be told apart: none was removed`, null)
  }
  if (gone > atMost * all) {
    const share = `${((100 * gone) / all).toFixed(1)}%, more than the ${100 * atMost}% that may go`
    throw new RefusedInput(`${lacks}, ${share}: none was removed. If it is right, allow more with --retire`, null)
  }
  let removed = 0
  for await (const entries of seen.readGone(datasetId)) {
    const ids = entries.map(({ id }) => id)
    await inTransaction(writer, (tx) =>
      removeEntries(tx, ids, {
        why: 'OUT_OF_SCOPE',
        reason: 'The newest full snapshot of its dataset no longer holds it.',
      }),
    )
    removed += ids.length
  }
  return removed
}
