// Which removed entries can stand again, and what they say then: what they said last, or what their owner says now.

import { spanFromEdtf, type TimeSpan } from '../time/span.js'
import { canonicalJson, contentHashOf } from './content-hash.js'
import type { Draft, EntryDraft } from './draft.js'
import { type EntryRemains, readRemains } from './entry-remains.js'
import type { Cause } from './entry-state.js'
import { isSound, type Recording } from './recording.js'
import { checkReferences, type References, readDocuments, readReferences } from './references.js'
import { type EntryFacts, type Problem, type Resolution, type ResolvedSpan, resolveEntry } from './resolved-draft.js'
import { checkEntry, contributionsIn, type Snapshot } from './revision.js'
import { findFallen, seriesOf } from './standing.js'
import type { RestoredEntry } from './write-entries.js'

/** That a removed entry is to stand again. */
export interface Restoration {
  /** Place of its ruling in the batch. */
  index: number
  entryId: string
  cause: Cause
  /** What its owner says in the same run; needed only where it was blanked. */
  draft: EntryDraft | undefined
}

export interface Restorable extends RestoredEntry {
  /** By law: it stands again from its owner's draft. */
  isBlanked: boolean
}

interface Proposed {
  restoration: Restoration
  remains: EntryRemains
  facts: EntryFacts
}

/** Finds what can stand again, and takes it up among the touched entries; of the rest, notes what is in the way. */
export async function findRestorable(
  recording: Recording,
  restorations: readonly Restoration[],
): Promise<{ entries: Restorable[]; references: References }> {
  const { tx, touched } = recording
  const remains = await readRemains(
    tx,
    restorations.map(({ entryId }) => entryId),
  )
  const drafts = restorations.flatMap(({ entryId, draft }) => {
    const snapshot = remains.get(entryId)?.snapshot
    return snapshot ? draftsIn(snapshot) : (draft ?? [])
  })
  recording.documents = await readDocuments(tx, drafts)
  const references = await readReferences(tx, drafts, recording.documents)
  const proposed: Proposed[] = []
  for (const restoration of restorations) {
    const left = remains.get(restoration.entryId) as EntryRemains
    const resolution = resolve(recording, left, restoration.draft, references)
    if (!resolution.problems) proposed.push({ restoration, remains: left, facts: resolution })
    else isSound(recording, restoration.index, resolution.problems)
  }
  const fallen = await findFallen(
    tx,
    proposed.map(({ remains: { id, dataset, snapshot }, facts: { resolved } }) => {
      // What its links name may be removed itself: they are tied when that stands again.
      const named = snapshot ? { ...resolved, links: [] } : resolved
      return { id, resolved: named, series: seriesOf(dataset.id, resolved, references) }
    }),
  )
  const entries = proposed.filter(({ restoration: { index, entryId } }) =>
    isSound(
      recording,
      index,
      (fallen.get(entryId) ?? []).map(({ reason }) => ofEntry(reason)),
    ),
  )
  for (const { remains, facts } of entries) touched.admit({ ...remains, occurredAt: facts.span.occurredAt })
  return { entries: entries.map(restorableOf), references }
}

function resolve(
  { documents }: Recording,
  { dataset, upstreamId, snapshot }: EntryRemains,
  draft: EntryDraft | undefined,
  references: References,
): Resolution<EntryFacts> {
  if (snapshot) {
    const { contributions: _, retracted: __, ...resolved } = snapshot
    return { resolved, span: spanOf(resolved.occurred) }
  }
  if (!draft) {
    const row = `the row "${upstreamId}" of the dataset "${dataset.key}"`
    return { problems: [ofEntry(`it was blanked by law, so give ${row} in the same run`)] }
  }
  const resolution = resolveEntry(dataset.key, draft, documents)
  const resolved = resolution.problems ? [] : checkEntry(resolution.resolved)
  const problems = [...(resolution.problems ?? []), ...checkReferences(draft, references), ...resolved]
  return problems.length > 0
    ? { problems: problems.map(({ field, reason }) => ofEntry(`in its row, ${field} ${reason}`)) }
    : resolution
}

function restorableOf({ restoration, remains, facts }: Proposed): Restorable {
  const { id, dataset, recordedAt, contentHash, snapshot } = remains
  const json = canonicalJson(facts.resolved)
  const hash = snapshot ? contentHash : contentHashOf(json)
  const written = { ...facts, json, hash, rowHash: null, ahead: null, recorded: undefined }
  return { id, dataset, recordedAt, cause: restoration.cause, isBlanked: snapshot === null, ...written }
}

// A snapshot points to what the drafts in it pointed to, under the same names.
function draftsIn(snapshot: Snapshot): Draft[] {
  return [snapshot, ...contributionsIn(snapshot).map(({ draft }) => draft)] as unknown as Draft[]
}

function spanOf({ edtf, zone, precision, approximate, words, rule, anchor }: ResolvedSpan): TimeSpan {
  const span = spanFromEdtf(edtf, zone, precision, approximate)
  return { ...span, sourceWords: words ?? null, resolvedBy: rule ?? null, anchorDay: anchor ?? null }
}

function ofEntry(why: string): Problem {
  return { field: 'entry', reason: `cannot stand again: ${why}` }
}
