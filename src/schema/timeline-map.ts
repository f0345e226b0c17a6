// The map of a feed: how many of its entries took place where.

import { countNamed, type NamedCount, readTop } from '../timeline/aggregates/facets.js'
import { together } from '../timeline/aggregates/together.js'
import { placesById } from '../timeline/places.js'
import { builder } from './builder.js'
import { AGGREGATE } from './cost.js'
import { present } from './present.js'
import { PlaceLevel } from './vocabulary/place.js'

declare module './builder.js' {
  interface Nouns {
    MapCount: NamedCount
  }
}

const LARGEST_MAP = 500

builder.objectType('MapCount', {
  description: 'A place on a map with its count.',
  fields: (t) => ({
    place: t.field({
      type: 'Place',
      description: 'The place; its `point` is where the count can be drawn, null for some.',
      resolve: ({ id }, _, { recall }) => present(recall(placesById, id)),
    }),
    count: t.exposeInt('count', {
      description: 'How many of the entries, those of everything below it among them; never 0.',
    }),
  }),
})

builder.objectField('TimelineConnection', 'map', (t) =>
  t.field({
    type: ['MapCount'],
    description:
      'Places of one level, the most frequent first, equal ones by key, zeros left out. An entry counts at each place of the level at or below which it took place; one whose place is known less exactly counts at none.',
    extensions: { cost: AGGREGATE },
    args: {
      level: t.arg({ type: PlaceLevel, required: true, description: 'Which places: oblasts are ADM1, raions ADM2.' }),
      first: t.arg.int({
        required: true,
        defaultValue: LARGEST_MAP,
        description: `At most this many, 1 to ${LARGEST_MAP}.`,
      }),
    },
    resolve: ({ feed: { predicate } }, { level, first }, { load }) => {
      const input = { noun: 'place' as const, first: readTop(first, LARGEST_MAP), level }
      return together(load, (db) => countNamed(db, predicate, input))
    },
  }),
)
