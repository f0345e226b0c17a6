// What a second dataset adds to entries that it does not own: each contribution revises its entry.

import type { Prisma } from '../../../prisma/client/client.js'
import { contentHashOf } from './content-hash.js'
import type { ContributionDraft } from './draft.js'
import { DraftRows, deleteDraftRows } from './draft-rows.js'
import type { EntryState } from './entry-state.js'
import { contributionIdOf } from './identity.js'
import { insertRows, updateRows } from './insert-rows.js'
import { isSound, type Numbered, type Recording, type Unresolved } from './recording.js'
import { checkReferences, type KnownDocument, type References, readReferences } from './references.js'
import { type ResolvedContribution, resolveContribution } from './resolved-draft.js'
import { checkEntry, type Snapshot } from './revision.js'
import { checkLinks, readTakenKeys } from './standing.js'
import { writeLinks } from './write-links.js'

interface Candidate extends Numbered<ContributionDraft> {
  id: string
  resolved: ResolvedContribution
  hash: Uint8Array<ArrayBuffer>
  /** The entry that it is on in the database; null where it is new. */
  recordedOn: string | null
}

/** Records the contributions of a batch, once its entries are written; see `recordEntries`. */
export async function recordContributions(
  recording: Recording,
  drafts: readonly Numbered<ContributionDraft>[],
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
  const keys = await readTakenKeys(
    tx,
    changed.flatMap(({ draft }) => [draft.on, ...(draft.links ?? []).map(({ to }) => to)]),
  )
  const holders = new Map([...keys].map(([key, { id }]) => [key, id]))
  const entryIds = changed.flatMap(({ draft, recordedOn }) => [holders.get(draft.on), recordedOn])
  const touchedIds = [...new Set(entryIds.filter((id) => typeof id === 'string'))]
  await touched.load(touchedIds)
  const owners = await readOwners(tx, touchedIds)

  const standing: (Candidate & { entryId: string })[] = []
  for (const candidate of changed) {
    const { index, dataset, draft, resolved, recordedOn } = candidate
    const entryId = holders.get(draft.on)
    const entry = entryId ? touched.find(entryId) : undefined
    if (!entry?.snapshot) {
      const lost =
        entryId === undefined ? `no entry has the key "${draft.on}"` : `the entry "${draft.on}" has been removed`
      isSound(recording, index, [{ field: 'on', reason: lost }])
      continue
    }
    if (owners.get(entry.id) === dataset.id) {
      const reason = `the entry "${draft.on}" is of this dataset: say it in the entry itself`
      isSound(recording, index, [{ field: 'on', reason }])
      continue
    }
    const identity = `${dataset.key}/${draft.id}`
    const snapshot = withContribution(entry.snapshot, identity, resolved)
    const problems = [
      ...checkReferences(draft, references),
      ...checkLinks(entry.id, resolved, holders),
      ...checkEntry(snapshot),
    ]
    if (!isSound(recording, index, problems)) continue
    const documentId = documentIdOf(resolved, references)
    const left = recordedOn !== null && recordedOn !== entry.id ? touched.find(recordedOn) : undefined
    if (left?.snapshot) touched.revise(left.id, without(left, left.snapshot, identity), documentId)
    touched.revise(entry.id, { ...entry, snapshot }, documentId)
    standing.push({ ...candidate, entryId: entry.id })
    outcomes.set(index, { outcome: recordedOn === null ? 'created' : 'revised' })
  }
  await writeContributions(recording, standing, references)
}

async function findChanged(
  recording: Recording,
  drafts: readonly Numbered<ContributionDraft>[],
  documents: Map<string, KnownDocument>,
): Promise<{ changed: Candidate[]; unresolved: Unresolved<ContributionDraft>[] }> {
  const { tx, outcomes } = recording
  const ids = drafts.map(({ dataset, draft }) => contributionIdOf(dataset.key, draft.id))
  const rows = await tx.contribution.findMany({
    where: { id: { in: ids } },
    select: { id: true, entryId: true, contentHash: true },
  })
  const recorded = new Map(rows.map((row) => [row.id, row]))
  const unresolved: Unresolved<ContributionDraft>[] = []
  const changed = drafts.flatMap(({ index, dataset, draft }) => {
    const id = contributionIdOf(dataset.key, draft.id)
    const resolution = resolveContribution(draft, documents)
    if (resolution.problems) {
      unresolved.push({ index, dataset, draft, problems: resolution.problems })
      return []
    }
    const hash = contentHashOf(resolution.resolved)
    const before = recorded.get(id)
    if (!before || Buffer.compare(before.contentHash, hash) !== 0) {
      return [{ index, dataset, draft, id, resolved: resolution.resolved, hash, recordedOn: before?.entryId ?? null }]
    }
    outcomes.set(index, { outcome: 'unchanged' })
    return []
  })
  return { changed, unresolved }
}

async function writeContributions(
  recording: Recording,
  candidates: readonly (Candidate & { entryId: string })[],
  references: References,
) {
  const { tx, touched } = recording
  const revised = candidates.filter(({ recordedOn }) => recordedOn !== null)
  await deleteDraftRows(tx, { ofOwner: [], ofContribution: revised.map(({ id }) => id) })
  await insertRows(
    tx,
    'contribution',
    candidates
      .filter(({ recordedOn }) => recordedOn === null)
      .map(({ id, entryId, dataset, draft, hash }) => ({
        ...{ id, entryId, datasetId: dataset.id, upstreamId: draft.id, contentHash: hash },
      })),
  )
  await updateRows(
    tx,
    'contribution',
    revised.map(({ id, entryId, hash }) => ({ id, entryId, contentHash: hash })),
  )
  const rows = new DraftRows(references)
  for (const { id, entryId, resolved } of candidates) {
    const { occurredAt } = touched.find(entryId) as EntryState
    rows.add({ entryId, contributionId: id, occurredAt }, resolved)
  }
  await rows.write(tx)
  const entryIds = candidates.flatMap(({ entryId, recordedOn }) => [entryId, recordedOn ?? entryId])
  await writeLinks(recording, [...new Set(entryIds)], references.document)
}

async function readOwners(tx: Prisma.TransactionClient, ids: string[]): Promise<Map<string, number>> {
  const entries = await tx.entry.findMany({ where: { id: { in: ids } }, select: { id: true, datasetId: true } })
  return new Map(entries.map(({ id, datasetId }) => [id, datasetId]))
}

function withContribution(snapshot: Snapshot, identity: string, resolved: ResolvedContribution): Snapshot {
  return { ...snapshot, contributions: { ...snapshot.contributions, [identity]: resolved } }
}

function without(entry: EntryState, snapshot: Snapshot, identity: string) {
  const { [identity]: _, ...contributions } = snapshot.contributions ?? {}
  return { ...entry, snapshot: { ...snapshot, contributions } }
}

function documentIdOf(resolved: ResolvedContribution, references: References): number | null {
  const [first] = resolved.documents ?? []
  return first === undefined ? null : (references.document.get(first)?.id ?? null)
}
