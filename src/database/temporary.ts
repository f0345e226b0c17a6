// A cluster of one's own for as long as a piece of work takes: for tests, and for comparing migrations.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, joinCluster } from './embedded.js'

/** Starts an embedded cluster in a new folder; leaving it removes the folder. */
export async function joinTemporaryCluster(): Promise<Cluster> {
  const home = await mkdtemp(join(tmpdir(), 'dateline-'))
  // Where PostgreSQL runs as another user, that user must come through.
  await chmod(home, 0o711)
  const cluster = await joinCluster(home)
  return {
    ...cluster,
    leave: async () => {
      await cluster.leave()
      await rm(home, { recursive: true, force: true })
    },
  }
}
