// A copy of what a filter lets through, kept true whatever ends a connection: node --import tsx examples/follow.ts [url] [filter]
//
// It pages the timeline once, then follows its changes, and says what it learns. Ctrl+C prints the copy and ends it.

import { setTimeout as pause } from 'node:timers/promises'
import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { createClient } from 'graphql-sse'
import { graphql } from '../test/support/graphql/index.js'

graphql(`fragment Copied on TimelineEntry { id key title status }`)
const Page = graphql(`query CopiedPage($filter: TimelineFilter, $after: String) {
  timeline(filter: $filter, first: 100, after: $after) { changesCursor nodes { ...Copied } pageInfo { hasNextPage endCursor } }
}`)
const Changes = graphql(`subscription CopiedChanges($filter: TimelineFilter, $after: String) {
  timelineChanges(filter: $filter, after: $after) { cursor kind entryId key matches entry { ...Copied } }
}`)
type Entry = NonNullable<ResultOf<typeof Page>['timeline']>['nodes'][number]

const [url = 'http://localhost:4000/graphql', filter = '{}'] = process.argv.slice(2)
// Attempts of its own would begin where the first one began.
const client = createClient({ url, retryAttempts: 0 })
const copy = new Map<string, Entry>()

/** All that an operation answers, a query once; throws its first error. */
async function* ask<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  for await (const { data, errors } of client.iterate<Data>({ query: print(document), variables })) {
    if (errors) throw errors[0]
    if (data) yield data
  }
}

/** Fills the copy, and returns the cursor behind which stands all that its pages may lack. */
async function readAll(): Promise<string> {
  let start = ''
  let after: string | null = null
  copy.clear()
  do {
    for await (const { timeline } of ask(Page, { filter: JSON.parse(filter), after })) {
      for (const entry of timeline?.nodes ?? []) copy.set(entry.id, entry)
      start ||= timeline?.changesCursor ?? ''
      after = (timeline?.pageInfo.hasNextPage && timeline.pageInfo.endCursor) || null
    }
  } while (after)
  console.log(`${copy.size} entries`)
  return start
}

process.once('SIGINT', () => {
  console.log(JSON.stringify([...copy.values()]))
  process.exit()
})
for (let cursor: string | null = null; ; await pause(500 + 500 * Math.random())) {
  try {
    cursor ??= await readAll()
    for await (const { timelineChanges: change } of ask(Changes, { filter: JSON.parse(filter), after: cursor })) {
      const { kind, entryId, key, matches, entry } = change
      const isLearnt = matches && entry ? copy.set(entryId, entry) : copy.delete(entryId)
      if (isLearnt) console.log(`${kind} ${key}: ${entry?.title ?? 'gone'}`)
      cursor = change.cursor
    }
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions?: { code?: string } }
    const code = extensions?.code ?? 'a broken connection'
    console.error(`${code}: ${message}`)
    if (/^(BAD_REQUEST|BAD_FILTER|TOO_COSTLY|GRAPHQL_.*)$/.test(code)) process.exit(1)
    if (/^(CURSOR_EXPIRED|BAD_CURSOR)$/.test(code)) cursor = null
  }
}
