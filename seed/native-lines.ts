// Native drafts of a stream, one a line: each is kept as it arrives, and answered once its commit is acknowledged.

import type { Readable } from 'node:stream'
import { Prisma } from '../prisma/client/client.js'
import type { Database } from '../src/database/open.js'
import { openWriter, type Writer } from '../src/database/writer.js'
import { Key } from '../src/timeline/recording/field-types.js'
import { keyOf } from '../src/timeline/recording/identity.js'
import { lockDatasets } from './dataset-lock.js'
import { FileRun } from './file-run.js'
import { type ImportedInput, type ImportedRow, RefusedInput } from './importer.js'
import { readNativeDraft, readNativeText } from './importers/native.js'
import { InputRun, type RowOutcome, SeedInterrupted } from './input-run.js'
import { type ArrivedLine, LINE_BYTES, readLines } from './line-stream.js'
import { readStream } from './reading/stream-source.js'
import { reportOf, type SeedReport } from './report.js'
import { seedRows } from './run.js'
import { closeKilledRuns } from './run-history.js'

const NAME = '-'

export interface LinesOptions {
  rehearsal?: boolean
  wait?: boolean
  /** Called with what becomes of each row: `OK` and its key once it is kept, or `QUARANTINED` and what is wrong with it. */
  onAnswer?: ((answer: string) => void) | undefined
  signal: AbortSignal
}

/**
 * Seeds the lines of a stream. A line is a draft of an entry or of a contribution, with the key of its dataset in `dataset`,
 * or of the dataset of the line before; or it is a whole native file. Throws a DatasetLocked or a SeedInterrupted.
 */
export async function seedLines(
  { prisma, connection }: Database,
  stream: Readable,
  { rehearsal = false, wait = false, onAnswer, signal }: LinesOptions,
): Promise<SeedReport> {
  const started = performance.now()
  const writer = await openWriter(connection, { rehearsal })
  const unread = new InputRun(NAME, null)
  const runs = new Map<string, InputRun>()
  const join = async (input: ImportedInput): Promise<InputRun> => {
    const { datasetKey: dataset } = input
    const run = runs.get(dataset) ?? new InputRun(NAME, dataset)
    if (runs.has(dataset)) return run
    // A stream may name any number of datasets that nobody knows: none of them is locked.
    if (!bringsDataset(input) && !(await isRecorded(writer, dataset))) return unread
    await lockDatasets(writer, [dataset], { wait, signal })
    if (!rehearsal) await closeKilledRuns(prisma, [dataset])
    runs.set(dataset, run)
    return run
  }
  const recorded = new Set<string>()
  const begin = async (run: InputRun, dataset: string) => {
    if (!recorded.has(dataset)) await refuseUnlessRecorded(writer, dataset)
    recorded.add(dataset)
    if (!rehearsal && !run.hasStarted) await run.start(prisma, {})
  }
  let last: string | null = null
  try {
    for await (const line of readLines(readStream(stream, signal).chunks())) {
      const input = readLine(line, last)
      // What cannot be read is told with the lines around it.
      const isRead = !(input instanceof RefusedInput)
      if (isRead) last = input.datasetKey
      const run = isRead ? await join(input) : (last !== null && runs.get(last)) || unread
      const answers = isRead
        ? await seedLine(writer, line, input, run, () => begin(run, input.datasetKey))
        : [settleLine(run, line, '', problem('line', input.message))]
      await run.keepRejects(prisma)
      for (const answer of answers) onAnswer?.(answer)
    }
  } catch (error) {
    const cause = signal.aborted ? new SeedInterrupted() : error
    for (const run of runs.values()) run.fail(cause)
    throw cause
  } finally {
    for (const run of runs.values()) await run.finish(prisma).catch((error: unknown) => run.fail(error))
    await writer.close()
  }
  const reports = [...runs.values(), unread].map((run) => run.report()).filter(({ counts }) => counts.rows > 0)
  return reportOf(reports, (performance.now() - started) / 1_000)
}

/** Records what a line holds, and gives its answers. `begin` throws a RefusedInput where its dataset is not recorded. */
async function seedLine(
  writer: Writer,
  line: ArrivedLine,
  input: ImportedInput,
  run: InputRun,
  begin: () => Promise<void>,
): Promise<string[]> {
  const answers: string[] = []
  const open = new Set(input.rows)
  const settle = (row: ImportedRow, outcome: RowOutcome) => {
    open.delete(row)
    answers.push(settleLine(run, line, keyOfRow(row, input.datasetKey), outcome))
  }
  try {
    await seedRows(writer, [new FileRun(NAME, input)], (_, row, outcome) => settle(row, outcome), { begin })
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error
    for (const row of [...open]) settle(row, problem('dataset', error.message))
  }
  return answers
}

function settleLine(run: InputRun, { number, text }: ArrivedLine, key: string, outcome: RowOutcome): string {
  run.settle({ lineOf: () => number, raw: () => text ?? '' }, outcome)
  return answerTo(key, outcome, number)
}

function problem(field: string, reason: string): RowOutcome {
  return { outcome: 'problem', problems: [{ field, reason }] }
}

function bringsDataset({ rows: [first] }: ImportedInput): boolean {
  return first?.content != null && 'noun' in first.content && first.content.noun === 'datasets'
}

async function isRecorded(writer: Writer, dataset: string): Promise<boolean> {
  const rows = await writer.transaction((tx) => tx.query(Prisma.sql`select from dataset where key = ${dataset}`))
  return rows.length > 0
}

async function refuseUnlessRecorded(writer: Writer, dataset: string): Promise<void> {
  if (await isRecorded(writer, dataset)) return
  throw new RefusedInput(`"${dataset}" is not recorded: hand over a native file with it first`, null, dataset)
}

/** What a line holds. Of a native file, its own name; of a draft, the dataset that is recorded. */
function readLine({ text }: ArrivedLine, last: string | null): ImportedInput | RefusedInput {
  try {
    if (text === null) throw new RefusedInput(`is longer than ${LINE_BYTES} bytes, or no UTF-8`, null)
    if (!text.startsWith('{'))
      throw new RefusedInput('is no JSON object: write one draft, or one native file, a line', null)
    const { dataset, row } = readNativeDraft(text)
    if (typeof dataset === 'object') return readNativeText(NAME, text)
    const key = Key.safeParse(dataset ?? last)
    if (key.success) return { name: NAME, checksum: '', datasetKey: key.data, rows: [row] }
    throw new RefusedInput('does not say whose it is: give the key of its dataset in `dataset`', null)
  } catch (error) {
    if (error instanceof RefusedInput) return error
    throw error
  }
}

function keyOfRow({ content }: ImportedRow, dataset: string): string {
  if (content === null) return ''
  if ('row' in content) return content.row.key
  if ('ruling' in content) return content.ruling.row.entry
  const { draft } = content
  return 'on' in draft ? draft.on : (draft.key ?? keyOf(dataset, draft.id))
}

function answerTo(key: string, outcome: RowOutcome, line: number): string {
  const problems = outcome === 'same' ? [] : (outcome.problems ?? [])
  if (problems.length === 0) return `OK ${key}`
  return `QUARANTINED line ${line}: ${problems.map(({ field, reason }) => `${field} ${reason}`).join('; ')}`
}
