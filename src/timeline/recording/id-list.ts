// The ids of a whole batch, for a condition.

import { Prisma } from '../../../prisma/client/client.js'

/**
 * The right side of `id in …`, so that each id is looked up by itself. For `id = any(…)`, PostgreSQL 18 reads the whole of an
 * index that merely ends with the id, where that lies in the order of the table: at a million entries 300 ms, instead of 30.
 */
export function idList(ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`(select unnest(${ids}::uuid[]))`
}
