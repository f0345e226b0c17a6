// A database of its own with all of seed/data in it.

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { seedFiles } from '../../seed/run.js'
import { type FreshDatabase, freshDatabase } from './database.js'

const folder = join(import.meta.dirname, '../../seed/data')

/** Seeds a fresh database, through the function that the command calls. Closing drops it. */
export async function seededDatabase(): Promise<FreshDatabase> {
  const database = await freshDatabase()
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const { outcome } = await seedFiles(
    database,
    names.map((name) => join(folder, name)),
  )
  if (outcome !== 'CLEAN') throw new Error(`Seeding the test's database ended ${outcome}`)
  return database
}
