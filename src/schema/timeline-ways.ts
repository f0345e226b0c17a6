// The ways to a feed: the whole one, and that of each noun which entries are about; all take the same and answer the same.

import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.js'
import { together } from '../timeline/aggregates/together.js'
import { join } from '../timeline/filter/expand-tokens.js'
import { readFilter } from '../timeline/filter/read-filter.js'
import type { TimelineFilter as Filter } from '../timeline/filter/timeline-filter.js'
import { type Page, planPage, readPage } from '../timeline/page.js'
import type { PageArguments } from '../timeline/page-size.js'
import { builder, type Nouns } from './builder.js'
import { selects } from './selection.js'
import { TimelineFilter } from './timeline-filter.js'
import { TimelineOrder } from './vocabulary/time.js'

interface Asked extends PageArguments {
  filter?: Filter | null | undefined
  order: typeof TimelineOrder.$inferType
}

/** The feed of what `own` lets through and the client asks for. Throws BAD_FILTER, BAD_CURSOR, BAD_REQUEST and PAGE_SIZE. */
async function ask(own: Filter, { filter, order, ...args }: Asked, { db, load }: Context, info: GraphQLResolveInfo) {
  const feed = { predicate: await readFilter(load, join(filter ?? {}, own)), order }
  const plan = planPage(feed, args)
  // Who follows from the cursor must find in the log whatever this page does not show: both are of one moment.
  const read = selects(info, 'changesCursor')
    ? () => together(load, (snapshot) => readPage(snapshot, plan, db))
    : () => readPage(db, plan)
  let page: Promise<Page> | undefined
  return { feed, page: () => (page ??= read()) }
}

const argsOf = (filter: string) =>
  builder.args((t) => ({
    filter: t.field({ type: TimelineFilter, description: filter }),
    order: t.field({
      type: TimelineOrder,
      required: true,
      defaultValue: 'NEWEST_FIRST',
      description: 'In which order; cursors hold for one order only.',
    }),
    first: t.int({ description: 'Take this many from the start of what lies between the cursors, 1 to 100.' }),
    after: t.string({ description: 'Only what stands after this cursor; with `before`, what lies between the two.' }),
    last: t.int({ description: 'Take this many from the end of what lies between the cursors, 1 to 100.' }),
    before: t.string({ description: 'Only what stands before this cursor.' }),
  }))

const rule =
  'Give `first` or `last` (1–100; neither means first: 20, or last: 20 when only `before` is given), never both.'

builder.queryField('timeline', (t) =>
  t.field({
    type: 'TimelineConnection',
    nullable: true,
    description: `The feed, newest first unless \`order\` says otherwise. ${rule}`,
    args: argsOf('What belongs in the feed; everything where left out.'),
    resolve: (_, asked, context, info) => ask({}, asked, context, info),
  }),
)

/** Each noun that has a feed of its own: what belongs there, and the filter that says so. */
const WAYS = {
  Place: { holds: 'at this place or below it', filterOf: (key: string) => ({ places: [key] }) },
  Actor: { holds: 'in which it or a body below it took part', filterOf: (key: string) => ({ actors: [key] }) },
  Capability: { holds: 'about it or a class below it', filterOf: (key: string) => ({ capabilities: [key] }) },
  Source: {
    holds: 'that rest on a document of it, or on one that credits it',
    filterOf: (key: string) => ({ sources: [key] }),
  },
  Thread: { holds: 'of this story line', filterOf: (key: string) => ({ threads: [key] }) },
} satisfies Partial<Record<keyof Nouns, { holds: string; filterOf: (key: string) => Filter }>>

for (const noun of Object.keys(WAYS) as (keyof typeof WAYS)[]) {
  const { holds, filterOf } = WAYS[noun]
  builder.objectField(noun, 'timeline', (t) =>
    t.field({
      type: 'TimelineConnection',
      nullable: true,
      description: `The feed of the entries ${holds}: what \`Query.timeline\` gives for a filter that names it. ${rule}`,
      args: argsOf('What else must hold; joined by and.'),
      resolve: ({ key }, asked, context, info) => ask(filterOf(key), asked, context, info),
    }),
  )
}
