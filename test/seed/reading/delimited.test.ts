// Hostile csv and tsv: each fault is one row with its line, and reading goes on behind it.

import { describe, expect, it } from 'vitest'
import { NAME_CHARACTERS, RECORD_BYTES, RECORD_FIELDS, RECORD_LINES } from '../../../seed/reading/record-limits.js'
import type { TableFormat } from '../../../seed/reading/table-format.js'
import { bytesInUse, inChunks, inputOf, read, readInput, tell } from './given-input.js'

const csv: TableFormat = { format: 'csv' }
const ab = ['a', 'b']
const BROKEN =
  'has a quotation mark where none can stand, or one that is not closed within 1000 lines and 1000000 bytes: ' +
  'quote the whole cell, and write a mark within it twice'
const NO_TEXT = 'holds bytes that are no UTF-8 text, or NUL: save the file as UTF-8'
const cells = (count: number) => `has ${count} cells under 2 columns: look for a delimiter too many or too few`

describe('a row', () => {
  it.each([
    ['with a cell too few', '1\n', [`2: ! : ${cells(1)}`, '3: x | y']],
    ['with a cell too many', '1,2,3\n', [`2: ! : ${cells(3)}`, '3: x | y']],
    ['with a mark in a bare cell', '5" pipe,2\n', [`2: ! : ${BROKEN}`, '3: x | y']],
    ['with text behind a closed mark', '"1"2,2\n', [`2: ! : ${BROKEN}`, '3: x | y']],
    ['with a space before the mark', '1, "2"\n', [`2: ! : ${BROKEN}`, '3: x | y']],
    ['whose mark is never closed', '"1,2\n', [`2: ! : ${BROKEN}`, '3: x | y']],
    [
      'whose mark is closed by that of the next but one',
      '"1,2\n3,4\n"5",6\n',
      [`2: ! : ${BROKEN}`, '3: 3 | 4', '4: 5 | 6', '5: x | y'],
    ],
    ['that breaks on its second line', '"1\n2"3,4\n', [`2: ! : ${BROKEN}`, `3: ! : ${BROKEN}`, '4: x | y']],
    ['with NUL', '1,a\0b\n', [`2: ! b: ${NO_TEXT}`, '3: x | y']],
    ['with NUL in a quoted cell', '"1\0","2"\n', [`2: ! a: ${NO_TEXT}`, '3: x | y']],
    ['behind blank lines', '\n\r\n\n1,2\n\n', ['5: 1 | 2', '7: x | y']],
    ['of empty cells', ',\n"",""\n', ['2:  | ', '3:  | ', '4: x | y']],
  ])('%s is told with its line, and the next is read', async (_, rows, told) => {
    for (const chunk of [1, 7, 1000]) expect(tell(await read(`a,b\n${rows}x,y`, csv, { chunk }), ab)).toEqual(told)
  })

  it('that is no UTF-8 is told with its column, and the others are read, also as neighbours in one block', async () => {
    const latin1 = (text: string) => Buffer.from(text, 'latin1')
    const parts = [
      'a,b\né,1\n',
      latin1('Kö,"2"\n'),
      '"é",3\n',
      latin1('4,"Kö\n"\n'),
      'é,',
      latin1('ö\n'),
      '"é","',
      latin1('ö"\n5,Ð'),
      '\né,6',
    ]
    for (const chunk of [1, 1000]) {
      expect(tell(await read(Buffer.concat(parts.map((part) => Buffer.from(part))), csv, { chunk }), ab)).toEqual([
        '2: é | 1',
        `3: ! a: ${NO_TEXT}`,
        '4: é | 3',
        `5: ! b: ${NO_TEXT}`,
        `7: ! b: ${NO_TEXT}`,
        `8: ! b: ${NO_TEXT}`,
        `9: ! b: ${NO_TEXT}`,
        '10: é | 6',
      ])
    }
  })

  it('tells what it was, of one that opens a mark in vain its first line', async () => {
    const { rows } = await read('a,b\n"1\n2"3,\0\0\n4,5\r\n', csv)
    expect(rows.map((row) => row.raw())).toEqual(['"1', '2"3,\ufffd\ufffd', '4,5'])
    expect(rows.map(({ length }) => length)).toEqual([2, 6, 3])
  })

  it('has no values where it has a problem', async () => {
    const [row] = (await read('a,b\n1,2,3\n', csv)).rows
    expect([row?.value('a'), row?.value('c'), row?.problem?.field]).toEqual([undefined, undefined, ''])
  })

  it('that a change of the file may have cut off is told so', async () => {
    const cut = (text: string) => read(text, csv, { changed: true }).then((reading) => tell(reading, ab))
    const reason = 'may be cut off: the file changed while it was read, so run it again'
    expect(await cut('a,b\n1,2\n3,4')).toEqual(['2: 1 | 2', `3: ! : ${reason}`])
    expect(await cut('a,b\n1,2\n3,4\n')).toEqual(['2: 1 | 2', '3: 3 | 4'])
    expect(tell(await read('{"a":1}\n{"a":2}', { format: 'ndjson' }, { changed: true }), ['a'])).toEqual([
      '1: 1',
      `2: ! : ${reason}`,
    ])
  })
})

