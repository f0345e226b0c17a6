// A page of the feed by keyset: one statement, whatever its depth; no offset, no loss under ties.

import { Prisma, type PrismaClient } from '../../prisma/client/client.js'
import { type FeedOf, type FeedPosition, readCursor, writeCursor } from './cursor.js'
import { ENTRY_COLUMNS, type Entry } from './entries.js'
import { FEED_ORDERS, type FeedOrder } from './feed-order.js'
import type { Predicate } from './filter/read-filter.js'
import { type PageArguments, type PageSize, readPageSize } from './page-size.js'

export interface Feed {
  predicate: Predicate
  order: FeedOrder
}

export interface Page {
  edges: { cursor: string; node: Entry }[]
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

/** Throws BAD_CURSOR, BAD_REQUEST and PAGE_SIZE. */
export function planPage(feed: Feed, args: PageArguments): PagePlan {
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
 * start or `last` of it from the end, always in the feed's order.
 */
export async function readPage(db: PrismaClient, { feed, size, after, before }: PagePlan): Promise<Page> {
  const forward = size.from === 'START'
  const [near, far] = forward ? [after, before] : [before, after]

  // Reading takes in the two cursors' own entries and one entry more than asked: what is then dropped tells whether
  // the list goes on at either end, without another statement.
  const read = await readRange(db, { feed, forward, near, far, limit: size.count + 3 })
  const nearStands = near !== null && standsAt(read[0], near, feed)
  const inside = read.filter((entry) => !standsAt(entry, near, feed) && !standsAt(entry, far, feed))
  const farStands = far !== null && read.some((entry) => standsAt(entry, far, feed))
  const page = inside.slice(0, size.count)
  const entries = forward ? page : page.toReversed()
  return {
    edges: entries.map((node) => ({ cursor: writeCursor(positionOf(node, feed), boundTo(feed)), node })),
    readEnds: async () => {
      const [goesOn, cameFrom] = await Promise.all([
        inside.length > size.count || farStands || (far !== null && existsBeyond(db, { feed, forward, from: far })),
        nearStands || (near !== null && existsBeyond(db, { feed, forward: !forward, from: near })),
      ])
      return forward
        ? { hasNextPage: goesOn, hasPreviousPage: cameFrom }
        : { hasNextPage: cameFrom, hasPreviousPage: goesOn }
    },
  }
}

/** How many entries a feed holds, exactly. */
export async function countEntries(db: PrismaClient, predicate: Predicate): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: bigint }]>`select count(*) as count from feed f where ${predicate.sql}`
  return Number(row.count)
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

async function readRange(db: PrismaClient, { feed, forward, near, far, limit }: Range): Promise<Entry[]> {
  const { instant, descending } = FEED_ORDERS[feed.order]
  const falling = forward === descending
  const direction = Prisma.raw(falling ? 'desc' : 'asc')
  const conditions = [
    feed.predicate.sql,
    ...(near ? [compare(feed, falling ? '<=' : '>=', near)] : []),
    ...(far ? [compare(feed, falling ? '>=' : '<=', far)] : []),
  ]
  const inOrder = Prisma.sql`order by ${instant} ${direction}, f.entry_id ${direction}`
  return db.$queryRaw<Entry[]>`
    select ${ENTRY_COLUMNS} from (
      select f.* from feed f where ${Prisma.join(conditions, ' and ')} ${inOrder} limit ${limit}
    ) as f join entry e on e.id = f.entry_id ${inOrder}`
}

// Only asked where the cursor's own entry is gone, or where the cursor never was an entry's.
async function existsBeyond(
  db: PrismaClient,
  { feed, forward, from }: { feed: Feed; forward: boolean; from: FeedPosition },
): Promise<boolean> {
  const beyond = await readRange(db, { feed, forward, near: from, far: null, limit: 1 })
  return beyond.length > 0
}

const compare = (feed: Feed, operator: '<=' | '>=', { instant, id }: FeedPosition): Prisma.Sql =>
  Prisma.sql`(${FEED_ORDERS[feed.order].instant}, f.entry_id) ${Prisma.raw(operator)} (${instant}::timestamptz, ${id}::uuid)`

const boundTo = (feed: Feed): FeedOf => ({ order: feed.order, fingerprint: feed.predicate.fingerprint })

const positionOf = (entry: Entry, feed: Feed): FeedPosition => ({
  instant: FEED_ORDERS[feed.order].of(entry),
  id: entry.id,
})

const standsAt = (entry: Entry | undefined, position: FeedPosition | null, feed: Feed): boolean =>
  entry !== undefined &&
  position !== null &&
  entry.id === position.id &&
  FEED_ORDERS[feed.order].of(entry).getTime() === position.instant.getTime()
