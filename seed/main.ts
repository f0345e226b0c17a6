// The seeding command: what to seed, progress, a report, an exit code.

import { setFlagsFromString } from 'node:v8'
import { stringify } from 'yaml'
import { SettingError } from '../src/config.js'
import { DatabaseError } from '../src/database/error.js'
import { DatasetLocked } from './dataset-lock.js'
import { SeedInterrupted } from './input-run.js'
import { helpText, type Job, readJob, UsageError } from './job.js'
import type { Drawn } from './mapping/mapped-row.js'
import { showProgress } from './progress.js'
import { EXIT_CODES, linesOf, type SeedReport } from './report.js'
import { runJob } from './run-job.js'
import { repeat } from './schedule.js'

// How many rows a check shows as they were drawn.
const SAMPLE = 3

// V8 lets a heap grow fourfold before it collects old garbage: a job then took 600 MB, of which 70 were in use.
setFlagsFromString('--heap-growing-percent=40')

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const job = readJob(process.argv.slice(2))
    if (job === null) {
      console.log(helpText())
      return 0
    }
    const stop = heedSignals()
    if (job.everySeconds === null) return await runOnce(job, stop)
    await repeat(job.everySeconds, stop.signal, () => runOnce(job, stop))
    return 0
  } catch (error) {
    return explain(error)
  }
}

interface Stop {
  signal: AbortSignal
  /** What the command ends with where a signal interrupted it. */
  code(): number
}

function heedSignals(): Stop {
  const stop = new AbortController()
  let code = 0
  for (const [signal, exit] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      code = exit
      stop.abort()
    })
  }
  return { signal: stop.signal, code: () => code }
}

async function runOnce(job: Job, stop: Stop): Promise<number> {
  const progress = showProgress(job.quiet)
  const sample: Drawn[] = []
  const onDrawn = (drawn: Drawn) => {
    if (sample.length < SAMPLE && !drawn.problems) sample.push(drawn)
  }
  const notes: string[] = []
  const onPruned = (changes: number) =>
    notes.push(`The change log lost ${changes} changes that were older than it keeps.`)
  const { signal } = stop
  try {
    const report = await runJob(job, { onProgress: progress.step, onDrawn, onAnswer: console.log, onPruned, signal })
    progress.stop()
    for (const note of notes) console.log(note)
    for (const drawn of sample) showDrawn(drawn)
    print(report, job)
    return EXIT_CODES[report.outcome]
  } catch (error) {
    progress.stop()
    return error instanceof SeedInterrupted ? complain(error.message, stop.code()) : explain(error)
  }
}

// As rows of a native file.
function showDrawn(drawn: Drawn): void {
  if ('draft' in drawn) console.log(`${stringify(drawn.draft)}---`)
  if ('place' in drawn) console.log(`${stringify(drawn.place)}---`)
}

function print(report: SeedReport, { json, dryRun, task }: Job): void {
  for (const line of linesOf(report)) console.log(line)
  if (dryRun || task.kind === 'check') console.log('It was a dry run: nothing was kept.')
  const { counts, seconds, outcome, files } = report
  const warnings = files.flatMap((file) => file.warnings)
  if (json) console.log(JSON.stringify({ ...counts, seconds, outcome, warnings }))
}

function explain(error: unknown): number {
  if (error instanceof UsageError) return complain(`${error.message} See npm run seed -- --help.`, EXIT_CODES.USAGE)
  if (error instanceof SettingError) return complain(error.message, EXIT_CODES.USAGE)
  if (error instanceof DatasetLocked) return complain(error.message, EXIT_CODES.LOCKED)
  if (error instanceof DatabaseError) return complain(error.message, EXIT_CODES.FAILED)
  return complain(error instanceof Error ? (error.stack ?? error.message) : String(error), EXIT_CODES.FAILED)
}

function complain(message: string, code: number): number {
  console.error(message)
  return code
}