describe('an open quotation mark', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `${index},x\n`).join('')

  it.each([
    ['in a small file', 10],
    ['before more lines than a record may have', RECORD_LINES],
    ['before more bytes than a record may have', 200_000],
  ])('%s costs its own line only', async (_, count) => {
    for (const chunk of [5000, 10_000_000]) {
      const told = tell(await read(`a,b\n"open,1\n${rows(count)}`, csv, { chunk }), ab)
      expect(told.length).toBe(count + 1)
      expect(told.slice(0, 2)).toEqual([`2: ! : ${BROKEN}`, '3: 0 | x'])
      expect(told.at(-1)).toBe(`${count + 2}: ${count - 1} | x`)
    }
  })

  it('on every line is told on every line', async () => {
    const told = tell(await read(`a,b\n${'5" pipe,x\n'.repeat(5_000)}`, csv), ab)
    expect(told.length).toBe(5_000)
    expect(new Set(told.map((line) => line.replace(/^\d+/, '')))).toEqual(new Set([`: ! : ${BROKEN}`]))
  })

  it('may hold as many lines and bytes as a record may have', async () => {
    const most = `"${'\n'.repeat(RECORD_LINES - 1)}",1\n`
    const long = `"${'x'.repeat(RECORD_BYTES - 4)}",1`
    const { rows: found } = await read(`a,b\n${most}${long}\n"${'\n'.repeat(RECORD_LINES)}",1\n${long}2`, csv)
    expect(found.slice(0, 2).map((row) => row.value('a')?.length)).toEqual([RECORD_LINES - 1, RECORD_BYTES - 4])
    expect(found.slice(2).map(({ problem }) => problem?.reason)).toEqual([
      BROKEN,
      BROKEN,
      `is longer than ${RECORD_BYTES} bytes: shorten it`,
    ])
  })
})

describe('a line of 100 MB', () => {
  const tooLong = `is longer than ${RECORD_BYTES} bytes: shorten it`
  const block = Buffer.alloc(1_000_000, 'x')
  function* chunks(start: string, between: string, rest: string) {
    yield Buffer.from(start)
    for (let index = 0; index < 100; index++) {
      yield block
      yield Buffer.from(between)
    }
    yield Buffer.from(rest)
  }

  it.each([
    ['csv', csv, 'a,b\n1,2\n', ',', '\r\n3,4\n', [`2: 1 | 2`, `3: ! : ${tooLong}`, '4: 3 | 4']],
    ['csv within a quotation mark', csv, 'a,b\n"1', ',', '\n3,4\n', [`2: ! : ${tooLong}`, '3: 3 | 4']],
    [
      'ndjson',
      { format: 'ndjson' },
      '{"a":1,"b":2}\n{"a":"',
      '',
      '"}\r{"a":3,"b":4}',
      ['1: 1 | 2', `2: ! : ${tooLong}`, '3: 3 | 4'],
    ],
    [
      'json',
      { format: 'json' },
      '[{"a":1,"b":2},\n{"a":"',
      '',
      '"},\n{"a":3,"b":4}]',
      ['1: 1 | 2', `2: ! : ${tooLong}`, '3: 3 | 4'],
    ],
    [
      'json beside the list',
      { format: 'json', records: ['l'] },
      '{"a":\n"',
      '',
      '",\n"l":[{"a":3,"b":4}]}',
      ['3: 3 | 4'],
    ],
  ] as const)('of %s is passed over in the room of one record', async (_, format, start, between, rest, told) => {
    const before = bytesInUse()
    let most = 0
    let count = 0
    function* watched() {
      for (const chunk of chunks(start, between, rest)) {
        if (++count % 20 === 0) most = Math.max(most, bytesInUse() - before)
        yield chunk
      }
    }
    expect(tell(await readInput(inputOf(watched()), format), ab)).toEqual(told)
    expect(most).toBeLessThan(50_000_000)
  })
})

