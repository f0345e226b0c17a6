// A search becomes one query on the words of entries: stems of English, and names in any spelling.

import { ClientError } from '../../errors.js'
import type { Ask, Batch } from '../batch.js'
import type { Reader } from '../reader.js'
import { readSearchTerms, type SearchTerm, soundAlternatives, type WordRun, wordRunsOf } from './search-terms.js'
import { type MeantTerm, readMeaning } from './term-meaning.js'

/** What an entry's words must hold. */
export interface EntrySearch {
  /** A tsquery on `entry_text.document`. */
  query: string
  /** A tsquery of all that is wanted in it, each by itself: what can be shown to a reader where it stands. */
  shown: string
  /** What is named in it, as documents hold it: `place 59`. */
  named: string[]
}

/** Reads a search. Throws BAD_FILTER, naming `text`, for one that cannot be meant. */
export async function askedSearch(ask: Ask, text: string): Promise<EntrySearch> {
  const search = await ask(entrySearches, text)
  if (search instanceof ClientError) throw search
  return search
}

// A refusal is an answer here: the other searches of the same operation are none the worse for it.
const entrySearches: Batch<string, EntrySearch | ClientError> = (db, texts) =>
  Promise.all(
    texts.map(async (text) => {
      try {
        return await readEntrySearch(db, text)
      } catch (error) {
        if (error instanceof ClientError) return error
        throw error
      }
    }),
  )

/** Both searches as one: an entry must satisfy each. */
export function bothSearches(one: EntrySearch, other: EntrySearch): EntrySearch {
  return {
    query: `(${one.query}) & (${other.query})`,
    shown: `(${one.shown}) | (${other.shown})`,
    named: [...new Set([...one.named, ...other.named])],
  }
}

async function readEntrySearch(db: Reader, text: string): Promise<EntrySearch> {
  const alternatives = readSearchTerms(text)
  const runs = alternatives.flatMap(wordRunsOf)
  const meanings = await readMeaning<SearchTerm | WordRun>(db, [...alternatives.flat(), ...runs])
  // Words such as "the" mean nothing here and are left out.
  const sound = soundAlternatives(
    alternatives.map((terms) =>
      terms.flatMap((term) => {
        const meant = meanings.get(term)
        if (!meant) return []
        const names = runs.flatMap((run) => (run.over.includes(term) ? (meanings.get(run) ?? []) : []))
        return [{ ...withNames(meant, names), without: term.without }]
      }),
    ),
  )
  const wanted = sound.flat().filter(({ without }) => !without)
  return {
    query: sound.map((terms) => `(${terms.map(conditionOn).join(' & ')})`).join(' | '),
    shown: wanted.map(({ query }) => `(${query})`).join(' | '),
    named: [...new Set(wanted.flatMap(({ named }) => named))],
  }
}

// A word of a name need not occur where what is called so does: no text says "oblast" of what happened in Sumy Oblast.
function withNames(word: MeantTerm, runs: readonly MeantTerm[]): MeantTerm {
  const names = runs.filter(({ named }) => named.length > 0)
  return {
    query: [word, ...names].map(({ query }) => `(${query})`).join(' | '),
    named: [...new Set([word, ...names].flatMap(({ named }) => named))],
  }
}

const conditionOn = ({ query, without }: MeantTerm & { without: boolean }) => `${without ? '!' : ''}(${query})`
