// A cursor of the change log: a number, as an opaque string. It belongs to no filter, since every filter reads the one log.

import { crc32 } from 'node:zlib'
import { ClientError } from '../errors.js'

// version 1 · number 8 · checksum 4
const VERSION = 1
const LENGTH = 13
const BODY = 9

/** A cursor of 18 URL-safe characters, behind the change of this number; 0 stands before all changes. */
export function writeChangeCursor(number: number): string {
  const bytes = Buffer.alloc(LENGTH)
  bytes.writeUInt8(VERSION, 0)
  bytes.writeBigUInt64BE(BigInt(number), 1)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, BODY)), BODY)
  return bytes.toString('base64url')
}

/** The number behind which a cursor stands. Throws BAD_CURSOR for one that is damaged, of the feed, or of a later version. */
export function readChangeCursor(cursor: string): number {
  const bytes = Buffer.from(cursor, 'base64url')
  if (bytes.length !== LENGTH || bytes.toString('base64url') !== cursor) throw refusal('is not a cursor of changes')
  if (crc32(bytes.subarray(0, BODY)) !== bytes.readUInt32BE(BODY)) throw refusal('is damaged')
  if (bytes.readUInt8(0) !== VERSION) throw refusal('is a cursor of another version of this server')
  const number = Number(bytes.readBigUInt64BE(1))
  if (!Number.isSafeInteger(number)) throw refusal('is damaged')
  return number
}

const refusal = (what: string) =>
  new ClientError(
    'BAD_CURSOR',
    `\`after\` ${what}: read the feed anew, and follow from the \`changesCursor\` of that answer.`,
  )
