// A download: the whole of an address in a temporary file before any of it is read, in as few attempts as it takes.

import { RefusedInput } from '../importer.js'
import type { ByteSource, Version } from './byte-input.js'
import { readHandle } from './file-source.js'
import { DOWNLOAD_ATTEMPTS } from './input-limits.js'
import { delayAfter, TransferFailure, type Wait, waitForTime } from './retry.js'
import { type TransferOptions, transfer } from './transfer.js'

export interface DownloadOptions extends TransferOptions {
  signal?: AbortSignal
  /** How the time between two attempts passes. */
  wait?: Wait
}

export interface Download {
  source: ByteSource
  version: Version
}

/** Gets an address. Throws a RefusedInput, or the signal's reason. */
export async function download(address: URL, options: DownloadOptions): Promise<Download | 'NOT_MODIFIED'> {
  const { signal, wait = waitForTime, limits } = options
  const deadline = AbortSignal.timeout(limits.downloadMs)
  const stop = signal ? AbortSignal.any([signal, deadline]) : deadline
  try {
    return await attemptTransfer(1)
  } catch (error) {
    signal?.throwIfAborted()
    if (deadline.aborted) throw refusal(`did not come within ${seconds(limits.downloadMs)}`)
    throw error
  }

  async function attemptTransfer(attempt: number): Promise<Download | 'NOT_MODIFIED'> {
    try {
      const answer = await transfer(address, options, stop)
      if (answer === 'NOT_MODIFIED') return answer
      const { file, length, version } = answer
      const source = {
        size: length,
        chunks: () => readHandle(file, length),
        hasChanged: async () => false,
        close: () => file.close(),
      }
      return { source, version }
    } catch (error) {
      if (!(error instanceof TransferFailure) || stop.aborted) throw error
      const delay = delayAfter(attempt, error)
      if (delay === null)
        throw refusal(`${error.message}, and asks to be left alone for ${seconds(error.retryAfterMs)}`)
      if (attempt === DOWNLOAD_ATTEMPTS) throw refusal(`${error.message}, ${attempt} times`)
      await wait(delay, stop)
      stop.throwIfAborted()
      return attemptTransfer(attempt + 1)
    }
  }
}

function refusal(what: string): RefusedInput {
  return new RefusedInput(`${what}: run it again later`, null)
}

function seconds(ms: number | null): string {
  return `${Math.ceil((ms ?? 0) / 10) / 100} s`
}
