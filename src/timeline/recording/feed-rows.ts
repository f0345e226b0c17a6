// The feed's rows and the words of entries: computed from the entries as they stand, in the transaction that wrote them.

import { Prisma } from '../../../prisma/client/client.js'
import { DISPUTED } from '../contradictions.js'
import { idList } from './id-list.js'
import type { Transaction } from './transaction.js'

/**
 * Brings the feed up to date with these entries as they stand. Returns those of which it now says
 * something else.
 */
export async function refreshFeed(tx: Transaction, entryIds: readonly string[]): Promise<string[]> {
  if (entryIds.length === 0) return []
  const changed = await tx.query<{ id: string }>(Prisma.sql`
    insert into feed (${COLUMNS}) select ${VALUES} from entry e
    left join battlefield_event b on b.entry_id = e.id
    left join policy_decision p on p.entry_id = e.id
    left join aid_package a on a.entry_id = e.id
    cross join lateral (${WHO}) who
    where e.id in ${idList(entryIds)}
    on conflict (entry_id) do update set (${COLUMNS}) = row (${COLUMNS_PROPOSED})
    where (feed.*) is distinct from (excluded.*) returning entry_id as id`)
  await tx.query(Prisma.sql`
    insert into entry_text (entry_id, document) select e.id, ${WORDS} from entry e where e.id in ${idList(entryIds)}
    on conflict (entry_id) do update set document = excluded.document
    where entry_text.document is distinct from excluded.document`)
  return changed.map(({ id }) => id)
}

/** Takes entries out of the feed: they are about to go. */
export async function leaveFeed(tx: Transaction, entryIds: readonly string[]): Promise<void> {
  for (const table of ['feed', 'entry_text']) {
    await tx.query(Prisma.sql`delete from ${Prisma.raw(table)} where entry_id in ${idList(entryIds)}`)
  }
}

/** The entries whose contradictions these can make: those at the other end of their links ABOUT and CONTRADICTS. */
export async function readContradictable(tx: Transaction, entryIds: readonly string[]): Promise<string[]> {
  if (entryIds.length === 0) return []
  const rows = await tx.query<{ id: string }>(Prisma.sql`
    select to_id as id from link where type in ('ABOUT', 'CONTRADICTS') and from_id in ${idList(entryIds)}
    union select from_id from link where type in ('ABOUT', 'CONTRADICTS') and to_id in ${idList(entryIds)}`)
  return rows.map(({ id }) => id)
}

const everythingAbove = (uses: string, closure: string, column: string) => `
  (select array_agg(distinct c.above_id) from ${uses} u join ${closure} c on c.below_id = u.${column}
   where u.entry_id = e.id)`

const listOf = (value: string, from: string) => `
  (select array_agg(distinct ${value}) from ${from})`

/** Each column of `feed`, and what it holds for `entry e`. */
const FEED = {
  occurred_at: 'e.occurred_at',
  latest: 'e.latest',
  recorded_at: 'e.recorded_at',
  entry_id: 'e.id',
  occurred_day: 'e.occurred_day',
  last_day: 'e.last_day',
  dataset_id: 'e.dataset_id',
  kind: 'e.kind',
  status: 'e.status',
  event_type: 'b.event_type',
  policy_action: 'p.action',
  aid_stage: 'a.stage',
  programme_id: 'a.programme_id',
  has_start: 'e.earliest is not null',
  by_day: 'e.by_day',
  disputed: DISPUTED,
  place_ids: everythingAbove('entry_place', 'place_closure', 'place_id'),
  actor_ids: 'who.actor_ids',
  roles: 'who.roles',
  sides: 'who.sides',
  capability_ids: `
  (select array_agg(distinct c.above_id) from (
     select capability_id from capability_use where entry_id = e.id
     union all select capability_id from aid_item where entry_id = e.id
   ) u join capability_closure c on c.below_id = u.capability_id)`,
  source_ids: `
  (select array_agg(distinct s.id) from (
     select d.publisher_id as id from entry_document u join document d on d.id = u.document_id where u.entry_id = e.id
     union all select u.credited_id from claim u where u.entry_id = e.id and u.credited_id is not null
   ) s)`,
  thread_ids: listOf('u.thread_id', 'entry_thread u where u.entry_id = e.id'),
  tags: listOf('u.tag', 'entry_tag u where u.entry_id = e.id'),
}

const WHO = Prisma.raw(`
  select array_agg(distinct c.above_id) as actor_ids, array_agg(distinct u.role) as roles, array_agg(distinct x.side) as sides
  from participation u join actor x on x.id = u.actor_id join actor_closure c on c.below_id = u.actor_id
  where u.entry_id = e.id`)

const COLUMNS = Prisma.raw(Object.keys(FEED).join(', '))
const COLUMNS_PROPOSED = Prisma.raw(
  Object.keys(FEED)
    .map((column) => `excluded.${column}`)
    .join(', '),
)
const VALUES = Prisma.raw(Object.values(FEED).join(', '))

// A name stands for what is named by it: such a word holds a space, as none that is read from a text does.
const namesOf = (noun: string, uses: string, column: string) =>
  `select '${noun} ' || u.${column} as word from ${uses} u where u.entry_id = e.id`

// A word that no text holds takes up room between two texts, so that no phrase reaches from one into the next. Words such as
// "a" stand in no document, but take up room within one text.
const GAP = `$$' ':20$$::tsvector`
const APART = `repeat('a ', 20)`

const WORDS = Prisma.raw(`
  setweight(to_tsvector('dateline', e.title), 'A')
  || ${GAP} || setweight(to_tsvector('dateline', coalesce(e.summary, '')), 'B')
  || setweight(to_tsvector('dateline', coalesce(
       (select string_agg(${APART} || u.text, E'\\n' order by u.contribution_id nulls first, u.position)
        from claim u where u.entry_id = e.id), '')), 'C')
  || coalesce((select array_to_tsvector(array_agg(distinct n.word)) from (
       ${namesOf('place', 'entry_place', 'place_id')}
       union all ${namesOf('actor', 'participation', 'actor_id')}
       union all ${namesOf('capability', 'capability_use', 'capability_id')}
       union all ${namesOf('capability', 'aid_item', 'capability_id')} and u.capability_id is not null
     ) n), ''::tsvector)`)
