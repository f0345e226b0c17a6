// The log as it must have been told: what the server itself pages under each filter, and when PostgreSQL committed it.

import type pg from 'pg'
import type { Server } from '../asking/server.js'
import type { Expected } from './orders.js'

const PAGE = `query Log($filter: TimelineFilter, $after: String) {
  changes(filter: $filter, after: $after, first: 100) { nodes { cursor } pageInfo { hasNextPage endCursor } }
}`

interface Page {
  changes: { nodes: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

/** A moment of the log, as the API and as the database name it. */
export interface Mark {
  cursor: string
  number: string
}

/** Where the log ends now. */
export async function markLog(server: Server, db: pg.Client): Promise<Mark> {
  const { timeline } = (await server.ask('{ timeline { changesCursor } }', {})) as {
    timeline: { changesCursor: string }
  }
  const { rows } = await db.query<{ number: string }>('select max(number) as number from change')
  return { cursor: timeline.changesCursor, number: rows[0]?.number ?? '0' }
}

/** What came after a mark, under each filter. PostgreSQL must keep commit timestamps. */
export async function readLog(server: Server, db: pg.Client, filters: object[], since: Mark): Promise<Expected> {
  const cursors = new Map<string, string[]>()
  for (const filter of filters) cursors.set(JSON.stringify(filter), await pageLog(server, filter, since.cursor))
  const all = await pageLog(server, {}, since.cursor)
  const { rows } = await db.query<{ at: number }>(
    'select extract(epoch from pg_xact_commit_timestamp(xmin))::float8 * 1000 as at from change where number > $1 order by number',
    [since.number],
  )
  if (rows.length !== all.length) throw new Error(`${rows.length} changes were made, and ${all.length} can be paged.`)
  return { cursors, committedAt: new Map(all.map((cursor, index) => [cursor, rows[index]?.at ?? Number.NaN])) }
}

async function pageLog(server: Server, filter: object, start: string): Promise<string[]> {
  const cursors: string[] = []
  for (let after = start; ; ) {
    const { changes } = (await server.ask(PAGE, { filter, after })) as Page
    cursors.push(...changes.nodes.map(({ cursor }) => cursor))
    after = changes.pageInfo.endCursor
    if (!changes.pageInfo.hasNextPage) return cursors
  }
}
