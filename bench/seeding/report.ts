// What the bench found, as the tables of docs/performance.md, and whether each bar is cleared.

import { execFileSync } from 'node:child_process'
import { arch, cpus, release, totalmem } from 'node:os'
import type { Findings, JobRun } from './measure.js'
import type { PeerRun } from './peer.js'

export interface Bar {
  name: string
  wanted: string
  found: string
  cleared: boolean
}

const LEAST_RATIO = 0.5
const LEAST_SPEED_UP = 5
const MOST_MEGABYTES = 400

export function barsOf({ table, first, identical, changed, whole }: Findings): Bar[] {
  // What else the machine does only ever slows COPY down: the quicker of its runs is nearer to what it can do.
  const ratio = Math.min(...whole.map(({ seconds }) => seconds)) / first.seconds
  const speedUp = first.seconds / identical.seconds
  const peak = Math.max(...[first, identical, changed].map(({ peakMegabytes }) => peakMegabytes))
  const { revised, unchanged } = changed.counts
  return [
    {
      name: 'Speed, as a share of COPY’s',
      wanted: `≥ ${LEAST_RATIO}`,
      found: ratio.toFixed(2),
      cleared: ratio >= LEAST_RATIO && first.counts.created === table.rows,
    },
    {
      name: 'An identical run, as often as fast as the first',
      wanted: `≥ ${LEAST_SPEED_UP}`,
      found: speedUp.toFixed(1),
      cleared: speedUp >= LEAST_SPEED_UP && identical.counts.unchanged === table.rows,
    },
    {
      name: 'One row changed in the middle',
      wanted: `1 revised, ${inWords(table.rows - 1)} unchanged`,
      found: `${inWords(revised)} revised, ${inWords(unchanged)} unchanged`,
      cleared: revised === 1 && unchanged === table.rows - 1,
    },
    {
      name: 'Memory of the job at its highest',
      wanted: `< ${MOST_MEGABYTES} MB`,
      found: `${peak.toFixed(0)} MB`,
      cleared: peak < MOST_MEGABYTES,
    },
  ]
}

/** The report, in Markdown. */
export function* linesOf(findings: Findings): Generator<string> {
  const { table, postgres, load, first, identical, changed, dump, whole, inTransactions } = findings
  yield `${new Date().toISOString().slice(0, 10)}, \`npm --prefix bench run seeding -- --rows ${table.rows}\`, ${describeCheckout()}:`
  yield `${describeMachine()}, Node.js ${process.versions.node}, PostgreSQL ${postgres}; load ${load.toFixed(1)} before it began.`
  yield ''
  yield* rowsOf(
    ['bar', 'wanted', 'found', ''],
    barsOf(findings).map((bar) => [bar.name, bar.wanted, bar.found, bar.cleared ? 'cleared' : 'MISSED']),
  )
  yield ''
  const rate = (seconds: number) => inWords(table.rows / seconds)
  const job = (name: string, { seconds, cpuSeconds, postgresCpuSeconds, peakMegabytes }: JobRun) => [
    ...[name, seconds.toFixed(1), rate(seconds)],
    ...[cpuSeconds.toFixed(1), postgresCpuSeconds.toFixed(1), peakMegabytes.toFixed(0)],
  ]
  const peer = (name: string, { seconds, postgresCpuSeconds }: PeerRun) => [
    ...[name, seconds.toFixed(1), rate(seconds), '', postgresCpuSeconds.toFixed(1), ''],
  ]
  yield* rowsOf(
    ['run', 'seconds', 'rows a second', 'CPU seconds of the job', 'of PostgreSQL', 'MB of the job at most'],
    [
      job('the job, new rows', first),
      ...whole.map((run, index) => peer(`COPY, each table whole (${index + 1})`, run)),
      peer(`COPY in ${dump.transactions.length} transactions, as the job’s`, inTransactions),
      job('the job, identical rows', identical),
      job('the job, one row changed', changed),
    ],
  )
  yield ''
  yield* rowsOf(
    ['table', 'rows', 'MB', 'COPY, seconds', 'indexes', 'foreign keys'],
    dump.tables.map(({ name, rows, megabytes, indexes, foreignKeys }) => [
      `\`${name}\``,
      inWords(rows),
      megabytes.toFixed(0),
      Math.min(...whole.map(({ secondsOf }) => secondsOf.get(name) ?? 0)).toFixed(1),
      indexes.map((index) => `\`${index}\``).join(' '),
      foreignKeys.map((key) => `\`${key}\``).join(' '),
    ]),
  )
}

/** A table, in Markdown. */
export function* rowsOf(head: string[], rows: string[][]): Generator<string> {
  for (const cells of [head, head.map(() => '---'), ...rows]) yield `| ${cells.join(' | ')} |`
}

export function describeMachine(): string {
  const { model } = cpus()[0] ?? { model: 'unknown processor' }
  return `${cpus().length} × ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Linux ${release()} ${arch()}`
}

export function describeCheckout(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8', stdio: 'pipe' }).trim()
  try {
    const isChanged = git('status', '--porcelain', '--', ':/src', ':/seed', ':/prisma') !== ''
    return `commit ${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`
  } catch {
    return 'a checkout without git'
  }
}

export function inWords(count: number): string {
  return Math.round(count).toLocaleString('en')
}
