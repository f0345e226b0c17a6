// Entries are taken out: a tombstone stays of each, a revision and a change say so, links lead to survivors or nowhere.

import { Prisma } from '../../../prisma/client/client.js'
import type { RemovalReason } from '../../../prisma/client/enums.js'
import { appendChanges, type NewChange } from '../changes.js'
import { blankEntries } from './blank-entries.js'
import { changesOfNeighbours, cutLinks, tieLinks } from './cut-links.js'
import { leaveFeed, refreshFeed } from './feed-rows.js'
import { idList } from './id-list.js'
import { lockRulings } from './ruling-lock.js'
import type { Transaction } from './transaction.js'

/** How one entry is removed; one that was removed before is so anew, in other words or into another survivor. */
export interface Removal {
  entryId: string
  why: RemovalReason
  /** One sentence for readers. */
  reason: string
  documentId: number | null
  /** The entry that it is merged into: one that is there. */
  survivorId: string | null
}

/**
 * Removes entries for one reason, without survivors, and returns how many there were: those that were removed before, or
 * never were, are passed over. Numbers its changes: call it last in the transaction.
 */
export async function removeEntries(
  tx: Transaction,
  entryIds: readonly string[],
  { why, reason }: { why: Exclude<RemovalReason, 'DUPLICATE'>; reason: string },
): Promise<number> {
  await lockRulings(tx)
  const there = await lockEntries(tx, entryIds)
  const removals = there.map((entryId) => ({ entryId, why, reason, documentId: null, survivorId: null }))
  const changes = await writeRemovals(tx, new Date(), removals)
  await refreshFeed(
    tx,
    changes.map(({ entryId }) => entryId),
  )
  await appendChanges(tx, changes)
  return there.length
}

/** Writes removals, each of another entry, and returns their changes, which are yet to be appended. */
export async function writeRemovals(tx: Transaction, now: Date, removals: readonly Removal[]): Promise<NewChange[]> {
  if (removals.length === 0) return []
  const ids = removals.map(({ entryId }) => entryId)
  await lockEntries(tx, ids)
  const cut = await cutLinks(tx, ids)
  await writeTombstones(tx, now, removals)
  await leaveFeed(tx, ids)
  await tx.query(Prisma.sql`delete from entry where id in ${idList(ids)}`)
  const tied = await tieLinks(tx, ids)
  const byLaw = removals.filter(({ why }) => why === 'LEGAL')
  await blankEntries(
    tx,
    byLaw.map(({ entryId }) => entryId),
  )
  const changes = await writeRevisions(tx, now, removals)
  return [...changes, ...(await changesOfNeighbours(tx, [...cut, ...tied], ids))]
}

// Whoever revises one of them, or links to it, waits until it is gone, and then finds that it is.
async function lockEntries(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(Prisma.sql`
    select id from entry where id in ${idList(ids)} order by id for update`)
  return rows.map(({ id }) => id)
}

async function writeTombstones(tx: Transaction, now: Date, removals: readonly Removal[]): Promise<void> {
  await tx.query(Prisma.sql`
    update tombstone t set reason = r.why, at = ${now}, survivor_id = r."survivorId" from ${recordsOf(removals)}
    where t.entry_id = r."entryId"`)
  await tx.query(Prisma.sql`
    insert into tombstone (entry_id, key, kind, reason, at, survivor_id, dataset_id, upstream_id, content_hash)
    select e.id, e.key, e.kind, r.why, ${now}, r."survivorId", e.dataset_id, e.upstream_id, e.content_hash
    from ${recordsOf(removals)} join entry e on e.id = r."entryId"`)
}

// A removed entry says nothing any more: its revision has no snapshot, and the one before keeps what it said.
async function writeRevisions(tx: Transaction, now: Date, removals: readonly Removal[]): Promise<NewChange[]> {
  const rows = await tx.query<{ id: string; key: string; number: number }>(Prisma.sql`
    with made as (
      insert into revision (entry_id, number, at, kind, reason, document_id, fields)
      select r."entryId", coalesce(last.number, 0) + 1, ${now}, 'REMOVED', r.reason, r."documentId", '{}'
      from ${recordsOf(removals)}
      left join lateral (select number from revision where entry_id = r."entryId" order by number desc limit 1) last on true
      returning entry_id, number
    )
    select t.entry_id as id, t.key, made.number from made join tombstone t on t.entry_id = made.entry_id order by t.key`)
  return rows.map(({ id, key, number }) => ({ kind: 'REMOVED', entryId: id, key, revisionNumber: number }))
}

function recordsOf(removals: readonly Removal[]): Prisma.Sql {
  return Prisma.sql`jsonb_to_recordset(${JSON.stringify(removals)}::jsonb)
    as r ("entryId" uuid, why "RemovalReason", reason text, "documentId" int, "survivorId" uuid)`
}
