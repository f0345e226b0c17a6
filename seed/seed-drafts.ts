// The entries of a run, and then its contributions: those of all files, so that links need no order of files.

import { BATCH_LIMIT, recordDrafts } from '../src/timeline/recording/record.js'
import type { DraftOutcome } from '../src/timeline/recording/recording.js'
import type { Writer } from '../src/timeline/recording/transaction.js'
import type { FileRun, Settle } from './file-run.js'
import type { ImportedRow, RowContent } from './importer.js'
import { type FoundRow, outcomeOfRepeat, setRepeatsApart } from './repeats.js'

type DraftContent = Extract<RowContent, { draft: unknown }>
type FoundDraft = FoundRow<DraftContent>

/** Records the entries or the contributions of these files. `goOn` throws where the run is to end. */
export async function seedDrafts(
  writer: Writer,
  files: readonly FileRun[],
  noun: DraftContent['noun'],
  settle: Settle,
  goOn: () => void,
): Promise<void> {
  const found = files.flatMap((file) =>
    file.rows.flatMap((row) =>
      row.content?.noun === noun && 'draft' in row.content ? [{ file, row, content: row.content }] : [],
    ),
  )
  const { rows, repeats } = setRepeatsApart(found, ({ file, content }) => `${file.datasetKey}/${content.draft.id}`)
  const outcomes = await recordRounds(writer, files, rows, settle, goOn)
  for (const repeat of repeats) {
    const { file, row, content, of } = repeat
    const where = `the first stands in ${of.file.name}, line ${of.row.line}, and says something else`
    const reason = `is the second row with the id "${content.draft.id}": ${where}`
    settle(file, row, outcomeOfRepeat(repeat, outcomes.get(of.row), { field: 'id', reason }))
  }
}

// Each file is a batch. An entry may link to one in a later file, which may link back: what found no target is tried
// again, now the rows of all files together, as long as others land.
async function recordRounds(
  writer: Writer,
  files: readonly FileRun[],
  rows: readonly FoundDraft[],
  settle: Settle,
  goOn: () => void,
) {
  const outcomes = new Map<ImportedRow, DraftOutcome>()
  let batches = files.map((file) => rows.filter((each) => each.file === file))
  let waiting = rows
  for (let round = 1, before = Number.POSITIVE_INFINITY; waiting.length > 0 && waiting.length < before; round++) {
    // After the first round the rows meet those of other files, also where none of them landed by itself.
    if (round > 1) before = waiting.length
    for (const batch of batches) {
      goOn()
      const drafts = batch.map(({ file, content: { draft } }) => ({ dataset: file.datasetKey ?? '', draft }))
      const results = await recordDrafts(writer, drafts)
      for (const [index, { file, row }] of batch.entries()) {
        const outcome = results[index] as DraftOutcome
        outcomes.set(row, outcome)
        if (!mayYetLand(outcome)) settle(file, row, outcome)
      }
    }
    waiting = waiting.filter(({ row }) => mayYetLand(outcomes.get(row)))
    batches = chunksOf(waiting, BATCH_LIMIT)
  }
  for (const { file, row } of waiting) settle(file, row, outcomes.get(row) as DraftOutcome)
  return outcomes
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

function mayYetLand(outcome: DraftOutcome | undefined): boolean {
  return outcome?.problems?.every(({ field }) => /^links\[\d+\]\.to$/.test(field)) ?? false
}
