// The files of seed/data that a mapping stands on: they are seeded before it, where they have not landed yet.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Database } from '../src/database/open.js'
import type { Writer } from '../src/database/writer.js'
import { RefusedInput } from './importer.js'
import { seedFilesBy } from './run.js'
import { hasLanded } from './run-history.js'

const FOLDER = join(import.meta.dirname, 'data')

/** Seeds those that no run has landed whole yet, as they stand now. Throws a RefusedInput where one does not land. */
export async function seedNeededFiles(
  writer: Writer,
  prisma: Database['prisma'],
  names: readonly string[],
  { rehearsal, signal }: { rehearsal: boolean; signal?: AbortSignal | undefined },
): Promise<void> {
  const paths = await findLackingFiles(prisma, names)
  if (paths.length === 0) return
  const { files } = await seedFilesBy(writer, prisma, paths, { rehearsal, wait: true, ...(signal && { signal }) })
  const fallen = files.find(({ outcome }) => outcome !== 'CLEAN')
  if (fallen) {
    const why = fallen.message ?? fallen.problems.map(({ field, reason }) => `${field} ${reason}`)[0]
    throw new RefusedInput(`the mapping needs ${fallen.input}, which did not land: ${why}`, null)
  }
}

async function findLackingFiles(db: Database['prisma'], names: readonly string[]): Promise<string[]> {
  const lacking: string[] = []
  for (const name of names) {
    const path = join(FOLDER, `${name}.yaml`)
    const text = await readFile(path).catch(() => {
      throw new RefusedInput(`the mapping needs "${name}", and there is no ${relative(process.cwd(), path)}`, null)
    })
    const checksum = createHash('sha256').update(text).digest('hex')
    if (!(await hasLanded(db, checksum))) lacking.push(relative(process.cwd(), path))
  }
  return lacking
}
