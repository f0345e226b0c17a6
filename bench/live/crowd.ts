// A crowd: subscribers in a process of their own, so that neither the server nor the bench waits for their reading.

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Answer, Order } from './orders.js'

export class Crowd {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'crowd-process.ts'), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  readonly #ended: Promise<unknown> = once(this.#child, 'exit')

  /** Has an order carried out. */
  async order(order: Order): Promise<Answer> {
    const answered = once(this.#child, 'message')
    this.#child.send(order)
    const [answer] = ((await Promise.race([answered, this.#ended])) ?? []) as [Answer | number | null]
    if (typeof answer !== 'object' || answer === null) throw new Error('A crowd ended before it answered.')
    if (answer.trouble) throw new Error(answer.trouble)
    return answer
  }

  async end(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect()
    await this.#ended
  }
}

/** Has all crowds do something, and adds up what they answer. */
export async function orderAll(crowds: readonly Crowd[], order: (index: number) => Order): Promise<Required<Answer>> {
  const answers = await Promise.all(crowds.map((crowd, index) => crowd.order(order(index))))
  const sum = (lengthOf: (answer: Answer) => number) => answers.reduce((all, answer) => all + lengthOf(answer), 0)
  const delays = new Float64Array(sum(({ delays }) => delays?.length ?? 0))
  let at = 0
  for (const answer of answers) {
    delays.set(answer.delays ?? [], at)
    at += answer.delays?.length ?? 0
  }
  return { of: sum(({ of }) => of), count: sum(({ count }) => count), delays, trouble: '' }
}
