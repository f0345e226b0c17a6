// Seeding again and again, for those who have no scheduler of their own.

import { Cron } from 'croner'

/**
 * Runs a job at once and then at this distance, until the signal comes; the run under way ends first. A run that takes
 * longer than the distance is not overtaken: the next begins when it is done.
 */
export async function repeat(everySeconds: number, signal: AbortSignal, run: () => Promise<unknown>): Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve()
  const schedule = new Cron('* * * * * *', { interval: everySeconds, protect: true }, async () => {
    underWay = run()
    await underWay
  })
  await new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', resolve, { once: true })
  })
  schedule.stop()
  await underWay
}
