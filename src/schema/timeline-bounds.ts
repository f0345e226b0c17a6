// The bounds of a feed in time and on the ground, and how new the data is.

import { type Bounds, boundsOf, readDataAsOf } from '../timeline/aggregates/bounds.js'
import { together } from '../timeline/aggregates/together.js'
import type { GeoBox } from '../timeline/filter/timeline-filter.js'
import { builder } from './builder.js'
import { AGGREGATE } from './cost.js'
import { selects } from './selection.js'

declare module './builder.js' {
  interface Nouns {
    TimelineBounds: Bounds
    GeoBounds: GeoBox
  }
}

builder.objectType('TimelineBounds', {
  description: 'From when to when, and between which degrees, the entries lie.',
  fields: (t) => ({
    earliest: t.expose('earliest', { type: 'DateTime', description: 'The earliest sort instant.' }),
    latest: t.expose('latest', {
      type: 'DateTime',
      description: 'The last millisecond that a span covers; one with an open end counts with its sort instant alone.',
    }),
    box: t.expose('box', {
      type: 'GeoBounds',
      nullable: true,
      description: 'The smallest box around the points of their own places; null where none of these has a point.',
    }),
  }),
})

builder.objectType('GeoBounds', {
  description: 'A rectangle in WGS 84 degrees, never across the antimeridian; as `box` of a filter it takes the same.',
  fields: (t) => ({
    south: t.exposeFloat('south', { description: 'Latitude of its southernmost point.' }),
    west: t.exposeFloat('west', { description: 'Longitude of its westernmost point, never above `east`.' }),
    north: t.exposeFloat('north', { description: 'Latitude of its northernmost point.' }),
    east: t.exposeFloat('east', { description: 'Longitude of its easternmost point.' }),
  }),
})

builder.objectFields('TimelineConnection', (t) => ({
  bounds: t.field({
    type: 'TimelineBounds',
    nullable: true,
    extensions: { cost: AGGREGATE },
    description: 'Between what the entries lie that the filter lets through, whatever the page; null where none does.',
    // The box must be of the same moment as its neighbours: it is read with them, before its own field is reached.
    resolve: ({ feed: { predicate } }, _, { load }, info) =>
      together(load, boundsOf(predicate, { withBox: selects(info, 'box') })),
  }),
  dataAsOf: t.field({
    type: 'DateTime',
    description: 'When anything last changed in the data, whatever the filter; what is counted here holds for then.',
    resolve: (_, __, { load }) => together(load, readDataAsOf),
  }),
}))
