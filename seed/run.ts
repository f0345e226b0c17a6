// A seeding run: rows of files become reference data, entries and contributions, and every file's run goes on record.

import type { Database } from '../src/database/open.js'
import type { DraftOutcome } from '../src/timeline/recording/recording.js'
import type { ReferenceNoun } from '../src/timeline/recording/reference-noun.js'
import { readSeriesWarnings } from '../src/timeline/recording/series.js'
import { lockDatasets } from './dataset-lock.js'
import { FileRun, SeedInterrupted, type Settle } from './file-run.js'
import { type ImportedRow, type Importer, RefusedInput } from './importer.js'
import { native } from './importers/native.js'
import { reportOf, type SeedReport } from './report.js'
import { seedDrafts } from './seed-drafts.js'
import { seedReference } from './seed-reference.js'

export interface SeedOptions {
  importer?: Importer
  /** Called as rows are recorded. */
  onProgress?: (progress: { done: number; total: number; input: string }) => void
  /** Aborted when the job is to end: what is under way is finished, the rest is left for the next run. */
  signal?: AbortSignal
}

// Licences and datasets come first, since a run is written down under its dataset.
const NOUNS: ReferenceNoun[] = [
  ...(['licences', 'datasets', 'actors', 'offices', 'places'] as const),
  ...(['capabilities', 'sources', 'documents', 'programmes', 'threads'] as const),
]

/**
 * Seeds the database from files: the reference data of all of them, then all entries, then all contributions, so that
 * the order of files does not matter. A row with a problem is kept aside and the others land; running it again, also after it
 * was killed, makes one clean run of both.
 *
 * Throws a DatasetLocked where another job is seeding one of the datasets. What else goes wrong is in the report.
 */
export async function seedFiles(
  { prisma, connection }: Pick<Database, 'prisma' | 'connection'>,
  paths: readonly string[],
  { importer = native, onProgress, signal }: SeedOptions = {},
): Promise<SeedReport> {
  const started = performance.now()
  const files = await Promise.all(paths.map((path) => readInput(importer, path)))
  let readable = files.filter((file) => file.isReadable)
  const total = readable.reduce((sum, file) => sum + file.rows.length, 0)
  let done = 0
  const step: Settle = (file, row, outcome) => {
    file.settle(row, outcome)
    onProgress?.({ done: ++done, total, input: file.name })
  }
  const locks = await lockDatasets(
    connection,
    files.flatMap(({ datasetKey }) => datasetKey ?? []),
  )
  const goOn = () => {
    if (locks.lost.aborted) throw new Error('The connection that held the lock of the datasets broke.')
    if (signal?.aborted) throw new SeedInterrupted('Told to end before it was done: run it again to go on.')
  }
  try {
    for (const file of readable) for (const row of file.rows) if (!row.content) step(file, row, problemsOf(row))
    for (const noun of NOUNS) {
      goOn()
      await seedReference(prisma, readable, noun, step)
      if (noun !== 'datasets') continue
      for (const file of files) await file.start(prisma)
      readable = readable.filter((file) => file.isReadable)
    }
    for (const noun of ['entries', 'contributions'] as const) await seedDrafts(prisma, readable, noun, step, goOn)
    for (const file of readable)
      if (file.datasetKey) file.warnings.push(...(await readSeriesWarnings(prisma, file.datasetKey)))
  } catch (error) {
    for (const file of readable) file.fail(error)
    if (error instanceof SeedInterrupted) throw error
  } finally {
    for (const file of files) await file.finish(prisma).catch((error: unknown) => file.fail(error))
    await locks.release()
  }
  return reportOf(
    files.map((file) => file.report()),
    (performance.now() - started) / 1_000,
  )
}

async function readInput(importer: Importer, path: string): Promise<FileRun> {
  try {
    return new FileRun(path, await importer.read(path))
  } catch (error) {
    if (error instanceof RefusedInput) return new FileRun(path, error)
    throw error
  }
}

function problemsOf(row: ImportedRow): DraftOutcome {
  return { outcome: 'problem', problems: row.problems }
}
