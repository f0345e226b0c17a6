// What a reader makes of an input: its columns, where it has such, and its rows.

import type { SourceRow } from './source-row.js'

/** An input, read as far as its columns. */
export interface Table {
  /** The names of its columns, trimmed, in their order; null for JSON, where each record has its own. */
  columns: readonly string[] | null
  /** Can be read once. Throws a RefusedInput where nothing further can be read, perhaps behind many rows. */
  rows: AsyncIterable<SourceRow>
}
