// A seeding run: rows of files become reference data, entries and contributions, and every file's run goes on record.

import type { Database } from '../src/database/open.js'
import { canonicalJson } from '../src/timeline/recording/content-hash.js'
import type { Draft } from '../src/timeline/recording/draft.js'
import { recordDrafts } from '../src/timeline/recording/record.js'
import { recordReference } from '../src/timeline/recording/record-reference.js'
import type { DraftOutcome } from '../src/timeline/recording/recording.js'
import type { ReferenceNoun, ReferenceRows } from '../src/timeline/recording/reference-table.js'
import { readSeriesWarnings } from '../src/timeline/recording/series.js'
import { lockDatasets } from './dataset-lock.js'
import { FileRun, SeedInterrupted } from './file-run.js'
import { type ImportedRow, type Importer, RefusedInput } from './importer.js'
import { native } from './importers/native.js'
import { reportOf, type SeedReport } from './report.js'

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
  const step = (file: FileRun, row: ImportedRow, outcome: DraftOutcome | 'same') => {
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

type Step = (file: FileRun, row: ImportedRow, outcome: DraftOutcome | 'same') => void

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

// Rows of all files go into one call, so that a parent may stand in a later file. A row that two files give alike is
// one row; where they differ, the second is kept aside, lest each run would turn the one into the other and back.
async function seedReference(prisma: Database['prisma'], files: readonly FileRun[], noun: ReferenceNoun, step: Step) {
  const found = files.flatMap((file) =>
    file.rows.flatMap((row) =>
      row.content?.noun === noun && 'row' in row.content ? [{ file, row, content: row.content }] : [],
    ),
  )
  const first = new Map<string, (typeof found)[number]>()
  const rows: typeof found = []
  const repeated: { file: FileRun; row: ImportedRow; of: (typeof found)[number] }[] = []
  for (const each of found) {
    const before = first.get(each.content.row.key)
    if (before && before.file !== each.file) repeated.push({ ...each, of: before })
    else rows.push(each)
    if (!before) first.set(each.content.row.key, each)
  }
  const outcomes = await recordReference(
    prisma,
    noun,
    rows.map(({ content }) => content.row as ReferenceRows[typeof noun]),
  )
  for (const [index, { file, row }] of rows.entries()) step(file, row, outcomes[index] as DraftOutcome)
  for (const { file, row, of } of repeated) {
    const alike = row.content && of.row.content && canonicalJson(row.content) === canonicalJson(of.row.content)
    const reason = `${of.file.name}, line ${of.row.line}, describes the same key differently`
    step(file, row, alike ? 'same' : { outcome: 'problem', problems: [{ field: 'key', reason }] })
  }
}

// An entry may link to one in a later file: what found no target is tried again as long as others land.
async function seedDrafts(
  prisma: Database['prisma'],
  files: readonly FileRun[],
  noun: 'entries' | 'contributions',
  step: Step,
  goOn: () => void,
) {
  let waiting = files.map((file) => ({ file, rows: file.rows.filter(({ content }) => content?.noun === noun) }))
  let outcomes = new Map<ImportedRow, DraftOutcome>()
  for (let before = Number.POSITIVE_INFINITY; ; ) {
    outcomes = new Map()
    for (const { file, rows } of waiting) {
      goOn()
      const results = await recordDrafts(prisma, file.datasetKey ?? '', rows.map(draftOf))
      for (const [index, row] of rows.entries()) outcomes.set(row, results[index] as DraftOutcome)
    }
    const again = waiting.map(({ file, rows }) => ({ file, rows: rows.filter((row) => mayYetLand(outcomes.get(row))) }))
    const left = again.reduce((sum, { rows }) => sum + rows.length, 0)
    const isLast = left === 0 || left >= before || files.length === 1
    for (const { file, rows } of waiting) {
      for (const row of rows) {
        const outcome = outcomes.get(row) as DraftOutcome
        if (isLast || !mayYetLand(outcome)) step(file, row, outcome)
      }
    }
    if (isLast) return
    before = left
    waiting = again.filter(({ rows }) => rows.length > 0)
  }
}

function mayYetLand(outcome: DraftOutcome | undefined): boolean {
  return outcome?.problems?.every(({ field }) => /^links\[\d+\]\.to$/.test(field)) ?? false
}

function draftOf({ content }: ImportedRow): Draft {
  if (!content || !('draft' in content)) throw new Error('Only rows with a draft are recorded as drafts')
  return content.draft
}
