// Laws of csv and tsv: what was written is read, and damage stays where it is.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coming, encode, oddText, read } from './given-input.js'

const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const columnName = oddText.map((name) => name.trim()).filter((name) => name !== '')

const table = fc.uniqueArray(columnName, { minLength: 1, maxLength: 5 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.array(oddText, { minLength: columns.length, maxLength: columns.length }), { maxLength: 8 }),
  }),
)

const linesIn = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** Writes one record, with quotation marks where they are needed. */
function writeRecord(cells: readonly string[], delimiter: string): string {
  const needy = cells.length === 1 && cells[0] === ''
  const isOdd = (cell: string) => needy || cell.includes(delimiter) || /["\r\n]/.test(cell)
  return cells.map((cell) => (isOdd(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)
}

describe('a table of odd texts', () => {
  it.each([
    ['csv', ','],
    ['csv', ';'],
    ['tsv', '\t'],
  ] as const)(
    'written as %s with %j is read as it was, with its lines, however it comes',
    async (format, delimiter) => {
      await fc.assert(
        fc.asyncProperty(
          table,
          lineEnd,
          coming,
          fc.boolean(),
          fc.boolean(),
          async ({ columns, rows }, end, way, ended, gaps) => {
            let text = ''
            const lines: number[] = []
            for (const cells of [columns, ...rows]) {
              if (gaps) text += end
              lines.push(1 + linesIn(text))
              text += writeRecord(cells, delimiter) + end
            }
            if (!ended) text = text.slice(0, text.length - end.length)
            const reading = await read(encode(text, way), { format, delimiter }, way)
            expect(reading.refusal).toBeNull()
            expect(reading.columns).toEqual(columns)
            expect(reading.rows.map(({ problem }) => problem)).toEqual(rows.map(() => null))
            expect(reading.rows.map((row) => columns.map((column) => row.value(column)))).toEqual(rows)
            expect(reading.rows.map(({ line }) => line)).toEqual(lines.slice(1))
            expect(reading.rows.map((row) => row.raw())).toEqual(rows.map((cells) => writeRecord(cells, delimiter)))
          },
        ),
        { numRuns: 300 },
      )
    },
  )

  it('written as tsv without quotation is read as it was', async () => {
    const cell = oddText.map((text) => text.replace(/[\t\r\n]/g, '"'))
    const cells = fc.tuple(cell, cell, cell)
    await fc.assert(
      fc.asyncProperty(fc.array(cells), lineEnd, coming, async (rows, end, way) => {
        const text = rows.map((row) => row.join('\t') + end).join('')
        fc.pre(text !== '')
        const columns = ['one', 'two', 'three']
        const reading = await read(encode(text, way), { format: 'tsv', quote: null, columns }, way)
        expect(reading.refusal).toBeNull()
        expect(reading.rows.map((row) => columns.map((column) => row.value(column)))).toEqual(rows)
      }),
    )
  })
})

describe('damage', () => {
  const columns = ['a', 'b', 'c'] as const
  // A cell tells by its letters under which column it belongs.
  const cellOf = (letter: string) =>
    fc.constantFrom(letter, `${letter}${letter}`, `${letter},${letter}`, `${letter}"${letter}`, `${letter}\n${letter}`)
  const letters = fc.array(fc.tuple(cellOf('a'), cellOf('b'), cellOf('c')), { minLength: 2, maxLength: 12 })
  const write = (rows: readonly (readonly string[])[]) => [columns, ...rows].map((row) => `${writeRecord(row, ',')}\n`)

  it('of one character never puts a text under another column unnoticed, nor loses a row', async () => {
    await fc.assert(
      fc.asyncProperty(letters, fc.nat(), async (rows, place) => {
        const text = write(rows).join('')
        // The header is not what is damaged.
        const at = 6 + (place % (text.length - 6))
        const { rows: found } = await read(text.slice(0, at) + text.slice(at + 1), { format: 'csv' })
        for (const row of found) {
          if (row.problem) continue
          for (const column of columns) expect(row.value(column)).toMatch(new RegExp(`^[${column},"\n]*$`))
        }
        const whole = found.filter(({ problem }) => problem === null).length
        expect(whole).toBeGreaterThanOrEqual(rows.length - 2)
        if (whole < rows.length) expect(found.length).toBeGreaterThan(whole)
      }),
      { numRuns: 500 },
    )
  })

  it('of any bytes leaves the rows before it as they were', async () => {
    await fc.assert(
      fc.asyncProperty(letters, fc.uint8Array({ maxLength: 60 }), coming, async (rows, soup, { chunk }) => {
        const { rows: found } = await read(
          Buffer.concat([Buffer.from(write(rows).join('')), soup]),
          { format: 'csv' },
          { chunk },
        )
        expect(found.slice(0, rows.length).map((row) => columns.map((column) => row.value(column)))).toEqual(rows)
      }),
    )
  })
})
