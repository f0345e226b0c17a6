// The words of an entry as they are searched: its texts by their weight, and the names of what it is about.

import { Prisma } from '../../../prisma/client/client.js'
import { presentOf, type Use } from './entry-uses.js'

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

const CLAIMED = `setweight(to_tsvector('dateline', coalesce(
  (select string_agg(${APART} || u.text, E'\\n' order by u.contribution_id nulls first, u.position)
   from claim u where u.entry_id = e.id), '')), 'C')`

/** The words of `entry e`, as far as its batch uses them: a tsvector. */
export function wordsFor(uses: ReadonlySet<Use>): Prisma.Sql {
  const names = presentOf(NAMES, uses)
  const parts = [
    "setweight(to_tsvector('dateline', e.title), 'A')",
    GAP,
    "setweight(to_tsvector('dateline', coalesce(e.summary, '')), 'B')",
    ...(uses.has('claim') ? [CLAIMED] : []),
    ...(names
      ? [`coalesce((select array_to_tsvector(array_agg(distinct n.word)) from (${names}) n), ''::tsvector)`]
      : []),
  ]
  return Prisma.raw(parts.join(' || '))
}
