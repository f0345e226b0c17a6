// Rows in the binary format of PostgreSQL's COPY: written in a tenth of the time that its text takes, and read in less.

import { PackedBytes } from './packed-bytes.js'

/** A column's type by its name in the catalogue, `enum` for every enum; an array's elements are of another. */
export interface ColumnType {
  name: string
  element: { oid: number; name: string } | null
}

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const EPOCH = Date.UTC(2000, 0, 1)
const DAY_MS = 86_400_000
const JSONB_VERSION = [1]

/**
 * Packs rows whose values stand in the order of their columns. Instants and days are Date objects or ISO 8601, decimals
 * their digits, bytes a Uint8Array, arrays an array; a JSON column takes JSON text as it is, anything else as its JSON.
 *
 * Throws a TypeError or a RangeError for a value that its column cannot hold.
 */
export function* packRows(types: readonly ColumnType[], rows: Iterable<readonly unknown[]>): Generator<Buffer> {
  const out = new PackedBytes()
  const packs = types.map(packOf)
  out.bytes(SIGNATURE)
  for (const row of rows) {
    out.int16(packs.length)
    for (let index = 0; index < packs.length; index++) {
      const value = row[index]
      if (value === null || value === undefined) out.int32(-1)
      else (packs[index] as Pack)(out, value)
    }
    yield* out.takeFull()
  }
  out.int16(-1)
  yield* out.takeAll()
}

type Pack = (out: PackedBytes, value: unknown) => void

function packOf({ name, element }: ColumnType): Pack {
  if (element) return packArray(element.oid, packOf({ name: element.name, element: null }))
  const pack = PACKS[name]
  if (!pack) throw new TypeError(`A column of the type ${name} cannot be copied`)
  return pack
}

const packText: Pack = (out, value) => out.sizedText(String(value))

const PACKS: Record<string, Pack> = {
  text: packText,
  varchar: packText,
  bpchar: packText,
  enum: packText,
  jsonb: (out, value) => out.sizedText(typeof value === 'string' ? value : JSON.stringify(value), JSONB_VERSION),
  uuid: (out, value) => {
    const digits = String(value).replaceAll('-', '')
    out.int32(16)
    if (digits.length !== 32 || out.hexadecimal(digits) !== 16) throw new TypeError(`"${value}" is not a UUID`)
  },
  bytea: (out, value) => {
    const bytes = value as Uint8Array
    out.int32(bytes.length)
    out.bytes(bytes)
  },
  bool: (out, value) => {
    out.int32(1)
    out.int8(value ? 1 : 0)
  },
  int2: (out, value) => {
    out.int32(2)
    out.int16(wholeOf(value))
  },
  int4: (out, value) => {
    out.int32(4)
    out.int32(wholeOf(value))
  },
  int8: (out, value) => {
    out.int32(8)
    out.int64(BigInt(value as number | bigint))
  },
  float8: (out, value) => {
    out.int32(8)
    out.float64(Number(value))
  },
  numeric: packNumeric,
  timestamptz: (out, value) => {
    out.int32(8)
    out.thousands(instantOf(value) - EPOCH)
  },
  date: (out, value) => {
    out.int32(4)
    out.int32(Math.floor((instantOf(value) - EPOCH) / DAY_MS))
  },
}

// Sign, digits to the base of ten thousand, the weight of the first, and how many decimals are shown.
function packNumeric(out: PackedBytes, value: unknown): void {
  const [, minus, whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? []
  if (whole === '') throw new TypeError(`"${value}" is not a decimal number`)
  const before = Math.ceil(whole.length / 4)
  const padded = whole.padStart(before * 4, '0') + decimals.padEnd(Math.ceil(decimals.length / 4) * 4, '0')
  const digits = Array.from(padded.match(/.{4}/g) ?? [], Number)
  const first = digits.findIndex((digit) => digit !== 0)
  const kept = first === -1 ? [] : digits.slice(first, digits.findLastIndex((digit) => digit !== 0) + 1)
  out.int32(8 + 2 * kept.length)
  out.int16(kept.length)
  out.int16(before - 1 - Math.max(first, 0))
  out.int16(minus ? 0x4000 : 0)
  out.int16(decimals.length)
  for (const digit of kept) out.int16(digit)
}

function packArray(elementOid: number, pack: Pack): Pack {
  return (out, value) => {
    const items = value as readonly unknown[]
    const inner = new PackedBytes(256)
    inner.int32(items.length === 0 ? 0 : 1)
    inner.int32(items.includes(null) ? 1 : 0)
    inner.int32(elementOid)
    if (items.length > 0) {
      inner.int32(items.length)
      inner.int32(1)
    }
    for (const item of items) item === null ? inner.int32(-1) : pack(inner, item)
    const bytes = Buffer.concat(inner.takeAll())
    out.int32(bytes.length)
    out.bytes(bytes)
  }
}

function wholeOf(value: unknown): number {
  if (Number.isInteger(value)) return value as number
  throw new TypeError(`${value} is not a whole number`)
}

function instantOf(value: unknown): number {
  const instant = value instanceof Date ? value.getTime() : Date.parse(String(value))
  if (Number.isNaN(instant)) throw new TypeError(`"${value}" is not an instant`)
  return instant
}
