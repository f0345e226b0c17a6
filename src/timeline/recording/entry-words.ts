// The words of an entry as they are searched: its texts by their weight, and the names of what it is about.

import { Prisma } from '../../../prisma/client/client.js'
import { presentOf, type Use } from './entry-uses.js'
import type { Transaction } from './transaction.js'

// A name stands for what is named by it: such a word holds a space, as none that is read from a text does.
const named = (noun: string, use: Use) => ({
  [use]: `select '${noun} ' || u.${noun}_id as word from ${use} u where u.entry_id = e.id and u.${noun}_id is not null`,
})
const NAMES = {
  ...named('place', 'entry_place'),
  ...named('actor', 'participation'),
  ...named('capability', 'capability_use'),
  ...named('capability', 'aid_item'),
}

// A word that no text holds takes up room between two texts, so that no phrase reaches from one into the next. Words such as
// "a" stand in no document, but take up room within one text.
const GAP = `$$' ':20$$::tsvector`
const APART = `repeat('a ', 20)`

const CLAIMED = `(select string_agg(${APART} || u.text, E'\\n' order by u.contribution_id nulls first, u.position)
  from claim u where u.entry_id = e.id)`

/** What an entry's words are made of, in SQL: texts, and an array of the names. Null for what is not looked for. */
interface Parts {
  title: string
  summary: string
  claims: string | null
  names: string | null
}

function documentOf({ title, summary, claims, names }: Parts): Prisma.Sql {
  const parts = [
    `setweight(to_tsvector('dateline', ${title}), 'A')`,
    GAP,
    `setweight(to_tsvector('dateline', coalesce(${summary}, '')), 'B')`,
    ...(claims ? [`setweight(to_tsvector('dateline', coalesce(${claims}, '')), 'C')`] : []),
    ...(names ? [`coalesce(array_to_tsvector(${names}), ''::tsvector)`] : []),
  ]
  return Prisma.raw(parts.join(' || '))
}

/** The words of `entry e`, as far as its batch uses them: a tsvector. */
export function wordsFor(uses: ReadonlySet<Use>): Prisma.Sql {
  const names = presentOf(NAMES, uses)
  return documentOf({
    title: 'e.title',
    summary: 'e.summary',
    claims: uses.has('claim') ? CLAIMED : null,
    names: names && `(select array_agg(distinct n.word) from (${names}) n)`,
  })
}

/** The texts of a new entry that makes one claim at most, and what it names: `place 12`, `actor 3`. */
export interface NewWords {
  entryId: string
  title: string
  summary: string | undefined
  claim: string | undefined
  names: readonly string[]
}

/** Writes the words of new entries. */
export async function insertWords(tx: Transaction, entries: readonly NewWords[]): Promise<void> {
  const column = <T>(read: (entry: NewWords) => T) => entries.map(read)
  const parts = {
    title: 'title',
    summary: 'summary',
    claims: `${APART} || claim`,
    names: "string_to_array(names, ',')",
  }
  await tx.query(Prisma.sql`
    insert into entry_text (entry_id, document) select id, ${documentOf(parts)} from unnest(
      ${column(({ entryId }) => entryId)}::uuid[], ${column(({ title }) => title)}::text[],
      ${column(({ summary = null }) => summary)}::text[], ${column(({ claim = null }) => claim)}::text[],
      ${column(({ names }) => names.join(','))}::text[]) as told (id, title, summary, claim, names)`)
}
