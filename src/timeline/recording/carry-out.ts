// What each verb of a ruling does to its entry.

import type { NewChange } from '../changes.js'
import type { Cause } from './entry-state.js'
import type { Recording } from './recording.js'
import { writeRemovals } from './remove-entries.js'
import { restoreEntries } from './restore-entries.js'
import type { DraftOf, StandingRuling } from './ruling.js'
import { writeRetractions } from './write-retractions.js'

/**
 * Carries out rulings, each on another entry. Returns the changes that are yet to be appended after those of the touched
 * entries; what turned out not to be possible is noted.
 */
export async function carryOut(
  recording: Recording,
  rulings: readonly StandingRuling[],
  draftOf: DraftOf,
): Promise<NewChange[]> {
  const { tx, now } = recording
  const retractions = rulings.flatMap(({ ruling, entry, documentId }) => {
    if (ruling.verb === 'remove' || entry.removedFor) return []
    const { reason, document } = ruling.row
    const retracted = ruling.verb === 'retract' ? { reason, ...(document !== undefined && { document }) } : null
    const kind = retracted ? ('RETRACTED' as const) : ('RESTORED' as const)
    return [{ entryId: entry.id, retracted, cause: { documentId, ruling: { kind, reason } } }]
  })
  await writeRetractions(recording, retractions)
  const removals = rulings.flatMap(({ ruling, entry, documentId, survivorId }) => {
    if (ruling.verb !== 'remove') return []
    const { why, reason } = ruling.row
    return [{ entryId: entry.id, why, reason, documentId, survivorId }]
  })
  const restorations = rulings.flatMap(({ index, ruling, entry, documentId }) => {
    if (ruling.verb !== 'restore' || !entry.removedFor) return []
    const cause: Cause = { documentId, ruling: { kind: 'RESTORED', reason: ruling.row.reason } }
    return [{ index, entryId: entry.id, cause, draft: draftOf(entry.dataset, entry.upstreamId) }]
  })
  return [...(await writeRemovals(tx, now, removals)), ...(await restoreEntries(recording, restorations))]
}
