// Names as they are searched: each row's own name and its aliases, in small letters and without accents.

import { Prisma } from '../../../prisma/client/client.js'
import type { ReferenceNoun } from './reference-noun.js'
import type { Transaction } from './transaction.js'

/** The nouns whose names are searched, and where their other names lie. */
const SEARCHED: Partial<Record<ReferenceNoun, { noun: string; table: string; aliases?: string }>> = {
  places: { noun: 'PLACE', table: 'place', aliases: 'place_name' },
  actors: { noun: 'ACTOR', table: 'actor', aliases: 'actor_name' },
  capabilities: { noun: 'CAPABILITY', table: 'capability', aliases: 'capability_name' },
  sources: { noun: 'SOURCE', table: 'source' },
  threads: { noun: 'THREAD', table: 'thread' },
}

/** Brings the names of these rows up to date as they are searched; nothing for a noun whose names are not. */
export async function refreshNames(tx: Transaction, noun: ReferenceNoun, ids: readonly number[]): Promise<void> {
  const searched = SEARCHED[noun]
  if (!searched || ids.length === 0) return
  const { noun: name, table, aliases } = searched
  const [from, owner] = [Prisma.raw(table), Prisma.raw(`${table}_id`)]
  const others = aliases
    ? Prisma.sql`union all select ${owner}, name from ${Prisma.raw(aliases)} where ${owner} = any(${ids}::int[])`
    : Prisma.empty
  await tx.query(Prisma.sql`
    delete from search_name where noun = ${name}::"NamedNoun" and target_id = any(${ids}::int[])`)
  await tx.query(Prisma.sql`
    insert into search_name (noun, target_id, plain)
    select distinct ${name}::"NamedNoun", n.id, plain_text(n.name) from (
      select id, name from ${from} where id = any(${ids}::int[]) ${others}
    ) n`)
}
