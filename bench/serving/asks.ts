// What is asked: five questions, each with as many different variables as a measurement may need, read from the database.

import type pg from 'pg'

/** An entry's place in the feed. */
export interface Position {
  key: string
  id: string
  /** The instant that the feed is sorted by. */
  at: string
}

export interface Named {
  id: number
  key: string
}

/** The variables of one request, before any server's own way to write them. */
export type Ask =
  | { of: 'page'; after: Position; within: { place: Named; kind: string } | null }
  | { of: 'entry'; key: string }
  | { of: 'numbers'; place: Named; from: string; to: string }

export const QUESTIONS = ['feed', 'place', 'deep', 'entry', 'numbers'] as const
export type Question = (typeof QUESTIONS)[number]

export const TITLES: Record<Question, string> = {
  feed: 'feed page of 20 with place, claims + source, participants + actor',
  place: 'the same by place with all below and kind',
  deep: 'deep page',
  entry: 'one entry with everything',
  numbers: 'facets + histogram by month',
}

/** Requests a second that no server reaches over a million entries: so many asks are made ready. */
const FASTEST: Record<Question, number> = { feed: 2_000, place: 4_000, deep: 2_000, entry: 8_000, numbers: 3_000 }

const SEEN = "f.status not in ('SCHEDULED', 'RETRACTED')"
const NEWEST_FIRST = 'f.occurred_at desc, f.entry_id desc'
const POSITION = 'e.key, e.id, to_char(e.occurred_at, \'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\') as at'
/** Positions that lie apart have fewer entries in common. */
const STRIDE = 4

/** Asks in an order that jumps about and is the same every time, enough for so many seconds, or all there are. */
export async function readAsks(db: pg.Client, question: Question, seconds: number): Promise<Ask[]> {
  const most = Math.ceil(FASTEST[question] * seconds)
  switch (question) {
    case 'feed':
      return pagesFrom(db, 0, most)
    case 'deep':
      return pagesFrom(db, 0.5, most)
    case 'place':
      return pagesWithin(db, most)
    case 'entry':
      return entries(db, most)
    case 'numbers':
      return windows(db, most)
  }
}

/** Pages after positions that begin at a share of the feed. */
async function pagesFrom(db: pg.Client, share: number, most: number): Promise<Ask[]> {
  const { rows } = await db.query<Position>(
    `with region as (
       select f.entry_id, row_number() over () as n, count(*) over () as size from (
         select f.entry_id from feed f where ${SEEN} order by ${NEWEST_FIRST}
         offset $1::float8 * (select count(*) from feed) limit $2::int * ${STRIDE}) f
     )
     select ${POSITION} from region r join entry e on e.id = r.entry_id
     where r.n % greatest(1, least(${STRIDE}, r.size / $2::int)) = 0 order by md5(e.key) limit $2::int`,
    [share, most],
  )
  return rows.map((after) => ({ of: 'page', after, within: null }))
}

/** Pages under the places and kinds that have the most entries, as deep as a reader of theirs may come. */
async function pagesWithin(db: pg.Client, most: number): Promise<Ask[]> {
  const { rows } = await db.query<Position & { kind: string; place: number; place_key: string }>(
    `with pair as (
       select f.kind, place, count(*) as size, row_number() over (partition by f.kind order by count(*) desc) as rank
       from feed f cross join unnest(f.place_ids) as place where ${SEEN} group by f.kind, place having count(*) > 60
     )
     select ${POSITION}, pair.kind, p.id as place, p.key as place_key from pair join place p on p.id = pair.place
     cross join lateral (
       select f.entry_id from feed f where ${SEEN} and f.kind = pair.kind and f.place_ids @> array[pair.place]
       order by ${NEWEST_FIRST} limit least(1000, pair.size - 20)
     ) f join entry e on e.id = f.entry_id
     where pair.rank <= 40 order by md5(e.key || p.key) limit $1`,
    [most],
  )
  return rows.map(({ kind, place, place_key, ...after }) => {
    return { of: 'page', after, within: { place: { id: place, key: place_key }, kind } }
  })
}

async function entries(db: pg.Client, most: number): Promise<Ask[]> {
  const { rows } = await db.query<{ key: string }>(
    `select e.key from entry e join dataset d on d.id = e.dataset_id where d.key = 'synthetic' order by md5(e.key) limit $1`,
    [most],
  )
  return rows.map(({ key }) => ({ of: 'entry', key }))
}

/** A year of each of the settlements that have the most entries, from any day. */
async function windows(db: pg.Client, most: number): Promise<Ask[]> {
  const { rows } = await db.query<Named & { from: string; to: string }>(
    `with crowded as (
       select p.id, p.key from feed f cross join unnest(f.place_ids) as place
       join place p on p.id = place and p.level = 'SETTLEMENT'
       group by p.id order by count(*) desc offset 1 limit 100
     )
     select c.id, c.key, day::date::text as from, (day + interval '1 year')::date::text as to
     from crowded c cross join generate_series(timestamp '2022-02-24', timestamp '2024-06-01', '1 day') as day
     order by md5(c.key || day) limit $1`,
    [most],
  )
  return rows.map(({ id, key, from, to }) => ({ of: 'numbers', place: { id, key }, from, to }))
}
