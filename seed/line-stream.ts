// Lines as they arrive: each is handed over as soon as its end is there, whatever comes behind it.

import { isUtf8 } from 'node:buffer'

/** The longest line, in bytes. */
export const LINE_BYTES = 1_000_000

export interface ArrivedLine {
  /** Counts from 1. */
  number: number
  /** Null where it is too long, or no UTF-8. */
  text: string | null
}

/** The lines of a stream, blank ones left out. Of a line that is too long nothing is kept. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<ArrivedLine> {
  let held: Buffer[] = []
  let length = 0
  let number = 0
  const take = (): ArrivedLine | null => {
    const bytes = Buffer.concat(held)
    const line = { number: ++number, text: length <= LINE_BYTES && isUtf8(bytes) ? bytes.toString().trim() : null }
    held = []
    length = 0
    return line.text === '' ? null : line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      hold(chunk.subarray(start, end))
      const line = take()
      if (line) yield line
      start = end + 1
    }
    hold(chunk.subarray(start))
  }
  const last = length > 0 ? take() : null
  if (last) yield last

  function hold(bytes: Buffer): void {
    length += bytes.length
    if (length <= LINE_BYTES) held.push(bytes)
    else held = []
  }
}
