// Contradictions: claims about one thing at one place that cannot both be so. Computed from claims, never stated.

import { Prisma } from '../../prisma/client/client.js'
import { type Batch, grouped } from './batch.js'
import { METRICS } from './claim-subject.js'

/** Two claims that contradict one another, as one entry sees them. */
export interface ContradictingPair {
  entryId: string
  /** What both are about, from the closed list of subjects. */
  subject: string
  /** Where, if either says so. */
  placeId: number | null
  firstId: string
  secondId: string
}

// A bare count says at least one; to deny it, or to claim none, is to say zero. Who says "several" means more than two, who
// says "about" a quarter more or less. What is not known or withheld says nothing.
const COUNTS = `
  select s.claim_id, s.place_id, coalesce(q.metric, s.subject) as subject,
    case when s.polarity = 'DENIES' then 0
      when q.qualifier is null then 1
      when q.qualifier = 'SEVERAL' then 3
      when q.qualifier = 'AT_MOST' then 0
      when q.qualifier = 'ABOUT' then coalesce(q.low, q.best * 0.75)
      else coalesce(q.low, q.best) end as low,
    case when s.polarity = 'DENIES' then 0
      when q.qualifier is null or q.qualifier in ('SEVERAL', 'AT_LEAST') then 'infinity'
      when q.qualifier = 'ABOUT' then coalesce(q.high, q.best * 1.25)
      else coalesce(q.high, q.best) end as high
  from said s left join quantity q on q.claim_id = s.claim_id
  where (q.qualifier is null and s.is_count)
    or (q.qualifier not in ('UNKNOWN', 'UNDISCLOSED') and (s.polarity = 'ASSERTS' or q.best = 0))`

// Rule 9 of the domain: compared are the claims of an entry and of those that are linked to it by ABOUT or CONTRADICTS.
const pairsOf = (entryId: string) => `
  with scope as (
    select ${entryId} as id
    union select from_id from link where to_id = ${entryId} and type in ('ABOUT', 'CONTRADICTS')
    union select to_id from link where from_id = ${entryId} and type in ('ABOUT', 'CONTRADICTS')
  ), claimed as (
    select c.id as claim_id, c.polarity, coalesce(c.place_id, (
      select x.place_id from entry_place x where x.entry_id = c.entry_id and x.role = 'OCCURRED'
      order by x.contribution_id nulls first, x.position limit 1)) as place_id,
      case c.subject when 'DAMAGE' then 'DAMAGED_SITES' else c.subject end as subject
    from scope join claim c on c.entry_id = scope.id
  ), said as (
    select *, subject in (${METRICS.map((metric) => `'${metric}'`).join(', ')}) as is_count from claimed
  ), counted as (${COUNTS}
  ), counts as (
    select * from counted
    union all select claim_id, place_id, 'CASUALTIES', low, 'infinity' from counted where subject in ('KILLED', 'INJURED')
  )
  select least(a.claim_id, b.claim_id) as "firstId", greatest(a.claim_id, b.claim_id) as "secondId",
    a.subject, coalesce(a.place_id, b.place_id) as "placeId"
  from said a join said b on b.subject = a.subject and a.polarity = 'ASSERTS' and b.polarity = 'DENIES'
  where not a.is_count and (a.place_id = b.place_id or a.place_id is null or b.place_id is null)
  union
  select least(a.claim_id, b.claim_id), greatest(a.claim_id, b.claim_id), a.subject, coalesce(a.place_id, b.place_id)
  from counts a join counts b on b.subject = a.subject and a.claim_id <> b.claim_id and a.high < b.low
  where a.place_id = b.place_id or a.place_id is null or b.place_id is null`

/** Whether claims about `entry e` contradict one another. */
export const DISPUTED = `exists (${pairsOf('e.id')})`

/** The contradictions that each entry sees, by subject. */
export const contradictionsOfEntries: Batch<string, ContradictingPair[]> = async (db, ids) => {
  const rows = await db.$queryRaw<ContradictingPair[]>`
    select k.id as "entryId", pair.* from unnest(${[...ids]}::uuid[]) as k (id)
    cross join lateral (${Prisma.raw(pairsOf('k.id'))}) as pair
    order by pair.subject, pair."placeId", pair."firstId", pair."secondId"`
  return grouped(ids, rows, (pair) => pair.entryId)
}
