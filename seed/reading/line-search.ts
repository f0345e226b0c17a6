// The line ends and quotation marks in a stretch of bytes, from its beginning to its end.

const LF = 0x0a
const CR = 0x0d
const QUOTE = 0x22

export class LineSearch {
  /** Where the line that was found last ends, and where the next begins. */
  end = 0
  next = 0
  private readonly quoting: boolean
  // The next of each from where the search stands: each is looked for once, and not once for every line.
  private lf = -1
  private cr = -1
  private quote = -1

  constructor(
    private readonly bytes: Buffer,
    quoting: boolean,
    /** Whether nothing follows these bytes. */
    private readonly last: boolean,
  ) {
    this.quoting = quoting && bytes.includes(QUOTE)
  }

  /** Finds the end of the line that begins there. False where it does not end within these bytes. */
  findLine(from: number): boolean {
    const { bytes, last } = this
    if (from >= bytes.length) return false
    if (this.lf < from) this.lf = this.find(LF, from)
    if (this.cr < from) this.cr = this.find(CR, from)
    const end = Math.min(this.lf, this.cr)
    if (end === Number.POSITIVE_INFINITY && !last) return false
    // Whether a line feed follows the last byte is not known yet.
    if (end === this.cr && end + 1 === bytes.length && !last) return false
    this.end = Math.min(end, bytes.length)
    this.next = Math.min(end + (end === this.cr && end + 1 === this.lf ? 2 : 1), bytes.length)
    return true
  }

  /** How many quotation marks stand before that place, in a record that begins there, and were not counted yet. */
  countQuotes(from: number, to: number): number {
    if (!this.quoting) return 0
    if (this.quote < from) this.quote = this.find(QUOTE, from)
    let count = 0
    for (; this.quote < to; this.quote = this.find(QUOTE, this.quote + 1)) count++
    return count
  }

  /** To be called before the search goes back. */
  restart(): void {
    this.lf = this.cr = this.quote = -1
  }

  private find(byte: number, from: number): number {
    const at = this.bytes.indexOf(byte, from)
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }
}
