// Dateline as a contestant: started as anybody starts it, with cursors that it gave itself.

import { type Server, startServer } from '../asking/server.js'
import type { Ask, Position } from './asks.js'
import { type Contestant, plain } from './contestant.js'
import { bodyFor, filterOf } from './documents.js'

const CURSORS = `query Cursors($filter: TimelineFilter, $after: String) {
  timeline(filter: $filter, first: 100, after: $after) { edges { cursor node { key } } pageInfo { endCursor } }
}`
const START = 'query Start($at: DateTime!) { timeline { cursorAt(instant: $at) } }'

type Page = Extract<Ask, { of: 'page' }>

export async function startDateline(home: string): Promise<Contestant> {
  const server = await startServer(home)
  const cursors = new Map<string, string>()
  return {
    ...server,
    name: 'dateline',
    requestFor: (_, ask) => {
      const after = ask.of === 'page' ? cursors.get(nameOf(ask)) : null
      if (after === undefined) throw new Error(`The cursor of ${nameOf(ask as Page)} was never learned.`)
      return { path: '/graphql', body: bodyFor(ask, after) }
    },
    contentOf: (_, answer) => plain(answer),
    learn: async (_, asks) => {
      const byFilter = new Map<string, Page[]>()
      for (const ask of asks) {
        if (ask.of !== 'page') continue
        const filter = JSON.stringify(ask.within)
        byFilter.set(filter, [...(byFilter.get(filter) ?? []), ask])
      }
      for (const pages of byFilter.values()) {
        for await (const [name, cursor] of cursorsOf(server, pages)) cursors.set(name, cursor)
      }
    },
  }
}

const nameOf = ({ within, after }: Page) => `${within?.place.key} ${within?.kind} ${after.key}`

/** Pages through the feed from the first of these positions to the last; all stand in one filter. */
async function* cursorsOf(server: Server, pages: readonly Page[]): AsyncGenerator<[string, string]> {
  const within = pages[0]?.within ?? null
  const wanted = new Set(pages.map(({ after }) => after.key))
  let after = await startOf(server, pages)
  while (wanted.size > 0) {
    const { timeline } = (await server.ask(CURSORS, { after, ...(within && { filter: filterOf(within) }) })) as {
      timeline: { edges: { cursor: string; node: Position }[]; pageInfo: { endCursor: string } }
    }
    if (timeline.edges.length === 0) throw new Error(`${wanted.size} positions are not in the feed.`)
    for (const { cursor, node } of timeline.edges) {
      if (wanted.delete(node.key)) yield [nameOf({ of: 'page', within, after: node }), cursor]
    }
    after = timeline.pageInfo.endCursor
  }
}

// Under a filter the positions begin where its feed does.
async function startOf(server: Server, pages: readonly Page[]): Promise<string | null> {
  if (pages[0]?.within) return null
  const newest = pages.reduce((latest, { after }) => (after.at > latest ? after.at : latest), '')
  const later = new Date(Date.parse(newest) + 1).toISOString()
  const { timeline } = (await server.ask(START, { at: later })) as { timeline: { cursorAt: string } }
  return timeline.cursorAt
}
