// Migrations: they equal the schema, are applied once by whoever comes first, and leave nothing when they fail.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest'
import { type Connection, connectionTo } from '../../src/database/connection.js'
import { diffMigrations } from '../../src/database/draft-migration.js'
import { listMigrations, readHistory } from '../../src/database/history.js'
import { migrateDatabase } from '../../src/database/migrate.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const server = connectionTo(inject('serverUrl'), 'owner')

async function emptyDatabase(): Promise<{ connection: Connection; client: pg.Client }> {
  const name = `dateline_test_${crypto.randomUUID().replaceAll('-', '')}`
  const owner = new pg.Client(server)
  await owner.connect()
  await owner.query(`CREATE DATABASE ${name}`)
  const address = new URL(server.connectionString)
  address.pathname = `/${name}`
  const connection = connectionTo(address.href, 'owner')
  const client = new pg.Client(connection)
  await client.connect()
  onTestFinished(async () => {
    await client.end()
    await owner.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await owner.end()
  })
  return { connection, client }
}

/** A copy of `prisma/` without the generated client, to plant things in. */
async function copyPrisma(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-prisma-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(join(repository, 'prisma/migrations'), join(folder, 'migrations'), { recursive: true })
  await cp(join(repository, 'prisma/schema.prisma'), join(folder, 'schema.prisma'))
  return folder
}

async function plantColumn(prismaFolder: string): Promise<void> {
  const path = join(prismaFolder, 'schema.prisma')
  const schema = await readFile(path, 'utf8')
  await writeFile(path, schema.replace('model Thread {', 'model Thread {\n  mood String?'))
}

async function plantMigration(prismaFolder: string, name: string, sql: string): Promise<void> {
  const folder = join(prismaFolder, 'migrations', name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
}

describe('The migrations', () => {
  it('lead exactly to the schema', async () => {
    expect(await diffMigrations(join(repository, 'prisma'), server)).toBe('')
  })

  it('differ from a schema that has one column more', async () => {
    const prismaFolder = await copyPrisma()
    await plantColumn(prismaFolder)
    expect(await diffMigrations(prismaFolder, server)).toMatch(
      /^-- AlterTable\nALTER TABLE "thread" ADD COLUMN +"mood" TEXT;$/,
    )
  })

  it('are written by npm run db:migration, which leaves no server behind', async () => {
    const prismaFolder = await copyPrisma()
    const run = () =>
      promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'scripts/db-migration.ts', 'Add a mood', prismaFolder],
        {
          cwd: repository,
        },
      )
    expect((await run()).stdout).toBe('No difference.\n')
    const before = await readdir(join(prismaFolder, 'migrations'))
    await plantColumn(prismaFolder)
    const { stdout } = await run()
    const [written = ''] = (await readdir(join(prismaFolder, 'migrations'))).filter((name) => !before.includes(name))
    expect(written).toMatch(/^\d{14}_add_a_mood$/)
    expect(stdout).toContain(`prisma/migrations/${written}/migration.sql`)
    expect(await readFile(join(prismaFolder, 'migrations', written, 'migration.sql'), 'utf8')).toContain('"mood" TEXT')
  })
})

describe('Migrating', () => {
  it('applies everything once, also when several do it at once', async () => {
    const { connection, client } = await emptyDatabase()
    const all = await listMigrations()
    const applied = await Promise.all([1, 2, 3].map(() => migrateDatabase(connection)))
    expect(applied.flat()).toEqual(all)
    expect(await migrateDatabase(connection)).toEqual([])
    expect(await readHistory(client)).toEqual({ pending: [], unknown: [], unfinished: [] })
    const { rows } = await client.query('SELECT migration_name AS name FROM _prisma_migrations ORDER BY started_at')
    expect(rows.map(({ name }) => name)).toEqual(all)
  })

  it('is waited for by others, who do not take it for one that was stopped', async () => {
    const prismaFolder = await copyPrisma()
    const migrations = join(prismaFolder, 'migrations')
    const name = '29991231000000_slow'
    await plantMigration(prismaFolder, name, 'CREATE TABLE slow (id int); SELECT pg_sleep(1)')
    const { connection, client } = await emptyDatabase()
    const first = migrateDatabase(connection, migrations)
    await vi.waitFor(async () => expect((await readHistory(client, migrations)).unfinished).toEqual([name]), {
      timeout: 10_000,
      interval: 10,
    })
    expect(await migrateDatabase(connection, migrations)).toEqual([])
    expect(await first).toContain(name)
  })

  it('takes semicolons for what they are', async () => {
    const prismaFolder = await copyPrisma()
    await plantMigration(
      prismaFolder,
      '29991231000000_function',
      `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n * 2; RETURN n; END $$;
       COMMENT ON FUNCTION twice IS 'doubles; nothing else';`,
    )
    const { connection, client } = await emptyDatabase()
    await migrateDatabase(connection, join(prismaFolder, 'migrations'))
    expect((await client.query('SELECT twice(21) AS answer')).rows).toEqual([{ answer: 42 }])
    expect(await diffMigrations(prismaFolder, server)).toBe('')
  })

  it('undoes what fails, says why, and goes on once it is mended', async () => {
    const prismaFolder = await copyPrisma()
    const migrations = join(prismaFolder, 'migrations')
    const name = '29991231000000_half'
    await plantMigration(
      prismaFolder,
      name,
      'CREATE TABLE first_half (id int); CREATE TABLE second_half (id nonsense);',
    )
    const { connection, client } = await emptyDatabase()
    const failure = await migrateDatabase(connection, migrations).catch((error: Error) => error.message)
    expect(failure).toMatch(
      /^The migration 29991231000000_half failed and was undone: type "nonsense" does not exist\.$/,
    )
    expect(failure).not.toContain('\n')
    expect((await client.query(`SELECT to_regclass('first_half') AS half`)).rows).toEqual([{ half: null }])
    expect(await readHistory(client, migrations)).toMatchObject({ pending: [name], unfinished: [name] })

    await plantMigration(prismaFolder, name, 'CREATE TABLE first_half (id int); CREATE TABLE second_half (id int);')
    expect(await migrateDatabase(connection, migrations)).toEqual([name])
    expect(await readHistory(client, migrations)).toEqual({ pending: [], unknown: [], unfinished: [] })
  })
})
