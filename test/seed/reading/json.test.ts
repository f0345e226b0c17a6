// JSON lists and lines: every value as it was written, and what is no record kept aside.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeApart } from '../../../seed/reading/json-record.js'
import { JSON_DEPTH, RECORD_BYTES, RECORD_FIELDS } from '../../../seed/reading/record-limits.js'
import { coming, encode, oddText, read, tell } from './given-input.js'

const name = oddText.map((text) => text.replaceAll('.', ''))
const scalar = fc.oneof(
  oddText.map((text) => ({ written: JSON.stringify(text), text })),
  fc
    .constantFrom('9007199254740993', '1e400', '0.1000', '-0', '1E+2', 'true', 'false')
    .map((text) => ({ written: text, text })),
  fc.constant({ written: 'null', text: undefined }),
)
/** A record: its fields by path, and how it is written. */
const record = fc
  .record({
    fields: fc.uniqueArray(fc.tuple(name, scalar), { selector: ([field]) => field, maxLength: 4 }),
    group: fc.uniqueArray(fc.tuple(name, scalar), { selector: ([field]) => field, maxLength: 3 }),
    list: fc.array(scalar, { maxLength: 3 }),
    space: fc.constantFrom('', ' ', '\t'),
  })
  .map(({ fields, group, list, space }) => {
    const write = (items: string[], [open, close]: string) =>
      `${open}${space}${items.join(`${space},${space}`)}${space}${close}`
    const pair = ([key, { written }]: readonly [string, { written: string }]) =>
      `${JSON.stringify(key)}${space}:${space}${written}`
    const parts = [
      ...fields.map(pair),
      `"the.group":${write(group.map(pair), '{}')}`,
      `"the.list":${write(
        list.map(({ written }) => written),
        '[]',
      )}`,
    ]
    const values = new Map([
      ...fields.map(([key, { text }]) => [key, text] as const),
      ...group.map(([key, { text }]) => [`the.group.${key}`, text] as const),
      ...list.map(({ text }, index) => [`the.list.${index}`, text] as const),
    ])
    return { written: write(parts, '{}'), values }
  })

