// One record of an input, whatever its format: its line and its values as text, or what is wrong with it.

import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import { RECORD_BYTES, RECORD_LINES } from './record-limits.js'

export interface SourceRow {
  /** Of its first character; counts from 1. */
  readonly line: number
  /** How many bytes it is long, 1,000,000 at most: who keeps many rows at once must count them. */
  readonly length: number
  /** What is wrong with it; its field is a column or path, or empty where the whole row is meant. */
  readonly problem: Problem | null
  /**
   * The text under a column, or at a dotted path of a JSON record, as it stood there; undefined where there is none,
   * for the null of JSON, and throughout a row that has a problem.
   */
  value(column: string): string | undefined
  /** The record as it came, whole or, where it is longer than RECORD_BYTES, its beginning. */
  raw(): string
}

// What can be wrong with a row, whatever its format.
export const TOO_LONG = `is longer than ${RECORD_BYTES} bytes: shorten it`
export const BROKEN_QUOTES =
  `has a quotation mark where none can stand, or one that is not closed within ${RECORD_LINES} lines and ${RECORD_BYTES} bytes: ` +
  'quote the whole cell, and write a mark within it twice'
export const CUT_OFF = 'may be cut off: the file changed while it was read, so run it again'
export const NO_TEXT = 'holds bytes that are no UTF-8 text, or NUL: save the file as UTF-8'

/** A record's bytes as text that can be stored: what is no character stands as U+FFFD. */
export function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replaceAll('\0', '\ufffd')
}
