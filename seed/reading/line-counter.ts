// The line on which a byte of a stream stands: lines end with a line feed, a carriage return, or both.

const LF = 0x0a
const CR = 0x0d

export class LineCounter {
  private line = 1
  private from = 0
  private afterReturn = false

  /** The line of a byte of this chunk, which stands no earlier than the one asked for before. */
  lineOf(chunk: Buffer, at: number): number {
    for (; this.from < at; this.from++) {
      const byte = chunk[this.from]
      if (byte === CR || (byte === LF && !this.afterReturn)) this.line++
      this.afterReturn = byte === CR
    }
    return this.line
  }

  /** To be told when a chunk ends, before the next is asked about. */
  leave(chunk: Buffer): number {
    const line = this.lineOf(chunk, chunk.length)
    this.from = 0
    return line
  }
}
