// The cells of records: csv-parse cuts those with quotation marks, the others are cut at their delimiters.

import { CsvError, type Options, parse } from 'csv-parse/sync'
import type { Frame } from './frame.js'
import type { Dialect } from './table-format.js'

const LINE_END = Buffer.from('\n')

/** A record and its cells; null where its quotation marks are broken, or it has a fault. */
export interface CutRecord {
  frame: Frame
  cells: string[] | null
}

/**
 * Cuts records, and stops behind the first whose quotation marks are broken. The cells of a damaged record come as
 * Latin-1, one character for each byte.
 */
export function cutCells(frames: readonly Frame[], { delimiter }: Dialect): CutRecord[] {
  const quoted = cutQuoted(frames.filter(isQuoted), delimiter)
  const records: CutRecord[] = []
  let next = 0
  for (const frame of frames) {
    const broken = isQuoted(frame) && next === quoted.length
    if (frame.fault !== null || broken) records.push({ frame, cells: null })
    else
      records.push({ frame, cells: isQuoted(frame) ? (quoted[next++] ?? null) : textOfFrame(frame).split(delimiter) })
    if (broken) break
  }
  return records
}

// In one call for all of them: a call takes as long as several records.
function cutQuoted(frames: readonly Frame[], delimiter: string): string[][] {
  const options: Options = { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true }
  const lines = frames.map(bytesOf)
  const join = (count: number) => Buffer.concat(lines.slice(0, count).flatMap((line) => [line, LINE_END]))
  if (frames.length === 0) return []
  try {
    return parse(join(lines.length), options)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // It tells how many it had read, and does not hand them over.
    const whole = Number(error.records)
    return whole === 0 ? [] : parse(join(whole), options)
  }
}

function isQuoted({ quoted, fault }: Frame): boolean {
  return quoted && fault === null
}

function textOfFrame({ bytes, start, end, damaged }: Frame): string {
  return bytes.toString(damaged ? 'latin1' : 'utf8', start, end)
}

function bytesOf(frame: Frame): Buffer {
  return frame.damaged ? Buffer.from(textOfFrame(frame)) : frame.bytes.subarray(frame.start, frame.end)
}
