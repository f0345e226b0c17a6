// Conditions of a mapping: what must hold of a row.

import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import type { When } from './value-draft.js'

type Condition = Exclude<When, unknown[]>

/** What is left out holds of every row. */
export function compileWhen(when: When | undefined, field: MappingField): Read<boolean> {
  if (when === undefined) return () => true
  if (!Array.isArray(when)) return compileCondition(when, field)
  const conditions = when.map((condition, index) => compileCondition(condition, field.at(index)))
  return (reading) => conditions.every((holds) => holds(reading))
}

function compileCondition(condition: Condition, field: MappingField): Read<boolean> {
  const column = field.uses(condition.column)
  if ('empty' in condition) return (reading) => (reading.cell(column) === '') === condition.empty
  if ('startsWith' in condition) return (reading) => reading.cell(column).startsWith(condition.startsWith)
  const values = new Set([condition.is].flat())
  return (reading) => values.has(reading.cell(column))
}
