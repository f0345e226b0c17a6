// The resolvers: a page by keyset, an entry by its key, and numbers each by one statement.

import { prepared, type Row } from './database.js'
import { TYPE_OF_KIND } from './schema.js'

interface TimelineArguments {
  filter?: { places?: string[]; kinds?: string[]; occurred?: { from: string; to: string } }
  first?: number
  after?: string
}

const COLUMNS = `e.id, e.key, e.kind, e.title, e.summary, e.status, e.occurred_at as "occurredAt", e.recorded_at as "recordedAt",
  e.edtf, e.earliest, e.latest, e.precision, e.approximate, e.zone`
const SEEN = "f.status not in ('SCHEDULED', 'RETRACTED')"

const pageOf = (name: string, condition: string) =>
  prepared(
    name,
    `select ${COLUMNS} from (
       select f.entry_id, f.occurred_at from feed f
       where ${SEEN} and (f.occurred_at, f.entry_id) < ($1::timestamptz, $2::uuid) ${condition}
       order by f.occurred_at desc, f.entry_id desc limit $3) f
     join entry e on e.id = f.entry_id order by f.occurred_at desc, f.entry_id desc`,
  )
const page = pageOf('page', '')
const pageWithin = pageOf(
  'page-within',
  'and f.kind = $5::"EntryKind" and f.place_ids @> array[(select id from place where key = $4)]',
)
const entryByKey = prepared('entry', `select ${COLUMNS} from entry e where e.key = $1`)

const WITHIN = `${SEEN} and f.place_ids @> array[(select id from place where key = $1)]
  and f.occurred_day >= $2::date and f.occurred_day < $3::date
  and f.occurred_at >= $2::date - interval '16 hours' and f.occurred_at < $3::date + interval '16 hours'`
const months = prepared(
  'months',
  `with months as materialized (
     select date_trunc('month', case when f.by_day then f.occurred_day::timestamp
       else f.occurred_at at time zone 'Europe/Kyiv' end) as month, count(*) as count
     from feed f where ${WITHIN} group by 1
   )
   select each.month at time zone 'Europe/Kyiv' as "from", coalesce(m.count, 0)::int as count
   from generate_series((select min(month) from months), (select max(month) from months), '1 month') as each (month)
   left join months m on m.month = each.month order by each.month`,
)
const kinds = prepared(
  'kinds',
  `select f.kind as value, count(*)::int as count from feed f where ${WITHIN} group by f.kind order by 2 desc, f.kind::text`,
)
const actors = prepared(
  'actors',
  `select a.key, a.name, counted.count::int from (
     select id, count(*) from feed f cross join unnest(f.actor_ids) as id where ${WITHIN} group by id
   ) counted join actor a on a.id = counted.id order by counted.count desc, a.key collate "C" limit $4`,
)

export const RESOLVERS = {
  Query: {
    timeline: (_: unknown, args: TimelineArguments) => ({ args }),
    entry: async (_: unknown, { key }: { key: string }) => (await entryByKey(key)).map(withSpan)[0] ?? null,
  },
  TimelineConnection: {
    nodes: async (timeline: Timeline) => (await pageIn(timeline)).entries,
    pageInfo: async (timeline: Timeline) => (await pageIn(timeline)).pageInfo,
    histogram: ({ args }: Timeline) => months(...windowOf(args)),
    facets: ({ args }: Timeline) => ({ args }),
  },
  TimelineFacets: {
    kinds: ({ args }: Timeline) => kinds(...windowOf(args)),
    actors: async ({ args }: Timeline, { first }: { first: number }) => {
      const rows = await actors(...windowOf(args), first)
      return rows.map(({ count, ...actor }) => ({ count, actor }))
    },
  },
  TimelineEntry: { resolveType: ({ kind }: Row) => TYPE_OF_KIND[String(kind)] },
}

interface Timeline {
  args: TimelineArguments
  /** Read once, for whichever field comes first. */
  page?: Promise<{ entries: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }>
}

function pageIn(timeline: Timeline): NonNullable<Timeline['page']> {
  timeline.page ??= readPage(timeline.args)
  return timeline.page
}

async function readPage({
  filter,
  first = 20,
  after = 'infinity,ffffffff-ffff-ffff-ffff-ffffffffffff',
}: TimelineArguments) {
  const [at, id] = after.split(',')
  const [place, kind] = [filter?.places?.[0], filter?.kinds?.[0]]
  const rows = await (place ? pageWithin(at, id, first + 1, place, kind) : page(at, id, first + 1))
  const entries = rows.slice(0, first).map(withSpan)
  const last = entries.at(-1)
  const endCursor = last ? `${(last.occurredAt as Date).toISOString()},${last.id}` : null
  return { entries, pageInfo: { hasNextPage: rows.length > first, endCursor } }
}

const windowOf = ({ filter }: TimelineArguments) =>
  [filter?.places?.[0], filter?.occurred?.from, filter?.occurred?.to] as const

const withSpan = (row: Row): Row => ({ ...row, occurred: row })
