// Opening a database: what each role may do, and the one line that a person is told when it cannot be opened.
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { connectionTo } from '../../src/database/connection.js'
import type { Cluster } from '../../src/database/embedded.js'
import { DatabaseError } from '../../src/database/error.js'
import { migrateDatabase } from '../../src/database/migrate.js'
import { openDatabase, refuseOldServer } from '../../src/database/open.js'
import { joinTemporaryCluster } from '../../src/database/temporary.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'

const open = (url: string, role: 'reader' | 'writer' | 'owner' = 'reader') => openDatabase({ url, home: '', role })

async function complaintAbout(url: string): Promise<string> {
  const error = await open(url).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DatabaseError)
  const { message } = error as DatabaseError
  expect(message).not.toMatch(/\n|s3cret/)
  return message
}

describe('A database by its URL', () => {
  let database: FreshDatabase
  beforeAll(async () => {
    database = await freshDatabase()
  })
  afterAll(() => database.close())

  it('only reads when it is opened for a reader, even by its owner', async () => {
    const reader = await open(database.url)
    onTestFinished(() => reader.close())
    expect(await reader.prisma.thread.count()).toBe(0)
    await expect(reader.prisma.thread.create({ data: { key: 'a', name: 'A' } })).rejects.toThrow(
      /read-only transaction/,
    )
    await expect(reader.pool.query('CREATE TABLE mine ()')).rejects.toThrow(/read-only transaction/)
  })

  it('keeps the options that the URL brought', async () => {
    const address = new URL(database.url)
    address.searchParams.set('options', '-c statement_timeout=4321')
    const reader = await open(address.href)
    onTestFinished(() => reader.close())
    const { rows } = await reader.pool.query(
      `SELECT current_setting('statement_timeout') AS timeout, current_setting('default_transaction_read_only') AS only`,
    )
    expect(rows).toEqual([{ timeout: '4321ms', only: 'on' }])
  })

  it('tells PostgreSQL who it is, and takes listeners', async () => {
    const listener = new pg.Client(database.connection)
    await listener.connect()
    onTestFinished(() => listener.end())
    const heard = new Promise((resolve) => listener.on('notification', ({ payload }) => resolve(payload)))
    await listener.query('LISTEN news')
    const { rows } = await database.pool.query(
      `SELECT pg_notify('news', 'hello'), current_setting('application_name') AS name`,
    )
    expect(rows[0].name).toBe('dateline-owner')
    expect(await heard).toBe('hello')
  })

  it('lacking a migration is for its owner to mend', async () => {
    const { rows } = await database.pool.query('DELETE FROM _prisma_migrations RETURNING *')
    const lacking = await complaintAbout(database.url)
    expect(lacking).toContain(rows[0].migration_name)
    expect(lacking).toMatch(/run npm run db:migrate with its owner’s DATABASE_URL\.$/)

    const columns = Object.keys(rows[0]).join(', ')
    await database.pool.query(
      `INSERT INTO _prisma_migrations (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::_prisma_migrations, $1)`,
      [JSON.stringify(rows)],
    )
    await (await open(database.url)).close()
  })

  it('that is newer than the code is refused in every role', async () => {
    const newer = await freshDatabase()
    onTestFinished(() => newer.close())
    await newer.pool.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
       VALUES ('later', '', '29991231000000_later', now())`,
    )
    expect(await complaintAbout(newer.url)).toMatch(/^The database is newer .* 29991231000000_later.*Update Dateline/)
    await expect(migrateDatabase(newer.connection)).rejects.toThrow(/^The database is newer/)
    await expect(open(newer.url, 'owner')).rejects.toThrow(/^The database is newer/)
  })
})

describe('A URL that leads nowhere', () => {
  it.each([
    ['', /not a URL: write it as postgresql:/],
    ['dateline.db', /not a URL/],
    ['postgresql://me:s3cret/5%zz@host/db', /not a URL/],
    ['postgresql://me:s3cret#1@host/db', /not a URL: .*% codes/],
    ['postgresql://host/db?password=s3cret#1', /bare #.*%23/],
    ['mysql://me:s3cret@host/db', /begins with mysql:, which is not PostgreSQL/],
    ['postgresql://me:s3cret@127.0.0.1:1/db', /127\.0\.0\.1:1, database db, as me: nothing listens there/],
    ['postgresql://me:s3cret@localhost:1/db', /localhost:1.*nothing listens there/],
    ['postgresql://me:s3cret@no-such-host.invalid/db', /no-such-host\.invalid.*(no such host|cannot be resolved)/],
    ['postgresql:///db?host=/nowhere&user=me&password=s3cret', /no such socket/],
    [
      'postgresql://me:s3cret@host/db?sslrootcert=/nowhere.pem&sslmode=verify-full',
      /DATABASE_URL cannot be used: .*nowhere/,
    ],
  ])('%s', async (url, message) => {
    expect(await complaintAbout(url)).toMatch(message)
  })

  it('leads to something that is not PostgreSQL', async () => {
    const other = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : 0
    expect(await complaintAbout(`postgresql://me:s3cret@127.0.0.1:${port}/db`)).toMatch(/closed at once/)
  })

  it('leads to a PostgreSQL of long ago', () => {
    expect(() => refuseOldServer('13.22 (Debian)')).toThrow('The server is PostgreSQL 13.22')
    expect(() => refuseOldServer('14beta1')).not.toThrow()
    expect(() => refuseOldServer('18.4')).not.toThrow()
  })
})

