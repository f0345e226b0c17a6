// A database with the cast, a second dataset, and an editor who rules over the entries of both.

import type { SeedReport } from '../../seed/report.js'
import { seedFiles } from '../../seed/run.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { aDataset, aFile, cast } from './given.js'
import { type Told, toldOf } from './told.js'

export interface RuledDatabase {
  db: FreshDatabase
  told: Told
  /** Seeds a native file of a dataset, `first` where none is named. */
  seed(fields: object, key?: string): Promise<SeedReport>
  /** Seeds one of the editor. */
  rule(fields: object): Promise<SeedReport>
}

export async function ruledDatabase(): Promise<RuledDatabase> {
  const db = await freshDatabase()
  const seed = async (fields: object, key?: string) =>
    seedFiles(db, [await aFile({ dataset: aDataset(key), ...fields })])
  await seed(cast)
  for (const key of ['second', 'editor']) await seed({}, key)
  return { db, told: toldOf(db), seed, rule: (fields) => seed(fields, 'editor') }
}

export const problemsOf = ({ files }: SeedReport) => files.flatMap(({ problems }) => problems)
