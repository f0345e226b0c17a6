// A closed loop: so many connections, each of which asks again as soon as it is answered.

import { Connection } from './connection.js'

export interface Loop {
  requests: number
  seconds: number
  /** Milliseconds of each answer, in the order in which they came. */
  latencies: Float64Array
}

/** Asks until the seconds are over or there is nothing left to ask. */
export async function runLoop(
  port: number,
  requests: Iterator<Buffer>,
  { connections, seconds, signal }: { connections: number; seconds: number; signal: AbortSignal },
): Promise<Loop> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)))
  const latencies: number[] = []
  const started = performance.now()
  const deadline = started + seconds * 1_000
  const askOn = async (connection: Connection) => {
    for (let now = performance.now(); now < deadline && !signal.aborted; ) {
      const { value, done } = requests.next()
      if (done) return
      await connection.ask(value)
      const after = performance.now()
      latencies.push(after - now)
      now = after
    }
  }
  try {
    await Promise.all(open.map(askOn))
    const taken = (performance.now() - started) / 1_000
    return { requests: latencies.length, seconds: taken, latencies: Float64Array.from(latencies) }
  } finally {
    for (const connection of open) connection.close()
  }
}
