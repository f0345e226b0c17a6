// What a term of a search means on the words of entries: its stems, and what is called so in all its spellings.

import { Prisma } from '../../../prisma/client/client.js'
import type { Reader } from '../reader.js'
import { findNamed, findResembling, type NamedThing } from './name-spellings.js'
import type { SearchTerm } from './search-terms.js'

export interface MeantTerm {
  /** A tsquery of everything that the term stands for. */
  query: string
  /** What it names, as documents hold it: `place 59`. */
  named: string[]
}

type Wording = Pick<SearchTerm, 'text' | 'phrase'>

// A name with a hundred spellings would make a query of thousands of words.
const MOST_SPELLINGS = 40

// A shorter word resembles too much.
const SHORTEST_NAME = 4

/** What each of these terms means; one such as "the", which stands in no document, is left out. */
export async function readMeaning<Term extends Wording>(
  db: Reader,
  terms: readonly Term[],
): Promise<Map<Term, MeantTerm>> {
  const queries = await readQueries(db, terms)
  const telling = terms
    .map((term, index) => ({ term, query: queries[index] ?? '' }))
    .filter(({ query }) => query !== '')
  const things = await findThings(
    db,
    telling.map(({ term: { text, phrase }, query }) => ({ text: withoutDots(text), phrase, query })),
  )
  const spellings = things.map((own, index) =>
    [...new Set([...otherDots(telling[index]?.term.text ?? ''), ...own.flatMap((thing) => thing.spellings)])].slice(
      0,
      MOST_SPELLINGS,
    ),
  )
  const spelled = [...new Set(spellings.flat())]
  const spelledQueries = await readQueries(
    db,
    spelled.map((text) => ({ text, phrase: true })),
  )
  const queryOf = new Map(spelled.map((text, index) => [text, spelledQueries[index] ?? '']))
  return new Map(
    telling.map(({ term, query }, index) => {
      const named = [...new Set(things[index]?.map(({ lexeme }) => lexeme))]
      const others = (spellings[index] ?? []).map((text) => queryOf.get(text) ?? '').filter((other) => other !== '')
      const all = new Set([query, ...named.map((lexeme) => `'${lexeme}'`), ...others])
      return [term, { named, query: [...all].map((one) => `(${one})`).join(' | ') }]
    }),
  )
}

// Abbreviations are written with dots and without, and PostgreSQL takes the two for two words.
const DOTTED = /^(\p{L}\.){2,}\p{L}?$|^\p{L}\.\p{L}$/u
const INITIALS = /^\p{Lu}{2,4}$/u

const withoutDots = (text: string) => (DOTTED.test(text) ? text.replaceAll('.', '') : text)

function otherDots(text: string): string[] {
  if (DOTTED.test(text)) return [withoutDots(text)]
  return INITIALS.test(text) ? [[...text].map((letter) => `${letter}.`).join('')] : []
}

async function readQueries(db: Reader, wordings: readonly Wording[]): Promise<string[]> {
  if (wordings.length === 0) return []
  const [texts, phrases] = [wordings.map(({ text }) => text), wordings.map(({ phrase }) => phrase)]
  const rows = await db.query<{ query: string }>(Prisma.sql`
    select (case when t.phrase then phraseto_tsquery('dateline', t.text)
      else plainto_tsquery('dateline', t.text) end)::text as query
    from unnest(${texts}::text[], ${phrases}::boolean[]) with ordinality as t (text, phrase, nr) order by t.nr`)
  return rows.map(({ query }) => query)
}

/** What each term names; for a word that is in no name and no entry, what is named most alike. */
async function findThings(db: Reader, terms: readonly (Wording & { query: string })[]): Promise<NamedThing[][]> {
  const named = await findNamed(
    db,
    terms.map(({ text }) => text),
  )
  const strange = await findUnknown(
    db,
    terms.filter((term, index) => !named[index]?.isName && canResemble(term)),
  )
  const resembling = strange.length === 0 ? [] : await findResembling(db, strange)
  const words = [...new Set(resembling.flat())]
  const alike = await findNamed(db, words)
  return terms.map(({ text, phrase }, index) => {
    const own = phrase ? [] : (resembling[strange.indexOf(text)] ?? [])
    const meant = own.flatMap((word) =>
      (alike[words.indexOf(word)]?.things ?? []).map((thing) => ({ ...thing, spellings: [word, ...thing.spellings] })),
    )
    return [...(named[index]?.things ?? []), ...meant]
  })
}

const canResemble = ({ text, phrase }: Wording) => !phrase && (text.match(/\p{L}/gu) ?? []).length >= SHORTEST_NAME

/** The words that no entry holds. */
async function findUnknown(db: Reader, words: readonly { text: string; query: string }[]): Promise<string[]> {
  if (words.length === 0) return []
  const [texts, queries] = [words.map(({ text }) => text), words.map(({ query }) => query)]
  const rows = await db.query<{ text: string }>(Prisma.sql`
    select distinct t.text from unnest(${texts}::text[], ${queries}::text[]) as t (text, query)
    where not exists (select from entry_text x where x.document @@ t.query::tsquery)`)
  return rows.map(({ text }) => text)
}
