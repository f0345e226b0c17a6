// One PostgreSQL for the whole test run, with one migrated database that every test file copies.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connectionTo } from '../../src/database/connection.js'
import { migrateDatabase } from '../../src/database/migrate.js'
import { joinTemporaryCluster } from '../../src/database/temporary.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the server under which databases are made: its user may do so. */
    serverUrl: string
    /** A folder for the run's files. */
    folder: string
    /** The migrated, empty database that test files copy. */
    emptyTemplate: string
    /** The same with seed/data in it; made when it is first asked for. */
    seededTemplate: string
  }
}

/** Starts a throw-away cluster, or uses the server of TEST_DATABASE_URL, and makes the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = process.env.TEST_DATABASE_URL ? undefined : await joinTemporaryCluster()
  const serverUrl = (process.env.TEST_DATABASE_URL || cluster?.urlFor('owner')) ?? ''
  const server = new pg.Client(connectionTo(serverUrl, 'owner'))
  await server.connect()
  if (cluster) {
    // A run that is killed by a power cut is run again.
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
      await server.query(`ALTER SYSTEM SET ${name} = off`)
    await server.query('SELECT pg_reload_conf()')
  }

  // Several runs may share the server of TEST_DATABASE_URL.
  const emptyTemplate = `dateline_empty_${process.pid}`
  await server.query(`CREATE DATABASE ${emptyTemplate} TEMPLATE template0`)
  const address = new URL(serverUrl)
  address.pathname = `/${emptyTemplate}`
  await migrateDatabase(connectionTo(address.href, 'owner'))

  const seededTemplate = `dateline_seeded_${process.pid}`
  const folder = await mkdtemp(join(tmpdir(), 'dateline-test-'))
  project.provide('folder', folder)
  project.provide('serverUrl', serverUrl)
  project.provide('emptyTemplate', emptyTemplate)
  project.provide('seededTemplate', seededTemplate)
  return async () => {
    await rm(folder, { recursive: true })
    await server.query(`DROP DATABASE ${emptyTemplate} WITH (FORCE)`)
    await server.query(`DROP DATABASE IF EXISTS ${seededTemplate} WITH (FORCE)`)
    await server.end()
    await cluster?.leave()
  }
}
