// A job carried out once: its inputs seeded, each by what can read it, and their reports joined.

import { readConfig } from '../src/config.js'
import { type Database, openDatabase } from '../src/database/open.js'
import { openWriter } from '../src/database/writer.js'
import { pruneChanges } from '../src/timeline/recording/prune-changes.js'
import { inTransaction } from '../src/timeline/recording/transaction.js'
import { RefusedInput } from './importer.js'
import { InputRun } from './input-run.js'
import { type Job, type TableTask, UsageError } from './job.js'
import type { Drawn } from './mapping/mapped-row.js'
import { openMapping } from './mapping/open-mapping.js'
import { seedLines } from './native-lines.js'
import type { ProgressStep } from './progress.js'
import { type FileReport, reportOf, type SeedReport } from './report.js'
import { seedFiles } from './run.js'
import { seedTable } from './table-run.js'

export interface JobHooks {
  onProgress?: (step: ProgressStep) => void
  /** Called with each row of a table that is checked, as it was drawn. */
  onDrawn?: (drawn: Drawn) => void
  /** Called with what becomes of each line of `native -`. */
  onAnswer?: (answer: string) => void
  /** Called with how many old changes the log lost, where any had been kept for longer than it is told to. */
  onPruned?: (changes: number) => void
  /** Aborted when the job is to end: what is under way is finished, the rest is left for the next run. */
  signal: AbortSignal
}

/**
 * Throws a UsageError for what the mapping cannot do, a DatasetLocked, a SeedInterrupted, or a DatabaseError; what else
 * goes wrong is in the report.
 */
export async function runJob(job: Job, hooks: JobHooks): Promise<SeedReport> {
  const { task } = job
  if ('mapping' in task) return seedTables(job, task, hooks)
  const options = { ...hooks, wait: job.wait, rehearsal: job.dryRun }
  return withDatabase({ ...hooks, rehearsal: job.dryRun }, (database) =>
    task.kind === 'lines' ? seedLines(database, process.stdin, options) : seedFiles(database, task.inputs, options),
  )
}

async function seedTables(job: Job, task: TableTask, hooks: JobHooks): Promise<SeedReport> {
  const { onProgress, onDrawn, signal } = hooks
  const { wait, dryRun, retireAtMost } = job
  const started = performance.now()
  const mapping = await openMapping(task.mapping).catch(asRefusal)
  if (mapping instanceof RefusedInput) {
    return reportOf([new InputRun(task.mapping, mapping.datasetKey, mapping).report()], 0)
  }
  if (retireAtMost !== null && mapping.compiled.announce) {
    throw new UsageError('--retire goes with a mapping of entries: places stay.')
  }
  const isCheck = task.kind === 'check'
  const rehearsal = dryRun || isCheck
  const options = { wait, retireAtMost, signal, rehearsal, onDrawn: isCheck ? (onDrawn ?? (() => {})) : undefined }
  return withDatabase({ ...hooks, rehearsal }, async (database) => {
    const files: FileReport[] = []
    const writer = await openWriter(database.connection, { rehearsal })
    try {
      for (const [index, input] of task.inputs.entries()) {
        const rowsBefore = files.reduce((sum, { counts }) => sum + counts.rows, 0)
        const shareOfAll = (share: number | null) => share && (index + share) / task.inputs.length
        const step = ({ rows, share, ...rest }: ProgressStep) =>
          onProgress?.({ ...rest, rows: rowsBefore + rows, share: shareOfAll(share) })
        files.push(await seedTable(writer, database, mapping, input, { ...options, onProgress: step }))
      }
    } finally {
      await writer.close()
    }
    return reportOf(files, (performance.now() - started) / 1_000)
  })
}

async function withDatabase(
  { rehearsal, onPruned }: Pick<JobHooks, 'onPruned'> & { rehearsal: boolean },
  work: (database: Database) => Promise<SeedReport>,
): Promise<SeedReport> {
  const { databaseUrl, home, changesKeptDays } = readConfig()
  const database = await openDatabase({ url: databaseUrl, home, role: 'writer' })
  try {
    const report = await work(database)
    if (changesKeptDays !== undefined && !rehearsal) {
      const pruned = await pruneLog(database, changesKeptDays)
      if (pruned > 0) onPruned?.(pruned)
    }
    return report
  } finally {
    await database.close()
  }
}

// The server only reads, so that whoever writes keeps the log as long as it is to be.
async function pruneLog({ connection }: Database, keptDays: number): Promise<number> {
  const writer = await openWriter(connection)
  try {
    return await inTransaction(writer, (tx) => pruneChanges(tx, keptDays))
  } finally {
    await writer.close()
  }
}

function asRefusal(error: unknown): RefusedInput {
  if (error instanceof RefusedInput) return error
  throw error
}
