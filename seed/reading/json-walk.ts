// The way through a JSON document to its list of records: what lies beside it is passed over, each record is cut out.

import { RefusedInput } from '../importer.js'
import { isSpace, JsonValue } from './json-value.js'
import { LineCounter } from './line-counter.js'
import { RECORD_BYTES } from './record-limits.js'

const NO_JSON = 'is not JSON from here on: look for a missing quotation mark, comma or bracket'

/** What may come next: a value on the path to the list or beside it, a name, an item, or the sign behind one of these. */
type Expected =
  | 'ON_PATH'
  | 'FIRST_NAME'
  | 'NAME'
  | 'COLON'
  | 'BESIDE'
  | 'NEXT_NAME'
  | 'FIRST_ITEM'
  | 'ITEM'
  | 'NEXT_ITEM'
  | 'END'

export class JsonWalk {
  private expected: Expected = 'ON_PATH'
  /** What is being followed, and what is expected behind it. */
  private open: { value: JsonValue; then: Expected } | null = null
  private name = ''
  /** For each open group of fields on the path, whether it gave the name that the path takes from it. */
  private readonly groups: boolean[] = []
  private found = false
  private line = 1
  private readonly lines = new LineCounter()

  constructor(private readonly path: readonly string[]) {}

  /** The items that end within the next bytes. Throws a RefusedInput behind them where the document is broken. */
  *walk(chunk: Buffer): Generator<JsonValue> {
    for (let at = 0; at < chunk.length; ) {
      if (this.open) {
        const end = this.open.value.follow(chunk, at)
        if (end === null) break
        at = end
        yield* this.closeValue(this.open)
      } else if (isSpace(chunk[at])) at++
      else {
        this.line = this.lines.lineOf(chunk, at)
        if (this.take(String.fromCharCode(chunk[at] ?? 0))) at++
      }
    }
    this.line = this.lines.leave(chunk)
  }

  /** To be told that nothing follows. Throws a RefusedInput where the document is not complete, or has no such list. */
  end(changed: boolean): void {
    if (this.expected !== 'END') {
      this.refuse(changed ? 'changed while it was read: run it again' : 'ends before it is complete: get it again')
    }
    if (!this.found) this.refuse(`has no list at ${this.path.join('.')}: look for its path`)
  }

  // Whether the sign is done with; where it is not, a value begins with it.
  private take(sign: string): boolean {
    switch (this.expected) {
      case 'ON_PATH':
        return this.enter(sign)
      case 'FIRST_NAME':
        return sign === '}' ? this.leaveGroup() : this.takeName(sign)
      case 'NAME':
        return this.takeName(sign)
      case 'COLON':
        return sign === ':' ? this.expect(this.isOnPath() ? 'ON_PATH' : 'BESIDE') : this.refuse(NO_JSON)
      case 'BESIDE':
        return this.takeValue(sign, 0, 'NEXT_NAME')
      case 'NEXT_NAME':
        return sign === ',' ? this.expect('NAME') : sign === '}' ? this.leaveGroup() : this.refuse(NO_JSON)
      case 'FIRST_ITEM':
        return sign === ']' ? this.leaveList() : this.takeValue(sign, RECORD_BYTES, 'NEXT_ITEM')
      case 'ITEM':
        return this.takeValue(sign, RECORD_BYTES, 'NEXT_ITEM')
      case 'NEXT_ITEM':
        return sign === ',' ? this.expect('ITEM') : sign === ']' ? this.leaveList() : this.refuse(NO_JSON)
      case 'END':
        return this.refuse('goes on behind its end: if each line is a record, it is ndjson')
    }
  }

  private enter(sign: string): boolean {
    const depth = this.groups.length
    if (depth === this.path.length) {
      const name = depth === 0 ? 'is' : `has at ${this.path.join('.')}`
      if (sign !== '[') this.refuse(`${name} no list of records: name the path to it`)
      this.found = true
      return this.expect('FIRST_ITEM')
    }
    if (sign !== '{') this.refuse(`has no list at ${this.path.join('.')}: look for its path`)
    this.groups.push(false)
    return this.expect('FIRST_NAME')
  }

  private takeName(sign: string): boolean {
    return sign === '"' ? this.takeValue(sign, RECORD_BYTES, 'COLON') : this.refuse(NO_JSON)
  }

  private takeValue(sign: string, mostBytes: number, then: Expected): boolean {
    if (',:]}'.includes(sign)) this.refuse(NO_JSON)
    this.open = { value: new JsonValue(this.line, mostBytes), then }
    this.expect(then)
    return false
  }

  private *closeValue({ value, then }: { value: JsonValue; then: Expected }): Generator<JsonValue> {
    this.open = null
    if (then === 'NEXT_ITEM') yield value
    if (then === 'COLON') this.name = this.readName(value)
  }

  private leaveList(): boolean {
    return this.expect(this.groups.length === 0 ? 'END' : 'NEXT_NAME')
  }

  private leaveGroup(): boolean {
    this.groups.pop()
    return this.leaveList()
  }

  // Whether the path goes on under the name that was just read.
  private isOnPath(): boolean {
    const depth = this.groups.length
    if (this.name !== this.path[depth - 1]) return false
    if (this.groups[depth - 1]) this.refuse(`gives the field "${this.name}" twice: give it once`)
    this.groups[depth - 1] = true
    return true
  }

  private readName(value: JsonValue): string {
    try {
      return JSON.parse(value.bytes().toString())
    } catch {
      return this.refuse(NO_JSON)
    }
  }

  private expect(expected: Expected): true {
    this.expected = expected
    return true
  }

  private refuse(reason: string): never {
    throw new RefusedInput(reason, this.line)
  }
}
