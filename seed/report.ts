// What a seeding job says when it is done: counts, every problem with its place, and an exit code.

import type { SeedOutcome } from '../prisma/client/enums.js'

export type FinalOutcome = Exclude<SeedOutcome, 'RUNNING'>

/** Rows read: created + revised + unchanged + quarantined + skipped. Removed are entries, not rows. */
export interface SeedCounts {
  rows: number
  created: number
  revised: number
  unchanged: number
  removed: number
  quarantined: number
  skipped: number
}

export interface ReportedProblem {
  line: number | null
  field: string
  reason: string
}

export interface FileReport {
  input: string
  /** Null where the file did not even tell its dataset. */
  dataset: string | null
  outcome: FinalOutcome
  counts: SeedCounts
  problems: ReportedProblem[]
  warnings: string[]
  /** Why it was refused or failed. */
  message: string | null
}

export interface SeedReport {
  /** The gravest of the files'. */
  outcome: FinalOutcome
  counts: SeedCounts
  seconds: number
  files: FileReport[]
}

export const noCounts = (): SeedCounts => ({
  ...{ rows: 0, created: 0, revised: 0, unchanged: 0, removed: 0, quarantined: 0, skipped: 0 },
})

/** Exit codes: 0 clean, 1 landed but for quarantined rows, 2 usage, 3 locked, 4 refused, 5 failed. */
export const EXIT_CODES = { CLEAN: 0, QUARANTINED: 1, USAGE: 2, LOCKED: 3, REFUSED: 4, FAILED: 5 } as const

/** Joins the files' reports. */
export function reportOf(files: FileReport[], seconds: number): SeedReport {
  const counts = noCounts()
  for (const file of files) {
    for (const name of Object.keys(counts) as (keyof SeedCounts)[]) counts[name] += file.counts[name]
  }
  const outcome = files.reduce<FinalOutcome>(
    (gravest, file) => (EXIT_CODES[file.outcome] > EXIT_CODES[gravest] ? file.outcome : gravest),
    'CLEAN',
  )
  return { outcome, counts, seconds, files }
}

/** The report for a person: each problem on a line of its own, then each file's counts. */
export function* linesOf({ files, counts, seconds, outcome }: SeedReport): Generator<string> {
  for (const { input, problems, warnings, message } of files) {
    if (message !== null) yield `${input}: ${message}`
    for (const { line, field, reason } of problems) yield `${input}:${line ?? '?'} ${field}: ${reason}`
    for (const warning of warnings) yield `${input}: warning: ${warning}`
  }
  for (const { input, outcome, counts } of files) yield `${input}: ${outcome.toLowerCase()}, ${inWords(counts)}`
  if (files.length > 1) yield `All ${files.length} files: ${outcome.toLowerCase()}, ${inWords(counts)}`
  yield `Done in ${seconds.toFixed(1)} s`
}

function inWords({ rows, created, revised, unchanged, removed, quarantined, skipped }: SeedCounts): string {
  const parts = { created, revised, unchanged, quarantined, skipped }
  const said = Object.entries(parts).filter(([, count]) => count > 0)
  const becoming = said.map(([name, count]) => `${count} ${name}`).join(', ')
  return `${rows} rows${becoming && `: ${becoming}`}${removed > 0 ? `; ${removed} ${removed === 1 ? 'entry' : 'entries'} removed` : ''}`
}
