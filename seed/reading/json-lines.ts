// JSON with one record on each line.

import type { Frame } from './frame.js'
import type { Input } from './input.js'
import { JsonRow } from './json-row.js'
import { readBlocks } from './record-blocks.js'
import { CUT_OFF, type SourceRow } from './source-row.js'

// How many lines are found at a time.
const RUN = 1024
const blank = /^[ \t]*$/

/** The rows of an input; lines without a record are passed over. */
export async function* readJsonLines(input: Input): AsyncGenerator<SourceRow> {
  for await (const block of readBlocks(input.read(), false)) {
    for (let frames = block.take(RUN); frames.length > 0; frames = block.take(RUN)) {
      for (const frame of frames) {
        const bytes = frame.bytes.subarray(frame.start, frame.end)
        if (!isBlank(bytes)) yield new JsonRow(frame.line, bytes, faultOf(frame, input))
      }
    }
  }
}

function faultOf({ fault, ended }: Frame, { changed }: Input): string | null {
  return fault ?? (changed && !ended ? CUT_OFF : null)
}

function isBlank(bytes: Buffer): boolean {
  return (bytes[0] === 0x20 || bytes[0] === 0x09) && blank.test(bytes.toString('latin1'))
}
