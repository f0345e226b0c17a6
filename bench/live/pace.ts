// A pace: the same thing done again and again, each time when it is due.

import { setTimeout as pause } from 'node:timers/promises'

/**
 * Does something so many times at so many a second; what is late is done at once.
 *
 * @returns the seconds that it took
 */
export async function keepPace(
  count: number,
  perSecond: number,
  signal: AbortSignal,
  step: (index: number) => Promise<void> | void,
): Promise<number> {
  const begun = performance.now()
  for (let index = 0; index < count; index++) {
    const early = begun + (index * 1_000) / perSecond - performance.now()
    if (early > 0) await pause(early, undefined, { signal })
    signal.throwIfAborted()
    await step(index)
  }
  return (performance.now() - begun) / 1_000
}
