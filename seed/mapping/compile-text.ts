// Texts of a mapping: templates whose braces hold columns, the first of a list that is filled.

import { quoted } from '../../src/timeline/time/time-error.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import { applyForm, FORM_NEEDS, type TextForm } from './text-form.js'
import { FORMS, type Text } from './value-draft.js'

interface Cell {
  column: string
  form: TextForm | null
}

/** Null where none of its templates has all its columns filled. A template without columns always counts. */
export type TextRead = Read<string | null>

export function compileText(text: Text, field: MappingField): TextRead {
  if (typeof text === 'string') return compileTemplate(text, field)
  if (!Array.isArray(text)) return compileTable(text, field)
  const templates = text.map((template, index) => compileTemplate(template, field.at(index)))
  return (reading) => {
    for (const template of templates) {
      const filled = template(reading)
      if (filled !== null) return filled
    }
    return null
  }
}

/** Every template that a text can be made by. */
export function templatesOf(text: Text): string[] {
  if (typeof text === 'string' || Array.isArray(text)) return [text].flat()
  return [...Object.values(text.table), ...(text.otherwise === undefined ? [] : [text.otherwise])]
}

/** `compileText` for a text that may be left out, which then never says anything. */
export function compileOptionalText(text: Text | undefined, field: MappingField): TextRead {
  return text === undefined ? () => null : compileText(text, field)
}

function compileTable({ from, table, otherwise }: Exclude<Text, string | string[]>, field: MappingField): TextRead {
  const code = compileText(from, field.at('from'))
  const texts = new Map(
    Object.entries(table).map(([each, template]) => [each, compileTemplate(template, field.at('table').at(each))]),
  )
  const other = compileOptionalText(otherwise, field.at('otherwise'))
  return (reading) => (texts.get(code(reading) ?? '') ?? other)(reading)
}

function compileTemplate(template: string, field: MappingField): TextRead {
  const parts = parseTemplate(template, field).map((piece) =>
    typeof piece === 'string' ? piece : compileCell(piece, field.uses(piece.column)),
  )
  const [first] = parts
  if (parts.length === 1 && first !== undefined) return typeof first === 'string' ? () => first : first
  return (reading) => {
    let text = ''
    for (const part of parts) {
      const piece = typeof part === 'string' ? part : part(reading)
      if (piece === null) return null
      text += piece
    }
    return text
  }
}

function compileCell({ column, form }: Cell, place: number): TextRead {
  if (form === null) return (reading) => reading.cell(place) || null
  return (reading) => {
    const cell = reading.cell(place)
    if (cell === '') return null
    const formed = applyForm(form, cell)
    if (formed === null) reading.report(column, `holds ${quoted(cell)}, which ${FORM_NEEDS[form]}: correct it`)
    return formed ?? cell
  }
}

function parseTemplate(template: string, field: MappingField): (string | Cell)[] {
  const pieces: (string | Cell)[] = []
  let literal = ''
  for (let at = 0; at < template.length; ) {
    const sign = template[at]
    if (sign !== '{' || template[at + 1] === '{') {
      literal += sign
      at += sign === '{' ? 2 : 1
      continue
    }
    const end = template.indexOf('}', at)
    const inside = template.slice(at + 1, end === -1 ? undefined : end)
    const cell = end === -1 || inside.includes('{') ? null : parseCell(inside, field)
    if (end === -1 || inside.includes('{')) {
      field.fault(
        `holds ${quoted(template.slice(at))}, a brace that is not closed: write } behind the column, or {{ for a brace`,
      )
      return pieces
    }
    if (literal !== '') pieces.push(literal)
    if (cell) pieces.push(cell)
    literal = ''
    at = end + 1
  }
  if (literal !== '') pieces.push(literal)
  return pieces
}

function parseCell(inside: string, field: MappingField): Cell | null {
  const bar = inside.lastIndexOf('|')
  const column = (bar === -1 ? inside : inside.slice(0, bar)).trim()
  const form = bar === -1 ? null : inside.slice(bar + 1).trim()
  if (column === '') field.fault(`holds {${inside}}, which names no column`)
  else if (!isForm(form)) field.fault(`holds {${inside}}: "${form}" is none of the forms ${FORMS.join(', ')}`)
  else return { column, form }
  return null
}

function isForm(form: string | null): form is TextForm | null {
  return form === null || FORMS.some((known) => known === form)
}
