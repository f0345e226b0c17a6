// A stream of bytes as blocks of whole records; of a line that is too long no more is kept than its beginning.

import { RecordBlock } from './record-block.js'

/** The blocks, in their order: each must have been taken from to its end before the next is asked for. */
export async function* readBlocks(chunks: AsyncIterable<Buffer>, quoting: boolean): AsyncGenerator<RecordBlock> {
  let held: Buffer = Buffer.alloc(0)
  let line = 1
  let skipping = false
  for await (const bytes of joinShort(chunks, () => held.length)) {
    held = held.length > 0 ? Buffer.concat([held, bytes]) : bytes
    if (skipping) {
      const end = endOfLine(held)
      if (end === null) {
        // A carriage return may be the first half of a line end.
        held = held.subarray(held.length - 1)
        continue
      }
      held = held.subarray(end)
      line++
      skipping = false
    }
    const block = new RecordBlock(held, line, quoting, false)
    yield block
    held = held.subarray(block.at)
    line = block.line
    skipping = block.overlong
  }
  if (!skipping) yield new RecordBlock(held, line, quoting, true)
}

// What is held is searched anew with every block: were the blocks shorter, a long record would be searched too often.
async function* joinShort(chunks: AsyncIterable<Buffer>, least: () => number): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length < least()) continue
    yield parts.length === 1 ? chunk : Buffer.concat(parts)
    parts = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(parts)
}

// Where the next line begins; null where the line goes on behind these bytes.
function endOfLine(bytes: Buffer): number | null {
  const ends = [bytes.indexOf('\n'), bytes.indexOf('\r')].filter((at) => at !== -1)
  const end = Math.min(...ends)
  if (ends.length === 0 || (bytes[end] === 0x0d && end + 1 === bytes.length)) return null
  return end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1)
}
