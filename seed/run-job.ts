// A job carried out once: its inputs seeded, each by what can read it, and their reports joined.

import { readConfig } from '../src/config.js'
import { openDatabase } from '../src/database/open.js'
import type { Job } from './job.js'
import type { Drawn } from './mapping/mapped-row.js'
import { openMapping } from './mapping/open-mapping.js'
import { seedLines } from './native-lines.js'
import type { ProgressStep } from './progress.js'
import { type FileReport, reportOf, type SeedReport } from './report.js'
import { seedFiles } from './run.js'
import { seedTable } from './table-run.js'

export interface JobHooks {
  onProgress?: (step: ProgressStep) => void
  /** Called with each row of a table that is new or changed, as it was drawn. */
  onDrawn?: (drawn: Drawn) => void
  /** Aborted when the job is to end: what is under way is finished, the rest is left for the next run. */
  signal: AbortSignal
}

/**
 * Throws a RefusedInput for a mapping that cannot be used, a DatasetLocked, a SeedInterrupted, or a DatabaseError; what
 * else goes wrong is in the report.
 */
export async function runJob(job: Job, hooks: JobHooks): Promise<SeedReport> {
  const { task } = job
  const mapping = 'mapping' in task ? await openMapping(task.mapping) : null
  const { databaseUrl, home } = readConfig()
  const database = await openDatabase({ url: databaseUrl, home, role: 'writer' })
  try {
    const options = {
      ...hooks,
      wait: job.wait,
      rehearsal: job.dryRun || task.kind === 'check',
      retireAtMost: job.retireAtMost,
    }
    if (task.kind === 'lines') return await seedLines(database, options)
    if (mapping === null || !('mapping' in task)) return await seedFiles(database, task.inputs, options)
    const started = performance.now()
    const files: FileReport[] = []
    for (const input of task.inputs) files.push(await seedTable(database, mapping, input, options))
    return reportOf(files, (performance.now() - started) / 1_000)
  } finally {
    await database.close()
  }
}
