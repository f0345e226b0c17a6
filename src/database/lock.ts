// A lock between processes that starting and stopping the embedded cluster take; it frees itself when its holder dies.
import { createHash } from 'node:crypto'
import { constants, open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, DatabaseError } from './error.js'

// Only the kernel knows for certain that a holder is gone, and Node cannot reach flock(). On Linux the lock is therefore
// a socket in the abstract namespace, which two processes cannot bind and which leaves no file; elsewhere it is a file
// opened with O_EXLOCK. A file with a process id would need breaking when stale, which two can do at once.

const patienceMs = 180_000
/** BSD's O_EXLOCK, which Node passes through but does not name. */
const exclusiveLock = 0x20

/**
 * Runs `work` while no other process or call holds the lock of this folder.
 *
 * @throws DatabaseError when the lock was not free within three minutes
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const take = process.platform === 'linux' ? bindAbstractSocket : openExclusively
  const deadline = Date.now() + patienceMs
  let release = await take(folder)
  while (!release) {
    if (Date.now() > deadline) {
      throw new DatabaseError(`Another process has been starting or stopping ${folder} for minutes: end it, try again.`)
    }
    await pause(10)
    release = await take(folder)
  }
  try {
    return await work()
  } finally {
    await release()
  }
}

type Release = () => Promise<void>

function bindAbstractSocket(folder: string): Promise<Release | undefined> {
  const name = createHash('sha256').update(folder).digest('hex')
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen({ path: `\0dateline-${name}`, exclusive: true }, () =>
      resolve(() => new Promise((closed) => server.close(() => closed()))),
    )
  })
}

async function openExclusively(folder: string): Promise<Release | undefined> {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusiveLock
  try {
    const file = await open(join(folder, 'lock'), flags, 0o600)
    return () => file.close()
  } catch (error) {
    if (['EAGAIN', 'EWOULDBLOCK'].includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}
