// Folders for the files that tests write: all of a run's lie in one, removed at its end.
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** A new, empty folder of one's own. */
export function ownFolder(): string {
  const path = join(inject('folder'), randomUUID())
  mkdirSync(path)
  return path
}
