// The words and signs of a JSON text, one after the other, as strictly as JSON.parse takes them.

import { createScanner, type JSONScanner } from 'jsonc-parser'

// In the order in which the scanner numbers them, whose enum cannot be imported.
const kinds = [
  ...(['NONE', '{', '}', '[', ']', ',', ':', 'NULL', 'WORD', 'WORD', 'TEXT', 'NUMBER'] as const),
  ...(['NONE', 'NONE', 'SPACE', 'SPACE', 'NONE', 'END'] as const),
]

/** WORD is true or false; NONE is nothing of JSON, a comment among it. */
export type JsonToken = Exclude<(typeof kinds)[number], 'SPACE'>

export class JsonTokens {
  private readonly scanner: JSONScanner

  constructor(private readonly text: string) {
    this.scanner = createScanner(text)
  }

  next(): JsonToken {
    for (;;) {
      const kind = kinds[this.scanner.scan()] ?? 'NONE'
      if (kind === 'SPACE') continue
      return this.scanner.getTokenError() === 0 ? kind : 'NONE'
    }
  }

  /** What the last token says: of a text without its escapes. */
  value(): string {
    return this.scanner.getTokenValue()
  }

  /** The last token as it was written. */
  written(): string {
    const start = this.scanner.getTokenOffset()
    return this.text.slice(start, start + this.scanner.getTokenLength())
  }

  /** How many lines lie before the last token. */
  linesBefore(): number {
    return this.scanner.getTokenStartLine()
  }
}
