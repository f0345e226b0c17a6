// Lists of a mapping: each part makes one item of the draft, several, or none.

import { compileWhen } from './compile-condition.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import type { When } from './value-draft.js'

/** What one part of a list makes; null for nothing. `applies` is its own condition, under which alone it is asked. */
export type CompilePart<Part, Item> = (
  part: Part,
  at: MappingField,
  applies: Read<boolean>,
) => Read<Item | Item[] | null>

export function compileList<Part extends { when?: When | undefined }, Item extends object>(
  parts: readonly Part[] | undefined,
  field: MappingField,
  compile: CompilePart<Part, Item>,
): Read<Item[]> {
  const compiled = (parts ?? []).map((part, index) => {
    const at = field.at(index)
    const applies = compileWhen(part.when, at.at('when'))
    return { at, applies, make: compile(part, at, applies) }
  })
  return (reading) => {
    const items: Item[] = []
    for (const { at, applies, make } of compiled) {
      const made = applies(reading) ? make(reading) : null
      if (made === null) continue
      for (const item of Array.isArray(made) ? made : [made]) items.push(reading.made(saidBy(item), at))
    }
    return items
  }
}

// What is undefined is not said: a draft does not hold it.
function saidBy<Item extends object>(item: Item): Item {
  const said: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(item)) if (value !== undefined) said[name] = value
  return said as Item
}
