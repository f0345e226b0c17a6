// A JSON record taken apart: every value as text, under its dotted path.

import { isUtf8 } from 'node:buffer'
import { type JSONVisitor, visit } from 'jsonc-parser'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import { JSON_DEPTH, NAME_CHARACTERS, PATH_DEPTH, RECORD_FIELDS } from './record-limits.js'
import { NO_TEXT } from './source-row.js'

const NO_RECORD = 'is no record: a record is a group of fields, such as {"id": 1}'
const NO_CHARACTER = 'holds a character that is none (NUL, or half of a pair)'
const unstorable = /[\0\p{Surrogate}]/u

/** A list or a group of fields that is not closed yet. */
interface Level {
  /** What the paths of its values begin with. */
  prefix: string
  /** The names that it gave; null for a list. */
  names: Set<string> | null
  /** The name of its current value, or its place in the list. */
  current: string | number
}

class Fault extends Error {
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(reason)
  }
}

/**
 * Takes the text of a record apart that begins on this line. A damaged one comes as Latin-1, one character for each
 * byte, and is told where it is damaged. null has no value; nor has what lies deeper than PATH_DEPTH.
 */
export function takeApart(text: string, line: number, damaged: boolean): ReadonlyMap<string, string> | Problem {
  const fields = new Map<string, string>()
  const levels: Level[] = []
  let count = 0
  try {
    // The visitor throws before the nesting goes too deep: visit follows it by recursion.
    visit(text, visitor(), { disallowComments: true })
    return damaged ? { field: '', reason: NO_TEXT } : fields
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const field = damaged ? Buffer.from(error.field, 'latin1').toString() : error.field
    return { field: Array.from(field).slice(0, NAME_CHARACTERS).join(''), reason: error.message }
  }

  function visitor(): JSONVisitor {
    const close = () => {
      levels.pop()
    }
    return {
      onObjectBegin: () => open(new Set()),
      onArrayBegin: () => open(null),
      onObjectEnd: close,
      onArrayEnd: close,
      onObjectProperty: takeName,
      onLiteralValue: takeValue,
      onError: (_code, _offset, _length, startLine) => {
        const where = startLine > 0 ? ` on line ${line + startLine}` : ''
        throw new Fault(path(), `is not JSON${where}: look for a missing quotation mark, comma or bracket`)
      },
    }
  }

  function open(names: Set<string> | null): void {
    if (levels.length === 0 && names === null) throw new Fault('', NO_RECORD)
    countOn()
    if (levels.length === JSON_DEPTH) throw new Fault(path(), `is nested more than ${JSON_DEPTH} deep`)
    levels.push({ prefix: levels.length === 0 ? '' : `${path()}.`, names, current: names ? '' : -1 })
  }

  function takeName(name: string, offset: number, length: number): void {
    const level = levels.at(-1)
    if (!level?.names) return
    if (isUnfit(name, offset, length)) throw new Fault('', `has a field whose name ${damaged ? NO_TEXT : NO_CHARACTER}`)
    level.current = name
    if (level.names.has(name)) throw new Fault(path(), 'is given twice: give it once')
    level.names.add(name)
  }

  function takeValue(value: unknown, offset: number, length: number): void {
    if (levels.length === 0) throw new Fault('', NO_RECORD)
    countOn()
    if (++count > RECORD_FIELDS) throw new Fault('', `holds more than ${RECORD_FIELDS} values`)
    if (typeof value === 'string' && isUnfit(value, offset, length)) {
      throw new Fault(path(), damaged ? NO_TEXT : NO_CHARACTER)
    }
    if (value === null || levels.length > PATH_DEPTH) return
    const field = path()
    if (fields.has(field)) throw new Fault(field, 'is given twice, once by names with dots in them: give it once')
    // A number stays as it was written: a double would lose digits.
    fields.set(field, typeof value === 'string' ? value : text.slice(offset, offset + length))
  }

  function countOn(): void {
    const level = levels.at(-1)
    if (typeof level?.current === 'number') level.current++
  }

  function path(): string {
    const level = levels.at(-1)
    return level ? `${level.prefix}${level.current}` : ''
  }

  // Without an escape a text can hold nothing that it does not show.
  function isUnfit(value: string, offset: number, length: number): boolean {
    if (damaged) return !isUtf8(Buffer.from(text.slice(offset, offset + length), 'latin1'))
    return value.length !== length - 2 && unstorable.test(value)
  }
}
