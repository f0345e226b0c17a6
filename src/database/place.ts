// Where the embedded cluster lies on the disk, and as which user its programs run.
import { createHash } from 'node:crypto'
import { chmod, chown, lstat, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf, DatabaseError } from './error.js'

/** One cluster's folder. The paths in it are absolute and free of symbolic links. */
export interface Place {
  folder: string
  data: string
  /** The folder of its unix socket. */
  socket: string
  /** Of TCP's meaning nothing is left: it is a part of the socket's name. */
  port: string
  log: string
  /** Whom to run the programs as; undefined: as whoever runs this process. */
  user: { uid: number; gid: number } | undefined
  /** Why it is not in the folder that was asked for; empty where it is. */
  because: string
}

/** PostgreSQL refuses to run as root, so root starts it as nobody. */
const nobody = { uid: 65534, gid: 65534 }
/** A socket's address holds 108 bytes on Linux and 104 on macOS, with a closing NUL. */
const socketPathBytes = 103
const port = '5432'

/**
 * Chooses the place for a home folder, makes its folders, and returns the same place for the same home ever after.
 *
 * @param home the folder that `.dateline` is, absolute or relative to the working directory
 * @throws DatabaseError when the folder cannot be made
 */
export async function choosePlace(home: string): Promise<Place> {
  try {
    await mkdir(home, { recursive: true })
    const wanted = join(await realpath(home), 'postgresql')
    return process.getuid?.() === 0 ? await placeForRoot(wanted) : await makePlace(wanted, undefined, '')
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new DatabaseError(`The folder ${resolve(home)} cannot hold the database (${reason}): choose another one.`)
  }
}

// Data that an ordinary user made stays that user's. New data goes where the unprivileged user can reach it: a checkout
// under /root (mode 700) is closed to it, so that data lies in a persistent place of its own, never a temporary one.
async function placeForRoot(wanted: string): Promise<Place> {
  const owner = await stat(join(wanted, 'data')).catch(() => undefined)
  if (owner && owner.uid !== 0) return makePlace(wanted, { uid: owner.uid, gid: owner.gid }, '')
  const apart = join('/var/lib/dateline', createHash('sha256').update(wanted).digest('hex').slice(0, 16))
  const made = await stat(join(apart, 'data')).catch(() => undefined)
  if (!made && (await isOpenToAll(wanted))) return makePlace(wanted, nobody, '')
  await mkdir(dirname(apart), { recursive: true })
  await chmod(dirname(apart), 0o755)
  return makePlace(apart, nobody, `${dirname(wanted)} is closed to the user that PostgreSQL runs as`)
}

async function makePlace(folder: string, user: Place['user'], because: string): Promise<Place> {
  await mkdir(folder, { recursive: true })
  // Whatever root's umask says, the unprivileged user must come through.
  if (user) await chmod(folder, 0o755)
  const socket = socketFolderOf(folder)
  await makePrivate(socket, user)
  return { folder, data: join(folder, 'data'), socket, port, log: join(folder, 'postgresql.log'), user, because }
}

function socketFolderOf(folder: string): string {
  const inside = join(folder, 'socket')
  if (Buffer.byteLength(`${inside}/.s.PGSQL.${port}`) <= socketPathBytes) return inside
  return `/tmp/dateline-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
}

// Whoever can enter this folder can be any user of the database: the cluster trusts its socket. Under /tmp another user
// might have made the folder first.
async function makePrivate(folder: string, user: Place['user']): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  const found = await lstat(folder)
  const allowed = [process.getuid?.(), user?.uid]
  if (!found.isDirectory() || !allowed.includes(found.uid)) {
    throw new DatabaseError(`${folder} belongs to another user: remove it, or choose another DATELINE_HOME.`)
  }
  await chmod(folder, 0o700)
  if (user) await chown(folder, user.uid, user.gid)
}

async function isOpenToAll(path: string): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
