// PostGraphile as a contestant: on a Node.js of its own, asked in its own GraphQL, with cursors in its own writing.

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Cluster } from '../../seeding/cluster.js'
import type { Ask, Question } from '../asks.js'
import { startChild } from '../child.js'
import { answerOf } from '../compare.js'
import type { Contestant } from '../contestant.js'
import { contentOf } from './content.js'
import { ENTRY, FEED, NUMBERS, PLACE } from './documents.js'

const { resolve } = createRequire(import.meta.url)

export async function startPostgraphile(cluster: Cluster): Promise<Contestant> {
  await onDatabase(cluster, await readFile(join(import.meta.dirname, 'functions.sql'), 'utf8'))
  const child = await startChild('postgraphile/process.ts', {
    env: { BENCH_DATABASE: cluster.readerUrl, GRAPHILE_ENV: 'production' },
    node: resolve(`node-linux-${process.arch}/bin/node`),
  })
  // What a cursor begins with: it names the order of the page that it belongs to.
  const marks = new Map<Question, string>()
  const postgraphile: Contestant = {
    ...child,
    name: 'postgraphile',
    learn: async (question, [ask]) => {
      if (ask?.of !== 'page') return
      marks.set(question, '')
      const answer = (await answerOf(postgraphile, question, ask)) as { allFeeds: { pageInfo: { endCursor: string } } }
      const [mark] = JSON.parse(Buffer.from(answer.allFeeds.pageInfo.endCursor, 'base64').toString())
      marks.set(question, mark)
    },
    requestFor: (question, ask) => ({ path: '/graphql', body: JSON.stringify(operationFor(ask, marks.get(question))) }),
    contentOf,
    stop: async () => {
      await child.stop()
      await onDatabase(cluster, 'drop schema bench cascade')
    },
  }
  return postgraphile
}

/** Without a mark, the first page. */
function operationFor(ask: Ask, mark: string | undefined): { query: string; variables: object } {
  switch (ask.of) {
    case 'page': {
      const { within, after: position } = ask
      const after = mark ? Buffer.from(JSON.stringify([mark, position.at, position.id])).toString('base64') : null
      if (!within) return { query: FEED, variables: { after } }
      return { query: PLACE, variables: { after, kind: within.kind, place: [within.place.id] } }
    }
    case 'entry':
      return { query: ENTRY, variables: { key: ask.key } }
    case 'numbers':
      return { query: NUMBERS, variables: { place: ask.place.id, from: ask.from, to: ask.to } }
  }
}

async function onDatabase(cluster: Cluster, statements: string): Promise<void> {
  const db = await cluster.connect('dateline')
  await db.query(statements)
  await db.end()
}
