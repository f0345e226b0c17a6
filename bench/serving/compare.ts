// Whether all contestants say the same: what is asked here is what is timed later.

import { isDeepStrictEqual } from 'node:util'
import type { Ask, Question } from './asks.js'
import type { Contestant } from './contestant.js'

/** Asks all of them all of these. Throws where the content of two answers differs. */
export async function compareAnswers(
  contestants: readonly Contestant[],
  question: Question,
  asks: readonly Ask[],
): Promise<void> {
  for (const ask of asks) {
    const said = await Promise.all(
      contestants.map(async (contestant) => contestant.contentOf(question, await answerOf(contestant, question, ask))),
    )
    const odd = said.findIndex((content) => !isDeepStrictEqual(content, said[0]))
    if (odd > 0) {
      const [one, other] = [contestants[0]?.name, contestants[odd]?.name]
      throw new Error(
        `${question}, ${JSON.stringify(ask)}: ${one} says\n${JSON.stringify(said[0])}\nand ${other}\n${JSON.stringify(said[odd])}`,
      )
    }
  }
}

/** The `data` of one answer. */
export async function answerOf(contestant: Contestant, question: Question, ask: Ask): Promise<unknown> {
  const { data, errors } = JSON.parse((await bytesFor(contestant, question, ask)).toString())
  if (errors) throw new Error(`${contestant.name}, ${question}: ${JSON.stringify(errors)}`)
  return data
}

/** The body of one answer as it comes. */
export async function bytesFor(contestant: Contestant, question: Question, ask: Ask): Promise<Buffer> {
  const { path, body } = contestant.requestFor(question, ask)
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  const response = await fetch(`http://127.0.0.1:${contestant.port}${path}`, { method: 'POST', headers, body })
  return Buffer.from(await response.arrayBuffer())
}
