// A database of its own with all of seed/data in it.

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { type FreshDatabase, freshDatabase, onServer } from './database.js'

const folder = join(import.meta.dirname, '../../seed/data')

/** Copies the template that holds seed/data, which the first test file of a run to ask for it makes. Closing drops the copy. */
export async function seededDatabase(): Promise<FreshDatabase> {
  const template = inject('seededTemplate')
  await onServer(async (server) => {
    await server.query('select pg_advisory_lock(hashtext($1))', [template])
    const { rowCount } = await server.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await server.query(`ALTER DATABASE ${await seedAnother()} RENAME TO ${template}`)
  })
  return freshDatabase(template)
}

/** Seeds a database through the function that the command calls, and returns its name. */
async function seedAnother(): Promise<string> {
  const database = await freshDatabase()
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const { outcome } = await seedFiles(
    database,
    names.map((name) => join(folder, name)),
  )
  if (outcome !== 'CLEAN') throw new Error(`Seeding the test's database ended ${outcome}`)
  await database.leave()
  return new URL(database.url).pathname.slice(1)
}
