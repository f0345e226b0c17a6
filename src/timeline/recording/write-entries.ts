// The rows of entries, with all that hangs on them: inserted where they are new, else replaced.

import { Prisma } from '../../../prisma/client/client.js'
import type { Changed } from './changed-drafts.js'
import type { EntryDraft } from './draft.js'
import { DraftRows, deleteDraftRows } from './draft-rows.js'
import type { Cause } from './entry-state.js'
import { insertRows, updateRows } from './insert-rows.js'
import { deleteKindRows, KindRows } from './kind-rows.js'
import type { Recording } from './recording.js'
import type { KnownDocument, References } from './references.js'
import type { EntryFacts, ResolvedEntry } from './resolved-draft.js'
import { snapshotAfter, statusIn } from './revision.js'
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
  const { tx, now, touched } = recording
  const snapshotOf = ({ id, resolved }: ChangedEntry) => snapshotAfter(resolved, touched.find(id)?.snapshot)
  const columnsOf = (entry: ChangedEntry) => ({ ...ownColumns(entry, now), status: statusIn(snapshotOf(entry)) })
  const created = entries.filter(({ recorded }) => !recorded)
  const revised = entries.filter(({ recorded }) => recorded)
  const revisedIds = revised.map(({ id }) => id)
  if (revised.length > 0) {
    await deleteDraftRows(tx, { ofOwner: revisedIds, ofContribution: [] })
    await deleteKindRows(tx, revisedIds)
    await freeKeys(tx, revised, touched)
  }
  await insertRows(
    tx,
    'entry',
    created.map((entry): Prisma.EntryCreateManyInput => {
      const { id, dataset, resolved } = entry
      const recordedAt = 'recordedAt' in entry ? entry.recordedAt : now
      const reportedAt = firstPublicationOf(resolved, references.document)
      return { id, datasetId: dataset.id, upstreamId: resolved.id, recordedAt, reportedAt, ...columnsOf(entry) }
    }),
  )
  await updateRows(
    tx,
    'entry',
    revised.map((entry) => ({ id: entry.id, ...columnsOf(entry) })),
  )
  const rows = new DraftRows(references)
  const kinds = new KindRows(references)
  for (const entry of entries) {
    const { id, dataset, resolved, span, json } = entry
    rows.add({ entryId: id, contributionId: null, occurredAt: span.occurredAt }, resolved)
    kinds.add(id, dataset.id, resolved)
    const snapshot = snapshotOf(entry)
    const next = { key: resolved.key, occurredAt: span.occurredAt, snapshot }
    const cause = 'cause' in entry ? entry.cause : { documentId: firstDocumentOf(resolved, references) }
    touched.revise(id, next, cause, snapshot === resolved ? json : undefined)
  }
  await kinds.write(tx)
  await rows.write(tx)
  await moveContributedRows(tx, revisedIds)
  await writeLinks(
    recording,
    entries.map(({ id }) => id),
    references.document,
  )
}

function ownColumns({ resolved, span, hash, rowHash }: ChangedEntry, now: Date) {
  const { kind, key, title, summary = null } = resolved
  const { sourceWords, resolvedBy, anchorDay, occurredDay, firstDay, lastDay, ...times } = span
  const day = (text: string | null) => (text === null ? null : new Date(text))
  return {
    ...{ kind, key, title, summary, ...times, sourceWords, resolvedBy, anchorDay: day(anchorDay) },
    ...{ occurredDay: new Date(occurredDay), firstDay: day(firstDay), lastDay: day(lastDay) },
    ...{ revisedAt: now, contentHash: hash, rowHash },
  }
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
  if (renamed.length > 0) await tx.query(Prisma.sql`update entry set key = id::text where id = any(${renamed}::uuid[])`)
}

async function moveContributedRows(tx: Transaction, entryIds: readonly string[]) {
  if (entryIds.length === 0) return
  for (const table of ['entry_place', 'participation']) {
    await tx.query(Prisma.sql`
      update ${Prisma.raw(table)} r set occurred_at = e.occurred_at from entry e
      where e.id = any(${entryIds}::uuid[]) and r.entry_id = e.id and r.occurred_at <> e.occurred_at`)
  }
}
