// Everything on the PostgreSQL that the system brings, which is older than the embedded one: reached by URL alone.
import { execFile } from 'node:child_process'
import { chown, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { connectionTo } from '../../src/database/connection.js'
import { diffMigrations } from '../../src/database/draft-migration.js'
import { migrateDatabase } from '../../src/database/migrate.js'
import { openDatabase } from '../../src/database/open.js'
import { choosePlace } from '../../src/database/place.js'
import { startPostmaster, stopPostmaster } from '../../src/database/postmaster.js'
import { isRoot, makeHome, nobody } from '../support/opened-process.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const versions = await readdir('/usr/lib/postgresql').catch(() => [])
const version = versions.filter((name) => Number(name) >= 14).sort()[0]
const run = (program: string, flags: string[]) =>
  promisify(execFile)(program, flags, { cwd: '/', ...(isRoot ? nobody : {}) })

it.skipIf(!version)('Migrations, roles and both directions work on the system’s PostgreSQL', async () => {
  const programs = `/usr/lib/postgresql/${version}/bin`
  const place = await choosePlace(await makeHome(onTestFinished))
  await mkdir(place.data, { mode: 0o700 })
  if (place.user) await chown(place.data, place.user.uid, place.user.gid)
  await run(`${programs}/initdb`, ['-D', place.data, '-U', 'boss', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'])
  await startPostmaster(place, { initdb: `${programs}/initdb`, postgres: `${programs}/postgres` })
  onTestFinished(() => stopPostmaster(place))
  const url = (user: string, database = 'dateline') =>
    `postgresql:///${database}?${new URLSearchParams({ host: place.socket, user })}`

  // A superuser makes the owner, its database and the two roles, as deploy/postgresql/roles.sql tells.
  const boss = new pg.Client(url('boss', 'postgres'))
  await boss.connect()
  await boss.query('CREATE ROLE keeper LOGIN')
  await boss.query('CREATE DATABASE dateline OWNER keeper')
  await boss.end()
  const sql = await readFile(join(repository, 'deploy/postgresql/roles.sql'), 'utf8')
  const roles = ['-v', 'ON_ERROR_STOP=1', '-c', sql, url('boss')]
  await run(`${programs}/psql`, roles)
  await run(`${programs}/psql`, roles)

  await expect(openDatabase({ url: url('keeper'), home: '', role: 'reader' })).rejects.toThrow(/run npm run db:migrate/)
  const owner = await openDatabase({ url: url('keeper'), home: '', role: 'owner' })
  expect(await migrateDatabase(owner.connection)).not.toEqual([])
  expect(await migrateDatabase(owner.connection)).toEqual([])
  await owner.close()
  expect(await diffMigrations(join(repository, 'prisma'), connectionTo(url('boss', 'postgres'), 'owner'))).toBe('')

  const writer = await openDatabase({ url: url('dateline_writer'), home: '', role: 'writer' })
  await writer.prisma.thread.create({ data: { key: 'a', name: 'A' } })
  await writer.close()
  const reader = await openDatabase({ url: url('dateline_reader'), home: '', role: 'reader' })
  expect(await reader.prisma.thread.count()).toBe(1)
  await expect(reader.prisma.thread.deleteMany()).rejects.toThrow(/read-only/)
  await reader.close()
})
