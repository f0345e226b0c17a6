// The steps of the bench of seeding, one after another on one cluster: what is timed, and what lies between.

import { chown, mkdir } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { type AlertTable, writeAlerts } from './alert-table.js'
import { type Cluster, joinCluster } from './cluster.js'
import { type Dump, dumpRows } from './dump.js'
import { copyInTransactions, copyWhole, keepBase, type PeerRun } from './peer.js'
import { runSeed, type SeedRun } from './seed-command.js'

const MAPPING = 'air-raid-alerts-volunteer'

export interface JobRun extends SeedRun {
  postgresCpuSeconds: number
}

export interface Findings {
  table: AlertTable
  /** Version of PostgreSQL. */
  postgres: string
  /** How many processes wanted a processor before anything began: others that count slow every run down. */
  load: number
  first: JobRun
  identical: JobRun
  changed: JobRun
  dump: Dump
  whole: PeerRun[]
  inTransactions: PeerRun
}

/**
 * Makes a cluster in this home, which PostgreSQL's user can enter, and measures on it.
 *
 * @param source the real table of alerts
 * @param say tells what is done now
 */
export async function measureSeeding(
  home: string,
  { rows, source, signal, say }: { rows: number; source: string; signal: AbortSignal; say: (what: string) => void },
): Promise<Findings> {
  const load = loadavg()[0] ?? 0
  say(`writing a table of ${rows} rows`)
  const table = await writeAlerts(source, join(home, 'alerts.csv'), rows)
  say('making the cluster and seeding seed/data')
  const seedData = runSeed(home, [], signal)
  const cluster = await joinCluster(home, seedData)
  await seedData
  // Without a row, what the mapping says of its dataset is recorded: the copied rows point to it.
  const empty = await writeAlerts(source, join(home, 'empty.csv'), 0)
  await runSeed(home, [MAPPING, empty.path], signal)
  await keepBase(cluster)

  const seed = async (): Promise<JobRun> => {
    const before = cluster.cpuSeconds()
    const run = await runSeed(home, [MAPPING, table.path], signal)
    return { ...run, postgresCpuSeconds: cluster.cpuSeconds() - before }
  }
  say('seeding the table')
  const first = await seed()
  say('seeding it again')
  const identical = await seed()
  say('seeding it with one row changed')
  await table.reviseMiddle()
  const changed = await seed()

  say('dumping what was written')
  const { postgres, dump } = await takeDump(cluster, home)
  const whole: PeerRun[] = []
  say('copying it, each table whole')
  whole.push(await copyWhole(cluster, dump))
  say('copying it in the transactions of the job')
  const inTransactions = await copyInTransactions(cluster, dump)
  say('copying it once more, each table whole')
  whole.push(await copyWhole(cluster, dump))
  return { table, postgres, load, first, identical, changed, dump, whole, inTransactions }
}

async function takeDump(cluster: Cluster, home: string): Promise<{ postgres: string; dump: Dump }> {
  const folder = join(home, 'dump')
  await mkdir(folder)
  await chown(folder, cluster.user.uid, cluster.user.gid)
  const db = await cluster.connect('dateline')
  const { rows } = await db.query<{ version: string }>("select current_setting('server_version') as version")
  const dump = await dumpRows(db, folder, MAPPING)
  await db.end()
  return { postgres: rows[0]?.version ?? '', dump }
}
