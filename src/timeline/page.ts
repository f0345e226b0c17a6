// A page of the feed by keyset: one statement, whatever its depth; no offset, no loss under ties.

import { Prisma } from '../../prisma/client/client.js'
import { ClientError } from '../errors.js'
import { type FeedOf, type FeedPosition, readCursor, writeCursor } from './cursor.js'
import { ENTRY_COLUMNS, type Entry } from './entries.js'
import { FEED_ORDERS, type FeedOrder } from './feed-order.js'
import type { Predicate } from './filter/read-filter.js'
import { readThrough } from './filter/read-through.js'
import { type PageArguments, type PageSize, readPageSize } from './page-size.js'
import type { Reader } from './reader.js'
import { joinRank } from './search/entry-rank.js'

export interface Feed {
  predicate: Predicate
  order: FeedOrder
}

export interface Page {
  /** In the feed's order. */
  entries: Entry[]
  /** The cursor of an entry of this page. */
  cursorOf(entry: Entry): string
  /** Whether the feed goes on at either end; costs a statement only where a cursor's own entry is gone. */
  readEnds(): Promise<{ hasNextPage: boolean; hasPreviousPage: boolean }>
}

/** A page that was asked for and can be read. */
export interface PagePlan {
  feed: Feed
  size: PageSize
  after: FeedPosition | null
  before: FeedPosition | null
}

/** Throws BAD_CURSOR, PAGE_SIZE, and BAD_REQUEST: also for relevance to nothing. */
export function planPage(feed: Feed, args: PageArguments): PagePlan {
  if (feed.order === 'RELEVANCE' && !feed.predicate.search) {
    throw new ClientError(
      'BAD_REQUEST',
      'RELEVANCE needs `text` in the outermost filter or in its `and`: search for something, or choose another order.',
    )
  }
  const bound = boundTo(feed)
  return {
    feed,
    size: readPageSize(args),
    after: args.after == null ? null : readCursor('after', args.after, bound),
    before: args.before == null ? null : readCursor('before', args.before, bound),
  }
}

/**
 * Reads the page that the Relay specification describes: what lies between the cursors, then `first` of it from the
 * start or `last` of it from the end, always in the feed's order. `later` is what the ends are read from, where `db` is a
 * snapshot that is gone by then.
 */
export async function readPage(db: Reader, { feed, size, after, before }: PagePlan, later: Reader = db): Promise<Page> {
  const forward = size.from === 'START'
  const [near, far] = forward ? [after, before] : [before, after]

  // Reading takes in the two cursors' own entries and one entry more than asked: what is then dropped tells whether
  // the list goes on at either end, without another statement.
  const read = await readRange(db, { feed, forward, near, far, limit: size.count + 3 })
  const nearStands = near !== null && standsAt(read[0], near, feed)
  const inside = read.filter((entry) => !standsAt(entry, near, feed) && !standsAt(entry, far, feed))
  const farStands = far !== null && read.some((entry) => standsAt(entry, far, feed))
  const page = inside.slice(0, size.count)
  const bound = boundTo(feed)
  return {
    entries: forward ? page : page.toReversed(),
    cursorOf: (entry) => writeCursor(positionOf(entry as RankedEntry, feed), bound),
    readEnds: async () => {
      const [goesOn, cameFrom] = await Promise.all([
        inside.length > size.count || farStands || (far !== null && existsBeyond(later, { feed, forward, from: far })),
        nearStands || (near !== null && existsBeyond(later, { feed, forward: !forward, from: near })),
      ])
      return forward
        ? { hasNextPage: goesOn, hasPreviousPage: cameFrom }
        : { hasNextPage: cameFrom, hasPreviousPage: goesOn }
    },
  }
}

/** A cursor that stands before every entry of an instant. Throws BAD_REQUEST in the order of relevance. */
export function cursorAt(feed: Feed, instant: Date): string {
  if (feed.order === 'RELEVANCE') {
    throw new ClientError(
      'BAD_REQUEST',
      '`cursorAt` has no place in the order RELEVANCE: jump to an instant in an order by time.',
    )
  }
  return writeCursor({ rank: 0, instant, id: NIL_ID }, boundTo(feed))
}

