// Inputs made of bytes, in any chunks, and all that is read from them.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { RefusedInput } from '../../../seed/importer.js'
import { ByteInput } from '../../../seed/reading/byte-input.js'
import type { Input } from '../../../seed/reading/input.js'
import { type InputLimits, inputLimits } from '../../../seed/reading/input-limits.js'
import { readTable } from '../../../seed/reading/read-table.js'
import type { SourceRow } from '../../../seed/reading/source-row.js'
import type { TableFormat } from '../../../seed/reading/table-format.js'

interface Circumstances {
  /** Bytes in a chunk. */
  chunk?: number
  changed?: boolean
  limits?: Partial<InputLimits>
}

/** An input whose bytes come from nowhere else. */
export function inputOf(
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
  { changed = false, limits = {} }: Circumstances = {},
): Input {
  const source = {
    size: null,
    async *chunks() {
      yield* chunks
    },
    hasChanged: async () => changed,
    close: async () => {},
  }
  return new ByteInput('given', source, { ...inputLimits, ...limits })
}

export function* inChunks(bytes: Buffer, length: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** How many bytes are in use, once what is not in use is gone. */
export function bytesInUse(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** What was read: the rows, and why reading ended early; null where it did not. */
export interface Reading {
  columns: readonly string[] | null
  rows: SourceRow[]
  refusal: { line: number | null; message: string } | null
}

export async function readInput(input: Input, format: TableFormat): Promise<Reading> {
  const reading: Reading = { columns: null, rows: [], refusal: null }
  try {
    const table = await readTable(input, format)
    reading.columns = table.columns
    for await (const row of table.rows) reading.rows.push(row)
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error
    reading.refusal = { line: error.line, message: error.message }
  }
  return reading
}

/** Reads a text or bytes as one format, in chunks of one length. */
export function read(content: string | Buffer, format: TableFormat, circumstances: Circumstances = {}) {
  const bytes = Buffer.from(content)
  return readInput(inputOf(inChunks(bytes, circumstances.chunk ?? 65_536), circumstances), format)
}

/** Rows as `line: value | value` under these columns, or `line: ! field: reason`. */
export function tell({ rows, refusal }: Reading, columns: readonly string[]): string[] {
  const told = rows.map((row) =>
    row.problem
      ? `${row.line}: ! ${row.problem.field}: ${row.problem.reason}`
      : `${row.line}: ${columns.map((column) => row.value(column) ?? '–').join(' | ')}`,
  )
  return refusal ? [...told, `${refusal.line}: !! ${refusal.message}`] : told
}

const oddCharacters = [
  'a',
  'Ж',
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  ' ',
  'é',
  'e\u0301',
  '😀',
  '🇺🇦',
  '\u2028',
  '\\',
  "'",
  '{',
  ']',
  ':',
  '0',
]

/** Text with everything in it that a format could stumble over. */
export const oddText = fc.string({ unit: fc.constantFrom(...oddCharacters), maxLength: 12 })

/** How a text may come: with or without a mark, zipped, in chunks of any length. */
export const coming = fc.record({
  mark: fc.boolean(),
  zip: fc.boolean(),
  chunk: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 }), fc.constant(100_000)),
})

/** The bytes of a text as they come, zipped as two members. */
export function encode(text: string, { mark, zip }: { mark: boolean; zip: boolean }): Buffer {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`)
  if (!zip) return bytes
  const half = bytes.length >> 1
  return Buffer.concat([gzipSync(bytes.subarray(0, half)), gzipSync(bytes.subarray(half))])
}
