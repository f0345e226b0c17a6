// The owner's drafts: new entries, and entries of which their owner now says something else.

import { Prisma } from '../../../prisma/client/client.js'
import { findChanged } from './changed-drafts.js'
import type { EntryDraft } from './draft.js'
import { idList } from './id-list.js'
import { updateRows } from './insert-rows.js'
import { isSound, type Numbered, type Recording } from './recording.js'
import { checkReferences } from './references.js'
import { withHash } from './resolve-ahead.js'
import { resolveEntry } from './resolved-draft.js'
import { checkEntry, snapshotAfter } from './revision.js'
import { findFallen, seriesOf } from './standing.js'
import type { Transaction } from './transaction.js'
import { writeEntries } from './write-entries.js'

/** What is recorded of an entry, or left of it where it was removed. */
interface RecordedEntry {
  contentHash: Uint8Array
  rowHash: Uint8Array | null
  isRemoved: boolean
}

const removedProblem = { field: 'id', reason: 'this entry was removed: only restore revives it' }

/** Records the entries of a batch and notes what became of each. */
export async function recordEntries(recording: Recording, drafts: readonly Numbered<EntryDraft>[]): Promise<void> {
  if (drafts.length === 0) return
  const { tx, documents, touched, outcomes } = recording
  const recorded = await readRecorded(
    tx,
    drafts.map(({ id }) => id),
  )
  const { changed, unchanged, references } = await findChanged(
    recording,
    drafts,
    recorded,
    ({ dataset, draft, ahead }) => ahead ?? withHash(resolveEntry(dataset.key, draft, documents)),
  )
  await keepRowHashes(tx, unchanged, recorded)
  const living = changed.filter(
    ({ index, recorded }) => !recorded?.isRemoved || isSound(recording, index, [removedProblem]),
  )
  await touched.load(living.filter(({ recorded }) => recorded).map(({ id }) => id))

  const sound = living.filter(({ index, id, draft, resolved }) => {
    const snapshot = snapshotAfter(resolved, touched.find(id)?.snapshot)
    return isSound(recording, index, [...checkReferences(draft, references), ...checkEntry(snapshot)])
  })
  const candidates = sound.map(({ id, dataset, resolved }) => {
    return { id, resolved, series: seriesOf(dataset.id, resolved, references) }
  })
  const fallen = await findFallen(tx, candidates)
  const standing = sound.filter(({ id, index }) => isSound(recording, index, fallen.get(id) ?? []))
  await writeEntries(recording, standing, references)
  for (const { index, recorded } of standing) outcomes.set(index, { outcome: recorded ? 'revised' : 'created' })
}

async function readRecorded(tx: Transaction, ids: readonly string[]): Promise<Map<string, RecordedEntry>> {
  const rows = await tx.query<RecordedEntry & { id: string }>(Prisma.sql`
    select id, content_hash as "contentHash", row_hash as "rowHash", false as "isRemoved" from entry
    where id in ${idList(ids)}
    union all select entry_id, content_hash, null, true from tombstone where entry_id in ${idList(ids)}`)
  return new Map(rows.map(({ id, ...recorded }) => [id, recorded]))
}

// No revision and no change: the entry says what it said, only its row is written otherwise or read by a newer mapping.
async function keepRowHashes(
  tx: Transaction,
  unchanged: readonly Numbered<EntryDraft>[],
  recorded: ReadonlyMap<string, RecordedEntry>,
): Promise<void> {
  const rows = unchanged.flatMap(({ id, rowHash }) => {
    const before = recorded.get(id)
    if (!rowHash || before?.isRemoved || (before?.rowHash && Buffer.compare(before.rowHash, rowHash) === 0)) return []
    return [{ id, rowHash }]
  })
  await updateRows(tx, 'entry', rows)
}
