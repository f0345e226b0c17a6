// The rulings of a run: those of all files, once all that these files say of entries is recorded.

import type { EntryDraft } from '../src/timeline/recording/draft.js'
import { recordRulings } from '../src/timeline/recording/record-rulings.js'
import type { RulingOutcome } from '../src/timeline/recording/ruling.js'
import type { Writer } from '../src/timeline/recording/transaction.js'
import type { FileRun, Settle } from './file-run.js'
import type { ImportedRow } from './importer.js'
import { outcomeOfRepeat, setRepeatsApart } from './repeats.js'

/** Records the rulings of these files, and answers whether any was carried out. */
export async function seedRulings(writer: Writer, files: readonly FileRun[], settle: Settle): Promise<boolean> {
  const found = findRulings(files)
  const { rows, repeats } = setRepeatsApart(found, ({ file, content }) => `${file.datasetKey}/${content.ruling.row.id}`)
  const drafts = indexEntries(files)
  const results = await recordRulings(
    writer,
    rows.map(({ file, content: { ruling } }) => ({ dataset: file.datasetKey ?? '', ruling })),
    (dataset, upstreamId) => drafts.get(`${dataset}/${upstreamId}`),
  )
  const outcomes = new Map<ImportedRow, RulingOutcome>()
  for (const [index, { file, row }] of rows.entries()) {
    const outcome = results[index] as RulingOutcome
    outcomes.set(row, outcome)
    settle(file, row, outcome)
  }
  for (const repeat of repeats) {
    const { file, row, content, of } = repeat
    const where = `the first stands in ${of.file.name}, line ${of.row.line}, and says something else`
    const reason = `is the second ruling with the id "${content.ruling.row.id}": ${where}`
    settle(file, row, outcomeOfRepeat(repeat, outcomes.get(of.row), { field: 'id', reason }))
  }
  return results.some(({ outcome }) => outcome === 'created' || outcome === 'revised')
}

/** The rulings in these files. */
export function findRulings(files: readonly FileRun[]) {
  return files.flatMap((file) =>
    file.rows.flatMap((row) => (row.content && 'ruling' in row.content ? [{ file, row, content: row.content }] : [])),
  )
}

function indexEntries(files: readonly FileRun[]): Map<string, EntryDraft> {
  return new Map(
    files.flatMap((file) =>
      file.rows.flatMap(({ content }) =>
        content && 'draft' in content && 'kind' in content.draft
          ? [[`${file.datasetKey}/${content.draft.id}`, content.draft] as const]
          : [],
      ),
    ),
  )
}
