// Laws of any bytes at all: they are rows, rows with a problem, or a refused input, whatever the chunks.

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableFormat } from '../../../seed/reading/table-format.js'
import { read } from './given-input.js'

const formats: TableFormat[] = [
  { format: 'csv' },
  { format: 'csv', columns: ['a', 'b'] },
  { format: 'tsv', quote: null, columns: ['a', 'b'] },
  { format: 'ndjson' },
  { format: 'json' },
  { format: 'json', records: ['a', 'b'] },
]
const scraps = [
  '"',
  '""',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\t',
  'a',
  'b',
  '{',
  '}',
  '[',
  ']',
  ':',
  '"a"',
  '"b"',
  '{"a":',
  '\\',
  '\\u00',
  '1',
  '-',
  '1e400',
  'null',
  'tru',
  ' ',
  '\0',
  'é',
  '\ud83d\ude00',
]
const bytes = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...scraps).map((scrap) => Buffer.from(scrap)) },
      fc.uint8Array({ maxLength: 3 }).map((soup) => Buffer.from(soup)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.concat(parts))

describe('any bytes', () => {
  it.each(formats)('as %j are read alike in whatever chunks, and nothing but a refusal is thrown', async (format) => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (content, chunk) => {
        const [whole, parts] = [await read(content, format), await read(content, format, { chunk })]
        const tell = (reading: typeof whole) => ({
          ...reading,
          rows: reading.rows.map((row) => [row.line, row.problem, row.raw(), row.value('a'), row.value('b')]),
        })
        expect(tell(parts)).toEqual(tell(whole))
        const lines = whole.rows.map(({ line }) => line)
        expect(lines).toEqual(lines.toSorted((one, other) => one - other))
        // What is told can be stored.
        for (const row of whole.rows)
          expect(row.raw() + row.problem?.field + row.problem?.reason).not.toMatch(/[\0\p{Surrogate}]/u)
      }),
      { numRuns: 1000 },
    )
  })

  it('in a gzip with a false byte are refused, or read as if it were true', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), async (content, place, difference) => {
        const zipped = gzipSync(content)
        const at = place % zipped.length
        zipped.writeUInt8((zipped[at] ?? 0) ^ difference, at)
        const format: TableFormat = { format: 'csv', columns: ['a'] }
        const [spoilt, sound] = [await read(zipped, format, { chunk: 7 }), await read(content, format)]
        // Without its first two bytes it is no gzip.
        if (at > 1 && spoilt.refusal?.message !== sound.refusal?.message) {
          expect(spoilt.refusal?.message).toMatch(/^is a broken gzip/)
        }
      }),
    )
  })
})
