// The entries that a batch touches: as they stand in the database, and what becomes of them.

import { Prisma } from '../../../prisma/client/client.js'
import type { ChangeKind } from '../../../prisma/client/enums.js'
import { appendChanges, type NewChange } from '../changes.js'
import { readContradictable, refreshFeed } from './feed-rows.js'
import { idList } from './id-list.js'
import { insertRows } from './insert-rows.js'
import { farEndsOf, readKeys, readTies, type Ties } from './links-told.js'
import { changedFields, composeSnapshot, type Snapshot } from './revision.js'
import type { Transaction } from './transaction.js'

/** One touched entry. `snapshot` is what it says once the batch is written; null before its first revision. */
export interface EntryState {
  id: string
  key: string
  occurredAt: Date
  snapshot: Snapshot | null
  /** Number of its newest revision; 0 before the first. */
  revision: number
}

/** What brings about a revision. */
export interface Cause {
  documentId: number | null
  /** Where a ruling does: what it does, and why. Otherwise a draft created or revised the entry. */
  ruling?: { kind: ChangeKind; reason: string }
}

/** Remembers every touched entry of one transaction, and writes what they have in common: links, history, changes. */
export class TouchedEntries {
  private readonly states = new Map<string, EntryState>()
  private readonly revisions: Prisma.RevisionCreateManyInput[] = []
  private readonly changes: NewChange[] = []
  /** Entries whose contradictions may depend on one of these, as it stood before. */
  private readonly neighbours = new Set<string>()
  /** The links that started from these entries before. */
  private readonly ties: Ties = new Map()
  /** New entries that are in the feed as they stood when they were written. */
  private readonly inFeed = new Set<string>()
  /** Entries that were removed: who restores them tells of their links. */
  private readonly admitted = new Set<string>()

  constructor(
    private readonly tx: Transaction,
    private readonly now: Date,
  ) {}

  /** Locks these entries against other writers, then reads their newest revisions. Those touched before are kept. */
  async load(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.states.has(id))
    if (unread.length === 0) return
    await this.tx.query(Prisma.sql`
      select id from entry where id in ${idList(unread)} order by id for no key update`)
    const rows = await this.tx.query<EntryState>(Prisma.sql`
      select e.id, e.key, e.occurred_at as "occurredAt", r.snapshot, coalesce(r.number, 0) as revision
      from entry e
      left join lateral (select number, snapshot from revision where entry_id = e.id order by number desc limit 1) r on true
      where e.id in ${idList(unread)}`)
    for (const row of rows) this.states.set(row.id, row)
    for (const id of await readContradictable(this.tx, unread)) this.neighbours.add(id)
    for (const [name, tie] of await readTies(this.tx, unread)) this.ties.set(name, tie)
  }

  /** A touched entry as it will stand. */
  find(id: string): EntryState | undefined {
    return this.states.get(id)
  }

  /** Takes up an entry that is removed, as it stood before. */
  admit(state: EntryState): void {
    this.admitted.add(state.id)
    this.states.set(state.id, state)
  }

  /** Notes that a new entry is in the feed: only what happens to it later needs to be computed. */
  noteInFeed(id: string): void {
    this.inFeed.add(id)
  }

  /** Makes the next revision of an entry; `json` is its snapshot, where it is written. */
  revise(
    id: string,
    next: { key: string; occurredAt: Date; snapshot: Snapshot },
    { documentId, ruling }: Cause,
    json = JSON.stringify(next.snapshot),
  ): void {
    const before = this.states.get(id)
    const number = (before?.revision ?? 0) + 1
    // Where the law demanded that the revision before be blanked, there is nothing to compare with.
    const fields = before?.snapshot
      ? changedFields(composeSnapshot(before.snapshot), composeSnapshot(next.snapshot))
      : []
    const { kind, reason } = ruling ?? { kind: number === 1 ? 'CREATED' : 'REVISED', reason: null }
    const { key, occurredAt, snapshot } = next
    this.states.set(id, { id, key, occurredAt, snapshot, revision: number })
    this.revisions.push({ entryId: id, number, at: this.now, kind, reason, documentId, snapshot: json, fields })
    this.changes.push({ kind, entryId: id, key, revisionNumber: number })
  }

  /** Writes report times, revisions, the feed and, last of all, the change records. */
  async write(): Promise<void> {
    if (this.revisions.length === 0) return
    await this.refreshTimes([...new Set(this.revisions.filter(isLater).map(({ entryId }) => entryId))])
    await insertRows(this.tx, 'revision', this.revisions)
    const linking = this.findLinking()
    const stale = this.revisions.filter((revision) => isLater(revision) || !this.inFeed.has(revision.entryId))
    const staleIds = new Set(stale.map(({ entryId }) => entryId))
    const neighbours = await this.lockNeighbours(linking, staleIds)
    await refreshFeed(this.tx, [...staleIds])
    const moved = [...(await this.refreshNeighbours(neighbours)), ...(await this.readFarEnds(linking))]
    const told = new Map(moved.map(({ id, key }) => [id, key]))
    for (const { entryId } of this.revisions) told.delete(entryId)
    const changes = [...told].map(
      ([entryId, key]): NewChange => ({ kind: 'REVISED', entryId, key, revisionNumber: null }),
    )
    await appendChanges(this.tx, [...this.changes, ...changes])
  }

  /** The revised entries that have links, or may have had some. */
  private findLinking(): string[] {
    const linking = this.revisions.filter(
      (revision) => isLater(revision) || this.find(revision.entryId)?.snapshot?.links,
    )
    return [...new Set(linking.map(({ entryId }) => entryId))]
  }

  // Before anything is computed from their claims: whoever changes these at the same time is either done, or waits and then
  // computes anew what depends on them.
  private async lockNeighbours(linking: readonly string[], others: ReadonlySet<string>) {
    for (const id of await readContradictable(this.tx, linking)) this.neighbours.add(id)
    for (const id of others) this.neighbours.delete(id)
    if (this.neighbours.size === 0) return []
    return this.tx.query<{ id: string; key: string }>(Prisma.sql`
      select id, key from entry where id in ${idList([...this.neighbours])} order by id for no key update`)
  }

  // Their claims are as before, but whether these are disputed depends on others': where that changed, it is a change.
  private async refreshNeighbours(neighbours: readonly { id: string; key: string }[]) {
    const changed = new Set(
      await refreshFeed(
        this.tx,
        neighbours.map(({ id }) => id),
      ),
    )
    return neighbours.filter(({ id }) => changed.has(id))
  }

  // Their own links are as before, but others that lead to them are not: a filter by links, or a reader of them, sees that.
  private async readFarEnds(linking: readonly string[]) {
    const ids = linking.filter((id) => !this.admitted.has(id))
    return readKeys(this.tx, farEndsOf(ids, this.ties, await readTies(this.tx, ids)))
  }

  private async refreshTimes(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    await this.tx.query(Prisma.sql`
      update entry e set reported_at = r.at, revised_at = ${this.now}
      from (
        select e.id, min(d.published_at) as at from entry e
        left join entry_document ed on ed.entry_id = e.id left join document d on d.id = ed.document_id
        where e.id in ${idList(ids)} group by e.id
      ) r
      where r.id = e.id`)
  }
}

// An entry that was just created has its times already.
function isLater({ number }: { number: number }): boolean {
  return number > 1
}
