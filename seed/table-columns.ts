// The rows of an input, once it is known to have the columns that its mapping requires.

import { RefusedInput } from './importer.js'
import type { Mapping } from './mapping/mapping.js'
import type { Input } from './reading/input.js'
import { readTable } from './reading/read-table.js'
import type { SourceRow } from './reading/source-row.js'

const COLUMNS_TOLD = 60

/** Reads as far as the columns. Throws a RefusedInput that names those that it lacks. */
export async function openColumns(input: Input, shape: Mapping['input']): Promise<AsyncIterable<SourceRow>> {
  const { format, columns, delimiter, quote, records, required } = shape
  const table = await readTable(input, {
    format,
    ...(columns && { columns }),
    ...(delimiter !== undefined && { delimiter }),
    ...(quote === false && { quote: null }),
    ...(records !== undefined && { records: records.split('.') }),
  })
  if (table.columns === null) return refuseLackingFields(table.rows, required)
  const lacking = required.filter((column) => !table.columns?.includes(column))
  if (lacking.length === 0) return table.rows
  const has = table.columns.slice(0, COLUMNS_TOLD).join(', ')
  throw new RefusedInput(`lacks ${lacking.join(', ')}, which the mapping requires: it has ${has}`, null)
}

// A record may leave out what is empty, but not every record of the first many.
const FIRST_RECORDS = 1_000
const FIRST_BYTES = 16_000_000

async function* refuseLackingFields(
  rows: AsyncIterable<SourceRow>,
  required: readonly string[],
): AsyncGenerator<SourceRow> {
  const lacking = new Set(required)
  let first: SourceRow[] | null = []
  let bytes = 0
  for await (const row of rows) {
    if (first === null) {
      yield row
      continue
    }
    first.push(row)
    bytes += row.length
    for (const field of lacking) if (row.value(field) !== undefined) lacking.delete(field)
    if (lacking.size > 0 && first.length < FIRST_RECORDS && bytes < FIRST_BYTES) continue
    refuseLacking(lacking, first)
    yield* first
    first = null
  }
  if (first === null) return
  refuseLacking(lacking, first)
  yield* first
}

function refuseLacking(lacking: ReadonlySet<string>, first: readonly SourceRow[]): void {
  if (lacking.size === 0 || !first.some(({ problem }) => problem === null)) return
  const names = [...lacking].join(', ')
  throw new RefusedInput(`lacks ${names} in its first ${first.length} records, which the mapping requires`, null)
}
