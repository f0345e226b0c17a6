// How Mercurius reaches PostgreSQL: a pool, and every statement prepared under a name of its own.

import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE })

export type Row = Record<string, unknown>

/** A statement that is prepared once on each connection. */
export function prepared(name: string, text: string): (...values: unknown[]) => Promise<Row[]> {
  return async (...values) => (await pool.query<Row>({ name, text, values })).rows
}
