// Bytes in the network's order, one after another in large chunks: what a COPY is sent as.

// Large enough that a message costs nothing, small enough that PostgreSQL begins while the next rows are packed.
const CHUNK_BYTES = 32 * 1024
const HALF = 2 ** 32

/** Takes numbers, texts and bytes, and gives them back as chunks. A number out of its range throws a RangeError. */
export class PackedBytes {
  private chunk: Buffer
  private at = 0
  private readonly full: Buffer[] = []

  constructor(private readonly size = CHUNK_BYTES) {
    this.chunk = Buffer.allocUnsafe(size)
  }

  int8(value: number): void {
    this.at = this.room(1).writeInt8(value, this.at)
  }

  int16(value: number): void {
    this.at = this.room(2).writeInt16BE(value, this.at)
  }

  int32(value: number): void {
    this.at = this.room(4).writeInt32BE(value, this.at)
  }

  int64(value: bigint): void {
    this.at = this.room(8).writeBigInt64BE(value, this.at)
  }

  /** A thousand times this number, as 64 bits: in two halves, since making bigints of dates is half the work on a row. */
  thousands(value: number): void {
    const low = (value - Math.floor(value / HALF) * HALF) * 1_000
    const chunk = this.room(8)
    chunk.writeInt32BE(Math.floor(value / HALF) * 1_000 + Math.floor(low / HALF), this.at)
    this.at = chunk.writeUInt32BE(low % HALF, this.at + 4)
  }

  /** Bytes that are written as hexadecimal digits; returns how many they were. */
  hexadecimal(digits: string): number {
    const written = this.room(digits.length / 2).write(digits, this.at, 'hex')
    this.at += written
    return written
  }

  float64(value: number): void {
    this.at = this.room(8).writeDoubleBE(value, this.at)
  }

  bytes(value: Uint8Array): void {
    this.room(value.length).set(value, this.at)
    this.at += value.length
  }

  /** Text as UTF-8, behind the number of bytes that it and `extra` more take. */
  sizedText(text: string, extra: readonly number[] = []): void {
    // A letter takes three bytes at the most; one beyond the first plane takes four, and is two letters long here.
    const chunk = this.room(4 + extra.length + 3 * text.length)
    const start = this.at + 4
    chunk.set(extra, start)
    const length = extra.length + chunk.write(text, start + extra.length, 'utf8')
    chunk.writeInt32BE(length, this.at)
    this.at = start + length
  }

  /** The chunks that are full; what is in none of them yet stays. */
  takeFull(): Buffer[] {
    return this.full.length === 0 ? this.full : this.full.splice(0)
  }

  /** Everything that was not taken yet. */
  takeAll(): Buffer[] {
    this.close(this.size)
    return this.full.splice(0)
  }

  private room(bytes: number): Buffer {
    if (this.at + bytes > this.chunk.length) this.close(Math.max(this.size, bytes))
    return this.chunk
  }

  private close(nextSize: number): void {
    this.full.push(this.chunk.subarray(0, this.at))
    this.chunk = Buffer.allocUnsafe(nextSize)
    this.at = 0
  }
}
