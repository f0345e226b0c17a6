// The feed: one page of entries, and what can be asked of all of them together.

import { together } from '../timeline/aggregates/together.js'
import { writeChangeCursor } from '../timeline/change-cursor.js'
import { readHead } from '../timeline/change-log.js'
import type { Entry } from '../timeline/entries.js'
import { writeToken } from '../timeline/filter/token.js'
import { countEntries, cursorAt, type Feed, type Page } from '../timeline/page.js'
import type { EntrySearch } from '../timeline/search/entry-search.js'
import { builder } from './builder.js'
import { AGGREGATE } from './cost.js'

/** A feed that was asked for; its page is read only where a field needs it, and once. */
interface AskedFeed {
  feed: Feed
  page: () => Promise<Page>
}

declare module './builder.js' {
  interface Nouns {
    TimelineConnection: AskedFeed
    TimelineEdge: { node: Entry; cursorOf: Page['cursorOf']; search: EntrySearch | null }
  }
}

builder.objectType('TimelineConnection', {
  description:
    'One page of the feed, and what holds for all entries that the filter lets through. What is not selected is not computed.',
  fields: (t) => ({
    edges: t.field({
      type: ['TimelineEdge'],
      description: 'The page, each entry with its cursor.',
      resolve: async ({ feed, page }) => {
        const { entries, cursorOf } = await page()
        return entries.map((node) => ({ node, cursorOf, search: feed.predicate.search }))
      },
    }),
    nodes: t.field({
      type: ['TimelineEntry'],
      description: 'The page without cursors: `edges.node` as a plain list.',
      resolve: async ({ page }) => (await page()).entries,
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where this page lies in the feed.',
      resolve: async ({ page }) => {
        const { entries, cursorOf, readEnds } = await page()
        const [start = null, end = null] = [entries[0], entries.at(-1)].map((entry) => entry && cursorOf(entry))
        return { ...(await readEnds()), startCursor: start, endCursor: end }
      },
    }),
    totalCount: t.int({
      extensions: { cost: AGGREGATE },
      description: 'How many entries the filter lets through, exactly, whatever the page.',
      resolve: ({ feed: { predicate } }, _, { load }) => together(load, (db) => countEntries(db, predicate)),
    }),
    cursorAt: t.string({
      description:
        'A cursor at an instant, for `after` and `before` with this filter and order. NEWEST_FIRST: `after` gives what happened earlier, `before` what happened then or later. OLDEST_FIRST: `after` gives what happened then or later, `before` what happened earlier. RELEVANCE has no instants: BAD_REQUEST.',
      args: { instant: t.arg({ type: 'DateTime', required: true, description: 'The instant to jump to.' }) },
      resolve: ({ feed }, { instant }) => cursorAt(feed, instant),
    }),
    changesCursor: t.string({
      description:
        'A cursor of the change log, as new as this page and all that is counted here: follow `changes` from it, with any filter, and nothing is missed.',
      resolve: async (_, __, { load }) => writeChangeCursor(await together(load, readHead)),
    }),
    token: t.string({
      description:
        'The whole filter as one URL-safe string, for `filter: { token: … }` and for links: it reads as the same filter for ever. Cursors hold for either. BAD_FILTER where the filter is too long for one.',
      resolve: ({ feed }) => writeToken(feed.predicate.filter),
    }),
  }),
})

builder.objectType('TimelineEdge', {
  description: 'One entry of a page, with its cursor.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Opaque place of this entry in this feed; good for the same filter and order only.',
      resolve: ({ node, cursorOf }) => cursorOf(node),
    }),
    node: t.expose('node', { type: 'TimelineEntry', description: 'The entry.' }),
  }),
})
