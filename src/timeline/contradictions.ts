// Contradictions: claims about one thing at one place that cannot both be so. Computed from claims, never stated.

import { Prisma } from '../../prisma/client/client.js'
import { type Batch, grouped } from './batch.js'
import { METRICS } from './claim-subject.js'

/** What claims contradict one another about, as one entry sees it. */
export interface Contradiction {
  entryId: string
  /** From the closed list of subjects; of claims of damage, DAMAGED_SITES. */
  subject: string
  /** Where, if any of them says so. */
  placeId: number | null
  /** At least two, each at odds with at least one other. */
  claimIds: string[]
}

/** So many contradictions of one entry are told. */
export const MOST_CONTRADICTIONS = 50
/** So many claims of one contradiction are told. */
export const MOST_CONTRADICTING = 100

// Rule 9 of the domain: compared are the claims of an entry and of those that are linked to it by ABOUT or CONTRADICTS. What
// others say about it may also be at odds among themselves; what it is about itself may not: those can be two things. Who
// was retracted says nothing any more.
const scopeOf = (entryId: string) => `
  select id, min(distance) as distance from (
    select ${entryId} as id, 0 as distance
    union all select l.from_id, 1 from link l join entry n on n.id = l.from_id
      where l.to_id = ${entryId} and l.type in ('ABOUT', 'CONTRADICTS') and n.status <> 'RETRACTED'
    union all select l.to_id, 2 from link l join entry n on n.id = l.to_id
      where l.from_id = ${entryId} and l.type in ('ABOUT', 'CONTRADICTS') and n.status <> 'RETRACTED'
  ) near group by id`
const COMPARED = `a.claim_id <> b.claim_id and a.distance + b.distance <= 2
  and (a.place_id = b.place_id or a.place_id is null or b.place_id is null)`

// From which number to which a quantity says. Who says "several" means more than two, who says "about" a quarter more or
// less. What is not known or withheld says nothing. A number of one weapon or item is compared with numbers of that alone.
const NUMBERED = `
  select s.claim_id, s.place_id, s.distance, s.polarity, q.metric as subject, q.unit, coalesce(
      (select u.capability_id from capability_use u where u.quantity_id = q.id limit 1),
      (select coalesce(i.capability_id, -1) from aid_item i where i.quantity_id = q.id limit 1), 0) as thing,
    case when q.qualifier = 'AT_MOST' then coalesce(q.low, 0)
      when q.qualifier = 'SEVERAL' then coalesce(q.low, 3)
      when q.qualifier = 'ABOUT' then coalesce(q.low, q.best * 0.75)
      else coalesce(q.low, q.best) end as low,
    case when q.qualifier in ('AT_LEAST', 'SEVERAL') then coalesce(q.high, 'infinity')
      when q.qualifier = 'ABOUT' then coalesce(q.high, q.best * 1.25)
      else coalesce(q.high, q.best) end as high
  from said s join quantity q on q.claim_id = s.claim_id and q.qualifier not in ('UNKNOWN', 'UNDISCLOSED')`

// Without a number a claim says at least one; to deny it, or to deny or claim none, is to say zero. Who denies another number
// says of any other nothing.
const COUNTED = `
  select claim_id, place_id, distance, subject, unit, thing, low, high from numbered where polarity = 'ASSERTS'
  union all
  select claim_id, place_id, distance, subject, unit, thing, 0, 0 from numbered where polarity = 'DENIES' and high = 0
  union all
  select s.claim_id, s.place_id, s.distance, s.subject, null, 0,
    case s.polarity when 'DENIES' then 0 else 1 end, case s.polarity when 'DENIES' then 0 else 'infinity'::float8 end
  from said s where s.is_count and not exists (select from quantity q where q.claim_id = s.claim_id and q.metric = s.subject)`

const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')
const DEATHS = quoted(METRICS.filter((metric) => metric.startsWith('DEATHS_')))

const pairsOf = (entryId: string) => `
  with scope as (${scopeOf(entryId)}
  ), claimed as (
    select c.id as claim_id, c.polarity, scope.distance, coalesce(c.place_id, (
      select x.place_id from entry_place x where x.entry_id = c.entry_id and x.role = 'OCCURRED'
      order by x.contribution_id nulls first, x.position limit 1)) as place_id,
      case c.subject when 'DAMAGE' then 'DAMAGED_SITES' else c.subject end as subject
    from scope join claim c on c.entry_id = scope.id
  ), said as (
    select *, subject in (${quoted(METRICS)}) as is_count from claimed
  ), numbered as (${NUMBERED}
  ), counted as (${COUNTED}
  ), counts as (
    select * from counted
    union all select claim_id, place_id, distance, 'KILLED', unit, thing, low, 'infinity' from counted
      where subject in (${DEATHS})
    union all select claim_id, place_id, distance, 'CASUALTIES', unit, thing, low, 'infinity' from counted
      where subject in ('KILLED', 'INJURED', ${DEATHS})
  )
  select a.claim_id as "oneId", b.claim_id as "otherId", a.subject, coalesce(a.place_id, b.place_id) as "placeId"
  from said a join said b on b.subject = a.subject and a.polarity = 'ASSERTS' and b.polarity = 'DENIES'
  where not a.is_count and ${COMPARED}
  union all
  select a.claim_id, b.claim_id, a.subject, coalesce(a.place_id, b.place_id)
  from counts a join counts b on b.subject = a.subject and b.thing = a.thing and a.high < b.low
  where a.thing >= 0 and (a.unit = b.unit or a.unit is null or b.unit is null) and ${COMPARED}
  union all
  select a.claim_id, b.claim_id, a.subject, coalesce(a.place_id, b.place_id)
  from counts a join numbered b on b.subject = a.subject and b.thing = a.thing and b.polarity = 'DENIES'
  where b.high > 0 and a.low >= b.low and a.high <= b.high
    and a.thing >= 0 and (a.unit = b.unit or a.unit is null or b.unit is null) and ${COMPARED}`

/** Whether claims about `entry e` contradict one another. Most entries have one claim and no such link, which is seen first. */
export const DISPUTED = `case when (select count(*) from claim where entry_id = e.id) > 1
  or exists (select from link where from_id = e.id and type in ('ABOUT', 'CONTRADICTS'))
  or exists (select from link where to_id = e.id and type in ('ABOUT', 'CONTRADICTS'))
  then exists (${pairsOf('e.id')}) else false end`

/** The contradictions that each entry sees, in the order of subject and place. */
export const contradictionsOfEntries: Batch<string, Contradiction[]> = async (db, ids) => {
  const rows = await db.query<Contradiction>(Prisma.sql`
    select k.id as "entryId", told.* from unnest(${[...ids]}::uuid[]) as k (id)
    cross join lateral (
      select p.subject, p."placeId", (array_agg(distinct at_odds.id))[1:${MOST_CONTRADICTING}] as "claimIds"
      from (${Prisma.raw(pairsOf('k.id'))}) as p
      cross join lateral (values (p."oneId"), (p."otherId")) as at_odds (id)
      group by p.subject, p."placeId" order by p.subject, p."placeId" nulls last limit ${MOST_CONTRADICTIONS}
    ) as told`)
  return grouped(ids, rows, ({ entryId }) => entryId)
}

/** Whether each entry is disputed, as the feed holds it. */
export const disputesOfEntries: Batch<string, boolean> = async (db, ids) => {
  const rows = await db.query<{ id: string }>(Prisma.sql`
    select entry_id as id from feed where disputed and entry_id = any(${[...ids]})`)
  const disputed = new Set(rows.map(({ id }) => id))
  return ids.map((id) => disputed.has(id))
}
