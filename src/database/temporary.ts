// A cluster of one's own for as long as a piece of work takes: for tests, and for comparing migrations.

import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, joinCluster } from './embedded.js'
import { choosePlace } from './place.js'

/** Starts an embedded cluster in a new folder; leaving it removes the folder. */
export async function joinTemporaryCluster(): Promise<Cluster> {
  const home = await mkdtemp(join(tmpdir(), 'dateline-'))
  // Where PostgreSQL runs as another user, that user must come through.
  await chmod(home, 0o711)
  const cluster = await joinCluster(home)
  const { data } = await choosePlace(home)
  // For a process that ends by an error before it could leave: nobody will ever come to this cluster again.
  const abandon = () => process.kill(Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10), 'SIGQUIT')
  process.once('exit', abandon)
  return {
    ...cluster,
    leave: async () => {
      process.off('exit', abandon)
      await cluster.leave()
      await rm(home, { recursive: true, force: true })
    },
  }
}
