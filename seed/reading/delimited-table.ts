// A csv or tsv as a table.

import { RefusedInput } from '../importer.js'
import type { CutRecord } from './cut-cells.js'
import { readCutRecords } from './cut-records.js'
import type { Input } from './input.js'
import { NAME_CHARACTERS, RECORD_FIELDS } from './record-limits.js'
import type { Table } from './table.js'
import { dialectOf, type TableFormat } from './table-format.js'
import { faultOf, TableRow } from './table-row.js'

/** Reads as far as the header. Throws a RefusedInput. */
export async function readDelimited(input: Input, format: TableFormat): Promise<Table> {
  const dialect = dialectOf(format)
  const runs = readCutRecords(input.read(), dialect)
  if (format.columns) return tableOf(format.columns, 1, [], runs, input)
  try {
    const { value: run } = await runs.next()
    const [header, ...others] = run ?? []
    if (header === undefined) throw new RefusedInput('holds blank lines only', null)
    return tableOf(headerIn(header, input), header.frame.line, others, runs, input)
  } catch (error) {
    await runs.return(undefined)
    throw error
  }
}

function tableOf(
  names: readonly string[],
  line: number,
  first: readonly CutRecord[],
  runs: AsyncGenerator<CutRecord[]>,
  input: Input,
): Table {
  const columns = names.map((name) => name.trim())
  refuseColumns(columns, line)
  const places = new Map(columns.map((name, place) => [name, place]))
  const rowOf = (record: CutRecord) => new TableRow(places, record, faultOf(record, columns, input.changed))
  async function* readRows() {
    for (const record of first) yield rowOf(record)
    for await (const run of runs) for (const record of run) yield rowOf(record)
  }
  return { columns, rows: readRows() }
}

function headerIn(record: CutRecord, input: Input): readonly string[] {
  const fault = faultOf(record, record.cells ?? [], input.changed)
  if (fault) throw new RefusedInput(`has no header that can be read: it ${fault.reason}`, record.frame.line)
  return record.cells ?? []
}

function refuseColumns(columns: readonly string[], line: number): void {
  const refuse = (reason: string) => {
    throw new RefusedInput(reason, line)
  }
  if (columns.length > RECORD_FIELDS) refuse(`has ${columns.length} columns: at most ${RECORD_FIELDS} are read`)
  const seen = new Set<string>()
  for (const [index, column] of columns.entries()) {
    if (column === '') refuse(`has no name for column ${index + 1}: name it in the header`)
    if (column.length > NAME_CHARACTERS) refuse(`names column ${index + 1} at more than ${NAME_CHARACTERS} characters`)
    if (seen.has(column)) refuse(`names the column "${column}" twice: rename one of them in the header`)
    seen.add(column)
  }
}
