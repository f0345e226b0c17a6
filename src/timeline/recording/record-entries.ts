// The owner's drafts: new entries, and entries of which their owner now says something else.

import { Prisma } from '../../../prisma/client/client.js'
import type { TimeSpan } from '../time/span.js'
import { contentHashOf } from './content-hash.js'
import type { EntryDraft } from './draft.js'
import { DraftRows, deleteDraftRows } from './draft-rows.js'
import { entryIdOf } from './identity.js'
import { insertRows, updateRows } from './insert-rows.js'
import { deleteKindRows, KindRows } from './kind-rows.js'
import { isSound, type Numbered, type Recording, type Unresolved } from './recording.js'
import { checkReferences, type KnownDocument, type References, readReferences } from './references.js'
import { type ResolvedEntry, resolveEntry } from './resolved-draft.js'
import { checkEntry, type Snapshot } from './revision.js'
import { findFallen } from './standing.js'
import { writeLinks } from './write-links.js'

interface Candidate extends Numbered<EntryDraft> {
  id: string
  resolved: ResolvedEntry
  span: TimeSpan
  hash: Uint8Array<ArrayBuffer>
  known: boolean
}

const removedProblem = { field: 'id', reason: 'this entry was removed: only restore revives it' }

/** Records the entries of a batch and notes what became of each. */
export async function recordEntries(
  recording: Recording,
  drafts: readonly Numbered<EntryDraft>[],
  documents: Map<string, KnownDocument>,
): Promise<void> {
  const { tx, touched, outcomes } = recording
  const { changed, unresolved } = await findChanged(recording, drafts, documents)
  if (changed.length + unresolved.length === 0) return
  const references = await readReferences(
    tx,
    [...changed, ...unresolved].map(({ draft }) => draft),
    documents,
  )
  for (const { index, draft, problems } of unresolved) {
    isSound(recording, index, [...checkReferences(draft, references), ...problems])
  }
  await touched.load(changed.filter(({ known }) => known).map(({ id }) => id))

  const sound = changed.filter(({ index, id, draft, resolved }) => {
    const snapshot = snapshotAfter(resolved, touched.find(id)?.snapshot)
    return isSound(recording, index, [...checkReferences(draft, references), ...checkEntry(snapshot)])
  })
  const candidates = sound.map(({ id, dataset, resolved }) => {
    return { id, resolved, series: seriesOf(dataset.id, resolved, references) }
  })
  const fallen = await findFallen(tx, candidates)
  const standing = sound.filter(({ id, index }) => isSound(recording, index, fallen.get(id) ?? []))
  await writeEntries(recording, standing, references)
  for (const { index, known } of standing) outcomes.set(index, { outcome: known ? 'revised' : 'created' })
}

async function findChanged(
  recording: Recording,
  drafts: readonly Numbered<EntryDraft>[],
  documents: Map<string, KnownDocument>,
): Promise<{ changed: Candidate[]; unresolved: Unresolved<EntryDraft>[] }> {
  const { tx, outcomes } = recording
  const ids = new Map(drafts.map(({ index, dataset, draft }) => [index, entryIdOf(dataset.key, draft.id)]))
  const entries = await tx.entry.findMany({
    where: { id: { in: [...ids.values()] } },
    select: { id: true, contentHash: true },
  })
  const tombstones = await tx.tombstone.findMany({
    where: { entryId: { in: [...ids.values()] } },
    select: { entryId: true, contentHash: true },
  })
  const hashes = new Map(entries.map(({ id, contentHash }) => [id, contentHash]))
  const removed = new Map(tombstones.map(({ entryId, contentHash }) => [entryId, contentHash]))
  const unresolved: Unresolved<EntryDraft>[] = []
  const changed = drafts.flatMap(({ index, dataset, draft }) => {
    const id = ids.get(index) as string
    const resolution = resolveEntry(dataset.key, draft, documents)
    if (resolution.problems) {
      unresolved.push({ index, dataset, draft, problems: resolution.problems })
      return []
    }
    const hash = contentHashOf(resolution.resolved)
    const before = hashes.get(id) ?? removed.get(id)
    if (before && Buffer.compare(before, hash) === 0) outcomes.set(index, { outcome: 'unchanged' })
    else if (removed.has(id)) isSound(recording, index, [removedProblem])
    else return [{ index, dataset, draft, id, ...resolution, hash, known: before !== undefined }]
    return []
  })
  return { changed, unresolved }
}

