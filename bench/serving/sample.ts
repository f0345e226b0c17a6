// One measurement: a contestant under load for some seconds, and what it, PostgreSQL and the machine gave for it.

import type { Cluster } from '../seeding/cluster.js'
import { cpuSecondsOfFamily, residentKilobytesOfFamily } from '../seeding/processes.js'
import type { Ask, Question } from './asks.js'
import { writeRequest } from './connection.js'
import type { Contestant } from './contestant.js'
import { type Loop, runLoop } from './loop.js'

const CONNECTIONS = 16

export interface Sample extends Loop {
  serverCpuSeconds: number
  postgresCpuSeconds: number
  /** Of the server's processes when it was over. */
  megabytes: number
}

export interface Load {
  question: Question
  asks: readonly Ask[]
  /** Whether the asks come again and again, or each once. */
  repeated: boolean
  seconds: number
  signal: AbortSignal
}

export async function takeSample(
  contestant: Contestant,
  cluster: Cluster,
  { question, asks, repeated, ...loop }: Load,
): Promise<Sample> {
  const requests = asks.map((ask) => writeRequest(contestant.requestFor(question, ask)))
  const cpu = () => [cpuSecondsOfFamily(contestant.pid), cluster.cpuSeconds()] as const
  const [serverBefore, postgresBefore] = cpu()
  const told = await runLoop(contestant.port, repeated ? again(requests) : requests.values(), {
    connections: CONNECTIONS,
    ...loop,
  })
  loop.signal.throwIfAborted()
  const [serverAfter, postgresAfter] = cpu()
  return {
    ...told,
    serverCpuSeconds: serverAfter - serverBefore,
    postgresCpuSeconds: postgresAfter - postgresBefore,
    megabytes: (residentKilobytesOfFamily(contestant.pid) * 1.024) / 1_000,
  }
}

function* again<T>(items: readonly T[]): Generator<T> {
  for (;;) yield* items
}
