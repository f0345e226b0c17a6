// Bare HTTP as a contestant of the warm runs: what node:http can do at the most with Dateline's own bytes.

import { once } from 'node:events'
import { startChild } from './child.js'
import { bytesFor } from './compare.js'
import type { Contestant } from './contestant.js'

/** What it learns are the original's answers. */
export async function startBare(original: Contestant): Promise<Contestant> {
  const child = await startChild('bare-process.ts', {})
  return {
    ...child,
    name: 'bare',
    requestFor: original.requestFor,
    contentOf: original.contentOf,
    learn: async (question, asks) => {
      const answers = new Map<string, Buffer>()
      for (const ask of asks) {
        answers.set(original.requestFor(question, ask).body, await bytesFor(original, question, ask))
      }
      const heard = once(child.process, 'message')
      child.process.send(answers)
      await heard
    },
  }
}
