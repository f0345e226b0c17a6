// One input of a job: its rows counted, what was kept aside told and kept, its run on record.

import type { PrismaClient } from '../prisma/client/client.js'
import { oneLine } from '../src/database/error.js'
import type { RulingOutcome } from '../src/timeline/recording/ruling.js'
import { RefusedInput } from './importer.js'
import { type FileReport, type FinalOutcome, noCounts, type ReportedProblem } from './report.js'
import { finishRun, keepRejects, type Reject, type RunFacts, type StartedRun, startRun } from './run-history.js'

/** The job was told to end before it was done. */
export class SeedInterrupted extends Error {
  override name = 'SeedInterrupted'

  constructor() {
    super('Told to end before it was done: run it again to go on.')
  }
}

/** How many problems of one input a report tells; its counts hold all. */
export const PROBLEMS_TOLD = 1_000
/** How many rows that were kept aside stay on record for each run; its counts hold all. */
export const REJECTS_KEPT = 10_000

/** A row as far as its run must know it. */
export interface SettledRow {
  lineOf(field: string): number
  /** The row as it came; asked for only where it is kept aside. */
  raw(): string
}

/** What became of a row; `same` where another file of the run had given it alike. */
export type RowOutcome = RulingOutcome | { outcome: 'skipped'; problems?: never } | 'same'

export class InputRun {
  readonly warnings: string[] = []
  private readonly counts = noCounts()
  private readonly problems: ReportedProblem[] = []
  private rejects: Reject[] = []
  private rejectsKept = 0
  private unknown = 0
  private run: StartedRun | null = null
  private failure: Error | null = null

  constructor(
    /** The input's name as the job was given it. */
    readonly name: string,
    readonly datasetKey: string | null,
    private refused: RefusedInput | null = null,
  ) {}

  /** Why it was refused; null where it was not. */
  get refusal(): RefusedInput | null {
    return this.refused
  }

  get hasStarted(): boolean {
    return this.run !== null
  }

  settle(row: SettledRow, result: RowOutcome): void {
    const outcome = result === 'same' ? 'unchanged' : result.outcome
    this.counts.rows++
    this.counts[outcome === 'problem' ? 'quarantined' : outcome]++
    if (result !== 'same' && 'removes' in result && result.removes) this.noteRemoved(1)
    const problems = result === 'same' ? [] : (result.problems ?? [])
    const [first] = problems
    if (!first) return
    for (const { field, reason } of problems) {
      if (this.problems.length < PROBLEMS_TOLD) this.problems.push({ line: row.lineOf(field), field, reason })
    }
    if (this.rejectsKept++ >= REJECTS_KEPT) return
    this.rejects.push({
      line: row.lineOf(first.field),
      field: first.field,
      reason: problems.map(({ field, reason }, index) => (index === 0 ? reason : `${field} ${reason}`)).join('; '),
      raw: row.raw(),
    })
  }

  /** How many rows could not be told apart. */
  get unknownRows(): number {
    return this.unknown
  }

  /** Notes a row that has no id that could be read. */
  noteUnknown(): void {
    this.unknown++
  }

  /** Notes entries that were removed: by a ruling, or since the input, a full snapshot, lacks them. They are no rows of it. */
  noteRemoved(count: number): void {
    this.counts.removed += count
  }

  /** Writes down that the run has begun. Without a dataset on record there is none. */
  async start(db: PrismaClient, facts: RunFacts): Promise<void> {
    if (this.datasetKey !== null)
      this.run = await startRun(db, { ...facts, datasetKey: this.datasetKey, input: this.name })
  }

  /** Writes down the rows that were kept aside since the last time. */
  async keepRejects(db: PrismaClient): Promise<void> {
    const rejects = this.rejects
    this.rejects = []
    if (this.run) await keepRejects(db, this.run, rejects)
  }

  refuse(refusal: RefusedInput): void {
    this.refused ??= refusal
  }

  fail(error: unknown): void {
    if (error instanceof RefusedInput) this.refuse(error)
    else this.failure ??= error instanceof Error ? error : new Error(String(error))
  }

  /** Writes down how it ended. The history is public: of an error that is ours it tells no more than that. */
  async finish(db: PrismaClient, facts: RunFacts = {}): Promise<void> {
    if (!this.run) return
    await this.keepRejects(db)
    const { outcome, counts, warnings, message: said } = this.report()
    const isOurs = this.failure !== null && !(this.failure instanceof SeedInterrupted)
    const message = isOurs ? 'The job or its database failed; the output of the job tells how.' : said
    await finishRun(db, this.run, { ...facts, outcome, counts, warnings, message })
    this.run = null
  }

  report(): FileReport {
    const { name: input, datasetKey: dataset, counts, warnings } = this
    const problems = this.problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    return { input, dataset, outcome: this.outcome(), counts, problems, warnings, message: this.message() }
  }

  private outcome(): FinalOutcome {
    if (this.refused) return 'REFUSED'
    if (this.failure !== null) return 'FAILED'
    return this.counts.quarantined > 0 ? 'QUARANTINED' : 'CLEAN'
  }

  private message(): string | null {
    if (!this.refused) return this.failure && oneLine(this.failure.message)
    const { line, message } = this.refused
    return line === null ? message : `line ${line}: ${message}`
  }
}
