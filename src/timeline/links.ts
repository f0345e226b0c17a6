// Links between entries, seen from either end.

import { type LinkType, Prisma } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder, perArguments } from './batch.js'

export type LinkDirection = 'OUTGOING' | 'INCOMING'

/** A link as one of its two entries sees it. */
export interface SeenLink {
  /** The entry that sees it. */
  entryId: string
  /** The entry at the other end. */
  otherId: string
  type: LinkType
  direction: LinkDirection
  documentId: number | null
}

export interface LinkArguments {
  /** Null: every type. */
  types: readonly LinkType[] | null
  /** Null: both, outgoing first. */
  direction: LinkDirection | null
  first: number
}

/** At most `first` links of each entry, outgoing first, then by type; a hub costs no more than a leaf. */
export const linksOfEntries = perArguments<LinkArguments, SeenLink[]>(async (db, ids, { types, direction, first }) => {
  const ofType = types === null ? Prisma.empty : Prisma.sql`and l.type = any(${[...types]}::"LinkType"[])`
  const seen = (near: 'from_id' | 'to_id', far: 'from_id' | 'to_id', as: LinkDirection) => Prisma.sql`
    (select l.type, l.document_id as "documentId", l.${Prisma.raw(far)} as "otherId", ${as} as direction
    from link l where l.${Prisma.raw(near)} = k.id ${ofType} order by l.type, l.${Prisma.raw(far)} limit ${first})`
  const sides = [
    ...(direction === 'INCOMING' ? [] : [seen('from_id', 'to_id', 'OUTGOING')]),
    ...(direction === 'OUTGOING' ? [] : [seen('to_id', 'from_id', 'INCOMING')]),
  ]
  const rows = await db.query<SeenLink>(Prisma.sql`
    select k.id as "entryId", near.* from unnest(${[...ids]}::uuid[]) as k (id)
    cross join lateral (${Prisma.join(sides, ' union all ')}) as near
    order by k.id, near.direction desc, near.type, near."otherId"`)
  return grouped(ids, rows, (link) => link.entryId).map((links) => links.slice(0, first))
})

/** How many links each entry has, both directions together. */
export const linkCountsOf: Batch<string, number> = async (db, ids) => {
  const rows = await db.query<{ id: string; count: number }>(Prisma.sql`
    select k.id, (select count(*) from link l where l.from_id = k.id)::int
      + (select count(*) from link l where l.to_id = k.id)::int as count
    from unnest(${[...ids]}::uuid[]) as k (id)`)
  return inOrder(ids, rows, (row) => row.id).map((row) => row?.count ?? 0)
}
