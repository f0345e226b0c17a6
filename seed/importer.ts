// The contract of an importer: it turns one input into rows, each a draft or what is wrong with it, and never meets the database.

import type { Draft } from '../src/timeline/recording/draft.js'
import type { ReferenceNoun, ReferenceRows } from '../src/timeline/recording/reference-noun.js'
import type { Problem } from '../src/timeline/recording/resolved-draft.js'
import type { RulingDraft, RulingVerb } from '../src/timeline/recording/ruling-draft.js'

/** What a valid row holds. */
export type RowContent =
  | { noun: 'entries' | 'contributions'; draft: Draft }
  | { noun: RulingVerb; ruling: RulingDraft }
  | { [Noun in ReferenceNoun]: { noun: Noun; row: ReferenceRows[Noun] } }[ReferenceNoun]

/** One row of an input, wherever it stands in it. */
export interface ImportedRow {
  /** Counts from 1. */
  line: number
  /** The row as it came. */
  raw(): string
  /** The line of a field of this row, by its path such as `claims[0].said`; the row's own where the field is absent. */
  lineOf(field: string): number
  /** What it holds; null where it has problems of its own. */
  content: RowContent | null
  problems: readonly Problem[]
}

/** One input, read. Its rows are of one dataset. */
export interface ImportedInput {
  /** The input's name as the job was given it. */
  name: string
  /** SHA-256 of its bytes, in hexadecimal. */
  checksum: string
  /** The key of its dataset, which is one of the rows, or recorded. */
  datasetKey: string
  rows: readonly ImportedRow[]
}

/** An input that no row can be taken from. The message is one sentence to act on. */
export class RefusedInput extends Error {
  override name = 'RefusedInput'

  constructor(
    message: string,
    /** Where reading failed, counted from 1; null where no line is to blame. */
    readonly line: number | null,
    /** The key of its dataset, where that much could be read. */
    readonly datasetKey: string | null = null,
  ) {
    super(message)
  }
}
