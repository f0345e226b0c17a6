// Rows of reference data become places, actors, documents and the rest, by key: writing twice equals writing once.

import { Prisma } from '../../../prisma/client/client.js'
import { appendChanges } from '../changes.js'
import { refreshFeed } from './feed-rows.js'
import { refreshNames } from './name-rows.js'
import type { DraftOutcome } from './recording.js'
import { checkReferenceRows } from './reference-check.js'
import { lockReferences } from './reference-lock.js'
import type { ReferenceNoun, ReferenceRow, ReferenceRows, ReferenceTable } from './reference-noun.js'
import { findForeign, readOwnerColumns, readOwners, takeOwnerless } from './reference-owner.js'
import {
  findDiffering,
  idOfIn,
  insertReferences,
  readReferenceIds,
  replaceList,
  updateReferences,
} from './reference-rows.js'
import { REFERENCE_TABLES } from './reference-table.js'
import { readEntriesOn, rebuildClosure, treeOf } from './reference-tree.js'
import { inTransaction, type Transaction, type Writer } from './transaction.js'

/** How many rows of reference data one call takes: all are written in one transaction. */
export const REFERENCE_LIMIT = 100_000

/**
 * Records the rows of one noun in one transaction and answers in their order; a row replaces what stood under its key,
 * all of it. The dataset that records a row first owns it: another may say the same, but nothing else. Parents may come
 * later among the same rows; whatever else a row points to must have been recorded. A row with a problem is left out and
 * the others land. Where a tree changes, its closure is rebuilt and the entries that it moves get a REVISED change.
 *
 * Throws where a dataset is unknown, but for rows of datasets and licences, or where the database fails.
 */
export async function recordReference<Noun extends ReferenceNoun>(
  writer: Writer,
  noun: Noun,
  rows: readonly ReferenceRow<Noun>[],
): Promise<DraftOutcome[]> {
  if (rows.length > REFERENCE_LIMIT) throw new Error(`At most ${REFERENCE_LIMIT} rows at once, not ${rows.length}`)
  if (rows.length === 0) return []
  return inTransaction(writer, (tx) => recordRows(tx, noun, rows))
}

async function recordRows<Noun extends ReferenceNoun>(
  tx: Transaction,
  noun: Noun,
  brought: readonly ReferenceRow<Noun>[],
): Promise<DraftOutcome[]> {
  await lockReferences(tx)
  const table: ReferenceTable<ReferenceRows[Noun]> = REFERENCE_TABLES[noun]
  const rows = brought.map(({ row }) => row)
  const ids = await readReferenceIds(tx, noun, rows)
  const owners = await readOwners(
    tx,
    noun,
    rows.map(({ key }) => key),
  )
  const ownerOf = await readOwnerColumns(tx, noun, brought)
  const foreign = await findForeign(tx, noun, brought, owners, ids)
  const { problems, displaced } = await checkReferenceRows(tx, noun, rows, ids, foreign)
  const sound = rows.filter((_, index) => !problems.has(index))
  const idOf = idOfIn(ids)

  const known = sound.filter(({ key }) => idOf(noun, key) !== null)
  const created = sound.filter(({ key }) => idOf(noun, key) === null)
  const createdKeys = new Set(created.map(({ key }) => key))
  const pointsToNew = known.filter((row) =>
    table.pointersOf(row).some((at) => at.noun === noun && createdKeys.has(at.key)),
  )
  const differing = await findDiffering(tx, table, known, noun, idOf)
  const revised = new Set([...pointsToNew.map(({ key }) => key), ...differing])
  const ownerless = known.filter(({ key }) => owners.get(key) === null)
  await takeOwnerless(tx, table, ownerless, ownerOf)

  // New rows first get their ids, without the parents that are new themselves; then every changed row gets all it has.
  const own = ids.get(noun) ?? new Map<string, number>()
  for (const { key, id } of await insertReferences(tx, table, created, idOf, ownerOf)) own.set(key, id)
  ids.set(noun, own)
  const changed = sound.filter(({ key }) => createdKeys.has(key) || revised.has(key))
  if (changed.length > 0) {
    await updateReferences(tx, table, changed, noun, idOf)
    for (const list of table.lists) await replaceList(tx, list, changed, noun, idOf)
    await refreshNames(
      tx,
      noun,
      changed.map(({ key }) => own.get(key) as number),
    )
    await followTree(tx, noun, [...createdKeys], displaced, own)
    if (noun === 'documents') await refreshReportTimes(tx, [...revised])
    await followFacts(tx, noun, [...revised])
  }
  return rows.map(({ key }, index) => {
    const found = problems.get(index)
    if (found) return { outcome: 'problem', problems: found }
    return { outcome: createdKeys.has(key) ? 'created' : revised.has(key) ? 'revised' : 'unchanged' }
  })
}

async function followTree(
  tx: Transaction,
  noun: ReferenceNoun,
  created: string[],
  displaced: string[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const tree = treeOf(noun)
  if (!tree || created.length + displaced.length === 0) return
  const moved = await rebuildClosure(
    tx,
    tree,
    [...created, ...displaced].map((key) => ids.get(key) as number),
  )
  const entries = displaced.length === 0 ? [] : await readEntriesOn(tx, tree, moved)
  await refreshFeed(
    tx,
    entries.map(({ id }) => id),
  )
  await noteMoved(tx, entries)
}

async function refreshReportTimes(tx: Transaction, documentKeys: string[]): Promise<void> {
  const entries = await tx.query<{ id: string; key: string }>(Prisma.sql`
    update entry e set reported_at = r.at from (
      select ed.entry_id, min(d.published_at) as at from entry_document ed join document d on d.id = ed.document_id
      where ed.entry_id in (
        select x.entry_id from entry_document x join document y on y.id = x.document_id
        where y.key = any(${documentKeys}::text[])
      ) group by ed.entry_id
    ) r where r.entry_id = e.id and e.reported_at is distinct from r.at returning e.id, e.key`)
  await noteMoved(tx, entries)
}

/** The entries on these rows, as far as the feed holds something of the rows themselves: a side, a publisher. */
const ENTRIES_ON: Partial<Record<ReferenceNoun, Prisma.Sql>> = {
  actors: Prisma.sql`select u.entry_id from participation u join actor x on x.id = u.actor_id`,
  documents: Prisma.sql`select u.entry_id from entry_document u join document x on x.id = u.document_id`,
}

async function followFacts(tx: Transaction, noun: ReferenceNoun, revised: string[]): Promise<void> {
  const entriesOn = ENTRIES_ON[noun]
  if (!entriesOn || revised.length === 0) return
  const entries = await tx.query<{ id: string; key: string }>(Prisma.sql`
    select id, key from entry where id in (${entriesOn} where x.key = any(${revised}::text[]))`)
  const changed = new Set(
    await refreshFeed(
      tx,
      entries.map(({ id }) => id),
    ),
  )
  await noteMoved(
    tx,
    entries.filter(({ id }) => changed.has(id)),
  )
}

// What such an entry itself says has not changed, so that there is no revision; but followers must read it again.
async function noteMoved(tx: Transaction, entries: { id: string; key: string }[]): Promise<void> {
  const changes = entries.map(({ id, key }) => ({ kind: 'REVISED' as const, entryId: id, key, revisionNumber: null }))
  await appendChanges(tx, changes)
}
