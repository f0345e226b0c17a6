// The limit's statements, by hand: each builds the whole answer in PostgreSQL, in the shape that GraphQL would give it.

export interface Statement {
  name: string
  text: string
}

const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const SEEN = "f.status not in ('SCHEDULED', 'RETRACTED')"
/** What an owner says comes before what others add. */
const order = (alias: string) => `order by ${alias}.contribution_id nulls first, ${alias}.position`
const list = (item: string, inOrder: string, from: string) =>
  `(select coalesce(json_agg(${item} ${inOrder}), '[]') from ${from})`

const places = (place: string) =>
  list(
    `json_build_object('role', x.role, 'precision', x.precision, 'place', json_build_object(${place}))`,
    order('x'),
    'entry_place x join place p on p.id = x.place_id where x.entry_id = e.id',
  )
const participants = (actor: string) =>
  list(
    `json_build_object('role', x.role, 'actor', json_build_object(${actor}), 'office', case when o.id is not null then json_build_object('title', o.title) end)`,
    order('x'),
    'participation x join actor a on a.id = x.actor_id left join office o on o.id = x.office_id where x.entry_id = e.id',
  )
const claims = (claim: string) =>
  `json_build_object('nodes', ${list(
    `json_build_object(${claim}, 'speaker', case when a.id is not null then json_build_object('name', a.name) end,
    'document', json_build_object('key', d.key, 'title', d.title, 'publisher', json_build_object('key', s.key, 'name', s.name)))`,
    order('c'),
    `claim c left join actor a on a.id = c.speaker_id join document d on d.id = c.document_id
    join source s on s.id = d.publisher_id where c.entry_id = e.id`,
  )})`

/** So far the feed is read on for a place before its entries are looked up by an index that knows no order. */
const NEAR = 4_000
const PLACE = 'f.place_ids @> array[(select id from place where key = $3)]'
const after = (condition: string, limit: number) => `
  select f.entry_id, f.occurred_at, f.place_ids from feed f
  where ${SEEN} and (f.occurred_at, f.entry_id) < ($1::timestamptz, $2::uuid) ${condition}
  order by f.occurred_at desc, f.entry_id desc limit ${limit}`

const feed = `page as materialized (
    select entry_id, occurred_at, row_number() over (order by occurred_at desc, entry_id desc) as n from (${after('', 21)}) f
  )`

// Which way is quick hangs on how many entries the place has, which no plan of a prepared statement knows.
const feedOfPlace = `near as materialized (
    select f.entry_id, f.occurred_at from (${after('and f.kind = $4::"EntryKind"', NEAR)}) f
    where ${PLACE} order by f.occurred_at desc, f.entry_id desc limit 21
  ), page as materialized (
    select entry_id, occurred_at, row_number() over (order by occurred_at desc, entry_id desc) as n from (
      select entry_id, occurred_at from near where (select count(*) from near) = 21
      union all (select f.entry_id, f.occurred_at from (${after(`and f.kind = $4::"EntryKind" and ${PLACE} and (select count(*) from near) < 21`, 21)}) f)
    ) f
  )`

const page = (found: string) => `
  with ${found}
  select json_build_object('timeline', json_build_object(
    'nodes', (select coalesce(json_agg(json_build_object(
        'key', e.key, 'kind', e.kind, 'title', e.title, 'summary', e.summary, 'status', e.status,
        'occurredAt', ${instant('e.occurred_at')}, 'places', ${places("'key', p.key, 'name', p.name")},
        'claims', ${claims("'text', c.text, 'polarity', c.polarity")},
        'participants', ${participants("'key', a.key, 'name', a.name")}
      ) order by page.n), '[]') from page join entry e on e.id = page.entry_id where page.n <= 20),
    'pageInfo', (select json_build_object('hasNextPage', count(*) > 20, 'endCursor',
      (array_agg(${instant('occurred_at')} || ',' || entry_id order by n desc) filter (where n <= 20))[1]) from page)
  ))::text`

