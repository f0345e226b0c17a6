// The records of a csv or tsv in runs: behind broken quotation marks the next line is read as if nothing had been open.

import { type CutRecord, cutCells } from './cut-cells.js'
import { readBlocks } from './record-blocks.js'
import type { Dialect } from './table-format.js'

// The most records that are cut at a time.
const RUN = 1024

/** Every record once, those that are none among them, in runs of one or more. */
export async function* readCutRecords(chunks: AsyncIterable<Buffer>, dialect: Dialect): AsyncGenerator<CutRecord[]> {
  // What follows broken quotation marks may fall otherwise: as long as they are frequent, little is cut in vain.
  let run = 1
  for await (const block of readBlocks(chunks, dialect.quoted)) {
    for (let frames = block.take(run); frames.length > 0; frames = block.take(run)) {
      const records = cutCells(frames, dialect)
      const last = records.at(-1)
      const broken = last !== undefined && last.cells === null && last.frame.fault === null
      if (broken) block.rewindInto(last.frame)
      run = broken ? 1 : Math.min(2 * run, RUN)
      yield records
    }
  }
}
