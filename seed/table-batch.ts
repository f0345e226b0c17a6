// A batch of a table's rows: who they are, which of them are as they were, and what becomes of the others.

import { setImmediate } from 'node:timers/promises'
import { entryIdOf } from '../src/timeline/recording/identity.js'
import { recordDrafts } from '../src/timeline/recording/record.js'
import { resolveAhead } from '../src/timeline/recording/resolve-ahead.js'
import type { Problem } from '../src/timeline/recording/resolved-draft.js'
import type { SeenRows } from '../src/timeline/recording/seen-rows.js'
import type { Writer } from '../src/timeline/recording/transaction.js'
import type { InputRun, RowOutcome } from './input-run.js'
import type { Drawn } from './mapping/mapped-row.js'
import type { OpenMapping } from './mapping/open-mapping.js'
import type { Names } from './mapping/row-reading.js'
import { recordNeeds } from './needed-rows.js'
import type { SourceRow } from './reading/source-row.js'

/** How many rows of a table are kept in one transaction. */
export const BATCH_ROWS = 5_000
/** How many bytes of rows are kept in one transaction: two batches are held at once, and a row can be a megabyte long. */
export const BATCH_BYTES = 16_000_000

// PostgreSQL writes the batch before while this one is mapped, and must be fed in between.
const ROWS_AT_A_STRETCH = 5

/** What mapping a table needs. */
export interface MappedJob {
  mapping: OpenMapping
  names: Names
  writer: Writer
  run: InputRun
  /** Called with each row that is new or changed, as it was drawn. */
  onDrawn?: ((drawn: Drawn) => void) | undefined
}

/** What keeping its entries needs beside. */
export interface TableJob extends MappedJob {
  /** The hashes of the rows that entries with these upstream ids were made from, by id. */
  readRowHashes(upstreamIds: string[]): Promise<ReadonlyMap<string, Uint8Array>>
  seen: SeenRows
  /** Writes down the rows that were kept aside. */
  keepRejects(): Promise<void>
}

interface BatchRow {
  row: SourceRow
  /** Null where the row has none, or is none. */
  entryId: string | null
  upstreamId: string
  rowHash: Uint8Array<ArrayBuffer> | null
  /** Null until it is known. */
  outcome: RowOutcome | null
  drawn: Drawn | null
  /** Its draft, resolved; null where that has to wait for the transaction. */
  ahead: ReturnType<typeof resolveAhead>
}

/** Keeps all rows, batch after batch: while one is kept, the next is read and mapped. */
export async function keepInBatches(job: TableJob, rows: AsyncIterable<SourceRow>): Promise<void> {
  let keeping: Promise<unknown> = Promise.resolve()
  try {
    for await (const batch of inBatches(rows)) {
      const drawn = await drawBatch(job, batch)
      await keeping
      keeping = keepBatch(job, drawn).then(() => job.keepRejects())
      // It is awaited in the next turn; unheard until then, its failure would end the process.
      keeping.catch(() => {})
    }
  } finally {
    // Whatever ends the reading, what is under way is kept and counted before the run is closed.
    await keeping
  }
}

async function* inBatches(rows: AsyncIterable<SourceRow>): AsyncGenerator<SourceRow[]> {
  let batch: SourceRow[] = []
  let bytes = 0
  for await (const row of rows) {
    bytes += row.length
    if (batch.push(row) < BATCH_ROWS && bytes < BATCH_BYTES) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

/** Maps rows as far as it can be done while the batch before is kept: an unchanged row is known by its hash, and not mapped. */
async function drawBatch(job: TableJob, rows: readonly SourceRow[]): Promise<BatchRow[]> {
  const { mapping, names, run } = job
  const draws = new Map<BatchRow, () => Drawn>()
  const batch: BatchRow[] = []
  for (const row of rows) {
    const each: BatchRow = {
      row,
      entryId: null,
      upstreamId: '',
      rowHash: null,
      outcome: null,
      drawn: null,
      ahead: null,
    }
    const identified = mapping.compiled.identify(row, names)
    if (identified.skipped !== undefined) each.outcome = { outcome: 'skipped' }
    else if (identified.problems) {
      each.outcome = { outcome: 'problem', problems: identified.problems }
      if (identified.id === null) run.noteUnknown()
      else nameRow(each, mapping, identified.id)
    } else {
      nameRow(each, mapping, identified.id)
      each.rowHash = identified.fingerprint
      draws.set(each, () => identified.draw())
    }
    if (batch.push(each) % ROWS_AT_A_STRETCH === 0) await setImmediate()
  }
  const named = batch.filter(({ entryId }) => entryId !== null)
  const [hashes, seen] = await Promise.all([
    job.readRowHashes([...draws.keys()].map(({ upstreamId }) => upstreamId)),
    job.seen.add(named.map(({ entryId }) => entryId as string)),
  ])
  for (const [index, each] of named.entries()) {
    if (!seen[index]) continue
    each.outcome = problem('id', `is the second row with the id "${each.upstreamId}"`)
    draws.delete(each)
  }
  let drawn = 0
  for (const [each, draw] of draws) {
    const before = hashes.get(each.upstreamId)
    if (before && each.rowHash && Buffer.compare(before, each.rowHash) === 0) {
      each.outcome = { outcome: 'unchanged' }
      continue
    }
    each.drawn = draw()
    if ('draft' in each.drawn) each.ahead = resolveAhead(mapping.dataset.key, each.drawn.draft, each.drawn.occurred)
    if (++drawn % ROWS_AT_A_STRETCH === 0) await setImmediate()
  }
  return batch
}

function nameRow(each: BatchRow, { dataset }: OpenMapping, upstreamId: string): void {
  each.entryId = entryIdOf(dataset.key, upstreamId)
  each.upstreamId = upstreamId
}

/** Keeps a batch: what its entries point to, then its entries, in transactions; and settles each row, in their order. */
async function keepBatch(job: TableJob, batch: readonly BatchRow[]): Promise<void> {
  const { mapping, writer, run } = job
  for (const each of batch) {
    if (each.outcome === null && each.drawn?.problems) {
      each.outcome = { outcome: 'problem', problems: each.drawn.problems }
    }
  }
  const open = batch.filter((each) => each.outcome === null)
  const lacking = await recordNeeds(writer, mapping.dataset.key, job.names, open.flatMap(needsOf))
  const drafts = open.flatMap((each) => {
    job.onDrawn?.(each.drawn as Drawn)
    const lost = needsOf(each).flatMap(({ noun, row }) => lacking.get(`${noun}/${row.key}`) ?? [])
    if (lost.length > 0) each.outcome = { outcome: 'problem', problems: lost }
    if (lost.length > 0 || !each.drawn || !('draft' in each.drawn)) return []
    const rowHash = each.rowHash as Uint8Array<ArrayBuffer>
    return [{ each, dataset: mapping.dataset.key, draft: each.drawn.draft, rowHash, ahead: each.ahead }]
  })
  const outcomes = await recordDrafts(writer, drafts)
  for (const [index, { each }] of drafts.entries()) each.outcome = outcomes[index] ?? null
  for (const { row, outcome } of batch)
    run.settle({ lineOf: () => row.line, raw: () => row.raw() }, outcome as RowOutcome)
}

function needsOf({ drawn }: BatchRow) {
  return drawn && 'needs' in drawn ? drawn.needs : []
}

function problem(field: string, reason: string): { outcome: 'problem'; problems: Problem[] } {
  return { outcome: 'problem', problems: [{ field, reason }] }
}