async function writeEntries(recording: Recording, candidates: readonly Candidate[], references: References) {
  const { tx, now, touched } = recording
  const revised = candidates.filter(({ known }) => known)
  const revisedIds = revised.map(({ id }) => id)
  await deleteDraftRows(tx, { ofOwner: revisedIds, ofContribution: [] })
  await deleteKindRows(tx, revisedIds)
  await freeKeys(tx, revised, touched)
  const created = candidates.filter(({ known }) => !known)
  await insertRows(
    tx,
    'entry',
    created.map(({ id, dataset, draft, hash, resolved, span }) => ({
      ...{ id, datasetId: dataset.id, upstreamId: draft.id, recordedAt: now },
      ...ownColumns(resolved, span, hash, now),
    })),
  )
  await updateRows(
    tx,
    'entry',
    revised.map(({ id, resolved, span, hash }) => ({ id, ...ownColumns(resolved, span, hash, now) })),
  )
  const rows = new DraftRows(references)
  const kinds = new KindRows(references)
  for (const { id, dataset, resolved, span } of candidates) {
    rows.add({ entryId: id, contributionId: null, occurredAt: span.occurredAt }, resolved)
    kinds.add(id, dataset.id, resolved)
    const snapshot = snapshotAfter(resolved, touched.find(id)?.snapshot)
    const [document] = resolved.documents ?? []
    const documentId = document === undefined ? null : (references.document.get(document)?.id ?? null)
    touched.revise(id, { key: resolved.key, occurredAt: span.occurredAt, snapshot }, documentId)
  }
  await kinds.write(tx)
  await rows.write(tx)
  await moveContributedRows(tx, revisedIds)
  await writeLinks(
    recording,
    candidates.map(({ id }) => id),
    references.document,
  )
}

function ownColumns(resolved: ResolvedEntry, span: TimeSpan, contentHash: Uint8Array<ArrayBuffer>, now: Date) {
  const { kind, key, title, summary = null, status } = resolved
  const { sourceWords, resolvedBy, anchorDay, occurredDay, firstDay, lastDay, ...times } = span
  const day = (text: string | null) => (text === null ? null : new Date(text))
  return {
    ...{ kind, key, title, summary, status, ...times, sourceWords, resolvedBy, anchorDay: day(anchorDay) },
    ...{ occurredDay: new Date(occurredDay), firstDay: day(firstDay), lastDay: day(lastDay) },
    ...{ revisedAt: now, contentHash },
  }
}

// Keys may move from one entry of the batch to another: none may stand in the way of the next.
async function freeKeys(tx: Prisma.TransactionClient, revised: readonly Candidate[], touched: Recording['touched']) {
  const renamed = revised.filter(({ id, resolved }) => touched.find(id)?.key !== resolved.key).map(({ id }) => id)
  if (renamed.length > 0) await tx.$executeRaw`update entry set key = id::text where id = any(${renamed}::uuid[])`
}

async function moveContributedRows(tx: Prisma.TransactionClient, entryIds: readonly string[]) {
  if (entryIds.length === 0) return
  for (const table of ['entry_place', 'participation']) {
    await tx.$executeRaw`
      update ${Prisma.raw(table)} r set occurred_at = e.occurred_at from entry e
      where e.id = any(${entryIds}::uuid[]) and r.entry_id = e.id and r.occurred_at <> e.occurred_at`
  }
}

function snapshotAfter(resolved: ResolvedEntry, before: Snapshot | null | undefined): Snapshot {
  return before?.contributions ? { ...resolved, contributions: before.contributions } : resolved
}

function seriesOf(datasetId: number, resolved: ResolvedEntry, references: References) {
  if (resolved.kind !== 'AID_PACKAGE' || resolved.programme === undefined || resolved.number === undefined) return null
  const programme = references.programme.get(resolved.programme)
  return programme ? { datasetId, programmeId: programme.id, number: resolved.number } : null
}
