// A row of a csv or tsv.

import { isUtf8 } from 'node:buffer'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import type { CutRecord } from './cut-cells.js'
import { BROKEN_QUOTES, CUT_OFF, NO_TEXT, type SourceRow, textOf } from './source-row.js'

/** The columns of a table, each with its place. */
export type ColumnPlaces = ReadonlyMap<string, number>

export class TableRow implements SourceRow {
  constructor(
    private readonly columns: ColumnPlaces,
    private readonly record: CutRecord,
    readonly problem: Problem | null,
  ) {}

  get line(): number {
    return this.record.frame.line
  }

  get length(): number {
    return this.bytes().length
  }

  value(column: string): string | undefined {
    const place = this.columns.get(column)
    return place === undefined || this.problem !== null ? undefined : this.record.cells?.[place]
  }

  raw(): string {
    return textOf(this.bytes())
  }

  // Of one that is none only the first line: the others are read again.
  private bytes(): Buffer {
    const { frame, cells } = this.record
    return frame.bytes.subarray(frame.start, cells === null ? frame.firstEnd : frame.end)
  }
}

/** Why a record is no row of so many cells, each under its column; null where it is one. */
export function faultOf({ frame, cells }: CutRecord, columns: readonly string[], cutOff: boolean): Problem | null {
  if (frame.fault !== null) return { field: '', reason: frame.fault }
  if (cells === null) return { field: '', reason: BROKEN_QUOTES }
  if (cutOff && !frame.ended) return { field: '', reason: CUT_OFF }
  if (cells.length !== columns.length) {
    const reason = `has ${cells.length} cells under ${columns.length} columns: look for a delimiter too many or too few`
    return { field: '', reason }
  }
  if (!frame.damaged) return null
  return { field: columns[cells.findIndex(isDamaged)] ?? '', reason: NO_TEXT }
}

/** Whether a cell that was read as Latin-1 is other than UTF-8 text. */
function isDamaged(cell: string): boolean {
  return cell.includes('\0') || !isUtf8(Buffer.from(cell, 'latin1'))
}
