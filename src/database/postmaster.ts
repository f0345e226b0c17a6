// PostgreSQL's own process over one data directory: found, started and stopped.
import { execFile, spawn } from 'node:child_process'
import { open, readFile, readlink, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { DatabaseError, oneLine } from './error.js'
import type { Place } from './place.js'
import type { Programs } from './programs.js'

const settings = {
  // No TCP port is taken; whoever may enter the socket's folder may connect.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  cluster_name: 'dateline',
  max_connections: '100',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  // The statements are many and short: compiling them costs more than it saves.
  jit: 'off',
  TimeZone: 'UTC',
  log_timezone: 'UTC',
  // A failed statement is told to its client. The log keeps what has no client, so that it stays small.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
}

const startPatienceMs = 60_000
const stopPatienceMs = 120_000
const logBytes = 1_000_000

/** Whether PostgreSQL runs over this place's data; one that is still starting or stopping is waited for. */
export async function isRunning(place: Place): Promise<boolean> {
  const deadline = Date.now() + startPatienceMs
  for (;;) {
    const postmaster = await findPostmaster(place)
    if (!postmaster) return false
    if (postmaster.status === 'ready') return true
    if (Date.now() > deadline) throw new DatabaseError(`PostgreSQL takes minutes to start. Its log: ${place.log}.`)
    await pause(10)
  }
}

/**
 * Starts PostgreSQL over data that nobody runs, and returns when it takes connections.
 *
 * @throws DatabaseError with the last line of its log
 */
export async function startPostmaster(place: Place, programs: Programs): Promise<void> {
  await disownStaleFiles(place)
  const deadline = Date.now() + startPatienceMs
  while (!(await launch(place, programs))) {
    // Whoever was killed while starting it may have been further than it seemed.
    if (await isRunning(place)) return
    const lastLine = (await readFile(place.log, 'utf8'))
      .trim()
      .split('\n')
      .findLast((line) => /FATAL|PANIC/.test(line))
    // The children of a PostgreSQL that was killed take a moment to notice.
    if (!lastLine?.includes('still in use') || Date.now() > deadline) {
      throw new DatabaseError(
        `PostgreSQL did not start: ${oneLine(lastLine ?? 'it said nothing')}. Its log: ${place.log}.`,
      )
    }
    await pause(100)
  }
}

/** Stops PostgreSQL in good order and returns when it is gone. Open connections are closed. */
export async function stopPostmaster(place: Place): Promise<void> {
  const deadline = Date.now() + stopPatienceMs
  const postmaster = await findPostmaster(place)
  if (postmaster) process.kill(postmaster.pid, 'SIGINT')
  while (await findPostmaster(place)) {
    if (Date.now() > deadline) throw new DatabaseError(`PostgreSQL takes minutes to stop. Its log: ${place.log}.`)
    await pause(10)
  }
  if (!place.socket.startsWith(place.folder)) await rmdir(place.socket).catch(() => {})
}

async function launch(place: Place, programs: Programs): Promise<boolean> {
  const logged = await stat(place.log).catch(() => undefined)
  if (logged && logged.size > logBytes) await rename(place.log, `${place.log}.old`)
  const log = await open(place.log, 'a')
  const flags = Object.entries({ ...settings, unix_socket_directories: place.socket, port: place.port })
  // Detached: in a session of its own, where Ctrl-C in the terminal and a signal to npm's process group do not reach it.
  const child = spawn(
    programs.postgres,
    ['-D', place.data, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...place.user,
      detached: true,
      cwd: '/',
      env: { LC_ALL: 'C' },
      stdio: ['ignore', log.fd, log.fd],
    },
  )
  let ended = false
  child.once('error', () => (ended = true))
  child.once('exit', () => (ended = true))
  child.unref()
  await log.close()
  while (!ended) {
    if ((await readPidFile(place))?.status === 'ready' && (await isRunning(place))) return true
    await pause(10)
  }
  return false
}

interface Postmaster {
  pid: number
  /** `starting`, `ready`, `stopping`; empty before it says so. */
  status: string
}

async function findPostmaster(place: Place): Promise<Postmaster | undefined> {
  const named = await readPidFile(place)
  return named && (await worksIn(named.pid, place.data)) ? named : undefined
}

async function readPidFile({ data }: Place): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  return pid > 0 ? { pid, status: lines[7]?.trim() ?? '' } : undefined
}

// A process id alone says little: after a crash it may name any other process. PostgreSQL works in its data directory.
async function worksIn(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data
  const command = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return command.stdout.includes(`-D ${data} `)
}

// PostgreSQL believes its stale files when the process that they name is alive, whosever it is. Naming one that cannot
// exist in the data directory's, instead of removing it, keeps PostgreSQL's other check: that nobody is attached to the
// shared memory. The socket's folder is this cluster's alone.
async function disownStaleFiles(place: Place): Promise<void> {
  await rm(join(place.socket, `.s.PGSQL.${place.port}.lock`), { force: true })
  const path = join(place.data, 'postmaster.pid')
  const text = await readFile(path, 'utf8').catch(() => '')
  const [pid, ...rest] = text.split('\n')
  if (pid) await writeFile(path, ['2147483647', ...rest].join('\n'))
}
