// The change log as it is read: what happened after a number, in the order in which it became visible, seen through a filter.

import { type Change as ChangeRecord, Prisma } from '../../prisma/client/client.js'
import { ClientError } from '../errors.js'
import { columnsOf } from './columns.js'
import type { Predicate } from './filter/read-filter.js'
import type { Reader } from './reader.js'

/** One change, and whether a filter lets its entry through as it is now. */
export interface Change extends Omit<ChangeRecord, 'number'> {
  number: number
  /** False where the entry was removed. */
  matches: boolean
}

export interface ChangePage {
  /** In the order of their numbers. */
  changes: Change[]
  /** Everything up to this number is read: go on after it, though the page be empty. Never below `after`. */
  end: number
  /** Whether there is more to read after `end`. */
  goesOn: boolean
}

export interface ChangeSlice {
  /** Only what came after this number; null: from the first change that is kept. */
  after: number | null
  /** Nothing beyond this number; to the newest change where left out. */
  upTo?: number | undefined
  predicate: Pick<Predicate, 'sql'>
  /** The most changes of a page. */
  limit: number
}

/** How many changes one page looks through for those that a filter lets through: what bounds its time. */
export const MOST_LOOKED_THROUGH = 2_000

/** The number of the newest change; 0 where there never was one. */
export async function readHead(db: Reader): Promise<number> {
  const [row] = await db.query<{ head: bigint }>(Prisma.sql`select coalesce(max(number), 0) as head from change`)
  return Number(row?.head)
}

/**
 * Reads a page of changes: CREATED where the entry matches, every other kind whether it does or not. Nothing is missed: an
 * entry that comes to match later does so by a later change, which is met on the way. Takes one statement, so that
 * changes and matches are of one moment.
 *
 * Throws CURSOR_EXPIRED where changes after `after` were pruned.
 */
export async function readChanges(db: Reader, { after, upTo, predicate, limit }: ChangeSlice): Promise<ChangePage> {
  const start = after ?? 0
  const within = Prisma.sql`c.number > ${start}::bigint ${upTo === undefined ? Prisma.empty : Prisma.sql`and c.number <= ${upTo}::bigint`}`
  // The entry is looked up for each change by itself, which `offset 0` makes sure of: read ahead of the limit, an unselective
  // filter would be answered for the whole feed.
  const rows = await db.query<LogRow>(Prisma.sql`
    with reach as materialized (
      select max(l.number) as number, (select max(c.number) from change c where ${within}) as newest from (
        select c.number from change c where ${within} order by c.number limit ${MOST_LOOKED_THROUGH}::int
      ) l
    )
    select
      ${COLUMNS}, c.matches, reach.number as reach, coalesce(reach.newest > reach.number, false) as "goesOn",
      coalesce((select max(up_to) from change_pruning), 0) as "prunedTo"
    from reach left join lateral (
      select c.*, coalesce(m.matches, false) as matches from change c left join lateral (
        select true as matches from feed f where f.entry_id = c.entry_id and ${predicate.sql} offset 0
      ) m on true
      where ${within} and c.number <= reach.number and (c.kind <> 'CREATED' or m.matches)
      order by c.number limit ${limit + 1}::int
    ) c on true
    order by c.number`)
  const [{ reach, goesOn, prunedTo }] = rows as [LogRow]
  if (after !== null && after < prunedTo) throw expired()
  const found = rows.flatMap(({ reach: _, goesOn: __, prunedTo: ___, ...row }) =>
    row.number === null ? [] : [{ ...row, number: Number(row.number) }],
  )
  const changes = found.slice(0, limit)
  const last = changes.at(-1)
  if (found.length > limit && last) return { changes, end: last.number, goesOn: true }
  return { changes, end: reach === null ? start : Number(reach), goesOn }
}

const COLUMNS = columnsOf('c', Object.values(Prisma.ChangeScalarFieldEnum))

/** A change, or nothing, beside what holds for the page. */
type LogRow = (Omit<Change, 'number'> & { number: bigint | null }) & {
  /** The last number that was looked through; null where there was none. */
  reach: bigint | null
  goesOn: boolean
  prunedTo: bigint
}

const expired = () =>
  new ClientError(
    'CURSOR_EXPIRED',
    '`after` lies before what the change log still keeps: read the feed anew, and follow from the `changesCursor` of that answer.',
  )

/** The next changes after a number as they were written, CREATED of whatever entry among them; for who looks through many filters at once. */
export async function readLog(
  db: Reader,
  { after, limit }: { after: number; limit: number },
): Promise<Omit<Change, 'matches'>[]> {
  const rows = await db.query<ChangeRecord>(Prisma.sql`
    select ${COLUMNS} from change c where c.number > ${after}::bigint order by c.number limit ${limit}::int`)
  return rows.map((row) => ({ ...row, number: Number(row.number) }))
}
