// Gzip, known by its first two bytes, unzipped as a stream and never further than its limits.

import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { RefusedInput } from '../importer.js'
import type { InputLimits } from './input-limits.js'

const UNZIPPED_BYTES = 256 * 1024

/** The bytes, unzipped where they are gzip of one member or many. Throws a RefusedInput for a broken gzip or a bomb. */
export async function* unzip(chunks: AsyncIterable<Buffer>, limits: InputLimits): AsyncGenerator<Buffer> {
  const source = chunks[Symbol.asyncIterator]()
  const start = await takeBytes(source, 2)
  const whole = putBack(start, source)
  if (start[0] === 0x1f && start[1] === 0x8b) yield* inflate(whole, limits)
  else yield* whole
}

async function* inflate(zipped: AsyncIterable<Buffer>, limits: InputLimits): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: UNZIPPED_BYTES })
  // Whatever goes wrong comes out of the last stream as well.
  pipeline(zipped, gunzip).catch(() => {})
  let length = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > limits.freeBytes && length > limits.ratio * gunzip.bytesWritten) {
        throw new RefusedInput(`unzips to more than ${limits.ratio} times its length: unzip it by hand`, null)
      }
      yield chunk
    }
  } catch (error) {
    if (isOfZlib(error)) throw new RefusedInput(`is a broken gzip (${error.message}): get it again`, null)
    throw error
  }
}

async function takeBytes(source: AsyncIterator<Buffer>, count: number): Promise<Buffer> {
  let taken = Buffer.alloc(0)
  while (taken.length < count) {
    const { done, value } = await source.next()
    if (done) break
    taken = Buffer.concat([taken, value])
  }
  return taken
}

async function* putBack(start: Buffer, source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield start
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
  } finally {
    await source.return?.()
  }
}

function isOfZlib(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}
