// The entries of a run, and then its contributions: those of all files, each file in a transaction of its own.

import type { PrismaClient } from '../prisma/client/client.js'
import { recordDrafts } from '../src/timeline/recording/record.js'
import type { DraftOutcome } from '../src/timeline/recording/recording.js'
import type { FileRun, Settle } from './file-run.js'
import type { ImportedRow, RowContent } from './importer.js'
import { type FoundRow, outcomeOfRepeat, setRepeatsApart } from './repeats.js'

type DraftContent = Extract<RowContent, { draft: unknown }>
type FoundDraft = FoundRow<DraftContent>

/** Records the entries or the contributions of these files. `goOn` throws where the run is to end. */
export async function seedDrafts(
  db: PrismaClient,
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
  const outcomes = await recordRounds(db, files, rows, settle, goOn)
  for (const repeat of repeats) {
    const { file, row, content, of } = repeat
    const where = `the first stands in ${of.file.name}, line ${of.row.line}, and says something else`
    const reason = `is the second row with the id "${content.draft.id}": ${where}`
    settle(file, row, outcomeOfRepeat(repeat, outcomes.get(of.row), { field: 'id', reason }))
  }
}

// An entry may link to one in a later file: what found no target is tried again as long as others land.
async function recordRounds(
  db: PrismaClient,
  files: readonly FileRun[],
  rows: readonly FoundDraft[],
  settle: Settle,
  goOn: () => void,
) {
  const outcomes = new Map<ImportedRow, DraftOutcome>()
  let waiting = rows
  for (let before = Number.POSITIVE_INFINITY; waiting.length < before; ) {
    before = waiting.length
    for (const file of files) {
      const ofFile = waiting.filter((each) => each.file === file)
      goOn()
      const drafts = ofFile.map(({ content }) => content.draft)
      const results = await recordDrafts(db, file.datasetKey ?? '', drafts)
      for (const [index, { row }] of ofFile.entries()) outcomes.set(row, results[index] as DraftOutcome)
    }
    for (const { file, row } of waiting) {
      const outcome = outcomes.get(row) as DraftOutcome
      if (!mayYetLand(outcome)) settle(file, row, outcome)
    }
    waiting = waiting.filter(({ row }) => mayYetLand(outcomes.get(row)))
  }
  for (const { file, row } of waiting) settle(file, row, outcomes.get(row) as DraftOutcome)
  return outcomes
}

function mayYetLand(outcome: DraftOutcome | undefined): boolean {
  return outcome?.problems?.every(({ field }) => /^links\[\d+\]\.to$/.test(field)) ?? false
}
