// What the two roles may and may not do, whatever their connection's own settings say.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionTo } from '../../src/database/connection.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'

// A server of one's own need not have the roles.
describe.skipIf(process.env.TEST_DATABASE_URL)('In a migrated database', () => {
  let database: FreshDatabase
  const clients: Record<string, pg.Client> = {}
  const as = (role: 'reader' | 'writer', statement: string) => clients[role]?.query(statement)

  beforeAll(async () => {
    database = await freshDatabase()
    for (const role of ['reader', 'writer']) {
      const address = new URL(database.url)
      address.searchParams.set('user', `dateline_${role}`)
      const client = new pg.Client(connectionTo(address.href, 'owner'))
      clients[role] = client
      await client.connect()
    }
  })
  afterAll(async () => {
    for (const client of Object.values(clients)) await client.end()
    await database.close()
  })

  it('the reader reads every table and writes none', async () => {
    expect((await as('reader', 'SELECT * FROM thread'))?.rows).toEqual([])
    expect((await as('reader', 'SELECT migration_name FROM _prisma_migrations'))?.rows).not.toEqual([])
    for (const statement of [
      `INSERT INTO thread (id, key, name) VALUES (1, 'a', 'A')`,
      `UPDATE thread SET name = 'B'`,
      'DELETE FROM thread',
      'TRUNCATE thread',
      `SELECT nextval('thread_id_seq')`,
      'DROP TABLE thread',
      'CREATE TABLE mine ()',
      'CREATE SCHEMA mine',
    ]) {
      await expect(as('reader', statement), statement).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  it('the writer changes rows and nothing else', async () => {
    const inserted = await as('writer', `INSERT INTO thread (key, name) VALUES ('a', 'A') RETURNING id`)
    expect(inserted?.rowCount).toBe(1)
    expect((await as('writer', `UPDATE thread SET name = 'B'`))?.rowCount).toBe(1)
    expect((await as('writer', 'DELETE FROM thread'))?.rowCount).toBe(1)
    for (const statement of [
      'DROP TABLE thread',
      'ALTER TABLE thread ADD COLUMN mood text',
      'CREATE TABLE mine ()',
      'DELETE FROM _prisma_migrations',
      `UPDATE _prisma_migrations SET migration_name = 'x'`,
    ]) {
      await expect(as('writer', statement), statement).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  it('both have the tables of the future too', async () => {
    await database.pool.query('CREATE TABLE later (id serial PRIMARY KEY)')
    await as('writer', 'INSERT INTO later DEFAULT VALUES')
    expect((await as('reader', 'SELECT id FROM later'))?.rows).toEqual([{ id: 1 }])
    await expect(as('reader', 'DELETE FROM later')).rejects.toThrow('permission denied')
  })
})
