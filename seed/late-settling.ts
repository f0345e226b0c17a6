// Rows that are settled late: what a ruling makes room for, or brings back, is tried once more in the same run.

import type { FileRun, Settle } from './file-run.js'
import type { ImportedRow } from './importer.js'
import type { RowOutcome } from './input-run.js'

export class LateSettling {
  private readonly outcomes = new Map<ImportedRow, { file: FileRun; outcome: RowOutcome }>()

  /** Notes what became of a row, the first or the second time. */
  readonly note: Settle = (file, row, outcome) => {
    const before = this.outcomes.get(row)?.outcome
    this.outcomes.set(row, { file, outcome: before && !isBetter(outcome, before) ? before : outcome })
  }

  /** Settles every row. */
  settle(settle: Settle): void {
    for (const [row, { file, outcome }] of this.outcomes) settle(file, row, outcome)
    this.outcomes.clear()
  }
}

// What landed stays landed, and is found unchanged the second time.
function isBetter(now: RowOutcome, before: RowOutcome): boolean {
  if (before !== 'same' && before.outcome === 'problem') return true
  return now !== 'same' && (now.outcome === 'created' || now.outcome === 'revised')
}
