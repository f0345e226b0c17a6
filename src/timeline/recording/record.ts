// Drafts become entries, revisions and changes: writing twice equals writing once.

import type { ContributionDraft, Draft, EntryDraft } from './draft.js'
import { TouchedEntries } from './entry-state.js'
import { contributionIdOf, entryIdOf } from './identity.js'
import { lockOwners, type Owner } from './owners.js'
import { recordContributions } from './record-contributions.js'
import { recordEntries } from './record-entries.js'
import { type DraftOutcome, isSound, type Numbered, type Recording } from './recording.js'
import { keepReferences } from './reference-lock.js'
import { readDocuments } from './references.js'
import { inTransaction, type Transaction, type Writer } from './transaction.js'

/** How many drafts one call takes: all are written in one transaction. */
export const BATCH_LIMIT = 5_000

/** A draft and the key of the dataset whose it is. */
export interface DatasetDraft {
  dataset: string
  draft: Draft
  /** Of an entry: fingerprint of the row that it was made from, for `readRowHashes`. */
  rowHash?: Uint8Array<ArrayBuffer>
  /** What `resolveAhead` made of it. */
  ahead?: Numbered<EntryDraft>['ahead']
}

/**
 * Records drafts, also of several datasets, in one transaction: entries first, then contributions. Answers in the order
 * of the drafts; a draft with a problem is left out and the others land. An unchanged draft writes nothing at all, but for
 * another fingerprint of its row.
 *
 * Throws where a dataset is unknown or the database fails; then nothing of the batch was written.
 */
export async function recordDrafts(writer: Writer, drafts: readonly DatasetDraft[]): Promise<DraftOutcome[]> {
  if (drafts.length > BATCH_LIMIT) throw new Error(`A batch is at most ${BATCH_LIMIT} drafts, not ${drafts.length}`)
  return inTransaction(writer, (tx) => recordBatch(tx, drafts))
}

async function recordBatch(tx: Transaction, drafts: readonly DatasetDraft[]) {
  const datasets = await lockOwners(
    tx,
    drafts.map(({ dataset }) => dataset),
  )
  await keepReferences(tx)
  const documents = await readDocuments(
    tx,
    drafts.map(({ draft }) => draft),
  )
  const now = new Date()
  const outcomes = new Map<number, DraftOutcome>()
  const recording = { tx, now, documents, outcomes, touched: new TouchedEntries(tx, now) }
  const { entries, contributions } = setSecondsApart(recording, drafts, datasets)
  await recordEntries(recording, entries)
  await recordContributions(recording, contributions)
  await recording.touched.write()
  return drafts.map((_, index) => outcomes.get(index) as DraftOutcome)
}

function setSecondsApart(recording: Recording, drafts: readonly DatasetDraft[], datasets: ReadonlyMap<string, Owner>) {
  const entries: Numbered<EntryDraft>[] = []
  const contributions: Numbered<ContributionDraft>[] = []
  const seen = new Set<string>()
  for (const [index, { dataset: key, draft, rowHash = null, ahead = null }] of drafts.entries()) {
    const dataset = datasets.get(key) as Owner
    const id = 'kind' in draft ? entryIdOf(key, draft.id) : contributionIdOf(key, draft.id)
    if (seen.has(id)) {
      isSound(recording, index, [{ field: 'id', reason: `is the second row with the id "${draft.id}"` }])
    } else if ('kind' in draft) {
      entries.push({ index, id, dataset, draft, rowHash, ahead })
    } else {
      contributions.push({ index, id, dataset, draft, rowHash, ahead })
    }
    seen.add(id)
  }
  return { entries, contributions }
}
