// The embedded PostgreSQL that processes share: whoever comes first starts it, whoever leaves last stops it.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Role } from './connection.js'
import { hasData, makeData, ownerName } from './data-directory.js'
import { codeOf } from './error.js'
import { withLock } from './lock.js'
import { choosePlace, type Place } from './place.js'
import { isRunning, startPostmaster, stopPostmaster } from './postmaster.js'
import { findProgramPackage, preparePrograms } from './programs.js'

/** One process's share in a running cluster. */
export interface Cluster {
  /** The URL under which this role reaches Dateline's database. */
  urlFor(role: Role): string
  /** Where it lies, in words. */
  where: string
  /** Gives up this share; the last one stops PostgreSQL. */
  leave(): Promise<void>
}

// Who still uses the cluster is known to PostgreSQL itself: each share is a session that holds this advisory lock in
// shared mode, and the lock goes with the session, however the process ends. Whoever leaves tries to take it alone.
// Coming and leaving both happen under one lock between processes, so that nobody comes while the last one leaves.
const shareLock = 7_226_118_411

const database = 'dateline'
const users: Record<Role, string> = { reader: 'dateline_reader', writer: 'dateline_writer', owner: ownerName }

/**
 * Takes a share in the cluster of a home folder: makes its data on the first time, starts it unless it runs.
 *
 * @param home the folder that `.dateline` is
 * @throws DatabaseError when it cannot be made, started or used
 */
export async function joinCluster(home: string): Promise<Cluster> {
  const place = await choosePlace(home)
  let left = false
  let share = await withLock(place.folder, () => takeShare(place))
  let rejoining: Promise<void> | undefined

  // The session is lost when PostgreSQL restarts itself or is killed; the share is taken again, and with it started.
  const watch = () =>
    share.once('end', () => {
      if (!left) rejoining = rejoin()
    })
  const rejoin = async () => {
    while (!left) {
      try {
        share = await withLock(place.folder, () => takeShare(place))
        watch()
        return
      } catch {
        await pause(500)
      }
    }
  }
  watch()

  return {
    urlFor: (role) => urlOf(place, users[role], database),
    where: `embedded PostgreSQL in ${place.folder}${place.because && ` (${place.because})`}`,
    leave: async () => {
      if (left) return
      left = true
      await rejoining
      await withLock(place.folder, async () => {
        const last = await isLast(share).catch(() => false)
        await share.end()
        if (last) await stopPostmaster(place)
      })
    },
  }
}

async function takeShare(place: Place): Promise<pg.Client> {
  const programPackage = await findProgramPackage()
  const made = await hasData(place, programPackage.major)
  if (!made || !(await isRunning(place))) {
    const programs = await preparePrograms(programPackage, place)
    if (!made) await makeData(place, programs)
    await startPostmaster(place, programs)
  }
  const share = await connect(place)
  try {
    await share.query('SELECT pg_advisory_lock_shared($1)', [shareLock])
    await makeRoles(share)
    return share
  } catch (error) {
    await share.end()
    throw error
  }
}

async function connect(place: Place): Promise<pg.Client> {
  for (;;) {
    const connectionString = urlOf(place, ownerName, 'postgres')
    const client = new pg.Client({ connectionString, application_name: 'dateline-lease' })
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (error) {
      // 57P03: it recovers from a crash, having been ready before.
      if (codeOf(error) !== '57P03') throw error
      await pause(10)
    }
  }
}

// Each is made by itself, so that a process killed between two of them leaves nothing to repair.
async function makeRoles(owner: pg.Client): Promise<void> {
  const made = await owner.query<{ name: string }>(
    'SELECT rolname AS name FROM pg_roles UNION SELECT datname FROM pg_database',
  )
  const names = made.rows.map(({ name }) => name)
  for (const user of [users.reader, users.writer]) {
    if (!names.includes(user)) await owner.query(`CREATE ROLE ${user} LOGIN`)
  }
  if (!names.includes(database)) await owner.query(`CREATE DATABASE ${database}`)
}

async function isLast(share: pg.Client): Promise<boolean> {
  await share.query('SELECT pg_advisory_unlock_shared($1)', [shareLock])
  const { rows } = await share.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [shareLock])
  return rows[0]?.alone === true
}

// Port and TLS are said as well, since the driver would otherwise take them from PGPORT and PGSSLMODE.
function urlOf({ socket, port }: Place, user: string, database: string): string {
  return `postgresql:///${database}?${new URLSearchParams({ host: socket, port, user, sslmode: 'disable' })}`
}
