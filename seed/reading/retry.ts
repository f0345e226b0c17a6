// When a failed transfer is tried again, and after how long.

import { setTimeout } from 'node:timers/promises'
import { RETRY_AFTER_MS } from './input-limits.js'

/** A transfer that failed in a way that may pass. */
export class TransferFailure extends Error {
  override name = 'TransferFailure'

  constructor(
    /** What happened, to be read after the word "it". */
    reason: string,
    /** How long the server asks to be left alone. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(reason)
  }
}

/** Waits so many milliseconds, or rejects with the signal's reason. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>

export const waitForTime: Wait = async (ms, signal) => {
  await setTimeout(ms, undefined, { signal })
}

/** Whether the same question may have another answer later. */
export function mayPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}

/** Milliseconds before the next attempt, counted from 1; null where the server wants to be left alone for too long. */
export function delayAfter(attempt: number, { retryAfterMs }: TransferFailure): number | null {
  if (retryAfterMs !== null) return retryAfterMs <= RETRY_AFTER_MS ? retryAfterMs : null
  // Many jobs start on the same minute: their next attempts must not fall together.
  return 1000 * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
}

/** A Retry-After header, seconds or a date, in milliseconds; null where there is none. */
export function readRetryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const until = Date.parse(header)
  return Number.isNaN(until) ? null : Math.max(0, until - now)
}
