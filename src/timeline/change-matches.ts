// Matches: which of some entries each of many filters lets through, for all filters at once.

import { Prisma } from '../../prisma/client/client.js'
import type { Predicate } from './filter/read-filter.js'
import type { Reader } from './reader.js'

/** So many filters make one statement: it names its parameters by number, of which PostgreSQL knows 65,535. */
const FILTERS_AT_ONCE = 50

/**
 * Looks at entries as they are now, through filters by any name; one statement for every 50 filters.
 *
 * @returns for each name the ids of the entries that its filter lets through; what has no feed row passes none
 */
export async function matchEntries<Name>(
  db: Reader,
  entryIds: readonly string[],
  filters: ReadonlyMap<Name, Pick<Predicate, 'sql'>>,
): Promise<Map<Name, Set<string>>> {
  const named = [...filters]
  const matches = new Map<Name, Set<string>>()
  for (let start = 0; start < named.length; start += FILTERS_AT_ONCE) {
    const some = named.slice(start, start + FILTERS_AT_ONCE)
    const conditions = some.map(([, { sql }]) => Prisma.sql`(${sql}) is true`)
    const rows = await db.queryOnce<{ entryId: string; matches: boolean[] }>(Prisma.sql`
      select f.entry_id as "entryId", array[${Prisma.join(conditions)}] as matches
      from feed f where f.entry_id = any(${[...entryIds]}::uuid[])`)
    for (const [index, [name]] of some.entries()) {
      matches.set(name, new Set(rows.filter((row) => row.matches[index]).map(({ entryId }) => entryId)))
    }
  }
  return matches
}
