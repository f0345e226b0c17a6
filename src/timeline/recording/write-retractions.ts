// Entries are marked as retracted, and cleared of it: their status changes, and with it who sees them.

import type { Cause, EntryState } from './entry-state.js'
import { updateRows } from './insert-rows.js'
import type { Recording } from './recording.js'
import { type Retraction, type Snapshot, statusIn } from './revision.js'

/** Whether an entry is retracted from now on, and why that is so. */
export interface RetractionChange {
  entryId: string
  /** Null: it is not, and has its owner's status again. */
  retracted: Retraction | null
  cause: Cause
}

/** Writes retractions of entries that are there, each of another, and notes their revisions. */
export async function writeRetractions(
  { tx, touched }: Recording,
  retractions: readonly RetractionChange[],
): Promise<void> {
  await touched.load(retractions.map(({ entryId }) => entryId))
  const rows = retractions.map(({ entryId, retracted, cause }) => {
    const state = touched.find(entryId) as EntryState
    const { retracted: _, ...said } = state.snapshot as Snapshot
    const snapshot: Snapshot = retracted ? { ...said, retracted } : said
    touched.revise(entryId, { ...state, snapshot }, cause)
    return { id: entryId, status: statusIn(snapshot) }
  })
  await updateRows(tx, 'entry', rows)
}
