// Facets of a feed: which values its entries have, and how many entries each.

import type { PlaceLevel as Level } from '../../prisma/client/enums.js'
import type { Context } from '../context.js'
import {
  type Combination,
  countCombinations,
  countNamed,
  countTags,
  type NamedNoun,
  readTop,
  valuesOf,
} from '../timeline/aggregates/facets.js'
import { type Reading, together } from '../timeline/aggregates/together.js'
import type { Predicate } from '../timeline/filter/read-filter.js'
import { LARGEST_PAGE } from '../timeline/page-size.js'
import { builder } from './builder.js'
import { AGGREGATE } from './cost.js'
import { PlaceLevel } from './vocabulary/place.js'

/** The facets of a feed; those of one word for each entry are counted in one reading. */
interface AskedFacets {
  predicate: Predicate
  combinations: Reading<Combination[]>
}

declare module './builder.js' {
  interface Nouns {
    TimelineFacets: AskedFacets
  }
}

interface NamedArguments {
  first?: number | null | undefined
  level?: Level | null | undefined
}

const named =
  (noun: NamedNoun) =>
  ({ predicate }: AskedFacets, { first, level }: NamedArguments, { load }: Context) => {
    const input = { noun, first: readTop(first, LARGEST_PAGE), level }
    return together(load, (db) => countNamed(db, predicate, input))
  }

const inOrder = 'the most frequent first, equal ones by key, zeros left out'

builder.objectType('TimelineFacets', {
  description:
    'Which values the entries have that the filter lets through. Each count is the `totalCount` that the filter would have with that value added to it by `and`.',
  fields: (t) => {
    const args = { first: t.arg.int({ description: `At most this many, 1 to ${LARGEST_PAGE}; 20 where left out.` }) }
    const extensions = { cost: AGGREGATE }
    return {
      kinds: t.field({
        type: ['KindCount'],
        extensions,
        description: `The kinds, at most 4, ${inOrder}; they sum up to \`totalCount\`.`,
        resolve: async ({ combinations }, _, { load }) => valuesOf(await together(load, combinations), 'kind'),
      }),
      eventTypes: t.field({
        type: ['EventTypeCount'],
        extensions,
        description: `The types of the battlefield events among them, at most 29, ${inOrder}.`,
        resolve: async ({ combinations }, _, { load }) => valuesOf(await together(load, combinations), 'eventType'),
      }),
      statuses: t.field({
        type: ['StatusCount'],
        extensions,
        description: `The statuses, at most 6, ${inOrder}; they sum up to \`totalCount\`.`,
        resolve: async ({ combinations }, _, { load }) => valuesOf(await together(load, combinations), 'status'),
      }),
      actors: t.field({
        type: ['ActorCount'],
        extensions,
        description: `Those who took part, and the bodies above them, ${inOrder}.`,
        args,
        resolve: named('actor'),
      }),
      places: t.field({
        type: ['PlaceCount'],
        extensions,
        description: `The places, and everything above them, ${inOrder}.`,
        args: { level: t.arg({ type: PlaceLevel, description: 'Only places of this level.' }), ...args },
        resolve: named('place'),
      }),
      capabilities: t.field({
        type: ['CapabilityCount'],
        extensions,
        description: `The weapons and means that they are about, and the classes above these, ${inOrder}.`,
        args,
        resolve: named('capability'),
      }),
      sources: t.field({
        type: ['SourceCount'],
        extensions,
        description: `The publishers of the documents that they rest on, and whom these credit, ${inOrder}.`,
        args,
        resolve: named('source'),
      }),
      threads: t.field({
        type: ['ThreadCount'],
        extensions,
        description: `The story lines, ${inOrder}.`,
        args,
        resolve: named('thread'),
      }),
      tags: t.field({
        type: ['TagCount'],
        extensions,
        description: 'The tags, the most frequent first, equal ones in alphabetical order, zeros left out.',
        args,
        resolve: ({ predicate }, { first }, { load }) => {
          const input = { first: readTop(first, LARGEST_PAGE) }
          return together(load, (db) => countTags(db, predicate, input))
        },
      }),
    }
  },
})

builder.objectField('TimelineConnection', 'facets', (t) =>
  t.field({
    type: 'TimelineFacets',
    description: 'Which values the entries have that the filter lets through, whatever the page, each with its count.',
    resolve: ({ feed: { predicate } }) => ({
      predicate,
      combinations: (db) => countCombinations(db, predicate),
    }),
  }),
)
