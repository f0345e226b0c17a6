// The rounds of one question: each contestant in turn, A B A B, first with what nobody asked before, then with what all did.

import type { Cluster } from '../seeding/cluster.js'
import type { Ask, Question } from './asks.js'
import { compareAnswers } from './compare.js'
import type { Contestant } from './contestant.js'
import { type Sample, takeSample } from './sample.js'

/** So many requests come again and again in the warm rounds; they are those whose answers are compared. */
const REPEATED = 50
/** Who is asked again and again: who answers from a memory, its peer, and the memory alone. */
const WARM: readonly string[] = ['dateline', 'postgraphile', 'bare']

/** All rounds of one contestant with one question. */
export interface Result {
  question: Question
  contestant: string
  warm: boolean
  samples: Sample[]
}

export interface Rounds {
  question: Question
  asks: readonly Ask[]
  contestants: readonly Contestant[]
  cluster: Cluster
  /** Of each measurement. */
  seconds: number
  rounds: number
  signal: AbortSignal
  say: (what: string) => void
}

/** For how many seconds there must be asks that nobody asked before: the first round is not counted. */
export const secondsOfAsks = ({ seconds, rounds }: Pick<Rounds, 'seconds' | 'rounds'>) => seconds * (rounds + 1)

/** Throws where two contestants do not say the same. */
export async function measureRounds(plan: Rounds): Promise<Result[]> {
  const { question, asks, contestants, rounds, signal, say } = plan
  const repeated = asks.slice(0, REPEATED)
  const once = asks.slice(REPEATED)
  const size = Math.floor(once.length / (rounds + 1))
  say(`${question}: comparing answers`)
  for (const contestant of contestants) {
    signal.throwIfAborted()
    await contestant.learn(question, contestant.name === 'bare' ? repeated : asks)
  }
  await compareAnswers(contestants, question, repeated)
  say(`${question}: cold`)
  const cold = await takeTurns(plan, {
    warm: false,
    of: contestants.filter(({ name }) => name !== 'bare'),
    asksOf: (round) => once.slice(round * size, (round + 1) * size),
  })
  say(`${question}: warm`)
  const warm = await takeTurns(plan, {
    warm: true,
    of: contestants.filter(({ name }) => WARM.includes(name)),
    asksOf: () => repeated,
  })
  return [...cold, ...warm]
}

async function takeTurns(
  { question, cluster, seconds, rounds, signal }: Rounds,
  { warm, of, asksOf }: { warm: boolean; of: readonly Contestant[]; asksOf: (round: number) => readonly Ask[] },
): Promise<Result[]> {
  const results = of.map(({ name }): Result => ({ question, contestant: name, warm, samples: [] }))
  for (let round = 0; round <= rounds; round++) {
    const load = { question, asks: asksOf(round), repeated: warm, seconds, signal }
    for (const [index, contestant] of of.entries()) {
      const sample = await takeSample(contestant, cluster, load)
      // In the first round code is compiled and statements are prepared, for hundreds of requests.
      if (round > 0) results[index]?.samples.push(sample)
    }
  }
  return results
}
