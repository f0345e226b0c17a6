// A cursor: a place in the feed, (rank, instant, id), as an opaque string. The instant alone would lose entries that share it.

import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { parse as uuidBytes, stringify as uuidText } from 'uuid'
import { ClientError } from '../errors.js'
import { FEED_ORDERS, type FeedOrder } from './feed-order.js'

export interface FeedPosition {
  /** How well it satisfies the search, 1 to 4, in the order of relevance; 0 in the others. */
  rank: number
  instant: Date
  /** The entry's id; the nil UUID stands before every entry of the same instant. */
  id: string
}

/** What a cursor is bound to: it means nothing in another order or under another filter. */
export interface FeedOf {
  order: FeedOrder
  /** From `readFilter`: names the filter. */
  fingerprint: string
}

// version 1 · rank and order, four bits each · filter 6 · instant 8 · id 16 · checksum 4
const VERSION = 1
const LENGTH = 36
const BODY = 32

// Beyond these no entry can lie, and PostgreSQL need not be asked.
const FIRST_INSTANT = new Date('1899-01-01')
const LAST_INSTANT = new Date('2202-01-01')

/** A cursor of 48 URL-safe characters. */
export function writeCursor(position: FeedPosition, feed: FeedOf): string {
  const bytes = Buffer.alloc(LENGTH)
  bytes.writeUInt8(VERSION, 0)
  bytes.writeUInt8((position.rank << 4) | FEED_ORDERS[feed.order].code, 1)
  bytes.set(digest(feed), 2)
  bytes.writeBigInt64BE(BigInt(position.instant.getTime()), 8)
  bytes.set(uuidBytes(position.id), 16)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, BODY)), BODY)
  return bytes.toString('base64url')
}

/** Throws BAD_CURSOR for one that is damaged, of a later version, or of another order or filter. */
export function readCursor(name: 'after' | 'before', cursor: string, feed: FeedOf): FeedPosition {
  const bytes = Buffer.from(cursor, 'base64url')
  const refuse = (what: string) =>
    new ClientError(
      'BAD_CURSOR',
      `\`${name}\` ${what}: read the feed again without it, and use the cursors of that answer.`,
    )
  if (bytes.length !== LENGTH || bytes.toString('base64url') !== cursor) throw refuse('is not a cursor of this feed')
  if (crc32(bytes.subarray(0, BODY)) !== bytes.readUInt32BE(BODY)) throw refuse('is damaged')
  if (bytes.readUInt8(0) !== VERSION) throw refuse('is a cursor of another version of this server')
  if ((bytes.readUInt8(1) & 15) !== FEED_ORDERS[feed.order].code) throw refuse('belongs to another order')
  if (!bytes.subarray(2, 8).equals(digest(feed))) throw refuse('belongs to another filter')
  const instant = new Date(Number(bytes.readBigInt64BE(8)))
  if (!(instant >= FIRST_INSTANT && instant <= LAST_INSTANT)) throw refuse('is damaged')
  return {
    rank: bytes.readUInt8(1) >> 4,
    instant,
    id: uuidText(bytes.subarray(16, 32)),
  }
}

const digests = new WeakMap<FeedOf, Buffer>()

// A page writes many cursors of one feed.
function digest(feed: FeedOf): Buffer {
  const known = digests.get(feed)
  if (known) return known
  const made = createHash('sha256').update(feed.fingerprint).digest().subarray(0, 6)
  digests.set(feed, made)
  return made
}
