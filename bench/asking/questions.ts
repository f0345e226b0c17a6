// What is asked of each filter, in GraphQL and as one statement by hand; both answers are brought to one shape and compared.

/** One question: its document, the statement for the same answer, and the answer that each gives. */
export interface Question {
  name: string
  document: string
  sql: (condition: string) => string
  /** The answer of GraphQL's `data`, and of the statement's rows. */
  ofData: (data: { timeline: Record<string, unknown> }) => unknown
  ofRows: (rows: Record<string, unknown>[]) => unknown
  /** How many times as long as the statement it may take. */
  bar: number
}

const SEEN = "f.status not in ('SCHEDULED', 'RETRACTED')"

export const QUESTIONS: Question[] = [
  {
    name: 'page of 20',
    document: `query Page($filter: TimelineFilter) {
      timeline(filter: $filter, first: 20) {
        nodes { key title kind occurredAt places { place { name } } claims(first: 3) { nodes { text document { publisher { name } } } } participants { actor { name } } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    sql: (condition) => `
      select e.key, e.title, e.kind, e.occurred_at,
        (select json_agg(p.name order by x.position) from entry_place x join place p on p.id = x.place_id where x.entry_id = e.id) as places,
        (select json_agg(json_build_object('text', c.text, 'source', s.name) order by c.position)
         from claim c join document d on d.id = c.document_id join source s on s.id = d.publisher_id where c.entry_id = e.id) as claims,
        (select json_agg(a.name order by x.position) from participation x join actor a on a.id = x.actor_id where x.entry_id = e.id) as actors
      from (select f.entry_id, f.occurred_at from feed f where ${SEEN} and ${condition} order by f.occurred_at desc, f.entry_id desc limit 21) f
      join entry e on e.id = f.entry_id order by f.occurred_at desc, f.entry_id desc`,
    ofData: ({ timeline }) => (timeline.nodes as { key: string }[]).map(({ key }) => key),
    ofRows: (rows) => rows.slice(0, 20).map(({ key }) => key),
    bar: 1.5,
  },
  {
    name: 'totalCount',
    document: 'query Count($filter: TimelineFilter) { timeline(filter: $filter) { totalCount } }',
    sql: (condition) => `select count(*)::int as count from feed f where ${SEEN} and ${condition}`,
    ofData: ({ timeline }) => timeline.totalCount,
    ofRows: ([row]) => row?.count,
    bar: 1.3,
  },
  {
    name: 'histogram by month',
    document: `query Months($filter: TimelineFilter) {
      timeline(filter: $filter) { histogram(by: MONTH, zone: "Europe/Kyiv") { from count } }
    }`,
    sql: (condition) => `
      select date_trunc('month', case when f.by_day then f.occurred_day::timestamp else f.occurred_at at time zone 'Europe/Kyiv' end) as month,
        count(*)::int as count
      from feed f where ${SEEN} and ${condition} group by 1 order by 1`,
    ofData: ({ timeline }) =>
      (timeline.histogram as { count: number }[]).map(({ count }) => count).filter((count) => count > 0),
    ofRows: (rows) => rows.map(({ count }) => count),
    bar: 1.3,
  },
  {
    name: 'facets: kinds and oblasts',
    document: `query Facets($filter: TimelineFilter) {
      timeline(filter: $filter) { facets { kinds { value count } places(level: ADM1, first: 30) { place { key } count } } }
    }`,
    sql: (condition) => `
      with m as materialized (select f.kind, f.place_ids from feed f where ${SEEN} and ${condition})
      select 'kind' as facet, kind::text as value, count(*)::int as count from m group by kind
      union all
      select 'place', p.key, sum(g.count)::int from (select place_ids, count(*) from m group by place_ids) g
      cross join unnest(g.place_ids) i (id) join place p on p.id = i.id and p.level = 'ADM1' group by p.key`,
    ofData: ({ timeline }) => {
      const { kinds, places } = timeline.facets as {
        kinds: { value: string; count: number }[]
        places: { place: { key: string }; count: number }[]
      }
      return [
        ...kinds.map(({ value, count }) => `${value} ${count}`),
        ...places.map(({ place, count }) => `${place.key} ${count}`),
      ].sort()
    },
    ofRows: (rows) => rows.map(({ value, count }) => `${value} ${count}`).sort(),
    bar: 1.3,
  },
]
