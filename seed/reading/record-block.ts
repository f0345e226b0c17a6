// A stretch of bytes that is parted into records: at line ends, except where a quotation mark is open.

import { isUtf8 } from 'node:buffer'
import type { Frame } from './frame.js'
import { LineSearch } from './line-search.js'
import { RECORD_BYTES, RECORD_LINES } from './record-limits.js'
import { BROKEN_QUOTES, TOO_LONG } from './source-row.js'

const LF = 0x0a
const CR = 0x0d

export class RecordBlock {
  /** Where the next record begins. */
  at = 0
  /** Whether the last record taken is the beginning of a line that goes on behind the block. */
  overlong = false
  private readonly search: LineSearch
  private readonly clean: boolean

  constructor(
    private readonly bytes: Buffer,
    /** The line of what comes next. */
    public line: number,
    quoting: boolean,
    /** Whether nothing follows the block. */
    private readonly last: boolean,
  ) {
    this.search = new LineSearch(bytes, quoting, last)
    // What follows the last line end is no record yet, and may end within a character.
    const known = last ? bytes : bytes.subarray(0, Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1)
    this.clean = isUtf8(known) && !known.includes(0)
  }

  /** The next records, so many at most; none where the rest of the block is no whole record. */
  take(count: number): Frame[] {
    const frames: Frame[] = []
    while (frames.length < count) {
      const frame = this.takeOne()
      if (frame === null) break
      frames.push(frame)
    }
    return frames
  }

  /** Goes back to the second line of a record: what was taken from there on will be taken again, perhaps otherwise. */
  rewindInto({ line, secondLine }: Frame): void {
    this.at = secondLine
    this.line = line + 1
    this.search.restart()
  }

  private takeOne(): Frame | null {
    const start = this.skipBlankLines()
    const { bytes, search, line } = this
    if (!search.findLine(start)) return this.takeBeginning(start)
    const { end: firstEnd, next: secondLine } = search
    if (firstEnd - start > RECORD_BYTES) return this.faultyLine(start, firstEnd, secondLine, TOO_LONG)
    let lines = 1
    let quotes = search.countQuotes(start, firstEnd)
    const quoted = quotes > 0
    while (quotes % 2 === 1) {
      const found = lines < RECORD_LINES && search.findLine(search.next)
      if (found && search.end - start <= RECORD_BYTES) {
        quotes += search.countQuotes(start, search.end)
        lines++
        continue
      }
      if (found || this.last || lines === RECORD_LINES || bytes.length - start > RECORD_BYTES) {
        return this.faultyLine(start, firstEnd, secondLine, BROKEN_QUOTES)
      }
      // It may be asked for again, in vain.
      search.restart()
      return null
    }
    const { end, next } = search
    this.at = next
    this.line += lines
    const damaged = !this.clean && isDamaged(bytes.subarray(start, end))
    return { line, bytes, start, end, firstEnd, secondLine, quoted, damaged, ended: end < bytes.length, fault: null }
  }

  private faultyLine(start: number, end: number, secondLine: number, fault: string): Frame {
    const { line, bytes } = this
    const flags = { quoted: false, damaged: false, ended: end < bytes.length }
    const frame = { line, bytes, start, end, firstEnd: end, secondLine, fault, ...flags }
    this.rewindInto(frame)
    return frame
  }

  // Of a line that does not end within the block; null where it may still be short enough.
  private takeBeginning(start: number): Frame | null {
    const { line, bytes } = this
    // The last byte may be the first half of the line end.
    const known = bytes.length - 1
    if (known - start <= RECORD_BYTES) return null
    const frame = this.faultyLine(start, start + RECORD_BYTES, known, TOO_LONG)
    this.line = line
    this.overlong = true
    return frame
  }

  private skipBlankLines(): number {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === LF) this.at++
      else if (byte === CR && (this.last || this.at + 1 < this.bytes.length)) {
        this.at += this.bytes[this.at + 1] === LF ? 2 : 1
      } else return this.at
      this.line++
    }
  }
}

function isDamaged(bytes: Buffer): boolean {
  return !isUtf8(bytes) || bytes.includes(0)
}
