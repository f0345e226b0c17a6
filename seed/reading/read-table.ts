// An input as a table, whatever its format.

import { readDelimited } from './delimited-table.js'
import type { Input } from './input.js'
import { readJsonLines } from './json-lines.js'
import { readJsonList } from './json-list.js'
import type { Table } from './table.js'
import type { TableFormat } from './table-format.js'

/** Reads as far as the columns. Throws a RefusedInput; so do its rows, where nothing further can be read. */
export async function readTable(input: Input, format: TableFormat): Promise<Table> {
  switch (format.format) {
    case 'csv':
    case 'tsv':
      return readDelimited(input, format)
    case 'ndjson':
      return { columns: null, rows: readJsonLines(input) }
    case 'json':
      return { columns: null, rows: readJsonList(input, format.records ?? []) }
  }
}
