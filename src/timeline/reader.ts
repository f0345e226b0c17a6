// What the timeline needs of a database that it reads; src/database/reader.ts gives it.

import type { Prisma } from '../../prisma/client/client.js'

export interface Reader {
  /** Days come as their midnight in UTC, decimals as Prisma's, `bigint` as a bigint. */
  query<Row>(sql: Prisma.Sql): Promise<Row[]>
  /** The same, planned for these values and with nobody waiting behind it: for what hardly comes again, or may take long. */
  queryOnce<Row>(sql: Prisma.Sql): Promise<Row[]>
  /** Does `work` in one transaction, which reads one snapshot however long it takes. */
  snapshot<T>(work: (db: Reader) => Promise<T>): Promise<T>
}
