// The peer: PostgreSQL's own COPY of the same rows into the same tables, in a database beside the job's.

import type { Cluster } from './cluster.js'
import { copyFrom, type Dump } from './dump.js'

const BASE = 'bench_base'
const PEER = 'bench_peer'

export interface PeerRun {
  seconds: number
  postgresCpuSeconds: number
  secondsOf: Map<string, number>
}

/** Keeps a copy of the job's database as it is now: what each run of the peer begins with. */
export async function keepBase(cluster: Cluster): Promise<void> {
  await onServer(cluster, `create database ${BASE} template dateline strategy file_copy`)
}

/** Copies each table in one statement, in one session, in the order in which the job writes them. */
export function copyWhole(cluster: Cluster, { tables }: Dump): Promise<PeerRun> {
  return timePeer(cluster, [tables.map(({ name, path }) => ({ table: name, path }))], { together: false })
}

/** The same in as many transactions as the job made, each with the same rows. */
export function copyInTransactions(cluster: Cluster, { transactions }: Dump): Promise<PeerRun> {
  return timePeer(cluster, transactions, { together: true })
}

async function timePeer(
  cluster: Cluster,
  transactions: Dump['transactions'],
  { together }: { together: boolean },
): Promise<PeerRun> {
  await onServer(cluster, `create database ${PEER} template ${BASE} strategy file_copy`)
  await onServer(cluster, 'checkpoint')
  const db = await cluster.connect(PEER)
  const cpuBefore = cluster.cpuSeconds()
  const secondsOf = new Map<string, number>()
  const started = performance.now()
  for (const files of transactions) {
    if (together) await db.query('begin')
    for (const file of files) {
      const before = performance.now()
      await db.query(copyFrom(file))
      secondsOf.set(file.table, (secondsOf.get(file.table) ?? 0) + (performance.now() - before) / 1_000)
    }
    if (together) await db.query('commit')
  }
  const seconds = (performance.now() - started) / 1_000
  const postgresCpuSeconds = cluster.cpuSeconds() - cpuBefore
  await db.end()
  await onServer(cluster, `drop database ${PEER} with (force)`)
  return { seconds, postgresCpuSeconds, secondsOf }
}

async function onServer(cluster: Cluster, statement: string): Promise<void> {
  const server = await cluster.connect('postgres')
  await server.query(statement)
  await server.end()
}
