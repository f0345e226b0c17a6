// Corroboration: how many independent origins assert something of an entry. Computed from claims, never stated.

import { Prisma } from '../../prisma/client/client.js'
import { type Batch, inOrder } from './batch.js'

// Rule 8 of the domain. Who quotes a speaker adds nothing to what the speaker says, and who credits a wire adds nothing to
// the wire. A source that is an actor's is that actor; and bodies of one state are one origin, by their topmost.
const ORIGINS = Prisma.sql`
  select c.entry_id, coalesce(
    (select 'actor ' || top.id from actor_closure up join actor top on top.id = up.above_id and top.parent_id is null
     where up.below_id = case when c.speaker_id is null or c.channel = 'OUTLET_VOICE' then s.actor_id else c.speaker_id end),
    'source ' || s.id) as origin
  from claim c join document d on d.id = c.document_id join source s on s.id = coalesce(c.credited_id, d.publisher_id)
  where c.polarity = 'ASSERTS'`

/** How many independent origins assert something of each entry; 0 where nobody does. */
export const corroborationOfEntries: Batch<string, number> = async (db, ids) => {
  const rows = await db.query<{ id: string; count: number }>(Prisma.sql`
    select k.id, count(distinct o.origin)::int as count from unnest(${[...ids]}::uuid[]) as k (id)
    cross join lateral (${ORIGINS} and c.entry_id = k.id) as o group by k.id`)
  return inOrder(ids, rows, ({ id }) => id).map((row) => row?.count ?? 0)
}
