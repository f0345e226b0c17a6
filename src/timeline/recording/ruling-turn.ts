// One turn of rulings in one transaction: what is unchanged is passed over, what can be is carried out, and that is noted.

import { Prisma } from '../../../prisma/client/client.js'
import { appendChanges } from '../changes.js'
import { carryOut } from './carry-out.js'
import { TouchedEntries } from './entry-state.js'
import { refreshFeed } from './feed-rows.js'
import { insertRows, updateRows } from './insert-rows.js'
import { lockOwners } from './owners.js'
import { isSound, type Recording } from './recording.js'
import { keepReferences } from './reference-lock.js'
import { type RuledEntry, readRuledEntries } from './ruled-entries.js'
import { type DraftOf, type NumberedRuling, type RulingOutcome, type StandingRuling, survivorIn } from './ruling.js'
import { checkRuling } from './ruling-check.js'
import { lockRulings } from './ruling-lock.js'
import type { Transaction } from './transaction.js'

/** Records rulings of one verb, no two of which are on the same entry; what became of each, by its place in the run. */
export async function recordTurn(
  tx: Transaction,
  rulings: readonly NumberedRuling[],
  draftOf: DraftOf,
): Promise<Map<number, RulingOutcome>> {
  const owners = await lockOwners(
    tx,
    rulings.map(({ dataset }) => dataset),
  )
  await lockRulings(tx)
  await keepReferences(tx)
  const recorded = await readRecorded(
    tx,
    rulings.map(({ id }) => id),
  )
  const now = new Date()
  const recording: Recording = {
    tx,
    now,
    documents: new Map(),
    outcomes: new Map(),
    touched: new TouchedEntries(tx, now),
  }
  const outcomes: Map<number, RulingOutcome> = recording.outcomes
  const changed = rulings.filter(({ id, hash }) => Buffer.compare(recorded.get(id) ?? Buffer.alloc(0), hash) !== 0)
  const sound = changed.length === 0 ? [] : await findSound(recording, changed)
  const changes = await carryOut(recording, sound, draftOf)
  const carried = sound.filter(({ index }) => !outcomes.has(index))
  const rows = carried.map(({ id, dataset, ruling, entry, hash }) => {
    const datasetId = owners.get(dataset)?.id as number
    return { id, datasetId, upstreamId: ruling.row.id, entryId: entry.id, contentHash: hash, at: now }
  })
  await insertRows(
    tx,
    'ruling',
    rows.filter(({ id }) => !recorded.has(id)),
  )
  await updateRows(
    tx,
    'ruling',
    rows.filter(({ id }) => recorded.has(id)),
  )
  for (const { index, id, ruling, entry } of carried) {
    const removes = ruling.verb === 'remove' && entry.removedFor === null
    outcomes.set(index, { outcome: recorded.has(id) ? 'revised' : 'created', removes })
  }
  for (const { index } of rulings) if (!outcomes.has(index)) outcomes.set(index, { outcome: 'unchanged' })
  await recording.touched.write()
  await refreshFeed(
    tx,
    changes.map(({ entryId }) => entryId),
  )
  await appendChanges(tx, changes)
  return outcomes
}

async function findSound(recording: Recording, rulings: readonly NumberedRuling[]): Promise<StandingRuling[]> {
  const { tx } = recording
  const entries = await readRuledEntries(
    tx,
    rulings.flatMap(({ ruling }) => [ruling.row.entry, survivorIn(ruling) ?? []].flat()),
  )
  const documents = await readDocumentIds(
    tx,
    rulings.flatMap(({ ruling }) => ruling.row.document ?? []),
  )
  return rulings.flatMap((numbered) => {
    const { index, id, ruling } = numbered
    const { entry: key, document } = ruling.row
    const documentId = document === undefined ? null : documents.get(document)
    const reason = `no document has the key "${document}"`
    const problems = checkRuling(id, ruling, entries)
    if (!isSound(recording, index, documentId === undefined ? [...problems, { field: 'document', reason }] : problems))
      return []
    const survivorId = entries.get(survivorIn(ruling) ?? '')?.id ?? null
    return [{ ...numbered, entry: entries.get(key) as RuledEntry, survivorId, documentId: documentId ?? null }]
  })
}

async function readRecorded(tx: Transaction, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const rows = await tx.query<{ id: string; contentHash: Uint8Array }>(Prisma.sql`
    select id, content_hash as "contentHash" from ruling where id = any(${ids}::uuid[])`)
  return new Map(rows.map(({ id, contentHash }) => [id, contentHash]))
}

async function readDocumentIds(tx: Transaction, keys: readonly string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map()
  const rows = await tx.query<{ id: number; key: string }>(Prisma.sql`
    select id, key from document where key = any(${keys}::text[])`)
  return new Map(rows.map(({ id, key }) => [key, id]))
}
