// The limit as a contestant: its cursors are the positions themselves.

import type { Ask } from '../asks.js'
import { startChild } from '../child.js'
import { type Contestant, plain } from '../contestant.js'

export async function startLimit(database: string): Promise<Contestant> {
  const child = await startChild('limit/process.ts', { env: { BENCH_DATABASE: database } })
  return {
    ...child,
    name: 'limit',
    requestFor: (_, ask) => ({ path: `/${statementFor(ask)}`, body: JSON.stringify(variablesOf(ask)) }),
    learn: async () => {},
    contentOf: (_, answer) => plain(answer),
  }
}

const statementFor = (ask: Ask) => (ask.of === 'page' ? (ask.within ? 'place' : 'feed') : ask.of)

function variablesOf(ask: Ask): Record<string, string> {
  switch (ask.of) {
    case 'page': {
      const after = `${ask.after.at},${ask.after.id}`
      return ask.within ? { after, place: ask.within.place.key, kind: ask.within.kind } : { after }
    }
    case 'entry':
      return { key: ask.key }
    case 'numbers':
      return { place: ask.place.key, from: ask.from, to: ask.to }
  }
}
