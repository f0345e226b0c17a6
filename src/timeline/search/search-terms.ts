// What a reader types to search: words, "a phrase", -without, or; read into terms.

import { ClientError } from '../../errors.js'

/** At most this many characters. */
export const LONGEST_SEARCH = 200
/** At most this many words and phrases. */
export const MOST_TERMS = 20

export interface SearchTerm {
  /** A word, or the words of a phrase. */
  text: string
  phrase: boolean
  /** It must not occur. */
  without: boolean
}

/**
 * Alternatives, of which one must hold; in each, all terms. What holds neither letter nor digit is left out.
 *
 * Throws BAD_FILTER, naming `text`, for too much, an open quote, an `or` or `-` that stands alone, nothing to search for,
 * and an alternative of nothing but exclusions.
 */
export function readSearchTerms(text: string): SearchTerm[][] {
  if ([...text].length > LONGEST_SEARCH) {
    throw refused(`is longer than ${LONGEST_SEARCH} characters: search for fewer words`)
  }
  const alternatives: SearchTerm[][] = [[]]
  const pieces = piecesOf(text)
  for (const [index, { word, phrase, minus }] of pieces.entries()) {
    if (word === undefined && phrase === undefined)
      throw refused('has a `-` alone: put it right before what must not occur')
    if (word?.toLowerCase() === 'or' && !minus) {
      const alone = index === 0 || index === pieces.length - 1 || isOr(pieces[index - 1])
      if (alone)
        throw refused('has an `or` with nothing beside it: put it between two words, or in quotes to search for it')
      alternatives.push([])
      continue
    }
    alternatives.at(-1)?.push({ text: word ?? phrase ?? '', phrase: phrase !== undefined, without: minus })
  }
  const count = alternatives.flat().length
  if (count > MOST_TERMS) throw refused(`has ${count} words and phrases: at most ${MOST_TERMS} are allowed`)
  return soundAlternatives(alternatives.map((terms) => terms.filter((term) => /[\p{L}\p{N}]/u.test(term.text))))
}

/** The alternatives that hold anything. Throws BAD_FILTER where none does, and where one has nothing but exclusions. */
export function soundAlternatives<Term extends { without: boolean }>(alternatives: readonly Term[][]): Term[][] {
  const sound = alternatives.filter((terms) => terms.length > 0)
  if (sound.length === 0) throw refused('holds nothing to search for: give a word that tells entries apart')
  if (sound.some((terms) => terms.every((term) => term.without))) {
    throw refused('only says what must not occur: add a word to find, or use the filter’s `not`')
  }
  return sound
}

/** Words that stand beside one another, and may be a name together. */
export interface WordRun {
  /** The words, as a phrase. */
  text: string
  phrase: true
  over: readonly SearchTerm[]
}

// Parts of a name are found as well: one of more words is found by each run inside it.
const LONGEST_RUN = 4

/** Every run of two words and more of an alternative. What is excluded or quoted stands for itself. */
export function wordRunsOf(terms: readonly SearchTerm[]): WordRun[] {
  return terms.flatMap((_, start) => {
    const after = terms.slice(start, start + LONGEST_RUN)
    const end = after.findIndex(({ phrase, without }) => phrase || without)
    const words = end === -1 ? after : after.slice(0, end)
    return words.slice(1).map((_, more) => {
      const over = words.slice(0, more + 2)
      return { text: over.map(({ text }) => text).join(' '), phrase: true as const, over }
    })
  })
}

interface Piece {
  word?: string | undefined
  phrase?: string | undefined
  minus: boolean
}

const isOr = (piece: Piece | undefined) => piece?.word?.toLowerCase() === 'or' && !piece.minus

function piecesOf(text: string): Piece[] {
  // Phones write curly quotes; no character of control is part of a word, and PostgreSQL takes no NUL.
  const plain = text.replace(/[“”„«»]/g, '"').replace(/\p{Cc}/gu, ' ')
  if ((plain.match(/"/g) ?? []).length % 2 === 1)
    throw refused('has a quote that is not closed: close it, or leave it out')
  return [...plain.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)].map(([, minus, phrase, word]) => {
    // A `-` with nothing after it is read as a word.
    if (word === '-' && !minus) return { minus: true }
    return { word, phrase, minus: minus === '-' }
  })
}

const refused = (what: string) => new ClientError('BAD_FILTER', `\`text\` ${what}.`)
