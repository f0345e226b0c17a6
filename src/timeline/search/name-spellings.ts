// Names in a search: what is named by a term, and how else it is spelled.

import { Prisma } from '../../../prisma/client/client.js'
import type { Reader } from '../reader.js'

/** What is named by a term: a word of its name, or all of it. */
export interface NamedThing {
  /** As the documents of entries hold it: `place 59`. */
  lexeme: string
  /** Other spellings of the term, in small letters and without accents. */
  spellings: string[]
}

/** The names that hold a term. */
export interface Naming {
  /** Whether any does. */
  isName: boolean
  /** What it names: nothing where it is a part of too many names. */
  things: NamedThing[]
}

/** A word that is part of the names of more things than these tells nothing apart. */
export const MOST_NAMED = 20

const CLOSEST = 5
// From here on two words are taken for two spellings of one.
const ALIKE = 0.4

// By so much two words of one stem can differ: ATACM and ATACMS. It spares thousands of names the comparison of stems.
const LONGEST_ENDING = 4

const IN_ENTRIES = Prisma.raw(`noun in ('PLACE', 'ACTOR', 'CAPABILITY')`)

interface NameRow {
  nr: number
  noun: string
  targetId: number
  /** The term itself, in small letters and without accents. */
  term: string
  plain: string
  whole: boolean
  isPerson: boolean
}

/** The names that hold each of these terms as a whole or as whole words. */
export async function findNamed(db: Reader, terms: readonly string[]): Promise<Naming[]> {
  if (terms.length === 0) return []
  const rows = await db.query<NameRow>(Prisma.sql`
    select t.nr::int as nr, lower(m.noun::text) as noun, m.target_id as "targetId", plain_text(t.term) as term, m.whole, s.plain,
      a.type is not distinct from 'PERSON' as "isPerson"
    from unnest(${[...terms]}::text[]) with ordinality as t (term, nr) cross join lateral (
      select n.noun, n.target_id,
        bool_or(abs(length(n.plain) - length(t.term)) <= ${LONGEST_ENDING}
          and phraseto_tsquery('dateline', n.plain)::text = phraseto_tsquery('dateline', t.term)::text) as whole
      from search_name n
      where n.${IN_ENTRIES} and to_tsvector('dateline', n.plain) @@ phraseto_tsquery('dateline', t.term)
      group by n.noun, n.target_id order by whole desc, n.noun, n.target_id limit ${MOST_NAMED + 1}
    ) m join search_name s on s.noun = m.noun and s.target_id = m.target_id
    left join actor a on m.noun = 'ACTOR' and a.id = m.target_id
    order by t.nr, m.whole desc, m.noun, m.target_id, s.plain`)
  return terms.map((_, index) => {
    const own = rows.filter(({ nr }) => nr === index + 1)
    return { isName: own.length > 0, things: namedThings(own) }
  })
}

function namedThings(rows: readonly NameRow[]): NamedThing[] {
  const things = new Map<string, NameRow[]>()
  for (const row of rows) {
    const lexeme = `${row.noun} ${row.targetId}`
    things.set(lexeme, [...(things.get(lexeme) ?? []), row])
  }
  const isCommon = things.size > MOST_NAMED
  return [...things]
    .filter(([, [row]]) => row?.whole || !isCommon)
    .slice(0, MOST_NAMED)
    .map(([lexeme, own]) => ({ lexeme, spellings: spellingsOf(own) }))
}

// Where the term is a whole name, every other name stands for it. Where it is a part of a person's, what stands in its place
// does, in names of as many words: Artyukh of Volodymyr Artyukh is Артюх of Володимир Артюх. Other names are translated, and
// their words stand in any place.
function spellingsOf(names: readonly NameRow[]): string[] {
  const [first] = names
  if (first?.whole) return names.map(({ plain }) => plain)
  if (!first?.isPerson) return []
  const own = wordsOf(first.term)
  const others = names.map(({ plain }) => wordsOf(plain))
  const spelled = others.flatMap((name) => {
    const start = placeOf(own, name)
    if (start === -1) return []
    return others
      .filter((other) => other.length === name.length && placeOf(own, other) === -1)
      .map((other) => other.slice(start, start + own.length).join(' '))
  })
  return [...new Set(spelled)]
}

const wordsOf = (plain: string) => plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const placeOf = (run: readonly string[], words: readonly string[]) =>
  words.findIndex((_, start) => run.every((word, index) => words[start + index] === word))

/** The words of names that resemble each of these words, for one that is written in no name: the closest first. */
export async function findResembling(db: Reader, words: readonly string[]): Promise<string[][]> {
  // The index is asked by the operator, and the operator by the setting.
  const rows = await db.snapshot(async (own) => {
    await own.query(Prisma.sql`select set_config('pg_trgm.strict_word_similarity_threshold', ${String(ALIKE)}, true)`)
    return own.query<{ nr: number; word: string }>(Prisma.sql`
      select t.nr::int as nr, near.word
      from unnest(${[...words]}::text[]) with ordinality as t (word, nr) cross join lateral (
        select w.word, max(similarity(w.word, plain_text(t.word))) as likeness
        from search_name n cross join regexp_split_to_table(n.plain, '[^[:alnum:]]+') as w (word)
        where n.${IN_ENTRIES} and n.plain %>> plain_text(t.word) and similarity(w.word, plain_text(t.word)) >= ${ALIKE}
        group by w.word order by likeness desc, w.word limit ${CLOSEST}
      ) near order by t.nr, near.likeness desc, near.word`)
  })
  return words.map((_, index) => rows.filter(({ nr }) => nr === index + 1).map(({ word }) => word))
}
