// The steps of the bench of serving, one after another on one cluster: who is started, what is compared, what is timed.

import { loadavg } from 'node:os'
import type { Cluster } from '../seeding/cluster.js'
import { type Question, readAsks } from './asks.js'
import { startBare } from './bare.js'
import type { Contestant, Name } from './contestant.js'
import { startDateline } from './dateline.js'
import { fillHome } from './home.js'
import { startLimit } from './limit/contestant.js'
import { startMercurius } from './mercurius/contestant.js'
import { startPostgraphile } from './postgraphile/contestant.js'
import { measureRounds, type Result, secondsOfAsks } from './rounds.js'
import { measureStarts, type Starts } from './starts.js'

export interface Findings {
  entries: number
  postgres: string
  /** How many processes wanted a processor before anything began. */
  load: number
  starts: Starts | null
  results: Result[]
}

/** What is measured, as it was asked for. */
export interface Measured {
  rows: number
  names: readonly Name[]
  questions: readonly Question[]
  /** Of each measurement. */
  seconds: number
  rounds: number
}

interface Plan extends Measured {
  signal: AbortSignal
  /** Tells what is done now. */
  say: (what: string) => void
}

const START: Record<Name, (home: string, cluster: Cluster) => Promise<Contestant>> = {
  limit: (_, { readerUrl }) => startLimit(readerUrl),
  dateline: (home) => startDateline(home),
  postgraphile: (_, cluster) => startPostgraphile(cluster),
  mercurius: (_, { readerUrl }) => startMercurius(readerUrl),
}

/** Measures in a home that PostgreSQL's user can enter; its cluster runs on. */
export async function measureServing(home: string, plan: Plan): Promise<Findings> {
  const load = loadavg()[0] ?? 0
  const filled = await fillHome(home, plan)
  plan.say('starting the servers')
  const { starts, cluster } = plan.names.includes('dateline')
    ? await measureStarts(home)
    : { starts: null, cluster: filled }
  const db = await cluster.connect('dateline')
  const contestants: Contestant[] = []
  try {
    for (const name of plan.names) contestants.push(await START[name](home, cluster))
    const dateline = contestants.find(({ name }) => name === 'dateline')
    if (dateline) contestants.push(await startBare(dateline))
    const results: Result[] = []
    for (const question of plan.questions) {
      const asks = await readAsks(db, question, secondsOfAsks(plan))
      results.push(...(await measureRounds({ question, asks, contestants, cluster, ...plan })))
    }
    const { rows } = await db.query<{ postgres: string; entries: number }>(
      "select current_setting('server_version') as postgres, (select count(*)::int from feed) as entries",
    )
    return { postgres: '', entries: 0, ...rows[0], load, starts, results }
  } finally {
    for (const contestant of contestants) await contestant.stop()
    await db.end()
  }
}
