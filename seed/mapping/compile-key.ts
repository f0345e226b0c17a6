// Keys and codes of a mapping: texts of a form that can be checked before any row is read.

import { Key } from '../../src/timeline/recording/field-types.js'
import { compileText, type TextRead, templatesOf } from './compile-text.js'
import type { MappingField } from './mapping-field.js'
import type { Text } from './value-draft.js'

/** A key, such as that of a document. One that is made of columns is checked with its row. */
export function compileKey(text: Text, field: MappingField): TextRead {
  const read = compileText(text, field)
  for (const fixed of templatesOf(text)) {
    if (fixed.includes('{') || Key.safeParse(fixed).success) continue
    field.fault(`is "${fixed}": a key is lower-case letters and digits joined by single hyphens`)
  }
  return read
}

/** A code of a place, behind its scheme. */
export function compileCode(text: Text, field: MappingField): TextRead {
  const read = compileText(text, field)
  for (const code of templatesOf(text)) {
    if (!/^([a-z0-9]+:.|\{)/.test(code)) field.fault(`is "${code}", without its scheme: write such as register:{no}`)
  }
  return read
}
