// The standard input, or any other stream, as a source of bytes.

import type { Readable } from 'node:stream'
import { addAbortSignal } from 'node:stream'
import type { ByteSource } from './byte-input.js'

/** Reads a stream of bytes that nobody has read from. */
export function readStream(stream: Readable, signal?: AbortSignal): ByteSource {
  if (signal) addAbortSignal(signal, stream)
  return {
    size: null,
    async *chunks() {
      try {
        yield* stream as AsyncIterable<Buffer>
      } catch (error) {
        signal?.throwIfAborted()
        throw error
      }
    },
    hasChanged: async () => false,
    close: async () => {
      stream.destroy()
    },
  }
}
