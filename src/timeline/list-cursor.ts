// A cursor of a list other than the feed: which list it belongs to, and the place of an item in it.

import { crc32 } from 'node:zlib'
import { validate as isUuid } from 'uuid'
import { ClientError } from '../errors.js'

/** What the places of a list are made of, part by part. */
const PARTS = {
  text: (part: unknown): part is string => typeof part === 'string' && part.length <= 300 && !part.includes('\0'),
  number: (part: unknown): part is number => Number.isInteger(part) && Math.abs(part as number) <= 2_147_483_647,
  uuid: (part: unknown): part is string => typeof part === 'string' && isUuid(part),
  /** Milliseconds since 1970, within the years that a Date can hold. */
  instant: (part: unknown): part is number => Number.isInteger(part) && Math.abs(part as number) <= 8.64e15 / 4,
}

type Shape = readonly (keyof typeof PARTS)[]
type Place<S extends Shape> = {
  -readonly [Index in keyof S]: S[Index] extends 'number' | 'instant' ? number : string
}

const checksum = (text: string) => crc32(text).toString(36)

/** `list` names the list and, where there are many of its sort, whose it is. */
export function writeListCursor(list: string, place: readonly (string | number)[]): string {
  const text = JSON.stringify([1, list, ...place])
  return Buffer.from(`${text}${checksum(text)}`).toString('base64url')
}

/** The place that a cursor of this list holds. Throws BAD_CURSOR for one that is damaged or of another list. */
export function readListCursor<const S extends Shape>(list: string, cursor: string, shape: S): Place<S> {
  const whole = Buffer.from(cursor, 'base64url').toString()
  const end = whole.lastIndexOf(']') + 1
  const text = whole.slice(0, end)
  if (checksum(text) !== whole.slice(end) || Buffer.from(whole).toString('base64url') !== cursor) throw foreign()
  const [version, of, ...place] = JSON.parse(text) as unknown[]
  const fits = version === 1 && of === list && place.length === shape.length
  if (!fits || !shape.every((part, index) => PARTS[part](place[index]))) throw foreign()
  return place as Place<S>
}

const foreign = () =>
  new ClientError('BAD_CURSOR', '`after` is not a cursor of this list: read the list again without it.')
