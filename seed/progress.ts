// How far a seeding job has come: a bar on a terminal, a line every few seconds elsewhere.

import { Presets, SingleBar } from 'cli-progress'

const LINE_EVERY_MS = 5_000

export interface ProgressStep {
  /** The input's name as the job was given it. */
  input: string
  /** How many rows of the job are done. */
  rows: number
  /** How much of it all is done, from 0 to 1; null where nobody can tell. */
  share: number | null
}

export interface Progress {
  step(step: ProgressStep): void
  stop(): void
}

/** Shows progress on standard error, so that standard output holds the report alone. */
export function showProgress(quiet: boolean): Progress {
  if (quiet) return { step: () => {}, stop: () => {} }
  return process.stderr.isTTY ? showBar() : showLines()
}

const TOLD = '{rows} rows, {rate} a second'

function showBar(): Progress {
  const began = performance.now()
  let bar: SingleBar | null = null
  return {
    step: ({ input, rows, share }) => {
      bar ??= startBar(share, input)
      bar.update(Math.round((share ?? 0) * 1_000), { input, rows, rate: rateOf(rows, began) })
    },
    stop: () => bar?.stop(),
  }
}

function startBar(share: number | null, input: string): SingleBar {
  // Where nobody can tell how much there is, a bar would stand still.
  const format = share === null ? `${TOLD} | {input}` : `{bar} {percentage}% | ${TOLD} | {eta_formatted} left | {input}`
  const options = { format, clearOnComplete: true, stream: process.stderr, etaBuffer: 50 }
  const bar = new SingleBar(options, Presets.shades_classic)
  bar.start(1_000, 0, { input, rows: 0, rate: 0 })
  return bar
}

function showLines(): Progress {
  const began = performance.now()
  let last = began
  return {
    step: ({ input, rows, share }) => {
      const now = performance.now()
      if (now - last < LINE_EVERY_MS) return
      last = now
      const left = share ? `, about ${Math.ceil((((now - began) / 1_000) * (1 - share)) / share)} s left` : ''
      console.error(`${input}: ${rows} rows, ${rateOf(rows, began)} a second${left}`)
    },
    stop: () => {},
  }
}

function rateOf(rows: number, began: number): number {
  return Math.round(rows / Math.max((performance.now() - began) / 1_000, 0.001))
}
