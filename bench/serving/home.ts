// A home with the synthetic timeline in it, made once: filling it takes minutes, and it may be kept for the next run.

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cluster, joinCluster } from '../seeding/cluster.js'
import { runSeed } from '../seeding/seed-command.js'
import { writeTimeline } from '../timeline/write-timeline.js'

const MAPPING = join(import.meta.dirname, '../timeline/synthetic.yaml')
/** Most entries say who said so: a page without claims would be cheap for everybody. */
const CLAIM_SHARE = 0.8

/** Starts the cluster of a home that PostgreSQL's user can enter, and fills it unless an earlier run did. */
export async function fillHome(
  home: string,
  { rows, signal, say }: { rows: number; signal: AbortSignal; say: (what: string) => void },
): Promise<Cluster> {
  say('starting the cluster and seeding seed/data')
  const seedData = runSeed(home, [], signal)
  const cluster = await joinCluster(home, seedData)
  await seedData
  const db = await cluster.connect('dateline')
  const { rows: synthetic } = await db.query("select from dataset where key = 'synthetic'")
  if (synthetic.length === 0) {
    say(`writing and seeding ${rows} rows`)
    const path = join(home, 'timeline.csv')
    await writeTimeline(path, rows, CLAIM_SHARE)
    await runSeed(home, [MAPPING, path], signal)
    await rm(path)
    await db.query('vacuum analyze')
  }
  await db.end()
  return cluster
}
