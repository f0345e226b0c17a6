// How well an entry satisfies a search: by its title alone, or only with more of what is said of it.

import { Prisma } from '../../../prisma/client/client.js'
import type { EntrySearch } from './entry-search.js'

/** The best rank; the least is 1: by the names of what an entry is about. */
export const BEST_RANK = 4

/** Joins `r.rank` to `feed f`, 1 to 4. */
export function joinRank({ query }: EntrySearch): Prisma.Sql {
  const holds = (weights: string) => Prisma.sql`ts_filter(x.document, ${weights}::"char"[]) @@ q.query`
  return Prisma.sql`join entry_text x on x.entry_id = f.entry_id cross join (select ${query}::tsquery as query) q
    cross join lateral (select case when ${holds('{a}')} then ${Prisma.raw(String(BEST_RANK))}
      when ${holds('{a,b}')} then 3 when ${holds('{a,b,c}')} then 2 else 1 end as rank) r`
}
