// Links whose ends go and come back: cut, led to a survivor, tied again. What was cut is remembered under the link's own id.

import { Prisma } from '../../../prisma/client/client.js'
import type { NewChange } from '../changes.js'
import type { Transaction } from './transaction.js'

interface Ends {
  fromId: string
  toId: string
  type: string
}

/** Cuts all links of these entries, which are about to go. Returns the entries at either end of them. */
export async function cutLinks(tx: Transaction, entryIds: readonly string[]): Promise<string[]> {
  // A link that was led to a survivor is remembered already, with the end that its draft names.
  await tx.query(Prisma.sql`
    insert into cut_link (id, from_id, to_id, contribution_id, type, document_id)
    select id, from_id, to_id, contribution_id, type, document_id from link
    where from_id = any(${entryIds}::uuid[]) or to_id = any(${entryIds}::uuid[])
    on conflict (id) do nothing`)
  const cut = await tx.query<Ends>(Prisma.sql`
    delete from link where from_id = any(${entryIds}::uuid[]) or to_id = any(${entryIds}::uuid[])
    returning from_id as "fromId", to_id as "toId", type`)
  return endsOf(cut)
}

/**
 * Ties what was cut at these entries, and at those that were merged into them, to where it leads now: the end that the
 * draft names, else its survivor, else nowhere. No entry is tied to itself, and no two with one type twice. Returns the
 * entries that gained or lost a link.
 */
export async function tieLinks(tx: Transaction, entryIds: readonly string[]): Promise<string[]> {
  const cut = await readCutLinks(tx, entryIds)
  if (cut.length === 0) return []
  const before = await tx.query<Ends>(Prisma.sql`
    delete from link where id = any(${cut}::uuid[]) returning from_id as "fromId", to_id as "toId", type`)
  const after = await tx.query<Ends>(Prisma.sql`
    with recursive way (named, id) as (
      select to_id, to_id from cut_link where id = any(${cut}::uuid[])
      union
      select way.named, t.survivor_id from way join tombstone t on t.entry_id = way.id where t.survivor_id is not null
    )
    insert into link (id, from_id, to_id, contribution_id, type, document_id)
    select c.id, c.from_id, there.id, c.contribution_id, c.type, c.document_id
    from cut_link c join way on way.named = c.to_id
    join entry there on there.id = way.id join entry here on here.id = c.from_id
    where c.id = any(${cut}::uuid[]) and there.id <> here.id
    order by (there.id = c.to_id) desc, c.contribution_id nulls first, c.id
    on conflict do nothing returning from_id as "fromId", to_id as "toId", type`)
  await tx.query(Prisma.sql`
    delete from cut_link c using entry here, entry there
    where c.id = any(${cut}::uuid[]) and here.id = c.from_id and there.id = c.to_id`)
  const [then, now] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))]
  return endsOf([
    ...before.filter((link) => !now.has(nameOf(link))),
    ...after.filter((link) => !then.has(nameOf(link))),
  ])
}

/** The entries at either end of the links of these. */
export async function readLinked(tx: Transaction, entryIds: readonly string[]): Promise<string[]> {
  const links = await tx.query<Ends>(Prisma.sql`
    select from_id as "fromId", to_id as "toId", type from link
    where from_id = any(${entryIds}::uuid[]) or to_id = any(${entryIds}::uuid[])`)
  return endsOf(links)
}

/**
 * The changes of entries that have other links than before. What they say themselves has not changed, so that there is
 * no revision; but followers must read them again. Locks them: what the feed says of them is computed next.
 */
export async function changesOfNeighbours(
  tx: Transaction,
  neighbourIds: readonly string[],
  ruledIds: readonly string[],
): Promise<NewChange[]> {
  const ruled = new Set(ruledIds)
  const ids = [...new Set(neighbourIds)].filter((id) => !ruled.has(id))
  if (ids.length === 0) return []
  const rows = await tx.query<{ id: string; key: string }>(Prisma.sql`
    select id, key from entry where id = any(${ids}::uuid[]) order by id for no key update`)
  return rows.map(({ id, key }) => ({ kind: 'REVISED', entryId: id, key, revisionNumber: null }))
}

async function readCutLinks(tx: Transaction, entryIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(Prisma.sql`
    with recursive led (id) as (
      select unnest(${entryIds}::uuid[])
      union
      select t.entry_id from led join tombstone t on t.survivor_id = led.id
    )
    select id from cut_link where to_id in (select id from led) or from_id = any(${entryIds}::uuid[])`)
  return rows.map(({ id }) => id)
}

function endsOf(links: readonly Ends[]): string[] {
  return links.flatMap(({ fromId, toId }) => [fromId, toId])
}

function nameOf({ fromId, toId, type }: Ends): string {
  return `${fromId} ${type} ${toId}`
}
