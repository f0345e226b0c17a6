// The feed's rows and the words of entries: computed from the entries as they stand, in the transaction that wrote them.

import { Prisma } from '../../../prisma/client/client.js'
import { DISPUTED } from '../contradictions.js'
import { presentOf, readUses, type Use } from './entry-uses.js'
import { wordsFor } from './entry-words.js'
import { idList } from './id-list.js'
import type { Transaction } from './transaction.js'

/** Brings the feed up to date with these entries as they stand. Returns those of which it now says something else. */
export async function refreshFeed(tx: Transaction, entryIds: readonly string[]): Promise<string[]> {
  if (entryIds.length === 0) return []
  const uses = await readUses(tx, entryIds)
  const changed = await tx.query<{ id: string }>(Prisma.sql`
    insert into feed (${COLUMNS}) select ${valuesFor(uses)} from entry e
    left join battlefield_event b on b.entry_id = e.id
    left join policy_decision p on p.entry_id = e.id
    left join aid_package a on a.entry_id = e.id
    where e.id in ${idList(entryIds)}
    on conflict (entry_id) do update set (${COLUMNS}) = row (${COLUMNS_PROPOSED})
    where (feed.*) is distinct from (excluded.*) returning entry_id as id`)
  await tx.query(Prisma.sql`
    insert into entry_text (entry_id, document) select e.id, ${wordsFor(uses)} from entry e
    where e.id in ${idList(entryIds)}
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

/** What is gathered of the rows that hang on `entry e`; null where the batch has none of them. */
interface Gathered {
  /** A row of `value` for each. */
  rows: Partial<Record<Use, string>>
  /** What the values are joined to; `g` are the gathered rows. */
  through?: string
  value: string
}

const above = (closure: string) => ({ through: `join ${closure} c on c.below_id = g.value`, value: 'c.above_id' })
const own = (use: Use, column: string) => ({
  [use]: `select u.${column} as value from ${use} u where u.entry_id = e.id`,
})

const GATHERED: Record<string, Gathered> = {
  place_ids: { rows: own('entry_place', 'place_id'), ...above('place_closure') },
  actor_ids: { rows: own('participation', 'actor_id'), ...above('actor_closure') },
  roles: { rows: own('participation', 'role'), value: 'g.value' },
  sides: { rows: own('participation', 'actor_id'), through: 'join actor x on x.id = g.value', value: 'x.side' },
  capability_ids: {
    rows: { ...own('capability_use', 'capability_id'), ...own('aid_item', 'capability_id') },
    ...above('capability_closure'),
  },
  source_ids: {
    rows: {
      entry_document: `select d.publisher_id as value from entry_document u join document d on d.id = u.document_id
        where u.entry_id = e.id`,
      claim: 'select u.credited_id as value from claim u where u.entry_id = e.id and u.credited_id is not null',
    },
    value: 'g.value',
  },
  thread_ids: { rows: own('entry_thread', 'thread_id'), value: 'g.value' },
  tags: { rows: own('entry_tag', 'tag collate "C"'), value: 'g.value' },
}

/** Each other column of `feed`, and what it holds for `entry e`. */
const OWN = {
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
}

const columns = [...Object.keys(OWN), 'disputed', ...Object.keys(GATHERED)]
const COLUMNS = Prisma.raw(columns.join(', '))
const COLUMNS_PROPOSED = Prisma.raw(columns.map((column) => `excluded.${column}`).join(', '))

function valuesFor(uses: ReadonlySet<Use>): Prisma.Sql {
  const lists = Object.values(GATHERED).map(({ rows, through = '', value }) => {
    const gathered = presentOf(rows, uses)
    return gathered ? `(select array_agg(distinct ${value}) from (${gathered}) g ${through})` : 'null'
  })
  const disputed = uses.has('claim') || uses.has('link') ? DISPUTED : 'false'
  return Prisma.raw([...Object.values(OWN), disputed, ...lists].join(', '))
}
