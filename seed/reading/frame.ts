// Where one record lies in a stretch of bytes.

export interface Frame {
  /** The line of its first byte; counts from 1. */
  readonly line: number
  readonly bytes: Buffer
  readonly start: number
  /** Of its text, without the line end. */
  readonly end: number
  /** Where its first line ends, and where the line after that begins. */
  readonly firstEnd: number
  readonly secondLine: number
  /** Whether a quotation mark stands in it. */
  readonly quoted: boolean
  /** Whether bytes stand in it that are no UTF-8, or NUL. */
  readonly damaged: boolean
  /** Whether a line end follows. */
  readonly ended: boolean
  /** Why it can be no record; null where it may be one. */
  readonly fault: string | null
}
