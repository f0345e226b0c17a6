// How much one YAML text may hold: it is counted before it is composed, since what is composed takes a hundred times the room.

import { Lexer } from 'yaml'
import { RefusedInput } from '../importer.js'

/** The most tokens in one file: words, signs, gaps and line ends. A rich entry has about 600. */
export const YAML_TOKENS = 2_000_000

// Stands before the token of a scalar, and is no part of the text.
const SCALAR_FOLLOWS = '\u001f'

/** Throws a RefusedInput for a text with more tokens than can be held in memory. */
export function boundTokens(text: string): void {
  let tokens = 0
  for (const token of new Lexer().lex(text)) {
    if (token !== SCALAR_FOLLOWS) tokens++
    if (tokens > YAML_TOKENS) {
      throw new RefusedInput(`holds more than ${YAML_TOKENS} words and signs: split it`, null)
    }
  }
}
