// The feed: one page of entries, and what can be asked of all of them together.

import { writeCursor } from '../timeline/cursor.js'
import type { Entry } from '../timeline/entries.js'
import { readFilter } from '../timeline/filter/read-filter.js'
import { countEntries, type Feed, type Page, planPage, readPage } from '../timeline/page.js'
import { builder } from './builder.js'
import { TimelineFilter } from './timeline-filter.js'
import { TimelineOrder } from './vocabulary/time.js'

/** A feed that was asked for; its page is read only where a field needs it, and once. */
interface AskedFeed {
  feed: Feed
  page: () => Promise<Page>
}

declare module './builder.js' {
  interface Nouns {
    TimelineConnection: AskedFeed
    TimelineEdge: { cursor: string; node: Entry }
  }
}

// Before every entry of its instant.
const NIL_ID = '00000000-0000-0000-0000-000000000000'

builder.objectType('TimelineConnection', {
  description:
    'One page of the feed, and what holds for all entries that the filter lets through. What is not selected is not computed.',
  fields: (t) => ({
    edges: t.field({
      type: ['TimelineEdge'],
      description: 'The page, each entry with its cursor.',
      resolve: async ({ page }) => (await page()).edges,
    }),
    nodes: t.field({
      type: ['TimelineEntry'],
      description: 'The page without cursors: `edges.node` as a plain list.',
      resolve: async ({ page }) => (await page()).edges.map((edge) => edge.node),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where this page lies in the feed.',
      resolve: async ({ page }) => {
        const { edges, readEnds } = await page()
        const [startCursor = null, endCursor = null] = [edges[0]?.cursor, edges.at(-1)?.cursor]
        return { ...(await readEnds()), startCursor, endCursor }
      },
    }),
    totalCount: t.int({
      description: 'How many entries the filter lets through, exactly, whatever the page.',
      resolve: ({ feed }, _, { db }) => countEntries(db, feed.predicate),
    }),
    cursorAt: t.string({
      description:
        'A cursor at an instant, for `after` and `before` with this filter and order. NEWEST_FIRST: `after` gives what happened earlier, `before` what happened then or later. OLDEST_FIRST: `after` gives what happened then or later, `before` what happened earlier.',
      args: { instant: t.arg({ type: 'DateTime', required: true, description: 'The instant to jump to.' }) },
      resolve: ({ feed }, { instant }) =>
        writeCursor({ instant, id: NIL_ID }, { order: feed.order, fingerprint: feed.predicate.fingerprint }),
    }),
  }),
})

builder.objectType('TimelineEdge', {
  description: 'One entry of a page, with its cursor.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'Opaque place of this entry in this feed; good for the same filter and order only.',
    }),
    node: t.expose('node', { type: 'TimelineEntry', description: 'The entry.' }),
  }),
})

builder.queryField('timeline', (t) =>
  t.field({
    type: 'TimelineConnection',
    nullable: true,
    description:
      'The feed, newest first unless `order` says otherwise. Give `first` or `last` (1–100; neither means first: 20, or last: 20 when only `before` is given), never both.',
    args: {
      filter: t.arg({ type: TimelineFilter, description: 'What belongs in the feed; everything where left out.' }),
      order: t.arg({
        type: TimelineOrder,
        required: true,
        defaultValue: 'NEWEST_FIRST',
        description: 'In which order; cursors hold for one order only.',
      }),
      first: t.arg.int({ description: 'Take this many from the start of what lies between the cursors, 1 to 100.' }),
      after: t.arg.string({
        description: 'Only what stands after this cursor; with `before`, what lies between the two.',
      }),
      last: t.arg.int({ description: 'Take this many from the end of what lies between the cursors, 1 to 100.' }),
      before: t.arg.string({ description: 'Only what stands before this cursor.' }),
    },
    resolve: async (_, { filter, order, ...page }, { db, load }) => {
      const feed = { predicate: await readFilter(load, filter ?? {}), order }
      const plan = planPage(feed, page)
      let read: Promise<Page> | undefined
      return {
        feed,
        page: () => {
          read ??= readPage(db, plan)
          return read
        },
      }
    },
  }),
)