// Before every entry of its instant.
const NIL_ID = '00000000-0000-0000-0000-000000000000'

/** How many entries a feed holds, exactly. */
export async function countEntries(db: Reader, predicate: Predicate): Promise<number> {
  const [row] = await db.queryOnce<{ count: bigint }>(
    Prisma.sql`select count(*) as count from feed f where ${predicate.sql}`,
  )
  return Number(row?.count)
}

interface Range {
  feed: Feed
  /** From the feed's start to its end, or back. */
  forward: boolean
  /** Inclusive. */
  near: FeedPosition | null
  /** Inclusive. */
  far: FeedPosition | null
  limit: number
}

/** An entry with its rank: 0 in the orders that know none. */
type RankedEntry = Entry & { rank: number }

async function readRange(db: Reader, { feed, forward, near, far, limit }: Range): Promise<RankedEntry[]> {
  const falling = forward === FEED_ORDERS[feed.order].descending
  const conditions = [
    feed.predicate.sql,
    ...(near ? [compare(feed, falling ? '<=' : '>=', near)] : []),
    ...(far ? [compare(feed, falling ? '>=' : '<=', far)] : []),
  ]
  const direction = Prisma.raw(falling ? 'desc' : 'asc')
  const inOrder = (key: Prisma.Sql[]) =>
    Prisma.sql`order by ${Prisma.join(key.map((part) => Prisma.sql`${part} ${direction}`))}`
  const search = searchIn(feed)
  return readThrough<RankedEntry>(
    db,
    feed.predicate,
    Prisma.sql`
    select ${ENTRY_COLUMNS}, f.rank from (
      select f.*, ${search ? Prisma.sql`r.rank` : Prisma.sql`0 as rank`} from feed f ${search ? joinRank(search) : Prisma.empty}
      where ${Prisma.join(conditions, ' and ')} ${inOrder(keyOf(feed, 'r'))} limit ${limit}
    ) as f join entry e on e.id = f.entry_id ${inOrder(keyOf(feed, 'f'))}`,
  )
}

/** What the feed is ordered by, part by part; `ranked` is the alias under which the rank is known. */
const keyOf = (feed: Feed, ranked: 'r' | 'f'): Prisma.Sql[] => [
  ...(searchIn(feed) ? [Prisma.raw(`${ranked}.rank`)] : []),
  FEED_ORDERS[feed.order].instant,
  Prisma.raw('f.entry_id'),
]

/** What the order asks how well it is satisfied; null where it asks for an instant alone. */
const searchIn = ({ order, predicate }: Feed) => (order === 'RELEVANCE' ? predicate.search : null)

// Only asked where the cursor's own entry is gone, or where the cursor never was an entry's.
async function existsBeyond(
  db: Reader,
  { feed, forward, from }: { feed: Feed; forward: boolean; from: FeedPosition },
): Promise<boolean> {
  const beyond = await readRange(db, { feed, forward, near: from, far: null, limit: 1 })
  return beyond.length > 0
}

const compare = (feed: Feed, operator: '<=' | '>=', { rank, instant, id }: FeedPosition): Prisma.Sql => {
  const place = [
    ...(searchIn(feed) ? [Prisma.sql`${rank}::int`] : []),
    Prisma.sql`${instant}::timestamptz`,
    Prisma.sql`${id}::uuid`,
  ]
  return Prisma.sql`(${Prisma.join(keyOf(feed, 'r'))}) ${Prisma.raw(operator)} (${Prisma.join(place)})`
}

const boundTo = (feed: Feed): FeedOf => ({ order: feed.order, fingerprint: feed.predicate.fingerprint })

const positionOf = (entry: RankedEntry, feed: Feed): FeedPosition => ({
  rank: entry.rank,
  instant: FEED_ORDERS[feed.order].of(entry),
  id: entry.id,
})

const standsAt = (entry: RankedEntry | undefined, position: FeedPosition | null, feed: Feed): boolean =>
  entry !== undefined &&
  position !== null &&
  entry.id === position.id &&
  entry.rank === position.rank &&
  FEED_ORDERS[feed.order].of(entry).getTime() === position.instant.getTime()