describe('records of odd names and values', () => {
  it('written as lines are read as they were, with their lines, however they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        coming,
        fc.boolean(),
        async (records, end, way, gaps) => {
          const text = records.map(({ written }) => (gaps ? ` ${end}` : '') + written + end).join('')
          const { rows, refusal } = await read(encode(text, way), { format: 'ndjson' }, way)
          expect(refusal).toBeNull()
          expect(rows.map(({ problem }) => problem)).toEqual(records.map(() => null))
          expect(rows.map((row, at) => [...(records[at]?.values.keys() ?? [])].map((path) => row.value(path)))).toEqual(
            records.map(({ values }) => [...values.values()]),
          )
          expect(rows.map(({ line }) => line)).toEqual(records.map((_, index) => (gaps ? 2 * index + 2 : index + 1)))
          expect(rows.map((row) => row.raw())).toEqual(records.map(({ written }) => written))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('written as a list, at the top or at a path, are read as they were, with their lines, however they come', async () => {
    const beside = fc.constantFrom('', '"x": [[{"events": [1]}], "]"],\n', '"meta": {"events": "}{"},')
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 5 }),
        fc.constantFrom('', '\n', '\r\n', '\r'),
        coming,
        fc.boolean(),
        beside,
        async (records, end, way, nested, other) => {
          const list = `[${records.map(({ written }) => end + written).join(',')} ]`
          const text = nested ? `{${other} "data": {"a": 1, "events": ${list}, "b": [2]}, "c": 3}\n` : list
          const format = { format: 'json', ...(nested && { records: ['data', 'events'] }) } as const
          const { rows, refusal } = await read(encode(text, way), format, way)
          expect(refusal).toBeNull()
          expect(rows.map(({ problem }) => problem)).toEqual(records.map(() => null))
          expect(rows.map((row, at) => [...(records[at]?.values.keys() ?? [])].map((path) => row.value(path)))).toEqual(
            records.map(({ values }) => [...values.values()]),
          )
          const first = 1 + (nested && other.endsWith('\n') ? 1 : 0)
          expect(rows.map(({ line }) => line)).toEqual(records.map((_, index) => first + (end === '' ? 0 : index + 1)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are JSON exactly where JSON.parse says so', () => {
    const scraps = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"',
      '\\',
      '0',
      '1',
      '-',
      '.',
      'e',
      '+',
      'true',
      'null',
      ' ',
      '\n',
      '/',
      '/*',
      '\u00a0',
      '\u2028',
      '\u0001',
      "'",
    ]
    const isJson = (text: string) => {
      try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null && !Array.isArray(value)
      } catch {
        return false
      }
    }
    const made = fc.array(fc.constantFrom(...scraps), { maxLength: 8 }).map((parts) => `{"a":${parts.join('')}}`)
    const spoilt = fc
      .tuple(record, fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', ...scraps))
      .map(([{ written }, place, length, scrap]) => {
        const at = place % written.length
        return written.slice(0, at) + scrap + written.slice(at + length)
      })
    fc.assert(
      fc.property(fc.oneof(made, spoilt), (text) => {
        const taken = takeApart(text, 1, false)
        // JSON.parse takes the second of two, and half a pair for a character.
        fc.pre(!('reason' in taken && /twice|is none/.test(taken.reason)))
        expect(!('reason' in taken)).toBe(isJson(text))
      }),
      { numRuns: 5_000 },
    )
  })
})

const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const NO_JSON = 'is not JSON: look for a missing quotation mark, comma or bracket'
const long = 'x'.repeat(RECORD_BYTES)

describe('a line of ndjson', () => {
  it.each([
    ['is a list', '[1]', '1: ! : is no record: a record is a group of fields, such as {"id": 1}'],
    ['is a text', '"a"', '1: ! : is no record: a record is a group of fields, such as {"id": 1}'],
    ['is cut off', '{"id": {"a": 1', '1: ! id.a: is not JSON: look for a missing quotation mark, comma or bracket'],
    ['has another sign for a comma', '{"a": 1: "b": 2}', `1: ! a: ${NO_JSON}`],
    ['has another sign for a colon', '{"a", 2}', `1: ! a: ${NO_JSON}`],
    ['has a comment', '{"id": 1} // one', '1: ! : is not JSON: look for a missing quotation mark, comma or bracket'],
    ['gives a field twice', '{"id": null, "id": null}', '1: ! id: is given twice: give it once'],
    [
      'gives a path twice',
      '{"a.b": 1, "a": {"b": 1}}',
      '1: ! a.b: is given twice, once by names with dots in them: give it once',
    ],
    [
      'is nested too deeply',
      deep(JSON_DEPTH + 1),
      `1: ! ${Array(JSON_DEPTH).fill('a').join('.')}: is nested more than 32 deep`,
    ],
    [
      'is nested without end',
      '['.repeat(400_000),
      '1: ! : is no record: a record is a group of fields, such as {"id": 1}',
    ],
    [
      'is nested without end within a field',
      `{"a":${'['.repeat(400_000)}`,
      `1: ! ${['a', ...Array(JSON_DEPTH - 1).fill('0')].join('.')}: is nested more than 32 deep`,
    ],
    ['has too many values', `{"a":[${Array(RECORD_FIELDS + 1).fill(1)}]}`, '1: ! : holds more than 1000 values'],
    ['is too long', `{"a":"${long}"}`, '1: ! : is longer than 1000000 bytes: shorten it'],
    ['holds NUL', '{"a":"\\u0000"}', '1: ! a: holds a character that is none (NUL, or half of a pair)'],
    ['holds half a pair', '{"a":["\\ud800"]}', '1: ! a.0: holds a character that is none (NUL, or half of a pair)'],
    [
      'has half a pair in a name',
      '{"\\ud800":1}',
      '1: ! : has a field whose name holds a character that is none (NUL, or half of a pair)',
    ],
  ])('that %s is kept aside, and the next is read', async (_, line, told) => {
    expect(tell(await read(`${line}\n{"id":"next"}`, { format: 'ndjson' }), ['id'])).toEqual([told, '2: next'])
    const listed = await read(`[\n{"id":"before"}]`, { format: 'json' })
    expect(tell(listed, ['id'])).toEqual(['2: before'])
  })

  it('that is no UTF-8 is kept aside with its path', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":"é","Ж":{"c":"'),
      Buffer.from([0xe9]),
      Buffer.from('"}}\n{"a":"é"}'),
    ])
    expect(tell(await read(bytes, { format: 'ndjson' }), ['a'])).toEqual([
      '1: ! Ж.c: holds bytes that are no UTF-8 text, or NUL: save the file as UTF-8',
      '2: é',
    ])
  })

  it('names values down to a depth of 8, and passes over deeper ones', async () => {
    const { rows } = await read(`${deep(8)}\n${deep(9)}`, { format: 'ndjson' })
    const path = (depth: number) => Array(depth).fill('a').join('.')
    expect(rows.map((row) => [row.problem, row.value(path(8)), row.value(path(9))])).toEqual([
      [null, '1', undefined],
      [null, undefined, undefined],
    ])
  })

  it('may have names that objects are born with', async () => {
    const [row] = (await read('{"__proto__":{"a":1},"constructor":2}', { format: 'ndjson' })).rows
    expect([row?.value('__proto__.a'), row?.value('constructor'), row?.value('toString')]).toEqual([
      '1',
      '2',
      undefined,
    ])
  })
})

