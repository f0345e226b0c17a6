// The mark at the start of a text that tells its encoding: that of UTF-8 is taken off, that of UTF-16 refused.

import { RefusedInput } from '../importer.js'

const MARK_BYTES = 3

/** The same bytes without the mark of UTF-8. Throws a RefusedInput for UTF-16. */
export async function* skipByteOrderMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | null = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (start === null) {
      yield chunk
      continue
    }
    start = Buffer.concat([start, chunk])
    if (start.length < MARK_BYTES) continue
    yield withoutMark(start)
    start = null
  }
  if (start) yield withoutMark(start)
}

function withoutMark(start: Buffer): Buffer {
  const [first, second, third] = start
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new RefusedInput('is UTF-16: save it as UTF-8', 1)
  }
  return first === 0xef && second === 0xbb && third === 0xbf ? start.subarray(MARK_BYTES) : start
}
