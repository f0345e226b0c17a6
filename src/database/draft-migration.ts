// Writes the next migration: the SQL that leads from prisma/migrations to prisma/schema.prisma.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connection } from './connection.js'
import { loadMigrations, lockText } from './history.js'
import { withSchemaEngine } from './schema-engine.js'

/**
 * The SQL that a schema needs and the migrations do not hold yet; empty when they agree.
 *
 * @param prismaFolder the folder that holds `schema.prisma` and `migrations`
 * @param connection to a server whose user may create databases; one is made, and dropped again
 */
export async function diffMigrations(prismaFolder: string, connection: Connection): Promise<string> {
  const path = join(prismaFolder, 'schema.prisma')
  const schema = { path, content: await readFile(path, 'utf8') }
  const migrations = await loadMigrations(join(prismaFolder, 'migrations'))
  return withSchemaEngine(connection, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return exitCode === 0 ? '' : (stdout?.trim() ?? '')
  })
}

/**
 * Writes the difference as a new migration and returns its name, or undefined when there is none.
 *
 * @param title what the migration does, in a word or two: becomes part of its name
 */
export async function draftMigration(
  title: string,
  prismaFolder: string,
  connection: Connection,
): Promise<string | undefined> {
  const sql = await diffMigrations(prismaFolder, connection)
  if (sql === '') return undefined
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const name = `${stamp}_${title.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`
  const migrations = join(prismaFolder, 'migrations')
  await mkdir(join(migrations, name), { recursive: true })
  await writeFile(join(migrations, name, 'migration.sql'), `${sql}\n`)
  await writeFile(join(migrations, 'migration_lock.toml'), lockText)
  return name
}
