// One file of a run: what becomes of each of its rows, until it goes on record.

import type { PrismaClient } from '../prisma/client/client.js'
import { oneLine } from '../src/database/error.js'
import type { DraftOutcome } from '../src/timeline/recording/recording.js'
import { type ImportedInput, type ImportedRow, RefusedInput } from './importer.js'
import { type FileReport, type FinalOutcome, noCounts, type ReportedProblem } from './report.js'
import { finishRun, type Reject, type StartedRun, startRun } from './run-history.js'

/** The job was told to end before it was done. */
export class SeedInterrupted extends Error {
  override name = 'SeedInterrupted'
}

/** Notes what became of a row of a file; `same` where another file of the run had given it alike. */
export type Settle = (file: FileRun, row: ImportedRow, outcome: DraftOutcome | 'same') => void

export class FileRun {
  readonly warnings: string[] = []
  private readonly counts = noCounts()
  private readonly problems: ReportedProblem[] = []
  private readonly rejects: Reject[] = []
  private run: StartedRun | null = null
  private failure: Error | null = null

  constructor(
    readonly name: string,
    private input: ImportedInput | RefusedInput,
  ) {}

  /** Why no row could be taken from it; null where rows could. */
  get refusal(): RefusedInput | null {
    return this.input instanceof RefusedInput ? this.input : null
  }

  get datasetKey(): string | null {
    return this.input instanceof RefusedInput ? this.input.datasetKey : this.input.dataset.key
  }

  get rows(): readonly ImportedRow[] {
    return this.input instanceof RefusedInput ? [] : this.input.rows
  }

  get isReadable(): boolean {
    return this.refusal === null
  }

  /** Notes what became of a row; `same` where another file of this run had given it alike. */
  settle(row: ImportedRow, result: DraftOutcome | 'same'): void {
    const outcome = result === 'same' ? 'unchanged' : result.outcome
    this.counts.rows++
    this.counts[outcome === 'problem' ? 'quarantined' : outcome]++
    const problems = result === 'same' ? [] : (result.problems ?? [])
    const [first] = problems
    if (!first) return
    for (const { field, reason } of problems) this.problems.push({ line: row.lineOf(field), field, reason })
    this.rejects.push({
      line: row.lineOf(first.field),
      field: first.field,
      reason: problems.map(({ field, reason }, index) => (index === 0 ? reason : `${field} ${reason}`)).join('; '),
      raw: row.raw,
    })
  }

  /** Writes down that the run has begun. A file whose dataset could not be recorded is refused with all its rows. */
  async start(db: PrismaClient): Promise<void> {
    if (this.datasetKey === null) return
    const checksum = this.input instanceof RefusedInput ? null : this.input.checksum
    this.run = await startRun(db, { datasetKey: this.datasetKey, input: this.name, checksum })
    if (this.run || this.refusal) return
    const [{ line, field, reason } = { line: null, field: 'dataset', reason: 'was kept aside' }] = this.problems
    this.input = new RefusedInput(`dataset.${field} ${reason}`, line, this.datasetKey)
  }

  fail(error: unknown): void {
    this.failure ??= error instanceof Error ? error : new Error(String(error))
  }

  /** Writes down how it ended. The history is public: of an error that is ours it tells no more than that. */
  async finish(db: PrismaClient): Promise<void> {
    const report = this.report()
    const isOurs = this.failure !== null && !(this.failure instanceof SeedInterrupted)
    const message = isOurs ? 'The job or its database failed; the output of the job tells how.' : report.message
    if (this.run) await finishRun(db, this.run, { ...report, message }, this.rejects)
    this.run = null
  }

  report(): FileReport {
    const { name: input, datasetKey: dataset, counts, warnings } = this
    const problems = this.problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    return { input, dataset, outcome: this.outcome(), counts, problems, warnings, message: this.message() }
  }

  private outcome(): FinalOutcome {
    if (this.refusal) return 'REFUSED'
    if (this.failure !== null) return 'FAILED'
    return this.counts.quarantined > 0 ? 'QUARANTINED' : 'CLEAN'
  }

  private message(): string | null {
    if (!this.refusal) return this.failure && oneLine(this.failure.message)
    const { line, message } = this.refusal
    return line === null ? message : `line ${line}: ${message}`
  }
}
