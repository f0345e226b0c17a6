// The seeding command's arguments carried out over a test's database, with what it would report.

import { EXIT_CODES, linesOf } from '../../../seed/report.js'
import type { FreshDatabase } from '../../support/database.js'
import { seed } from '../table/given-table.js'

export interface CommandRun {
  code: number
  counts: Record<string, unknown>
  /** What it would write: the report, with the place of each row that was kept aside. */
  output: string
}

/** Does what the command does with these arguments, but for its process. */
export async function runSeed(db: Pick<FreshDatabase, 'url'>, args: string[]): Promise<CommandRun> {
  const report = await seed(db, args)
  const { counts, outcome } = report
  return { code: EXIT_CODES[outcome], counts: { ...counts, outcome }, output: [...linesOf(report)].join('\n') }
}
