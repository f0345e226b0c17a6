// What the bench found, as the tables of docs/performance.md, and whether each bar is cleared.

import { type Bar, describeCheckout, describeMachine, inWords, rowsOf } from '../seeding/report.js'
import type { Findings, Run } from './measure.js'

const MOST_MEDIAN_MS = 100
const MOST_P99_MS = 500
const MOST_IDLE_KILOBYTES = 40
/** A pace is kept that lags by no more than this share. */
const LEAST_PACE = 0.98

export function barsOf({ idle, crowded, busy, besideNeverReaders }: Findings): Bar[] {
  const each = (idle.bytesWith - idle.bytesBefore) / idle.subscribers / 1e3
  return [
    ...[crowded, busy, besideNeverReaders].flatMap(barsOfRun),
    {
      name: 'Memory of an idle subscriber',
      wanted: `< ${MOST_IDLE_KILOBYTES} KB`,
      found: `${each.toFixed(1)} KB`,
      cleared: each < MOST_IDLE_KILOBYTES,
    },
  ]
}

function barsOfRun({ name, subscribers, complete, delays, commits, seconds, perSecond }: Run): Bar[] {
  const pace = commits / seconds
  const bar = (what: string, most: number, found: number): Bar => ({
    name: `${titleOf(name)}: commit to arrival, ${what}`,
    wanted: `< ${most} ms`,
    found: `${found.toFixed(0)} ms`,
    cleared: found < most,
  })
  return [
    {
      name: `${titleOf(name)}: complete and in order`,
      wanted: inWords(subscribers),
      found: inWords(complete),
      cleared: complete === subscribers,
    },
    {
      name: `${titleOf(name)}: commits a second`,
      wanted: `≥ ${perSecond * LEAST_PACE}`,
      found: pace.toFixed(1),
      cleared: pace >= perSecond * LEAST_PACE,
    },
    bar('median', MOST_MEDIAN_MS, at(delays, 0.5)),
    bar('p99', MOST_P99_MS, at(delays, 0.99)),
  ]
}

/** The report, in Markdown. */
export function* linesOf(findings: Findings): Generator<string> {
  const { seconds, postgres, load, idle, crowded, busy, besideNeverReaders, neverReaders } = findings
  const flags = `--seconds ${seconds} --subscribers ${idle.subscribers}`
  yield `${new Date().toISOString().slice(0, 10)}, \`npm --prefix bench run live -- ${flags}\`, ${describeCheckout()}:`
  yield `${describeMachine()}, Node.js ${process.versions.node}, PostgreSQL ${postgres}; load ${load.toFixed(1)} before it began.`
  yield ''
  yield* rowsOf(
    ['bar', 'wanted', 'found', ''],
    barsOf(findings).map((bar) => [bar.name, bar.wanted, bar.found, bar.cleared ? 'cleared' : 'MISSED']),
  )
  yield ''
  yield* rowsOf(
    [
      ...['run', 'subscribers', 'commits', 'seconds', 'arrivals', 'median ms', 'p99 ms', 'most ms'],
      ...['CPU seconds of the server', 'of PostgreSQL', 'MB of the server at most'],
    ],
    [crowded, busy, besideNeverReaders].map((run) => [
      ...[run.name, inWords(run.subscribers), inWords(run.commits), run.seconds.toFixed(1)],
      ...[inWords(run.delays.length), ...[0.5, 0.99, 1].map((share) => at(run.delays, share).toFixed(0))],
      ...[run.serverCpuSeconds.toFixed(1), run.postgresCpuSeconds.toFixed(1), run.peakMegabytes.toFixed(0)],
    ]),
  )
  yield ''
  yield `Of ${inWords(neverReaders.opened)} who never read the server closed ${inWords(neverReaders.closed)}: what the others did not read fitted into the system’s own buffers.`
  yield ''
  yield `At rest and without garbage the server held ${megabytes(idle.bytesBefore)} MB with nobody, and ${megabytes(idle.bytesWith)} MB with ${inWords(idle.subscribers)} idle subscribers.`
}

const titleOf = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