describe('a JSON document', () => {
  const events = { format: 'json', records: ['data', 'events'] } as const
  const BROKEN = 'is not JSON from here on: look for a missing quotation mark, comma or bracket'
  it.each([
    ['that is a group', '{"a":[]}', [], '1: !! is no list of records: name the path to it'],
    ['that is a text', '"a"', [], '1: !! is no list of records: name the path to it'],
    [
      'without the path',
      '{"data":{"event":[]}}',
      events.records,
      '1: !! has no list at data.events: look for its path',
    ],
    [
      'whose path ends in a group',
      '{"data":\n{"events":{}}}',
      events.records,
      '2: !! has at data.events no list of records: name the path to it',
    ],
    [
      'whose path leads through a list',
      '{"data":[]}',
      events.records,
      '1: !! has no list at data.events: look for its path',
    ],
    [
      'that gives the list twice',
      '{"data":{"events":[{"id":1}],\n"events":[]}}',
      events.records,
      '2: !! gives the field "events" twice: give it once',
    ],
    ['that goes on', '[]\n[]', [], '2: !! goes on behind its end: if each line is a record, it is ndjson'],
    ['that is cut off', '[{"id":1},\n{"id":', [], '2: !! ends before it is complete: get it again'],
    ['that is cut off before the list', '{"data":', events.records, '1: !! ends before it is complete: get it again'],
    ['with a comma too many', '[{"id":1},\n]', [], `2: !! ${BROKEN}`],
    ['with a comma too few', '[{"id":1}\n{"id":2}]', [], `2: !! ${BROKEN}`],
    ['without a colon', '{"data" []}', events.records, `1: !! ${BROKEN}`],
    ['with an odd name', '{"\\x":1}', events.records, `1: !! ${BROKEN}`],
    ['that is blank', '  ', [], '1: !! ends before it is complete: get it again'],
    ['that is nested without end', '['.repeat(1_000_000), [], '1: !! ends before it is complete: get it again'],
    [
      'that is nested without end beside the list',
      `{"a":${'{"a":'.repeat(1_000_000)}`,
      events.records,
      '1: !! ends before it is complete: get it again',
    ],
  ])('%s is refused with its line', async (_, text, records, told) => {
    expect(tell(await read(text, { format: 'json', records }), ['id']).filter((line) => line.includes('!!'))).toEqual([
      told,
    ])
  })

  it('gives the records before the damage, and those around one that is damaged within', async () => {
    const list = `[{"id":1},\n{"id":tru},\n[{"id":2}],\n7,\n{"id":"${long}"},\n{\n"id":}\n,{"id":3},{"id"`
    expect(tell(await read(list, { format: 'json' }, { chunk: 1000 }), ['id'])).toEqual([
      '1: 1',
      '2: ! id: is not JSON: look for a missing quotation mark, comma or bracket',
      '3: ! : is no record: a record is a group of fields, such as {"id": 1}',
      '4: ! : is no record: a record is a group of fields, such as {"id": 1}',
      '5: ! : is longer than 1000000 bytes: shorten it',
      '6: ! id: is not JSON on line 7: look for a missing quotation mark, comma or bracket',
      '8: 3',
      '8: !! ends before it is complete: get it again',
    ])
  })

  it('that changed while it was read says so', async () => {
    const list = '[{"id":1},{"id'
    expect(tell(await read(list, { format: 'json' }, { changed: true }), ['id'])).toEqual([
      '1: 1',
      '1: !! changed while it was read: run it again',
    ])
  })

  it('may have an empty list', async () => {
    expect(await read('{"data":{"events":[]}}', events)).toMatchObject({ rows: [], refusal: null })
  })
})
