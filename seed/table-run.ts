// One input seeded through a mapping: read as a stream, mapped and kept batch by batch, so that its size does not matter.

import type { Database } from '../src/database/open.js'
import { openWriter, type Writer } from '../src/database/writer.js'
import { readRowHashes } from '../src/timeline/recording/row-hashes.js'
import { SeenRows } from '../src/timeline/recording/seen-rows.js'
import { readSeriesWarnings } from '../src/timeline/recording/series.js'
import { DatasetLocked, lockDatasets } from './dataset-lock.js'
import { RefusedInput } from './importer.js'
import { InputRun, SeedInterrupted } from './input-run.js'
import { readNames } from './known-names.js'
import type { Drawn } from './mapping/mapped-row.js'
import type { OpenMapping } from './mapping/open-mapping.js'
import { recordMappingReference } from './mapping-reference.js'
import { seedNeededFiles } from './needed-files.js'
import { seedPlaceTable } from './place-table.js'
import type { ProgressStep } from './progress.js'
import type { Input } from './reading/input.js'
import { nameInput, openInput } from './reading/open-input.js'
import type { SourceRow } from './reading/source-row.js'
import type { FileReport } from './report.js'
import { retireGone } from './retire.js'
import { closeKilledRuns, type RunFacts, readVersion } from './run-history.js'
import { keepInBatches, type MappedJob } from './table-batch.js'
import { openColumns } from './table-columns.js'

export interface TableOptions {
  /** Do everything, keep nothing. */
  rehearsal?: boolean
  /** Wait for another job of the dataset, instead of throwing a DatasetLocked. */
  wait?: boolean
  /** The input is a full snapshot: remove the entries that it lacks, unless they are more than this share. */
  retireAtMost?: number | null
  onProgress?: (step: ProgressStep) => void
  /** Called with each row that is new or changed, as it was drawn. */
  onDrawn?: (drawn: Drawn) => void
  signal?: AbortSignal
}

/**
 * Seeds one input, a path, an http address or `-`, through a mapping. A row with a problem is kept aside and the others
 * land; killed at any moment and run again, it ends as one clean run. Throws a DatasetLocked or a SeedInterrupted; what
 * else goes wrong is in the report.
 */
export async function seedTable(
  database: Database,
  mapping: OpenMapping,
  location: string,
  options: TableOptions = {},
): Promise<FileReport> {
  const { rehearsal = false, wait = false, signal } = options
  const { prisma, connection } = database
  const dataset = mapping.dataset.key
  const run = new InputRun(nameInput(location), dataset)
  const writer = await openWriter(connection, { rehearsal })
  let facts: RunFacts = {}
  try {
    await lockDatasets(writer, [dataset], { wait, signal })
    await seedNeededFiles(writer, prisma, mapping.mapping.needs ?? [], { rehearsal, signal })
    await recordMappingReference(writer, mapping)
    if (!rehearsal) {
      await closeKilledRuns(prisma, [dataset])
      await run.start(prisma, { mapping: mapping.version })
    }
    const known = await readVersion(prisma, { dataset, input: run.name, mapping: mapping.version })
    const input = await openInput(location, { ...known, ...(signal && { signal }) })
    if (input.notModified) {
      facts = known
      run.warnings.push('the server has nothing newer than what landed last time')
    } else {
      facts = await seedInput(database, mapping, { run, writer, input, options }).finally(() => input.close())
    }
    run.warnings.push(...(await readSeriesWarnings(prisma, dataset)))
  } catch (error) {
    const cause = signal?.aborted ? new SeedInterrupted() : error
    run.fail(cause)
    if (cause instanceof DatasetLocked || cause instanceof SeedInterrupted) throw cause
  } finally {
    await run.finish(prisma, facts).catch((error: unknown) => run.fail(error))
    await writer.close()
  }
  return run.report()
}

interface Open {
  run: InputRun
  writer: Writer
  input: Input
  options: TableOptions
}

async function seedInput(database: Database, mapping: OpenMapping, open: Open): Promise<RunFacts> {
  const { run, writer, input, options } = open
  const rows = follow(await openColumns(input, mapping.mapping.input), open)
  const names = await writer.transaction(readNames)
  const job = { mapping, names, writer, run, onDrawn: options.onDrawn }
  if (mapping.compiled.announce) await seedPlaceTable(job, rows)
  else await seedEntries(database, job, rows, open)
  return { etag: input.etag, lastModified: input.lastModified, checksum: input.checksum() }
}

async function seedEntries(
  { pool, prisma }: Database,
  job: MappedJob,
  rows: AsyncIterable<SourceRow>,
  { run, writer, input, options }: Open,
): Promise<void> {
  const dataset = job.mapping.dataset.key
  const seen = await SeenRows.open(writer)
  await keepInBatches(
    {
      ...job,
      seen,
      readRowHashes: (upstreamIds) => readRowHashes(pool, dataset, upstreamIds),
      keepRejects: () => run.keepRejects(prisma),
    },
    rows,
  )
  if (options.retireAtMost == null) return
  if (input.changed) {
    throw new RefusedInput('changed while it was read: what it lacks is not known, and nothing was removed', null)
  }
  const [own] = await prisma.dataset.findMany({ where: { key: dataset }, select: { id: true } })
  if (!own) return
  const { unknownRows } = run
  run.noteRemoved(await retireGone(writer, seen, { datasetId: own.id, atMost: options.retireAtMost, unknownRows }))
}

const STEP_ROWS = 1_000

async function* follow(rows: AsyncIterable<SourceRow>, { run, input, options }: Open): AsyncGenerator<SourceRow> {
  const { signal, onProgress } = options
  let count = 0
  for await (const row of rows) {
    if (++count % STEP_ROWS === 1) {
      signal?.throwIfAborted()
      onProgress?.({ input: run.name, rows: count, share: input.size && input.bytes / input.size })
    }
    yield row
  }
}
