// A row of JSON, from a list or from lines.

import { isUtf8 } from 'node:buffer'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import { takeApart } from './json-record.js'
import { type SourceRow, textOf } from './source-row.js'

const NO_FIELDS: ReadonlyMap<string, string> = new Map()

export class JsonRow implements SourceRow {
  readonly problem: Problem | null
  private readonly fields: ReadonlyMap<string, string>

  constructor(
    readonly line: number,
    private readonly bytes: Buffer,
    /** Why it is not to be taken apart at all; null where it is. */
    fault: string | null,
  ) {
    const fields = fault === null ? readFields(bytes, line) : { field: '', reason: fault }
    this.problem = fields instanceof Map ? null : (fields as Problem)
    this.fields = fields instanceof Map ? fields : NO_FIELDS
  }

  get length(): number {
    return this.bytes.length
  }

  value(path: string): string | undefined {
    return this.fields.get(path)
  }

  raw(): string {
    return textOf(this.bytes)
  }
}

function readFields(bytes: Buffer, line: number): ReadonlyMap<string, string> | Problem {
  const damaged = !isUtf8(bytes)
  return takeApart(bytes.toString(damaged ? 'latin1' : 'utf8'), line, damaged)
}
