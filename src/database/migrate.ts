// Brings a database up to the migrations in prisma/migrations, as `prisma migrate deploy` would.
import pg from 'pg'
import type { Connection } from './connection.js'
import { codeOf, DatabaseError, oneLine } from './error.js'
import { type History, loadMigrations, migrationsFolder, readHistory } from './history.js'
import { withSchemaEngine } from './schema-engine.js'

/** Held by whoever migrates. Prisma's engine has a lock too, on whichever connection of its pool came first. */
const migrationLock = 7_226_118_412

/**
 * Applies every migration that the database lacks, and grants the tables to `dateline_reader` and `dateline_writer`
 * where these roles exist. Several may call it at once: one works, the others wait and find nothing to do.
 *
 * @param connection one whose user owns the tables
 * @param folder where the migrations lie
 * @returns the names that were applied, in order; empty when there was nothing to do
 * @throws DatabaseError when a migration fails, when the database is newer, or when its user may not do this
 */
export async function migrateDatabase(connection: Connection, folder = migrationsFolder): Promise<string[]> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const history = await readHistory(client, folder)
    refuseNewer(history)
    const applied = history.pending.length > 0 ? await applyPending(client, connection, history, folder) : []
    await grantTables(client)
    return applied
  } catch (error) {
    if (codeOf(error) !== '42501') throw error
    throw refusal(error instanceof Error ? oneLine(error.message) : '', error)
  } finally {
    await client.end()
  }
}

/** @throws DatabaseError when the database has migrations that this checkout lacks */
export function refuseNewer({ unknown }: History): void {
  const newest = unknown.at(-1)
  if (newest === undefined) return
  throw new DatabaseError(
    `The database is newer than this version of Dateline: it has the migration ${newest}, which prisma/migrations lacks. Update Dateline, or use another database.`,
  )
}

async function applyPending(
  client: pg.Client,
  connection: Connection,
  history: History,
  folder: string,
): Promise<string[]> {
  const migrationsList = await loadMigrations(folder)
  const filters = { externalTables: [], externalEnums: [] }
  try {
    return await withSchemaEngine(connection, async (engine) => {
      // A migration is one transaction: of an unfinished one nothing is left but its record.
      for (const migrationName of history.unfinished) await engine.markMigrationRolledBack({ migrationName })
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
      return appliedMigrationNames
    })
  } catch (error) {
    // The engine's message begins with its own layers and goes on with the places in its code.
    const [full = ''] = (error instanceof Error ? error.message : String(error)).split(/\n\s*0: /)
    const reason = oneLine(full).replace(/^.*ERROR: /, '')
    if (/permission denied|must be owner/.test(reason)) throw refusal(reason, error)
    const failed = (await readHistory(client, folder)).unfinished.at(-1) ?? ''
    throw new DatabaseError(`The migration ${failed} failed and was undone: ${reason}.`, { cause: error })
  }
}

function refusal(reason: string, cause: unknown): DatabaseError {
  return new DatabaseError(`This user may not change the tables (${reason}): migrate as their owner.`, { cause })
}

async function grantTables(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ role: string }>(
    `SELECT rolname AS role FROM pg_roles WHERE rolname IN ('dateline_reader', 'dateline_writer')`,
  )
  const rights = { dateline_reader: 'SELECT', dateline_writer: 'SELECT, INSERT, UPDATE, DELETE' }
  for (const [role, tables] of Object.entries(rights)) {
    if (!rows.some((row) => row.role === role)) continue
    await owner.query(`
      GRANT USAGE ON SCHEMA public TO ${role};
      GRANT ${tables} ON ALL TABLES IN SCHEMA public TO ${role};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ${tables} ON TABLES TO ${role};
    `)
    if (role !== 'dateline_writer') continue
    await owner.query(`
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${role};
      REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM ${role};
    `)
  }
}