describe('A server that says no', () => {
  let cluster: Cluster
  let owner: pg.Client
  beforeAll(async () => {
    cluster = await joinTemporaryCluster()
    owner = new pg.Client(connectionTo(cluster.urlFor('owner'), 'owner'))
    await owner.connect()
    await owner.query(`CREATE ROLE stranger LOGIN PASSWORD 's3cret'`)
    await owner.query('CREATE DATABASE guarded')
    const { rows } = await owner.query<{ hba_file: string }>('SHOW hba_file')
    const path = rows[0]?.hba_file ?? ''
    await copyFile(path, `${path}.before`)
    await writeFile(
      path,
      `local guarded stranger scram-sha-256\nlocal guarded all reject\n${await readFile(path, 'utf8')}`,
    )
    await owner.query('SELECT pg_reload_conf()')
  })
  afterAll(async () => {
    await owner.end()
    await cluster.leave()
  })

  const asked = (database: string, user: string, password = '') => {
    const address = new URL(cluster.urlFor('owner'))
    address.pathname = `/${database}`
    address.searchParams.set('user', user)
    if (password) address.searchParams.set('password', password)
    return address.href
  }

  it('says which of user, password and database it did not take', async () => {
    expect(await complaintAbout(asked('guarded', 'stranger', 's3cret-wrong'))).toMatch(/the password was not accepted/)
    expect(await complaintAbout(asked('guarded', 'stranger'))).toMatch(/it wants a password/)
    expect(await complaintAbout(asked('guarded', 'dateline_reader'))).toMatch(/this user is not let in/)
    expect(await complaintAbout(asked('dateline', 'nobody_of_that_name'))).toMatch(/this user is not let in/)
    expect(await complaintAbout(asked('missing', 'dateline_owner'))).toMatch(/no such database/)
  })

  it('says so when its tables are closed to the user, or not made yet', async () => {
    const lacking = await complaintAbout(asked('guarded', 'stranger', 's3cret'))
    expect(lacking).toMatch(/^The database lacks \d{14}_init.*: run npm run db:migrate/)
    await migrateDatabase(connectionTo(cluster.urlFor('owner'), 'owner'))
    expect(await complaintAbout(asked('dateline', 'stranger'))).toMatch(
      /may not read the tables: run npm run db:migrate/,
    )
    await expect(migrateDatabase(connectionTo(asked('guarded', 'stranger', 's3cret'), 'owner'))).rejects.toThrow(
      /may not change the tables \(permission denied for schema public\): migrate as their owner\.$/,
    )
  })
})
