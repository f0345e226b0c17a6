// The histogram: how many entries of a feed lie in each hour, day, week, month, quarter or year.

import { Prisma } from '../../../prisma/client/client.js'
import type { Predicate } from '../filter/read-filter.js'
import type { Reader } from '../reader.js'
import { bucketsOf, type Extent, hasRoomFor, type TimeBucket, type TimeBuckets } from './time-buckets.js'
import { type ValueCount, valuesInOrder } from './value-counts.js'

export type HistogramSplit = 'KIND' | 'STATUS' | 'EVENT_TYPE'

/** How a histogram is asked for: its unit, the zone of its buckets, and by what each bucket is split. */
export interface HistogramInput {
  by: TimeBucket
  zone: string
  split: HistogramSplit | null
}

export interface HistogramBucket {
  /** Inclusive. */
  from: Date
  /** Exclusive. */
  to: Date
  count: number
  split: ValueCount[]
}

// What is no battlefield event has no type of one: its kind stands for it, so that every split sums up to its bucket.
const SPLITS = {
  KIND: Prisma.sql`f.kind::text`,
  STATUS: Prisma.sql`f.status::text`,
  EVENT_TYPE: Prisma.sql`coalesce(f.event_type::text, f.kind::text)`,
}

/**
 * Counts by civil day what was stated in days, in every zone, and all else by its instant in the zone asked for. Adjacent
 * buckets from the first match to the last; none where nothing matches. Two statements.
 *
 * Throws BAD_REQUEST for more than 2,000 buckets.
 */
export async function readHistogram(
  db: Reader,
  predicate: Predicate,
  { by, zone, split }: HistogramInput,
): Promise<HistogramBucket[]> {
  // Where all that is recorded has room, the matches are counted at once: how far they reach shows then.
  const reach = await readReach(db)
  const extent = hasRoomFor(by, reach) ? reach : await readExtent(db, predicate)
  const buckets = bucketsOf(by, zone, extent)
  const counts = await countInBuckets(db, predicate, buckets, split)
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())]
  return buckets.edges.slice(first, last + 1).map((from, place) => {
    const values = counts.get(first + place) ?? new Map<string, number>()
    const count = [...values.values()].reduce((sum, each) => sum + each, 0)
    const to = buckets.edges[first + place + 1] as number
    return { from: new Date(from), to: new Date(to), count, split: split ? valuesInOrder(values) : [] }
  })
}

/** Of the whole feed: the ends of an index. A day lies about where its first instant does. */
async function readReach(db: Reader): Promise<Extent> {
  const [row] = await db.query<Pick<Stated, 'first' | 'last'>>(Prisma.sql`
    select min(f.occurred_at) as first, max(f.occurred_at) as last from feed f`)
  if (!row?.first) return { instants: null, days: null }
  const [first, last] = [row.first.getTime(), row.last.getTime()]
  const days = { first: dayOf(new Date(first - DAY_MS)), last: dayOf(new Date(last + DAY_MS)) }
  return { instants: { first, last }, days }
}

const DAY_MS = 86_400_000

async function readExtent(db: Reader, { sql }: Predicate): Promise<Extent> {
  const [row] = await db.queryOnce<Stated>(Prisma.sql`
    select min(f.occurred_at) filter (where not f.by_day) as first,
      max(f.occurred_at) filter (where not f.by_day) as last,
      min(f.occurred_day) filter (where f.by_day) as "firstDay",
      max(f.occurred_day) filter (where f.by_day) as "lastDay"
    from feed f where ${sql}`)
  return {
    instants: row?.first ? { first: row.first.getTime(), last: row.last.getTime() } : null,
    days: row?.firstDay ? { first: dayOf(row.firstDay), last: dayOf(row.lastDay) } : null,
  }
}

/** Where there is no first, there is no last. */
interface Stated {
  first: Date | null
  last: Date
  firstDay: Date | null
  lastDay: Date
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** The counts of each bucket that is not empty, by the value it is split by. */
async function countInBuckets(
  db: Reader,
  { sql }: Predicate,
  { edges, days, bucketOfDay }: TimeBuckets,
  split: HistogramSplit | null,
): Promise<Map<number, Map<string, number>>> {
  if (edges.length === 0) return new Map()
  const instants = edges.map((edge) => new Date(edge).toISOString())
  // The thresholds are computed here: what PostgreSQL knows of zones may be older or newer than what we know.
  const rows = await db.queryOnce<{ byDay: boolean; place: number; value: string; count: number }>(Prisma.sql`
    select by_day as "byDay", place, value, count(*)::int as count from (
      select f.by_day, ${split ? SPLITS[split] : Prisma.sql`''`} as value,
        case when f.by_day then width_bucket(f.occurred_day, ${days}::date[])
          else width_bucket(f.occurred_at, ${instants}::timestamptz[]) end as place
      from feed f where ${sql}
    ) as placed group by by_day, place, value`)
  const counts = new Map<number, Map<string, number>>()
  for (const { byDay, place, value, count } of rows) {
    const index = byDay ? (bucketOfDay[place - 1] as number) : place - 1
    const values = counts.get(index) ?? new Map<string, number>()
    counts.set(index, values.set(value, (values.get(value) ?? 0) + count))
  }
  return counts
}
