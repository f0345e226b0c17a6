// The histogram of a feed: its entries counted by time.

import { type HistogramBucket as Bucket, readHistogram } from '../timeline/aggregates/histogram.js'
import { MOST_BUCKETS } from '../timeline/aggregates/time-buckets.js'
import { severalStatements, together } from '../timeline/aggregates/together.js'
import type { ValueCount } from '../timeline/aggregates/value-counts.js'
import { builder } from './builder.js'
import { AGGREGATE } from './cost.js'
import { HistogramSplit, TimeBucket } from './vocabulary/aggregate.js'

declare module './builder.js' {
  interface Nouns {
    HistogramBucket: Bucket
    ValueCount: ValueCount
  }
}

// By day three months, by month eight years. A bucket leads to nothing further, so that more of them cost little.
const USUAL_BUCKETS = 100

builder.objectType('HistogramBucket', {
  description:
    'How many entries fall into one stretch of time. Buckets are adjacent: where one ends, the next one begins.',
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime', description: 'Where it begins, inclusive, by the clocks of the zone.' }),
    to: t.expose('to', { type: 'DateTime', description: 'Where it ends, exclusive.' }),
    count: t.exposeInt('count', { description: 'How many entries; 0 for the empty ones in between.' }),
    split: t.field({
      type: ['ValueCount'],
      description:
        'The same entries by value, the most frequent first, zeros left out, at most 32; empty unless `split` was given.',
      resolve: ({ split }) => split,
    }),
  }),
})

builder.objectType('ValueCount', {
  description: 'One value and how many entries have it.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'A word of the enum that was split by, such as `INTERCEPTION`.' }),
    count: t.exposeInt('count', { description: 'How many entries; never 0.' }),
  }),
})

builder.objectField('TimelineConnection', 'histogram', (t) =>
  t.field({
    type: ['HistogramBucket'],
    description: `All entries that the filter lets through by the time of their sort instant, from the bucket of the first to that of the last, at most ${MOST_BUCKETS}: above that, BAD_REQUEST names the next coarser unit. Entries of day precision or coarser are counted by their own civil day in every zone, and by HOUR in the hour in which that day begins. Empty where nothing matches.`,
    extensions: { cost: { ...AGGREGATE, items: USUAL_BUCKETS } },
    args: {
      by: t.arg({ type: TimeBucket, required: true, description: 'How long each bucket is.' }),
      zone: t.arg({
        type: 'TimeZone',
        required: true,
        defaultValue: 'UTC',
        description: 'Whose hours and days the buckets are, with its changes of the clocks.',
      }),
      split: t.arg({ type: HistogramSplit, description: 'By what to split each bucket; not at all where left out.' }),
    },
    resolve: ({ feed }, { by, zone, split }, { load }) =>
      together(
        load,
        severalStatements((db) => readHistogram(db, feed.predicate, { by, zone, split: split ?? null })),
      ),
  }),
)
