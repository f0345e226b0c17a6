// One input seeded through a mapping: read as a stream, mapped and kept batch by batch, so that its size does not matter.

import type { Prisma } from '../prisma/client/client.js'
import type { Database } from '../src/database/open.js'
import { openWriter, type Writer } from '../src/database/writer.js'
import { readRowHashes } from '../src/timeline/recording/row-hashes.js'
import { SeenRows } from '../src/timeline/recording/seen-rows.js'
import { readSeriesWarnings } from '../src/timeline/recording/series.js'
import { DatasetLocked, lockDatasets } from './dataset-lock.js'
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
import { keepInBatches } from './table-batch.js'
import { openColumns } from './table-columns.js'

export interface TableOptions {
  /** Do everything, keep nothing. */
  rehearsal?: boolean
  /** Wait for another job of the dataset, instead of throwing a DatasetLocked. */
  wait?: boolean
  /** The input is a full snapshot: remove the entries that it lacks, unless they are more than this share. */
  retireAtMost?: number | null
  onProgress?: (step: ProgressStep) => void
  /** Called with each row as it was drawn; where it is given, also what is as it was is read and drawn. */
  onDrawn?: ((drawn: Drawn) => void) | undefined
  signal?: AbortSignal
}

/**
 * Seeds one input, a path, an http address or `-`, through a mapping. The writer, which rehearses where the options say
 * so, holds the lock of the dataset from then on. A row with a problem is kept aside and the others land; killed at any
 * moment and run again, it ends as one clean run. Throws a DatasetLocked or a SeedInterrupted; what else goes wrong is in
 * the report.
 */
export async function seedTable(
  writer: Writer,
  database: Database,
  mapping: OpenMapping,
  location: string,
  options: TableOptions = {},
): Promise<FileReport> {
  const { rehearsal = false, wait = false, retireAtMost = null, onDrawn, signal } = options
  const { prisma } = database
  const dataset = mapping.dataset.key
  const run = new InputRun(nameInput(location), dataset)
  const reader = readerOf(mapping, retireAtMost)
  let facts: RunFacts = {}
  // What a rehearsal writes is seen by its own connection alone. A job notes on another what it has met, meanwhile.
  const notebook = rehearsal ? writer : await openWriter(database.connection)
  try {
    await lockDatasets(writer, [dataset], { wait, signal })
    await seedNeededFiles(writer, prisma, mapping.mapping.needs ?? [], { rehearsal, signal })
    await recordMappingReference(writer, mapping)
    const known = onDrawn || hasQuery(location) ? {} : await readVersion(prisma, { dataset, input: run.name, reader })
    if (!rehearsal) {
      await closeKilledRuns(prisma, [dataset])
      await run.start(prisma, { mapping: reader })
    }
    const input = await openInput(location, { ...known, ...(signal && { signal }) })
    if (input.notModified) {
      facts = known
      run.warnings.push('the server has nothing newer than what landed last time')
    } else {
      const seen = await seedInput(database, mapping, { run, writer, notebook, input, options }).finally(() =>
        input.close(),
      )
      facts = { etag: input.etag, lastModified: input.lastModified, checksum: input.checksum() }
      if (retireAtMost !== null && seen) {
        const { unknownRows } = run
        const { changed } = input
        run.noteRemoved(await retireGone(writer, seen, { dataset, atMost: retireAtMost, unknownRows, changed }))
      }
    }
    run.warnings.push(...(await readSeriesWarnings(prisma, dataset)))
  } catch (error) {
    const cause = signal?.aborted ? new SeedInterrupted() : error
    run.fail(cause)
    if (cause instanceof DatasetLocked || cause instanceof SeedInterrupted) throw cause
  } finally {
    await run.finish(prisma, facts).catch((error: unknown) => run.fail(error))
    if (notebook !== writer) await notebook.close()
  }
  return run.report()
}

// What a run that removes nothing has landed whole may still hold what another has to remove.
function readerOf({ version }: OpenMapping, retireAtMost: number | null): string {
  return retireAtMost === null ? version : `${version} retiring`
}

// The history keeps no query, which may hold a password: two addresses that differ in it alone look like one.
function hasQuery(location: string): boolean {
  return location.includes('?')
}

interface Open {
  run: InputRun
  writer: Writer
  /** Where the entries are noted that the run meets. */
  notebook: Writer
  input: Input
  options: TableOptions
}

/** Keeps the rows of an input. Gives the entries that it met; null where it holds places. */
async function seedInput(database: Database, mapping: OpenMapping, open: Open): Promise<SeenRows | null> {
  const { run, writer, notebook, input, options } = open
  const rows = follow(await openColumns(input, mapping.mapping.input), open)
  const names = await writer.transaction(readNames)
  const job = { mapping, names, writer, run, onDrawn: options.onDrawn }
  if (mapping.compiled.announce) {
    await seedPlaceTable(job, rows)
    return null
  }
  const { pool, prisma } = database
  const { key } = mapping.dataset
  const seen = await SeenRows.open(notebook)
  const reader = options.rehearsal ? readerThrough(writer) : pool
  const hashesOf = (upstreamIds: string[]) => readRowHashes(reader, key, upstreamIds)
  // To be drawn, every row must seem to be new.
  const none = async () => new Map<string, Uint8Array>()
  const keepRejects = () => run.keepRejects(prisma)
  await keepInBatches({ ...job, seen, readRowHashes: options.onDrawn ? none : hashesOf, keepRejects }, rows)
  return seen
}

// What an earlier input changed in a rehearsal is seen by the writer alone.
function readerThrough(writer: Writer) {
  return { query: (sql: Prisma.Sql) => writer.transaction(async (tx) => ({ rows: await tx.query(sql) })) }
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
