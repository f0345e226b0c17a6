// The rows of contributions: those of the contribution itself, and all that it adds to its entry.

import type { Changed } from './changed-drafts.js'
import { deleteDraftRows } from './delete-rows.js'
import type { ContributionDraft } from './draft.js'
import { DraftRows } from './draft-rows.js'
import type { EntryState } from './entry-state.js'
import { insertRows, updateRows } from './insert-rows.js'
import type { Recording } from './recording.js'
import type { References } from './references.js'
import type { ContributionFacts } from './resolved-draft.js'
import { writeLinks } from './write-links.js'

/** A contribution that can be recorded, and the entry that it is on. */
export interface PlacedContribution extends Changed<ContributionDraft, ContributionFacts, { entryId: string }> {
  entryId: string
}

/** Writes contributions whose entries are revised already; see `TouchedEntries`. */
export async function writeContributions(
  recording: Recording,
  contributions: readonly PlacedContribution[],
  references: References,
): Promise<void> {
  if (contributions.length === 0) return
  const { tx, touched } = recording
  const created = contributions.filter(({ recorded }) => !recorded)
  const revised = contributions.filter(({ recorded }) => recorded)
  await deleteDraftRows(tx, { ofOwner: [], ofContribution: revised.map(({ id }) => id) })
  await insertRows(
    tx,
    'contribution',
    created.map(({ id, entryId, dataset, draft, hash }) => {
      return { id, entryId, datasetId: dataset.id, upstreamId: draft.id, contentHash: hash }
    }),
  )
  await updateRows(
    tx,
    'contribution',
    revised.map(({ id, entryId, hash }) => ({ id, entryId, contentHash: hash })),
  )
  const rows = new DraftRows(references)
  for (const { id, entryId, resolved } of contributions) {
    const { occurredAt } = touched.find(entryId) as EntryState
    rows.add({ entryId, contributionId: id, occurredAt }, resolved)
  }
  await rows.write(tx)
  const entryIds = contributions.flatMap(({ entryId, recorded }) => [entryId, recorded?.entryId ?? entryId])
  await writeLinks(recording, [...new Set(entryIds)], references.document)
}