const entry = `
  select json_build_object('entry', json_build_object(
    'key', e.key, 'kind', e.kind, 'title', e.title, 'summary', e.summary, 'status', e.status,
    'occurredAt', ${instant('e.occurred_at')}, 'recordedAt', ${instant('e.recorded_at')},
    'occurred', json_build_object('edtf', e.edtf, 'earliest', ${instant('e.earliest')}, 'latest', ${instant('e.latest')},
      'precision', e.precision, 'approximate', e.approximate, 'zone', e.zone),
    'eventType', (select event_type from battlefield_event where entry_id = e.id),
    'action', (select action from policy_decision where entry_id = e.id),
    'stage', (select stage from aid_package where entry_id = e.id),
    'statementType', (select statement_type from statement where entry_id = e.id),
    'places', ${places("'key', p.key, 'name', p.name, 'level', p.level")},
    'participants', ${participants("'key', a.key, 'name', a.name, 'side', a.side")},
    'capabilities', ${list(
      "json_build_object('role', x.role, 'capability', json_build_object('key', k.key, 'name', k.name))",
      order('x'),
      'capability_use x join capability k on k.id = x.capability_id where x.entry_id = e.id',
    )},
    'quantities', ${list(
      "json_build_object('metric', q.metric, 'low', q.low, 'best', q.best, 'high', q.high, 'unit', q.unit, 'qualifier', q.qualifier)",
      order('q'),
      'quantity q where q.entry_id = e.id',
    )},
    'claims', ${claims("'text', c.text, 'polarity', c.polarity, 'subject', c.subject, 'form', c.form, 'channel', c.channel")},
    'documents', ${list(
      "json_build_object('key', d.key, 'title', d.title, 'publisher', json_build_object('key', s.key, 'name', s.name))",
      order('x'),
      `entry_document x join document d on d.id = x.document_id join source s on s.id = d.publisher_id where x.entry_id = e.id`,
    )},
    'threads', ${list(
      "json_build_object('key', t.key, 'name', t.name)",
      order('x'),
      'entry_thread x join thread t on t.id = x.thread_id where x.entry_id = e.id',
    )},
    'tags', ${list('x.tag', 'order by x.tag', 'entry_tag x where x.entry_id = e.id')},
    'links', ${list(
      "json_build_object('type', l.type, 'direction', l.direction, 'entry', json_build_object('key', o.key, 'title', o.title))",
      'order by l.direction desc, l.type, o.id',
      `(select type, 'OUTGOING' as direction, to_id as other from link where from_id = e.id union all
        select type, 'INCOMING', from_id from link where to_id = e.id) l join entry o on o.id = l.other`,
    )},
    'dataset', (select json_build_object('key', key, 'title', title) from dataset where id = e.dataset_id)
  ))::text
  from entry e where e.key = $1`

const numbers = `
  with matching as materialized (
    select f.kind, f.actor_ids, date_trunc('month', case when f.by_day then f.occurred_day::timestamp
      else f.occurred_at at time zone 'Europe/Kyiv' end) as month
    from feed f
    where ${SEEN} and f.place_ids @> array[(select id from place where key = $1)]
      and f.occurred_day >= $2::date and f.occurred_day < $3::date
      and f.occurred_at >= $2::date - interval '16 hours' and f.occurred_at < $3::date + interval '16 hours'
  ), months as materialized (select month, count(*) as count from matching group by month)
  select json_build_object('timeline', json_build_object(
    'histogram', (select coalesce(json_agg(json_build_object(
        'from', ${instant("each.month at time zone 'Europe/Kyiv'")}, 'count', coalesce(m.count, 0)) order by each.month), '[]')
      from generate_series((select min(month) from months), (select max(month) from months), '1 month') as each (month)
      left join months m on m.month = each.month),
    'facets', json_build_object(
      'kinds', (select coalesce(json_agg(json_build_object('value', kind, 'count', count) order by count desc, kind::text), '[]')
        from (select kind, count(*) as count from matching group by kind) k),
      'actors', (select coalesce(json_agg(json_build_object(
          'actor', json_build_object('key', key, 'name', name), 'count', count) order by count desc, key collate "C"), '[]')
        from (select a.key, a.name, counted.count from (
            select id, count(*) as count from matching cross join unnest(actor_ids) as id group by id) counted
          join actor a on a.id = counted.id order by counted.count desc, a.key collate "C" limit 10) top))
  ))::text`

export const STATEMENTS: Record<string, Statement & { valuesOf: (variables: Record<string, string>) => unknown[] }> = {
  feed: { name: 'feed', text: page(feed), valuesOf: ({ after }) => positionOf(after) },
  place: {
    name: 'place',
    text: page(feedOfPlace),
    valuesOf: ({ after, place, kind }) => [...positionOf(after), place, kind],
  },
  entry: { name: 'entry', text: entry, valuesOf: ({ key }) => [key] },
  numbers: { name: 'numbers', text: numbers, valuesOf: ({ place, from, to }) => [place, from, to] },
}

const positionOf = (cursor = '') => cursor.split(',')
