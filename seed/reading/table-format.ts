// How an input is written: which format, and what its format leaves open.

import { RefusedInput } from '../importer.js'

export interface TableFormat {
  format: 'csv' | 'tsv' | 'json' | 'ndjson'
  /** One ASCII character; the comma of a csv and the tab of a tsv where left out. */
  delimiter?: string
  /** null where a quotation mark is text like any other. */
  quote?: '"' | null
  /** The columns of a csv or tsv that has no header. */
  columns?: readonly string[]
  /** The path to the list of records in a json document, such as ['data', 'events']; the document itself where left out. */
  records?: readonly string[]
}

/** How the cells of a line are parted. */
export interface Dialect {
  delimiter: string
  quoted: boolean
}

/** Throws a RefusedInput for a delimiter that could not part cells. */
export function dialectOf({ format, delimiter, quote }: TableFormat): Dialect {
  const dialect = { delimiter: delimiter ?? (format === 'tsv' ? '\t' : ','), quoted: quote !== null }
  if (!/^[\t\x20-\x7e]$/.test(dialect.delimiter) || (dialect.quoted && dialect.delimiter === '"')) {
    throw new RefusedInput(`cannot be parted by ${JSON.stringify(dialect.delimiter)}: name one ASCII character`, null)
  }
  return dialect
}
