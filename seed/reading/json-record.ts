// A JSON record taken apart: every value as text, under its dotted path.

import { isUtf8 } from 'node:buffer'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import { type JsonToken, JsonTokens } from './json-tokens.js'
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

type Scalar = 'TEXT' | 'NUMBER' | 'WORD' | 'NULL'

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
  const record = new OpenRecord(text, line, damaged)
  try {
    record.read()
    return damaged ? { field: '', reason: NO_TEXT } : record.fields
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const field = damaged ? Buffer.from(error.field, 'latin1').toString() : error.field
    return { field: Array.from(field).slice(0, NAME_CHARACTERS).join(''), reason: error.message }
  }
}

class OpenRecord {
  readonly fields = new Map<string, string>()
  private readonly tokens: JsonTokens
  private readonly levels: Level[] = []
  private count = 0

  constructor(
    text: string,
    private readonly line: number,
    private readonly damaged: boolean,
  ) {
    this.tokens = new JsonTokens(text)
  }

  /** Throws a Fault. Nesting is followed by a list of levels, never by recursion. */
  read(): void {
    this.takeValue(this.tokens.next())
    for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) {
      const isFirst = level.names ? level.names.size === 0 : level.current === -1
      let token = this.tokens.next()
      if (token === (level.names ? '}' : ']')) {
        this.levels.pop()
        continue
      }
      if (!isFirst) {
        if (token !== ',') this.refuse()
        token = this.tokens.next()
      }
      if (level.names) token = this.takeName(token, level, level.names)
      else level.current = Number(level.current) + 1
      this.takeValue(token)
    }
    if (this.tokens.next() !== 'END') this.refuse()
  }

  // Gives the token behind the colon.
  private takeName(token: JsonToken, level: Level, names: Set<string>): JsonToken {
    if (token !== 'TEXT') this.refuse()
    const name = this.tokens.value()
    if (this.isUnfit(name)) throw new Fault('', `has a field whose name ${this.damaged ? NO_TEXT : NO_CHARACTER}`)
    level.current = name
    if (names.has(name)) this.refuse('is given twice: give it once')
    names.add(name)
    if (this.tokens.next() !== ':') this.refuse()
    return this.tokens.next()
  }

  private takeValue(token: JsonToken): void {
    if (token === '{') this.open(new Set())
    else if (token !== '[' && !isScalar(token)) this.refuse()
    else if (this.levels.length === 0) this.refuse(NO_RECORD)
    else if (token === '[') this.open(null)
    else this.keep(token)
  }

  private open(names: Set<string> | null): void {
    if (this.levels.length === JSON_DEPTH) this.refuse(`is nested more than ${JSON_DEPTH} deep`)
    const prefix = this.levels.length === 0 ? '' : `${this.path()}.`
    this.levels.push({ prefix, names, current: names ? '' : -1 })
  }

  private keep(token: Scalar): void {
    if (++this.count > RECORD_FIELDS) throw new Fault('', `holds more than ${RECORD_FIELDS} values`)
    // A number stays as it was written: a double would lose digits.
    const value = token === 'TEXT' ? this.tokens.value() : this.tokens.written()
    if (token === 'TEXT' && this.isUnfit(value)) this.refuse(this.damaged ? NO_TEXT : NO_CHARACTER)
    if (token === 'NULL' || this.levels.length > PATH_DEPTH) return
    const path = this.path()
    if (this.fields.has(path)) this.refuse('is given twice, once by names with dots in them: give it once')
    this.fields.set(path, value)
  }

  private path(): string {
    const level = this.levels.at(-1)
    return level ? `${level.prefix}${level.current}` : ''
  }

  private isUnfit(value: string): boolean {
    return this.damaged ? !isUtf8(Buffer.from(this.tokens.written(), 'latin1')) : unstorable.test(value)
  }

  private refuse(reason = this.noJson()): never {
    throw new Fault(this.path(), reason)
  }

  private noJson(): string {
    const lines = this.tokens.linesBefore()
    const where = lines > 0 ? ` on line ${this.line + lines}` : ''
    return `is not JSON${where}: look for a missing quotation mark, comma or bracket`
  }
}

function isScalar(token: JsonToken): token is Scalar {
  return token === 'TEXT' || token === 'NUMBER' || token === 'WORD' || token === 'NULL'
}
