// Values of closed lists: the same for every row, or looked up by the source's own code.

import { quoted } from '../../src/timeline/time/time-error.js'
import { compileText } from './compile-text.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import type { Choice } from './value-draft.js'

/** The values that a choice can give. */
export function valuesOf<T extends string>(choice: Choice<T>): T[] {
  if (typeof choice === 'string') return [choice]
  const { table, otherwise } = choice
  const values = [...Object.values(table), otherwise]
  return [...new Set(values.filter((value) => value !== null && value !== undefined))]
}

/** Null where the row has no code, or one that the table lacks or gives no value: it is reported. A table can hold the code ''. */
export function compileChoice<T extends string>(choice: Choice<T>, field: MappingField): Read<T | null> {
  return compile(choice, field, 'is empty: fill it in, or give the table of the mapping an empty code')
}

/** The same for a choice that may be left out, and whose code may be empty: then it gives nothing. */
export function compileOptionalChoice<T extends string>(
  choice: Choice<T> | undefined,
  field: MappingField,
): Read<T | null> {
  return choice === undefined ? () => null : compile(choice, field, null)
}

function compile<T extends string>(choice: Choice<T>, field: MappingField, ifEmpty: string | null): Read<T | null> {
  if (typeof choice === 'string') return () => choice
  const table = new Map(Object.entries(choice.table))
  const code = compileText(choice.from, field.at('from'))
  const { otherwise = null } = choice
  return (reading) => {
    const text = code(reading)
    const meant = table.get(text ?? '')
    const value = meant === undefined ? otherwise : meant
    if (value !== null || (meant === null && ifEmpty === null)) return value
    if (text === null) return ifEmpty === null ? null : reading.report(field.label, ifEmpty)
    return reading.report(
      field.label,
      `holds ${quoted(text)}, a code that the table of the mapping lacks: add it there, or say otherwise`,
    )
  }
}
