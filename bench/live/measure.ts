// The steps of the bench of following, one after another on one server: who follows, what is written, what arrives.

import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { freePort, type Server, startServer } from '../asking/server.js'
import { type Cluster, joinCluster, stopCluster } from '../seeding/cluster.js'
import { cpuSecondsOfFamily, residentKilobytes } from '../seeding/processes.js'
import { runSeed } from '../seeding/seed-command.js'
import { Crowd, orderAll } from './crowd.js'
import { Inspector } from './inspector.js'
import { markLog, readLog } from './log.js'
import { Mover } from './mover.js'
import { FILTERS, HEAVIEST, PAIRS, type Pair } from './pairs.js'
import { Writer } from './writer.js'

/** How long the last changes may take before they count as lost. */
const PATIENCE_SECONDS = 10
/** So long it rests before its memory is looked at: two heartbeats. */
const REST_SECONDS = 31

/** Commits a second: of a job that drafts entries, and of one that tells of them once more. */
interface Pace {
  drafted: number
  moved: number
}
const SLOW: Pace = { drafted: 10, moved: 0 }
const FAST: Pace = { drafted: 10, moved: 90 }

export interface Run {
  name: string
  perSecond: number
  commits: number
  /** From the first draft to the last answer. */
  seconds: number
  subscribers: number
  /** Subscribers that were told everything, in order, and nothing twice. */
  complete: number
  /** Milliseconds from commit to arrival, sorted. */
  delays: Float64Array
  serverCpuSeconds: number
  postgresCpuSeconds: number
  /** The most memory that the server had meanwhile. */
  peakMegabytes: number
}

export interface Findings {
  seconds: number
  postgres: string
  /** How many processes wanted a processor before anything began. */
  load: number
  /** What the server needs with nobody and with all of them, in bytes. */
  idle: { subscribers: number; bytesBefore: number; bytesWith: number }
  crowded: Run
  busy: Run
  besideNeverReaders: Run
  neverReaders: { opened: number; closed: number }
}

export interface Plan {
  subscribers: number
  /** Of each run. */
  seconds: number
  signal: AbortSignal
  /** Tells what is done now. */
  say: (what: string) => void
}

/** Makes a cluster in this home, which PostgreSQL's user can enter, starts the server on it, and measures. */
export async function measureLive(home: string, plan: Plan): Promise<Findings> {
  const load = loadavg()[0] ?? 0
  plan.say('making the cluster and seeding seed/data')
  const cluster = await seededCluster(home, plan.signal)
  const db = await cluster.connect('dateline')
  const ends: (() => Promise<unknown>)[] = []
  try {
    // All who follow come from one address here.
    const inspectorPort = await freePort()
    const server = await startServer(home, {
      MAX_CLIENT_SUBSCRIPTIONS: '5000',
      NODE_OPTIONS: Inspector.options(inspectorPort),
    })
    ends.push(server.stop)
    const inspector = await Inspector.connect(inspectorPort)
    ends.push(async () => inspector.close())
    const crowds = [new Crowd(), new Crowd()]
    ends.push(...crowds.map((crowd) => () => crowd.end()))
    const writer = await Writer.start(home)
    ends.push(() => writer.end())
    const { rows } = await db.query<{ version: string }>("select current_setting('server_version') as version")
    const postgres = rows[0]?.version ?? ''
    const bench = new Bench({ server, inspector, cluster, db, crowds, writer, mover: new Mover(db), plan })
    return { seconds: plan.seconds, postgres, load, ...(await bench.measure()) }
  } finally {
    for (const end of ends.reverse()) await end()
    await db.end()
  }
}

/** A cluster with seed/data that keeps when each transaction was committed; that setting takes a restart. */
async function seededCluster(home: string, signal: AbortSignal): Promise<Cluster> {
  const first = runSeed(home, [], signal)
  const cluster = await joinCluster(home, first)
  await first
  const owner = await cluster.connect('postgres')
  await owner.query('alter system set track_commit_timestamp = on')
  await owner.end()
  await stopCluster(home)
  const again = runSeed(home, [], signal)
  const restarted = await joinCluster(home, again)
  await again
  return restarted
}

