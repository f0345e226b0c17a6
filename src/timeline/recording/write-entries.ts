// The rows of entries, with all that hangs on them: inserted where they are new, else replaced.

import { Prisma } from '../../../prisma/client/client.js'
import type { Changed } from './changed-drafts.js'
import { deleteDraftRows, deleteKindRows } from './delete-rows.js'
import type { EntryDraft } from './draft.js'
import { DraftRows } from './draft-rows.js'
import type { Cause } from './entry-state.js'
import { idList } from './id-list.js'
import { insertRows, updateRows } from './insert-rows.js'
import { KindRows } from './kind-rows.js'
import { NewFeedRows } from './new-feed-rows.js'
import type { Recording } from './recording.js'
import type { KnownDocument, References } from './references.js'
import type { EntryFacts, ResolvedEntry } from './resolved-draft.js'
import { type Snapshot, snapshotAfter, statusIn } from './revision.js'
import type { Transaction } from './transaction.js'
import { writeLinks } from './write-links.js'

/** An owner's draft that is new, or says something else than before. */
type ChangedEntry = Omit<Changed<EntryDraft, EntryFacts, unknown>, 'index' | 'draft'>

/** One that had been removed: its rows are new, its history is not. */
export interface RestoredEntry extends ChangedEntry {
  recorded: undefined
  recordedAt: Date
  cause: Cause
}

/** Writes entries that stand beside one another and beside what is recorded, and notes their revisions. */
export async function writeEntries(
  recording: Recording,
  entries: readonly (ChangedEntry | RestoredEntry)[],
  references: References,
): Promise<void> {
  const { tx, touched } = recording
  const revised = entries.filter(({ recorded }) => recorded)
  const revisedIds = revised.map(({ id }) => id)
  if (revised.length > 0) {
    await deleteDraftRows(tx, { ofOwner: revisedIds, ofContribution: [] })
    await deleteKindRows(tx, revisedIds)
    await freeKeys(tx, revised, touched)
  }
  const rows = new DraftRows(references)
  const kinds = new KindRows(references)
  const feed = new NewFeedRows(references, recording.now)
  for (const entry of entries) {
    const { id, dataset, resolved, span } = entry
    rows.add({ entryId: id, contributionId: null, occurredAt: span.occurredAt }, resolved)
    kinds.add(id, dataset.id, resolved)
    if (isNew(entry) && feed.add(id, dataset.id, resolved, span)) touched.noteInFeed(id)
  }
  await insertRows(tx, 'entry', createdRows(recording, entries, references))
  await updateRows(tx, 'entry', [...revisedRows(recording, revised, references)])
  await kinds.write(tx)
  await rows.write(tx)
  await feed.write(tx)
  await moveContributedRows(tx, revisedIds)
  await writeLinks(
    recording,
    entries.map(({ id }) => id),
    references.document,
  )
}

function isNew(entry: ChangedEntry | RestoredEntry): boolean {
  return !entry.recorded && !('recordedAt' in entry)
}

// Each is made, and its revision noted, as PostgreSQL takes it.
function* createdRows(
  recording: Recording,
  entries: readonly (ChangedEntry | RestoredEntry)[],
  references: References,
): Generator<Prisma.EntryCreateManyInput> {
  for (const entry of entries) {
    if (entry.recorded) continue
    const { id, dataset, resolved } = entry
    const recordedAt = 'recordedAt' in entry ? entry.recordedAt : recording.now
    const reportedAt = firstPublicationOf(resolved, references.document)
    const columns = noteRevision(recording, entry, references)
    yield { id, datasetId: dataset.id, upstreamId: resolved.id, recordedAt, reportedAt, ...columns }
  }
}

function* revisedRows(recording: Recording, entries: readonly ChangedEntry[], references: References) {
  for (const entry of entries) yield { id: entry.id, ...noteRevision(recording, entry, references) }
}

/** Notes what an entry says from now on, and returns its own columns. */
function noteRevision({ now, touched }: Recording, entry: ChangedEntry | RestoredEntry, references: References) {
  const { id, resolved, span, json } = entry
  const snapshot = snapshotAfter(resolved, touched.find(id)?.snapshot)
  const cause = 'cause' in entry ? entry.cause : { documentId: firstDocumentOf(resolved, references) }
  const next = { key: resolved.key, occurredAt: span.occurredAt, snapshot }
  touched.revise(id, next, cause, snapshot === resolved ? json : undefined)
  return ownColumns(entry, snapshot, now)
}

function ownColumns({ resolved, span, hash, rowHash }: ChangedEntry, snapshot: Snapshot, now: Date) {
  return {
    kind: resolved.kind,
    key: resolved.key,
    title: resolved.title,
    summary: resolved.summary ?? null,
    status: statusIn(snapshot),
    occurredAt: span.occurredAt,
    occurredDay: new Date(span.occurredDay),
    earliest: span.earliest,
    latest: span.latest,
    firstDay: dateOf(span.firstDay),
    lastDay: dateOf(span.lastDay),
    precision: span.precision,
    approximate: span.approximate,
    byDay: span.byDay,
    edtf: span.edtf,
    zone: span.zone,
    sourceWords: span.sourceWords,
    resolvedBy: span.resolvedBy,
    anchorDay: dateOf(span.anchorDay),
    revisedAt: now,
    contentHash: hash,
    rowHash,
  }
}

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(day)
}

function firstDocumentOf({ documents: [key] = [] }: ResolvedEntry, references: References): number | null {
  return key === undefined ? null : (references.document.get(key)?.id ?? null)
}

function firstPublicationOf({ documents = [] }: ResolvedEntry, known: ReadonlyMap<string, KnownDocument>): Date | null {
  const times = documents.flatMap((key) => known.get(key)?.publishedAt?.getTime() ?? [])
  return times.length === 0 ? null : new Date(Math.min(...times))
}

// Keys may move from one entry of the batch to another: none may stand in the way of the next.
async function freeKeys(tx: Transaction, revised: readonly ChangedEntry[], touched: Recording['touched']) {
  const renamed = revised.filter(({ id, resolved }) => touched.find(id)?.key !== resolved.key).map(({ id }) => id)
  if (renamed.length > 0) await tx.query(Prisma.sql`update entry set key = id::text where id in ${idList(renamed)}`)
}

async function moveContributedRows(tx: Transaction, entryIds: readonly string[]) {
  if (entryIds.length === 0) return
  for (const table of ['entry_place', 'participation']) {
    await tx.query(Prisma.sql`
      update ${Prisma.raw(table)} r set occurred_at = e.occurred_at from entry e
      where e.id in ${idList(entryIds)} and r.entry_id = e.id and r.occurred_at <> e.occurred_at`)
  }
}