describe('a line that is too long', () => {
  it.each([
    ['LF', ['\n1,2'], 3],
    ['CR', ['\r1,2'], 3],
    ['CR at the end of a chunk', ['\r', '1,2'], 3],
    ['CR LF in two chunks', ['\r', '\n1,2'], 3],
    ['CR LF in two chunks, and a blank line', ['x\r', '\n\r', '\n1,2'], 4],
  ])('is passed over as far as its %s', async (_, ends, line) => {
    for (const length of [1, 2, 10]) {
      function* chunks() {
        yield Buffer.from('a,b\n')
        for (let index = 0; index < length - 1; index++) yield Buffer.alloc(RECORD_BYTES, 'x')
        const [first, ...others] = ends
        yield Buffer.from('x'.repeat(RECORD_BYTES + 1) + first)
        for (const other of others) yield Buffer.from(other)
      }
      const { rows } = await readInput(inputOf(chunks()), csv)
      expect(rows.map((row) => [row.line, row.problem === null])).toEqual([
        [2, false],
        [line, true],
      ])
    }
  })
})

describe('a table', () => {
  it.each([
    ['with a column twice', 'a, a \n', '1: !! names the column "a" twice: rename one of them in the header'],
    ['with a column without a name', '\na,,b\n', '2: !! has no name for column 2: name it in the header'],
    ['with a delimiter behind its header', 'a,b,\n', '1: !! has no name for column 3: name it in the header'],
    [
      'with too many columns',
      `${Array.from({ length: RECORD_FIELDS + 1 }, (_, index) => `c${index}`)}\n`,
      '1: !! has 1001 columns: at most 1000 are read',
    ],
    [
      'with a name that is a text',
      `a,${'b'.repeat(NAME_CHARACTERS + 1)}\n`,
      '1: !! names column 2 at more than 1000 characters',
    ],
    ['with a broken header', '"a,b\n1,2\n', `1: !! has no header that can be read: it ${BROKEN}`],
    [
      'with a header of 2 MB',
      'a'.repeat(2_000_000),
      `1: !! has no header that can be read: it is longer than ${RECORD_BYTES} bytes: shorten it`,
    ],
    [
      'with a header that is no text',
      Buffer.from([0x61, 0x2c, 0xe9, 0x0a]),
      `1: !! has no header that can be read: it ${NO_TEXT}`,
    ],
    ['that is empty', '', 'null: !! is empty'],
    ['that is a mark', '\ufeff', 'null: !! is empty'],
    ['that is blank', '\n\r\n', 'null: !! holds blank lines only'],
    ['of UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), '1: !! is UTF-16: save it as UTF-8'],
    [
      'of UTF-16, the other way round',
      Buffer.from('\ufeffa,b\n', 'utf16le').swap16(),
      '1: !! is UTF-16: save it as UTF-8',
    ],
  ])('%s is refused in one sentence', async (_, content, told) => {
    expect(tell(await read(content, csv), ab)).toEqual([told])
    expect(tell(await read(content, csv, { chunk: content.length < 100 ? 1 : 1000 }), ab)).toEqual([told])
  })

  it('of a header alone has no rows', async () => {
    expect(await read(' a ,"b"', csv)).toEqual({ columns: ab, rows: [], refusal: null })
  })

  it('knows its columns before its first row', async () => {
    function* broken() {
      yield Buffer.from('a,b\n')
      throw new Error('read on')
    }
    const reading = readInput(inputOf(broken()), csv)
    await expect(reading).rejects.toThrow('read on')
  })

  it('without a header takes the columns that it is given, and refuses one that stands there twice', async () => {
    expect(tell(await read('1\t"2\n', { format: 'tsv', quote: null, columns: ab }), ab)).toEqual(['1: 1 | "2'])
    expect(tell(await read('1\t2\n', { format: 'tsv', columns: ['a', 'a'] }), ab)).toEqual([
      '1: !! names the column "a" twice: rename one of them in the header',
    ])
  })

  it.each(['', ',,', '§', '"', '\n'])('is not parted by %j', async (delimiter) => {
    const told = `null: !! cannot be parted by ${JSON.stringify(delimiter)}: name one ASCII character`
    expect(tell(await read('a\n', { format: 'csv', delimiter }), ab)).toEqual([told])
  })

  it('is read in a memory that its length does not fill', async () => {
    const rows = Buffer.from(Array.from({ length: 10_000 }, (_, index) => `${index},"a ""b"" of ${index}"\n`).join(''))
    function* endless() {
      yield Buffer.from('a,b\n')
      for (let index = 0; index < 12; index++) yield* inChunks(rows, 65_536)
    }
    const { readTable } = await import('../../../seed/reading/read-table.js')
    const before = bytesInUse()
    let count = 0
    let most = 0
    for await (const row of (await readTable(inputOf(endless()), csv)).rows) {
      if (row.problem === null && ++count % 30_000 === 0) most = Math.max(most, bytesInUse() - before)
    }
    expect(count).toBe(120_000)
    expect(most).toBeLessThan(50_000_000)
  })
})
