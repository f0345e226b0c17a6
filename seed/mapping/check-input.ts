// What a mapping says of its table, checked against what it reads from it.

import type { Mapping } from './mapping.js'
import type { MappingField } from './mapping-field.js'

/** Notes in `field`, that of the compiled mapping, what does not fit together. */
export function checkInput({ input }: Mapping, field: MappingField): void {
  const at = field.at('input')
  const { format, columns, required } = input
  const isTable = format === 'csv' || format === 'tsv'
  for (const name of ['columns', 'delimiter', 'quote'] as const) {
    if (input[name] !== undefined && !isTable) at.at(name).fault(`is of no use: ${format} is not a csv or tsv`)
  }
  if (input.records !== undefined && format !== 'json') at.at('records').fault(`is of no use: ${format} is not json`)

  for (const column of field.at('id').columns) {
    if (!required.includes(column)) at.at('required').fault(`lacks "${column}", which the id is made from`)
  }
  // Where the file has no header, these are all its columns, so that others are spelling mistakes.
  if (columns === undefined) return
  for (const [index, column] of columns.entries()) {
    if (columns.indexOf(column) !== index) at.at('columns').at(index).fault(`names "${column}" a second time`)
  }
  for (const column of new Set([...required, ...field.columns])) {
    if (!columns.includes(column))
      at.at('columns').fault(`lacks "${column}", which the mapping reads: check the spelling`)
  }
}
