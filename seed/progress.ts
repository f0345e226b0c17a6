// How far a seeding job has come: a bar on a terminal, a line every few seconds elsewhere.

import { Presets, SingleBar } from 'cli-progress'

const LINE_EVERY_MS = 5_000

export interface Progress {
  step(progress: { done: number; total: number; input: string }): void
  stop(): void
}

/** Shows progress on standard error, so that standard output holds the report alone. */
export function showProgress(quiet: boolean): Progress {
  if (quiet) return { step: () => {}, stop: () => {} }
  return process.stderr.isTTY ? showBar() : showLines()
}

function showBar(): Progress {
  const format = '{bar} {percentage}% | {value}/{total} rows | {eta_formatted} | {input}'
  const bar = new SingleBar({ format, clearOnComplete: true, stream: process.stderr }, Presets.shades_classic)
  let running = false
  return {
    step: ({ done, total, input }) => {
      if (!running) bar.start(total, 0, { input })
      running = true
      bar.update(done, { input })
    },
    stop: () => bar.stop(),
  }
}

function showLines(): Progress {
  let last = Date.now()
  return {
    step: ({ done, total, input }) => {
      if (Date.now() - last < LINE_EVERY_MS) return
      last = Date.now()
      console.error(`${done} of ${total} rows (${input})`)
    },
    stop: () => {},
  }
}
