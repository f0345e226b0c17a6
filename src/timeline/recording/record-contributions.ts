// What a second dataset adds to entries that it does not own: each contribution revises its entry.

import { Prisma } from '../../../prisma/client/client.js'
import { findChanged } from './changed-drafts.js'
import { findTargets } from './contribution-target.js'
import type { ContributionDraft } from './draft.js'
import { idList } from './id-list.js'
import { isSound, type Numbered, type Recording } from './recording.js'
import { checkReferences, type References } from './references.js'
import { withHash } from './resolve-ahead.js'
import { type ResolvedContribution, resolveContribution } from './resolved-draft.js'
import { checkEntry, withContribution, withoutContribution } from './revision.js'
import { checkLinks } from './standing.js'
import type { Transaction } from './transaction.js'
import { type PlacedContribution, writeContributions } from './write-contributions.js'

/** Records the contributions of a batch, once its entries are written; see `recordEntries`. */
export async function recordContributions(
  recording: Recording,
  drafts: readonly Numbered<ContributionDraft>[],
): Promise<void> {
  if (drafts.length === 0) return
  const { tx, documents, touched, outcomes } = recording
  const recorded = await readRecorded(
    tx,
    drafts.map(({ id }) => id),
  )
  const { changed, references } = await findChanged(recording, drafts, recorded, ({ draft }) =>
    withHash(resolveContribution(draft, documents)),
  )
  const targets = await findTargets(recording, changed)
  const standing: PlacedContribution[] = []
  for (const contribution of changed) {
    const { index, dataset, draft, resolved, recorded } = contribution
    const { entry, problem } = targets.of(contribution)
    if (!entry) {
      isSound(recording, index, [{ field: 'on', reason: problem }])
      continue
    }
    const identity = `${dataset.key}/${draft.id}`
    const snapshot = withContribution(entry.snapshot, identity, resolved)
    const problems = [
      ...checkReferences(draft, references),
      ...checkLinks(entry.id, resolved, targets.holders),
      ...checkEntry(snapshot),
    ]
    if (!isSound(recording, index, problems)) continue
    const documentId = documentIdOf(resolved, references)
    const left = recorded && recorded.entryId !== entry.id ? touched.find(recorded.entryId) : undefined
    if (left?.snapshot) {
      touched.revise(left.id, { ...left, snapshot: withoutContribution(left.snapshot, identity) }, { documentId })
    }
    touched.revise(entry.id, { ...entry, snapshot }, { documentId })
    standing.push({ ...contribution, entryId: entry.id })
    outcomes.set(index, { outcome: recorded ? 'revised' : 'created' })
  }
  await writeContributions(recording, standing, references)
}

async function readRecorded(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.query<{ id: string; entryId: string; contentHash: Uint8Array }>(Prisma.sql`
    select id, entry_id as "entryId", content_hash as "contentHash" from contribution where id in ${idList(ids)}`)
  return new Map(rows.map((row) => [row.id, row]))
}

function documentIdOf(resolved: ResolvedContribution, references: References): number | null {
  const [first] = resolved.documents ?? []
  return first === undefined ? null : (references.document.get(first)?.id ?? null)
}
