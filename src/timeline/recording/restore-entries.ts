// Removed entries stand again as they were: their rows from what they said last, their history going on, their links tied.

import { Prisma } from '../../../prisma/client/client.js'
import type { NewChange } from '../changes.js'
import { changesOfNeighbours, readLinked, tieLinks } from './cut-links.js'
import { DraftRows } from './draft-rows.js'
import type { EntryState } from './entry-state.js'
import type { Recording } from './recording.js'
import { findRestorable, type Restoration } from './restorable-entries.js'
import { contributionsIn } from './revision.js'
import type { Transaction } from './transaction.js'
import { writeEntries } from './write-entries.js'
import { writeLinks } from './write-links.js'

/**
 * Restores entries, each another one; what cannot stand is noted as the problem of its ruling. Returns the changes of
 * their neighbours, which are yet to be appended.
 */
export async function restoreEntries(recording: Recording, restorations: readonly Restoration[]): Promise<NewChange[]> {
  const { tx, touched } = recording
  const { entries, references } = await findRestorable(recording, restorations)
  if (entries.length === 0) return []
  const ids = entries.map(({ id }) => id)
  await forgetMoved(tx, ids)
  await tx.query(Prisma.sql`delete from tombstone where entry_id = any(${ids}::uuid[])`)
  await forgetBlanked(
    tx,
    entries.filter(({ isBlanked }) => isBlanked).map(({ id }) => id),
  )
  await writeEntries(recording, entries, references)
  const rows = new DraftRows(references)
  for (const entryId of ids) {
    const { snapshot, occurredAt } = touched.find(entryId) as EntryState
    if (!snapshot) continue
    for (const { id, draft } of contributionsIn(snapshot)) rows.add({ entryId, contributionId: id, occurredAt }, draft)
  }
  await rows.write(tx)
  const tied = await tieLinks(tx, ids)
  // Where a link went back from a survivor, another draft may have made the same one to the survivor itself.
  await touched.load(tied)
  await writeLinks(recording, tied, references.document)
  return changesOfNeighbours(tx, [...tied, ...(await readLinked(tx, ids))], ids)
}

// A contribution that its dataset told anew while its entry was merged went to the survivor. Its next draft is taken for
// another one, and so goes back to the entry that it names.
async function forgetMoved(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query(Prisma.sql`
    with recursive way (key, id) as (
      select key, survivor_id from tombstone where entry_id = any(${ids}::uuid[])
      union
      select way.key, t.survivor_id from way join tombstone t on t.entry_id = way.id
    )
    update contribution c set content_hash = ''::bytea
    from way, dataset d, revision r
    where c.entry_id = way.id and d.id = c.dataset_id
      and r.entry_id = way.id and r.number = (select max(number) from revision where entry_id = way.id)
      and r.snapshot -> 'contributions' -> (d.key || '/' || c.upstream_id) ->> 'on' = way.key`)
}

// Of what others contributed nothing is left, and what the entry linked to is said anew.
async function forgetBlanked(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.query(Prisma.sql`update contribution set content_hash = ''::bytea where entry_id = any(${ids}::uuid[])`)
  await tx.query(Prisma.sql`delete from cut_link where from_id = any(${ids}::uuid[])`)
}