interface Parts {
  server: Server
  inspector: Inspector
  cluster: Cluster
  db: pg.Client
  crowds: Crowd[]
  writer: Writer
  mover: Mover
  plan: Plan
}

class Bench {
  constructor(private readonly parts: Parts) {}

  async measure() {
    const { crowds, plan } = this.parts
    const { subscribers } = plan
    const few = Math.ceil(subscribers / 10)
    plan.say('warming up')
    await this.#open(PAIRS.length)
    await this.#run('warming up', SLOW, 2)
    await this.#close()
    plan.say(`opening ${subscribers} who follow, and letting them rest`)
    const bytesBefore = await this.#restingBytes()
    await this.#open(subscribers)
    const bytesWith = await this.#restingBytes()
    plan.say('writing 10 commits a second')
    const crowded = await this.#run('many subscribers', SLOW)
    await this.#close()
    plan.say(`writing 100 commits a second for ${few}`)
    await this.#open(few)
    const busy = await this.#run('many commits', FAST)
    await this.#close()
    plan.say(`the same beside ${few} who never read`)
    const [readers, others] = crowds as [Crowd, Crowd]
    await others.order(this.#opening([HEAVIEST], few, false))
    await readers.order(this.#opening(PAIRS, few, true))
    const besideNeverReaders = await this.#run('beside those who never read', FAST, plan.seconds, [readers])
    const { of: opened, count: closed } = await others.order({ act: 'drain', patienceSeconds: PATIENCE_SECONDS })
    await this.#close()
    const idle = { subscribers, bytesBefore, bytesWith }
    return { idle, crowded, busy, besideNeverReaders, neverReaders: { opened, closed } }
  }

  #opening(pairs: Pair[], count: number, reads: boolean, first = 0) {
    return { act: 'open', port: this.parts.server.port, pairs, first, count, reads } as const
  }

  /** Opens subscribers over all pairs, half of them in each crowd. */
  async #open(count: number): Promise<void> {
    const half = Math.ceil(count / 2)
    await orderAll(this.parts.crowds, (index) =>
      index === 0 ? this.#opening(PAIRS, half, true) : this.#opening(PAIRS, count - half, true, half),
    )
  }

  async #close(): Promise<void> {
    await orderAll(this.parts.crowds, () => ({ act: 'close' }))
  }

  async #run(name: string, { drafted, moved }: Pace, seconds = this.parts.plan.seconds, crowds = this.parts.crowds) {
    const { server, cluster, db, writer, mover, plan } = this.parts
    const since = await markLog(server, db)
    const cpu = () => [cpuSecondsOfFamily(server.pid), cluster.cpuSeconds()] as const
    const [serverBefore, postgresBefore] = cpu()
    let peak = 0
    const watch = setInterval(() => {
      peak = Math.max(peak, residentKilobytes(server.pid))
    }, 200)
    const taken = await Promise.all([
      writer.write(drafted * seconds, drafted, plan.signal),
      mover.move(moved * seconds, moved, plan.signal),
    ]).finally(() => clearInterval(watch))
    // The last changes are on their way: reading the log now would hold them up.
    await pause(1_000, undefined, { signal: plan.signal })
    const [serverAfter, postgresAfter] = cpu()
    const expected = await readLog(server, db, FILTERS, since)
    const told = await orderAll(crowds, () => ({ act: 'settle', expected, patienceSeconds: PATIENCE_SECONDS }))
    return {
      name,
      perSecond: drafted + moved,
      commits: (drafted + moved) * seconds,
      seconds: Math.max(...taken),
      subscribers: told.of,
      complete: told.count,
      delays: told.delays.sort(),
      serverCpuSeconds: serverAfter - serverBefore,
      postgresCpuSeconds: postgresAfter - postgresBefore,
      peakMegabytes: (peak * 1.024) / 1_000,
    }
  }

  /** What the server needs once it has sent heartbeats. */
  async #restingBytes(): Promise<number> {
    const { inspector, plan } = this.parts
    await pause(Math.min(REST_SECONDS, plan.seconds) * 1_000, undefined, { signal: plan.signal })
    return inspector.neededBytes()
  }
}
