// The project's embedded cluster in a home of the bench's own, kept running from one command to the next.

import { readFileSync, readlinkSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { cpuSecondsOfFamily } from './processes.js'

// The lock that src/database/embedded.ts holds in shared mode: whoever leaves stops PostgreSQL unless another has it.
const SHARE_LOCK = '7226118411'

export interface Cluster {
  /** As whom PostgreSQL runs: it can read and write this user's files. */
  user: { uid: number; gid: number }
  /** Connects as the owner of all tables. */
  connect(database: string): Promise<pg.Client>
  /** The URL of Dateline's database for who may only read. */
  readerUrl: string
  /** What PostgreSQL has taken of the processors, with all its helpers, since it was started. */
  cpuSeconds(): number
}

/**
 * Takes a share in the cluster that a command of the project makes and starts in this home. From then on it runs on
 * between commands, with the project's own programs and settings and no other process of the project beside the job.
 *
 * @param home free of symbolic links, and open to the user whom root runs PostgreSQL as
 */
export async function joinCluster(home: string, command: Promise<unknown>): Promise<Cluster> {
  const connect = (database: string) => connectTo(home, database)
  let isRunning = true
  const end = () => {
    isRunning = false
  }
  command.then(end, end)
  while (isRunning) {
    const share = await connect('postgres').catch(() => null)
    if (share) {
      await share.query('select pg_advisory_lock_shared($1)', [SHARE_LOCK])
      const { uid, gid } = await stat(dataOf(home))
      return {
        user: { uid, gid },
        connect,
        readerUrl: urlOf(home, 'dateline_reader', 'dateline'),
        cpuSeconds: () => cpuSecondsOfFamily(postmasterOf(home) ?? 0),
      }
    }
    await pause(20)
  }
  await command
  throw new Error(`No cluster was met in ${home} while the command ran.`)
}

/** Stops PostgreSQL over this home, if it runs, whatever it is doing, and returns when it is gone. */
export async function stopCluster(home: string): Promise<void> {
  const pid = postmasterOf(home)
  if (pid !== null) process.kill(pid, 'SIGINT')
  while (postmasterOf(home) !== null) await pause(20)
}

/** Fails where the cluster would not stay in the home, because root's PostgreSQL could not enter it. */
export async function refuseClosedFolder(home: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  for (let folder = home; ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) {
      throw new Error(`${folder} is closed to the user that PostgreSQL runs as: give another TMPDIR.`)
    }
    if (folder === dirname(folder)) return
  }
}

async function connectTo(home: string, database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlOf(home, 'dateline_owner', database) })
  // A cluster that is stopped breaks its connections: whoever waits for an answer hears of it there.
  client.on('error', () => {})
  await client.connect()
  return client
}

function urlOf(home: string, user: string, database: string): string {
  const host = join(home, 'postgresql', 'socket')
  return `postgresql:///${database}?${new URLSearchParams({ host, port: '5432', user, sslmode: 'disable' })}`
}

// A process id alone says little: PostgreSQL works in its data directory.
function postmasterOf(home: string): number | null {
  const data = dataOf(home)
  try {
    const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10)
    return readlinkSync(`/proc/${pid}/cwd`) === data ? pid : null
  } catch {
    return null
  }
}

function dataOf(home: string): string {
  return join(home, 'postgresql', 'data')
}
