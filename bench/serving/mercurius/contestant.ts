// Mercurius as a contestant: asked Dateline's own documents; its cursors are the positions themselves.

import { startChild } from '../child.js'
import { type Contestant, plain } from '../contestant.js'
import { bodyFor } from '../documents.js'

export async function startMercurius(database: string): Promise<Contestant> {
  const child = await startChild('mercurius/process.ts', { env: { BENCH_DATABASE: database } })
  return {
    ...child,
    name: 'mercurius',
    learn: async () => {},
    requestFor: (_, ask) => {
      const after = ask.of === 'page' ? `${ask.after.at},${ask.after.id}` : null
      return { path: '/graphql', body: bodyFor(ask, after) }
    },
    contentOf: (_, answer) => plain(answer),
  }
}
