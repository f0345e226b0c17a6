// One native file of a run.

import type { PrismaClient } from '../prisma/client/client.js'
import { type ImportedInput, type ImportedRow, RefusedInput } from './importer.js'
import { InputRun, type RowOutcome } from './input-run.js'

/** Notes what became of a row of a file; `same` where another file of the run had given it alike. */
export type Settle = (file: FileRun, row: ImportedRow, outcome: RowOutcome) => void

export class FileRun extends InputRun {
  constructor(
    name: string,
    private readonly input: ImportedInput | RefusedInput,
  ) {
    super(name, input.datasetKey, input instanceof RefusedInput ? input : null)
  }

  /** None where it was refused. */
  get rows(): readonly ImportedRow[] {
    return this.refusal || this.input instanceof RefusedInput ? [] : this.input.rows
  }

  get isReadable(): boolean {
    return this.refusal === null
  }

  /** Writes down that the run has begun. A file whose dataset could not be recorded is refused with all its rows. */
  override async start(db: PrismaClient): Promise<void> {
    await super.start(db, { checksum: this.input instanceof RefusedInput ? null : this.input.checksum })
    if (this.hasStarted || this.refusal) return
    const [{ line, field, reason } = { line: null, field: 'dataset', reason: 'was kept aside' }] =
      this.report().problems
    this.refuse(new RefusedInput(`dataset.${field} ${reason}`, line, this.datasetKey))
  }
}
