// A token: a filter as one short string for links, which says the same for ever.

import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { ClientError } from '../../errors.js'
import { checkNesting, fingerprintOf } from './nesting.js'
import type { TimelineFilter } from './timeline-filter.js'
import { coded, decoded } from './token-filter.js'
import { WORDS } from './token-words.js'

/** So many characters a token may have. */
export const LONGEST_TOKEN = 4096
/** So many bytes its filter may have. */
const LONGEST_FILTER = 65_536

// version 1, times two, and one more where it is deflated · filter · checksum 4
const VERSION = 1
const HEAD = 1
const CHECKSUM = 4
const DICTIONARY = Buffer.from(WORDS)

/**
 * Writes a filter; those that mean the same, in whatever order, give one token. Throws BAD_FILTER for one that no token can
 * hold because it is too long.
 */
export function writeToken(filter: TimelineFilter): string {
  const canonical: TimelineFilter = JSON.parse(fingerprintOf(filter))
  const plain = Buffer.from(JSON.stringify(coded(canonical)))
  const deflated = deflateRawSync(plain, { level: 9, dictionary: DICTIONARY })
  const isDeflated = deflated.length < plain.length
  const body = Buffer.concat([Buffer.from([VERSION * 2 + Number(isDeflated)]), isDeflated ? deflated : plain])
  const checksum = Buffer.alloc(CHECKSUM)
  checksum.writeUInt32BE(crc32(body))
  const token = Buffer.concat([body, checksum]).toString('base64url')
  if (token.length > LONGEST_TOKEN || plain.length > LONGEST_FILTER) {
    throw new ClientError(
      'BAD_FILTER',
      `The filter is too long for a \`token\` of ${LONGEST_TOKEN} characters: name fewer values, or do not ask for it.`,
    )
  }
  return token
}

/** Throws BAD_FILTER, naming `token`, for one that is damaged, of a later version, or holds what is no filter. */
export function readToken(token: string): TimelineFilter {
  if (token.length > LONGEST_TOKEN) throw refusal(`is longer than ${LONGEST_TOKEN} characters`)
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length <= HEAD + CHECKSUM || bytes.toString('base64url') !== token) throw refusal('is damaged')
  const body = bytes.subarray(0, -CHECKSUM)
  if (crc32(body) !== bytes.readUInt32BE(body.length)) throw refusal('is damaged')
  const head = body.readUInt8(0)
  if (head >> 1 !== VERSION) throw refusal('is of another version of this server')
  const filter = decoded(parsed(body.subarray(HEAD), head % 2 === 1))
  if (!filter) throw refusal('holds what this server does not know')
  checkNesting(filter)
  return filter
}

function parsed(body: Buffer, isDeflated: boolean): unknown {
  try {
    const plain = isDeflated ? inflateRawSync(body, { dictionary: DICTIONARY, maxOutputLength: LONGEST_FILTER }) : body
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain))
  } catch {
    throw refusal('is damaged')
  }
}

const refusal = (what: string) =>
  new ClientError(
    'BAD_FILTER',
    `\`token\` ${what}: take it whole from \`timeline { token }\`, or write the filter out.`,
  )
