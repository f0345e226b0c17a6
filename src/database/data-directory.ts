// The cluster's data directory: made whole or not at all, and never touched when another PostgreSQL made it.
import { execFile } from 'node:child_process'
import { chown, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { codeOf, DatabaseError, oneLine } from './error.js'
import type { Place } from './place.js'
import type { Programs } from './programs.js'

/** The superuser that initdb makes; it owns the tables. */
export const ownerName = 'dateline_owner'

/**
 * Whether the place holds data already.
 *
 * @param major the major version of the programs at hand, such as `18`
 * @throws DatabaseError when what lies there cannot be used by these programs; nothing is changed
 */
export async function hasData({ data }: Place, major: string): Promise<boolean> {
  try {
    const found = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
    if (found === major) return true
    throw new DatabaseError(
      `${data} holds data of PostgreSQL ${found}, and this version of Dateline brings PostgreSQL ${major}. Nothing was changed: move that folder away to start with an empty database, or go back to the version of Dateline that made it.`,
    )
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    if (codeOf(error) === 'EACCES') {
      throw new DatabaseError(`${data} belongs to another user: run as that user, or choose another DATELINE_HOME.`)
    }
    const entries = await readdir(data).catch(() => [])
    if (entries.length === 0) return false
    throw new DatabaseError(
      `${data} is not a PostgreSQL data directory: move it away, or choose another DATELINE_HOME.`,
    )
  }
}

/**
 * Makes the data directory. initdb works in a folder beside it that is renamed at the end, so that one that was killed
 * leaves nothing that could be taken for data.
 *
 * @throws DatabaseError with initdb's last words
 */
export async function makeData(place: Place, programs: Programs): Promise<void> {
  const prefix = 'data.half-'
  // An initdb whose parent was killed may still be writing into its folder, hence the new name each time.
  for (const entry of await readdir(place.folder)) {
    if (entry.startsWith(prefix)) await rm(join(place.folder, entry), { recursive: true }).catch(() => {})
  }
  const half = await mkdtemp(join(place.folder, prefix))
  if (place.user) await chown(half, place.user.uid, place.user.gid)
  // C.UTF-8 of the builtin provider needs no locale of the system, and sorts the same everywhere.
  const flags = [
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '--auth=trust',
    '--no-instructions',
  ]
  try {
    await promisify(execFile)(programs.initdb, [`--pgdata=${half}`, `--username=${ownerName}`, ...flags], {
      ...place.user,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
    })
    await rename(half, place.data)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new DatabaseError(`initdb could not make ${place.data}: ${oneLine(said)}.`, { cause: error })
  }
}
