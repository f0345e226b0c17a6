// How long Dateline takes to be ready over a database that is filled: with PostgreSQL to start, and with one that runs.

import { startServer } from '../asking/server.js'
import { type Cluster, joinCluster, stopCluster } from '../seeding/cluster.js'

const TIMES = 3

export interface Starts {
  /** Seconds from the command to the first `/ready`, PostgreSQL's own start among them. */
  whole: number
  /** Seconds of each start over a cluster that runs. */
  alone: number[]
}

/** Stops the home's cluster, and returns the share in the one that Dateline started in its place. */
export async function measureStarts(home: string): Promise<{ starts: Starts; cluster: Cluster }> {
  await stopCluster(home)
  const first = timeStart(home)
  const cluster = await joinCluster(home, first)
  const whole = await first
  const alone: number[] = []
  for (let time = 0; time < TIMES; time++) alone.push(await timeStart(home))
  return { starts: { whole, alone }, cluster }
}

async function timeStart(home: string): Promise<number> {
  const before = performance.now()
  const server = await startServer(home)
  const seconds = (performance.now() - before) / 1_000
  await server.stop()
  return seconds
}
