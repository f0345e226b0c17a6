// One value of a JSON document, followed through a stream by its brackets and quotation marks, however deep or long.

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c

export class JsonValue {
  private depth = 0
  private inText = false
  private escaped = false
  private readonly pieces: Buffer[] = []
  private kept = 0
  /** Whether it is longer than what is kept of it. */
  tooLong = false

  constructor(
    readonly line: number,
    /** How much of it is kept. */
    private readonly mostBytes: number,
  ) {}

  /** Follows it on from there. Gives where it ends; null where it goes on behind the chunk. */
  follow(chunk: Buffer, from: number): number | null {
    const end = this.findEnd(chunk, from)
    const piece = chunk.subarray(from, Math.min(end ?? chunk.length, from + this.mostBytes - this.kept))
    if (piece.length > 0) this.pieces.push(piece)
    this.kept += piece.length
    if (from + piece.length < (end ?? chunk.length)) this.tooLong = true
    return end
  }

  bytes(): Buffer {
    const [first, ...others] = this.pieces
    return first && others.length === 0 ? first : Buffer.concat(this.pieces)
  }

  private findEnd(chunk: Buffer, from: number): number | null {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]
      if (this.inText) {
        if (this.escaped) this.escaped = false
        else if (byte === BACKSLASH) this.escaped = true
        else if (byte === QUOTE) {
          this.inText = false
          if (this.depth === 0) return at + 1
        }
      } else if (byte === QUOTE) this.inText = true
      else if (isOpening(byte)) this.depth++
      else if (isClosing(byte)) {
        // The bracket closes what the value stands in.
        if (this.depth === 0) return at
        this.depth--
        if (this.depth === 0) return at + 1
      } else if (this.depth === 0 && (byte === COMMA || isSpace(byte))) return at
    }
    return null
  }
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function isOpening(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b
}

function isClosing(byte: number | undefined): boolean {
  return byte === 0x7d || byte === 0x5d
}
