// Rows that several files of one run give under the same name: alike they are one, different the later is kept aside.

import { canonicalJson } from '../src/timeline/recording/content-hash.js'
import type { DraftOutcome } from '../src/timeline/recording/recording.js'
import type { FileRun } from './file-run.js'
import type { ImportedRow, RowContent } from './importer.js'

/** A row that can be recorded, with the file in which it stands. */
export interface FoundRow<Content extends RowContent = RowContent> {
  file: FileRun
  row: ImportedRow
  content: Content
}

/** A row with the row of an earlier file that has the same name. */
export interface Repeat<Content extends RowContent = RowContent> extends FoundRow<Content> {
  of: FoundRow<Content>
}

/**
 * Sets apart the rows whose name an earlier file gave, lest each run would turn the one into the other and back. A name
 * twice in one file is left to those who record it.
 */
export function setRepeatsApart<Content extends RowContent>(
  found: readonly FoundRow<Content>[],
  nameOf: (found: FoundRow<Content>) => string,
): { rows: FoundRow<Content>[]; repeats: Repeat<Content>[] } {
  const first = new Map<string, FoundRow<Content>>()
  const rows: FoundRow<Content>[] = []
  const repeats: Repeat<Content>[] = []
  for (const each of found) {
    const name = nameOf(each)
    const before = first.get(name)
    if (before && before.file !== each.file) repeats.push({ ...each, of: before })
    else rows.push(each)
    if (!before) first.set(name, each)
  }
  return { rows, repeats }
}

/** What becomes of a repeat: of one that says the same, what became of the first. */
export function outcomeOfRepeat(
  { content, of }: Repeat,
  ofFirst: DraftOutcome | undefined,
  different: { field: string; reason: string },
): DraftOutcome | 'same' {
  if (canonicalJson(content) !== canonicalJson(of.content)) return { outcome: 'problem', problems: [different] }
  return ofFirst?.problems ? ofFirst : 'same'
}
