// Native drafts on standard input, one a line: each is kept as it arrives, and answered once its commit is acknowledged.

import type { Database } from '../src/database/open.js'
import { openWriter } from '../src/database/writer.js'
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
  signal: AbortSignal
}

/**
 * Seeds the lines of standard input. A line is a draft of an entry or of a contribution, with the key of its dataset in
 * `dataset`, or of the dataset of the line before; or it is a whole native file. Each row is answered on standard output: `OK`
 * and its key once it is kept, or `QUARANTINED` and what is wrong with it. Throws a DatasetLocked or a SeedInterrupted.
 */
export async function seedLines(
  { prisma, connection }: Database,
  { rehearsal = false, wait = false, signal }: LinesOptions,
): Promise<SeedReport> {
  const started = performance.now()
  const writer = await openWriter(connection, { rehearsal })
  const unread = new InputRun(NAME, null)
  const runs = new Map<string, InputRun>()
  const join = async (dataset: string): Promise<InputRun> => {
    const run = runs.get(dataset) ?? new InputRun(NAME, dataset)
    if (runs.has(dataset)) return run
    await lockDatasets(writer, [dataset], { wait, signal })
    if (!rehearsal) await closeKilledRuns(prisma, [dataset])
    runs.set(dataset, run)
    return run
  }
  let last: string | null = null
  try {
    for await (const line of readLines(readStream(process.stdin, signal).chunks())) {
      const settled = { lineOf: () => line.number, raw: () => line.text ?? '' }
      const input = readLine(line, last)
      if (input instanceof RefusedInput) {
        const outcome = { outcome: 'problem', problems: [{ field: 'line', reason: input.message }] } as const
        unread.settle(settled, outcome)
        console.log(answerTo('', outcome, line.number))
        continue
      }
      last = input.datasetKey
      const run = await join(last)
      const answers: string[] = []
      const file = new FileRun(NAME, input)
      await seedRows(
        writer,
        [file],
        (_, row, outcome) => {
          run.settle(settled, outcome)
          answers.push(answerTo(keyOfRow(row, input.datasetKey), outcome, line.number))
        },
        { begin: async () => (rehearsal || run.hasStarted ? undefined : run.start(prisma, {})) },
      )
      if (!rehearsal) await run.keepRejects(prisma)
      for (const answer of answers) console.log(answer)
    }
  } catch (error) {
    const cause = signal.aborted ? new SeedInterrupted() : error
    for (const run of runs.values()) run.fail(cause)
    throw cause
  } finally {
    for (const run of runs.values()) await run.finish(prisma)
    await writer.close()
  }
  const reports = [...runs.values(), unread].map((run) => run.report()).filter(({ counts }) => counts.rows > 0)
  return reportOf(reports, (performance.now() - started) / 1_000)
}

/** What a line holds. Of a native file, its own name; of a draft, the dataset that is recorded. */
function readLine({ text }: ArrivedLine, last: string | null): ImportedInput | RefusedInput {
  try {
    if (text === null) throw new RefusedInput(`is longer than ${LINE_BYTES} bytes, or no UTF-8`, null)
    if (!text.startsWith('{'))
      throw new RefusedInput('is no JSON object: write one draft, or one native file, a line', null)
    const { dataset, row } = readNativeDraft(text)
    if (typeof dataset === 'object') return readNativeText(NAME, text)
    const datasetKey = dataset ?? last
    if (typeof datasetKey === 'string') return { name: NAME, checksum: '', datasetKey, rows: [row] }
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
