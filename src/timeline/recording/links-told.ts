// The links that a batch makes and drops, as those at their far end are told: they say what they said, but have other links.

import { Prisma } from '../../../prisma/client/client.js'
import { idList } from './id-list.js'
import type { Transaction } from './transaction.js'

interface Tie {
  from: string
  to: string
  type: string
  documentId: number | null
}

/** Links by all that both ends show of them. */
export type Ties = Map<string, Tie>

/** The links that start from these entries. */
export async function readTies(tx: Transaction, entryIds: readonly string[]): Promise<Ties> {
  if (entryIds.length === 0) return new Map()
  const ties = await tx.query<Tie>(Prisma.sql`
    select from_id as from, to_id as to, type, document_id as "documentId" from link where from_id in ${idList(entryIds)}`)
  return new Map(ties.map((tie) => [Object.values(tie).join(' '), tie]))
}

/** Ids of the entries to which another link leads than before from these. */
export function farEndsOf(entryIds: readonly string[], before: Ties, after: Ties): string[] {
  const own = new Set(entryIds)
  const made = [...after].filter(([name]) => !before.has(name))
  const dropped = [...before].filter(([name, { from }]) => own.has(from) && !after.has(name))
  return [...new Set([...made, ...dropped].map(([, { to }]) => to))]
}

/** Those of these entries that stand, with their keys. */
export async function readKeys(tx: Transaction, entryIds: readonly string[]): Promise<{ id: string; key: string }[]> {
  if (entryIds.length === 0) return []
  return tx.query(Prisma.sql`select id, key from entry where id in ${idList(entryIds)} order by id`)
}
