// The reference data of a run: the rows of all files, noun by noun.

import { recordReference } from '../src/timeline/recording/record-reference.js'
import type { DraftOutcome } from '../src/timeline/recording/recording.js'
import type { ReferenceNoun, ReferenceRows } from '../src/timeline/recording/reference-noun.js'
import { readOwners } from '../src/timeline/recording/reference-owner.js'
import type { Writer } from '../src/timeline/recording/transaction.js'
import type { FileRun, Settle } from './file-run.js'
import type { ImportedRow } from './importer.js'
import { outcomeOfRepeat, setRepeatsApart } from './repeats.js'

/** Records the rows of one noun. Those of all files go into one call, so that a parent may stand in a later file. */
export async function seedReference(
  writer: Writer,
  files: readonly FileRun[],
  noun: ReferenceNoun,
  settle: Settle,
): Promise<void> {
  const found = files.flatMap((file) =>
    file.rows.flatMap((row) =>
      row.content?.noun === noun && 'row' in row.content ? [{ file, row, content: row.content }] : [],
    ),
  )
  if (found.length === 0) return
  const keys = found.map(({ content }) => content.row.key)
  const owners = await writer.transaction((tx) => readOwners(tx, noun, keys))
  // The owner's row is the first, wherever it stands: another dataset's copy of it must not keep it from being revised.
  const isOwn = ({ file, content }: (typeof found)[number]) => owners.get(content.row.key) === file.datasetKey
  const ownersFirst = [...found.filter(isOwn), ...found.filter((each) => !isOwn(each))]
  const { rows, repeats } = setRepeatsApart(ownersFirst, ({ content }) => content.row.key)
  const results = await recordReference(
    writer,
    noun,
    rows.map(({ file, content }) => ({
      dataset: file.datasetKey ?? '',
      row: content.row as ReferenceRows[typeof noun],
    })),
  )
  const outcomes = new Map<ImportedRow, DraftOutcome>()
  for (const [index, { file, row }] of rows.entries()) {
    const outcome = results[index] as DraftOutcome
    outcomes.set(row, outcome)
    settle(file, row, outcome)
  }
  for (const repeat of repeats) {
    const { file, row, of } = repeat
    const reason = `${of.file.name}, line ${of.row.line}, describes the same key differently`
    settle(file, row, outcomeOfRepeat(repeat, outcomes.get(of.row), { field: 'key', reason }))
  }
}
