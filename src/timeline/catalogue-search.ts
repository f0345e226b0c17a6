// The catalogues by name: whoever is called so exactly comes first, then who begins so, then words, then likenesses.

import { Prisma } from '../../prisma/client/client.js'
import type { NamedNoun } from '../../prisma/client/enums.js'
import { ClientError } from '../errors.js'
import { columnsOf } from './columns.js'
import type { Reader } from './reader.js'
import type { Table } from './rows.js'
import { LONGEST_SEARCH } from './search/search-terms.js'

/** Where a row stands in a search: rank 0 exactly, 1 at its beginning, 2 by its words, from 3 to 1003 the less alike. */
export interface FoundPlace {
  rank: number
  key: string
}

export interface SearchSlice {
  search: string
  after: FoundPlace | null
  take: number
}

// From here on a word is taken for another spelling; below four letters nearly everything would be.
const ALIKE = 0.4
const SHORTEST_ALIKE = 4

/** The words of a search. Throws BAD_REQUEST for one that holds nothing to search for, or too much. */
export function readNameSearch(search: string): string {
  const plain = search.replace(/\p{Cc}/gu, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(plain)) {
    throw new ClientError(
      'BAD_REQUEST',
      '`search` holds nothing to search for: give a name or a part of one, or leave it out.',
    )
  }
  if ([...plain].length > LONGEST_SEARCH) {
    throw new ClientError(
      'BAD_REQUEST',
      `\`search\` is longer than ${LONGEST_SEARCH} characters: give a name or a part of one.`,
    )
  }
  return plain
}

/** The rows of a noun that are called so, or nearly so, by any of their names; `condition` is on the row, `c`. */
export async function findByName<Row>(
  db: Reader,
  noun: NamedNoun,
  { name, fields }: Table<Row>,
  { search, after, take }: SearchSlice,
  condition: Prisma.Sql = Prisma.sql`true`,
): Promise<(Row & { rank: number })[]> {
  const asked = readNameSearch(search)
  const isLong = (asked.match(/[\p{L}\p{N}]/gu) ?? []).length >= SHORTEST_ALIKE
  const begins = `${asked.replace(/[\\%_]/g, '\\$&')}%`
  const beyond = after ? Prisma.sql`(n.rank, c.key) > (${after.rank}::int, ${after.key})` : Prisma.sql`true`
  // The index is asked by the operator, and the operator by the setting.
  const rows = await db.snapshot(async (own) => {
    await own.query(Prisma.sql`select set_config('pg_trgm.strict_word_similarity_threshold', ${String(ALIKE)}, true)`)
    return own.query<Row & { rank: number }>(Prisma.sql`
      select ${columnsOf('c', fields)}, n.rank from (
        select s.target_id, min(case
          when s.plain = plain_text(${asked}) then 0
          when s.plain like plain_text(${begins}) then 1
          when to_tsvector('dateline', s.plain) @@ plainto_tsquery('dateline', ${asked}) then 2
          when s.plain like plain_text(${`% ${begins}`}) then 2
          else 3 + round(1000 * (1 - strict_word_similarity(plain_text(${asked}), s.plain)))::int end) as rank
        from search_name s where s.noun = ${noun}::"NamedNoun" and (
          s.plain like plain_text(${begins}) or s.plain like plain_text(${`% ${begins}`})
          or to_tsvector('dateline', s.plain) @@ plainto_tsquery('dateline', ${asked})
          ${isLong ? Prisma.sql`or s.plain %>> plain_text(${asked})` : Prisma.empty}
        ) group by s.target_id
      ) n join ${Prisma.raw(name)} c on c.id = n.target_id
      where ${beyond} and ${condition} order by n.rank, c.key limit ${take}`)
  })
  return rows
}
