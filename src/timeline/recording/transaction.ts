// What recording needs of a connection that writes; src/database/writer.ts gives it.

import type { Prisma } from '../../../prisma/client/client.js'

export interface Transaction {
  /** Nothing of it will ever be seen by others. */
  readonly isRehearsal: boolean
  query<Row>(sql: Prisma.Sql): Promise<Row[]>
  /** Inserts rows whose values stand in the order of the columns. */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly unknown[]>): Promise<void>
}

export interface Writer {
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
}

/** What was read is no longer so: the transaction is done anew, from its beginning. */
export class Collision extends Error {
  override name = 'Collision'
  readonly code = '40001'
}

// Each collision means that another job got ahead: an editor of what three jobs write at once met two in a row.
const ATTEMPTS = 10

/** Does the work in one transaction; and anew, up to nine times, where it collides with another job's. */
export async function inTransaction<T>(writer: Writer, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writer.transaction(work)
    } catch (error) {
      if (attempt === ATTEMPTS || !isCollision(error)) throw error
    }
  }
}

// Another dataset's job took a key, removed an entry, or took locks in another order, at the same moment: once it has
// committed, a second look finds what it wrote.
function isCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['23503', '23505', '40P01', '40001'].includes(String(error.code))
}
