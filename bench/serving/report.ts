// What the bench found, in Markdown: the bars, each contestant's figures, and what beside them explains them.

import { describeCheckout, describeMachine, inWords, rowsOf } from '../seeding/report.js'
import { QUESTIONS, TITLES } from './asks.js'
import { barsOf } from './bars.js'
import { NAMES } from './contestant.js'
import { type Figures, figuresOf } from './figures.js'
import type { Findings, Measured } from './measure.js'
import type { Result } from './rounds.js'

export function* linesOf(findings: Findings, measured: Measured): Generator<string> {
  const { entries, postgres, load, starts, results } = findings
  const { rows, seconds, rounds, questions, names } = measured
  const command = [
    `npm --prefix bench run serving -- --rows ${rows} --seconds ${seconds} --rounds ${rounds}`,
    ...(questions.length < QUESTIONS.length ? [`--only ${questions}`] : []),
    ...(names.length < NAMES.length ? [`--servers ${names}`] : []),
  ].join(' ')
  yield `${new Date().toISOString().slice(0, 10)}, \`${command}\`, ${describeCheckout()}:`
  yield `${describeMachine()}, Node.js ${process.versions.node}, PostgreSQL ${postgres}, ${inWords(entries)} entries; load ${load.toFixed(1)} before it began.`
  const bars = barsOf(findings)
  if (bars.length > 0) {
    yield ''
    yield* rowsOf(
      ['bar', 'wanted', 'found', ''],
      bars.map((bar) => [bar.name, bar.wanted, bar.found, bar.cleared ? 'cleared' : 'MISSED']),
    )
  }
  const [cold, warm] = [results.filter(({ warm }) => !warm), results.filter(({ warm }) => warm)]
  yield* tableOf('Cold, every request with variables of its own:', cold, 'limit')
  if (warm.length > 0) yield* tableOf('Warm, the same requests again and again:', warm, 'bare')
  yield ''
  yield* rowsOf(
    ['server', 'MB at most'],
    [...memoryOf(results)].map(([contestant, megabytes]) => [contestant, megabytes.toFixed(0)]),
  )
  if (starts) {
    yield ''
    yield `Dateline was ready ${starts.whole.toFixed(2)} s after its start with PostgreSQL to start, and ${starts.alone.map((seconds) => seconds.toFixed(2)).join(', ')} s over one that ran.`
  }
}

function* tableOf(title: string, results: readonly Result[], reference: string): Generator<string> {
  yield ''
  yield title
  yield ''
  yield* rowsOf(
    [
      ...['question', 'server', 'requests/s', 'slowest and fastest round', `of ${reference}`, 'p50 ms', 'p99 ms'],
      ...['CPU ms of the server', 'of PostgreSQL'],
    ],
    results.map((result) => {
      const best = results.find((each) => each.question === result.question && each.contestant === reference)
      return [TITLES[result.question], result.contestant, ...cellsOf(figuresOf(result), best && figuresOf(best))]
    }),
  )
}

function cellsOf({ rate, rates, p50, p99, server, postgres }: Figures, best: Figures | undefined): string[] {
  return [
    ...[inWords(rate), `${inWords(rates.least)}–${inWords(rates.most)}`, best ? (rate / best.rate).toFixed(2) : ''],
    ...[p50.toFixed(1), p99.toFixed(1), server.toFixed(2), postgres.toFixed(2)],
  ]
}

function memoryOf(results: readonly Result[]): Map<string, number> {
  const most = new Map<string, number>()
  for (const { contestant, samples } of results) {
    const megabytes = samples.map((sample) => sample.megabytes)
    most.set(contestant, Math.max(most.get(contestant) ?? 0, ...megabytes))
  }
  return most
}
