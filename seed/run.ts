// A seeding run over native files: their rows become reference data, entries and contributions, and each file's run goes on record.

import type { Database } from '../src/database/open.js'
import { openWriter, type Writer } from '../src/database/writer.js'
import type { DraftOutcome } from '../src/timeline/recording/recording.js'
import { readSeriesWarnings } from '../src/timeline/recording/series.js'
import { lockDatasets } from './dataset-lock.js'
import { FileRun, type Settle } from './file-run.js'
import { type ImportedRow, RefusedInput } from './importer.js'
import { readNativeFile } from './importers/native.js'
import { SeedInterrupted } from './input-run.js'
import { LateSettling } from './late-settling.js'
import type { ProgressStep } from './progress.js'
import { REFERENCE_ORDER } from './reference-order.js'
import { reportOf, type SeedReport } from './report.js'
import { closeKilledRuns } from './run-history.js'
import { seedDrafts } from './seed-drafts.js'
import { seedReference } from './seed-reference.js'
import { findRulings, seedRulings } from './seed-rulings.js'

export interface SeedOptions {
  /** Do everything, keep nothing. */
  rehearsal?: boolean
  /** Wait for another job of one of the datasets, instead of throwing a DatasetLocked. */
  wait?: boolean
  /** Called as rows are recorded. */
  onProgress?: (step: ProgressStep) => void
  /** Aborted when the job is to end: what is under way is finished, the rest is left for the next run. */
  signal?: AbortSignal
}

/**
 * Seeds the database from native files: the reference data of all of them, then all entries, all contributions and all
 * rulings, so that the order of files does not matter. A row with a problem is kept aside and the others land; running it again, also after it
 * was killed, makes one clean run of both.
 *
 * Throws a DatasetLocked or a SeedInterrupted. What else goes wrong is in the report.
 */
export async function seedFiles(
  database: Pick<Database, 'prisma' | 'connection'>,
  paths: readonly string[],
  options: SeedOptions = {},
): Promise<SeedReport> {
  const writer = await openWriter(database.connection, { rehearsal: options.rehearsal ?? false })
  try {
    return await seedFilesBy(writer, database.prisma, paths, options)
  } finally {
    await writer.close()
  }
}

/** Seeds them through a writer that is open, which holds the locks of their datasets from then on. */
export async function seedFilesBy(
  writer: Writer,
  prisma: Database['prisma'],
  paths: readonly string[],
  { rehearsal = false, wait = false, onProgress, signal }: SeedOptions,
): Promise<SeedReport> {
  const started = performance.now()
  const files = await Promise.all(paths.map(readFile))
  const datasets = files.flatMap(({ datasetKey }) => datasetKey ?? [])
  await lockDatasets(writer, datasets, { wait, signal })
  const record = rehearsal ? null : prisma
  const total = files.reduce((sum, file) => sum + file.rows.length, 0)
  let done = 0
  const settle: Settle = (file, row, outcome) => {
    file.settle(row, outcome)
    onProgress?.({ input: file.name, rows: ++done, share: done / total })
  }
  const goOn = () => {
    if (signal?.aborted) throw new SeedInterrupted()
  }
  const begin = async () => {
    if (!record) return
    await closeKilledRuns(record, datasets)
    for (const file of files) await file.start(record)
  }
  try {
    await seedRows(writer, files, settle, { goOn, begin })
    for (const file of files) {
      if (file.isReadable && file.datasetKey) file.warnings.push(...(await readSeriesWarnings(prisma, file.datasetKey)))
    }
  } catch (error) {
    for (const file of files) if (file.isReadable) file.fail(error)
    if (error instanceof SeedInterrupted) throw error
  } finally {
    for (const file of files) if (record) await file.finish(record).catch((error: unknown) => file.fail(error))
  }
  return reportOf(
    files.map((file) => file.report()),
    (performance.now() - started) / 1_000,
  )
}

export interface SeedTurns {
  /** Called between batches; throws where the run is to end. */
  goOn?: () => void
  /** Called when the datasets are recorded, and nothing that belongs to them is. */
  begin?: () => Promise<void>
}

/** Records the rows of files that can be read, all that they hold, and settles each. */
export async function seedRows(
  writer: Writer,
  files: readonly FileRun[],
  settle: Settle,
  { goOn = () => {}, begin = async () => {} }: SeedTurns = {},
): Promise<void> {
  for (const file of files) for (const row of file.rows) if (!row.content) settle(file, row, problemsOf(row))
  for (const noun of REFERENCE_ORDER) {
    goOn()
    await seedReference(writer, readable(files), noun, settle)
    if (noun === 'datasets') await begin()
  }
  const seedAll = async (settle: Settle) => {
    await seedDrafts(writer, readable(files), 'entries', settle, goOn)
    await seedDrafts(writer, readable(files), 'contributions', settle, goOn)
  }
  if (findRulings(readable(files)).length === 0) return seedAll(settle)
  // A key, a number or a whole entry may be there only once a ruling was carried out: running again must find no more.
  const late = new LateSettling()
  try {
    await seedAll(late.note)
    goOn()
    if (await seedRulings(writer, readable(files), settle)) await seedAll(late.note)
  } finally {
    late.settle(settle)
  }
}

function readable(files: readonly FileRun[]): FileRun[] {
  return files.filter((file) => file.isReadable)
}

async function readFile(path: string): Promise<FileRun> {
  try {
    return new FileRun(path, await readNativeFile(path))
  } catch (error) {
    if (error instanceof RefusedInput) return new FileRun(path, error)
    throw error
  }
}

function problemsOf(row: ImportedRow): DraftOutcome {
  return { outcome: 'problem', problems: row.problems }
}
