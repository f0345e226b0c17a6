// The catalogues of reference data: every place, actor, capability, source and thread, by key.

import { listActors, listCapabilities, listPlaces, listSources, listThreads } from '../timeline/catalogue.js'
import { builder } from './builder.js'
import { connectionOf, readCatalogue } from './connection.js'
import { PlaceLevel } from './vocabulary/place.js'

const PlaceConnection = connectionOf('Place', 'places')
const ActorConnection = connectionOf('Actor', 'actors')
const CapabilityConnection = connectionOf('Capability', 'capabilities')
const SourceConnection = connectionOf('Source', 'sources')
const ThreadConnection = connectionOf('Thread', 'threads')

const first = 'At most this many, 1 to 100; 20 where left out.'
const after = 'Only what stands after this cursor.'

builder.queryFields((t) => {
  const paging = { first: t.arg.int({ description: first }), after: t.arg.string({ description: after }) }
  return {
    places: t.field({
      type: PlaceConnection,
      nullable: true,
      description: 'The gazetteer, in the order of its keys.',
      args: {
        level: t.arg({ type: PlaceLevel, description: 'Only places of this level.' }),
        within: t.arg.string({ description: 'Only what lies below this place, given by key or code.' }),
        ...paging,
      },
      resolve: (_, { level, within, ...page }, { db }) =>
        readCatalogue('Place', page, (slice) =>
          listPlaces(db, { ...slice, level: level ?? null, within: within ?? null }),
        ),
    }),
    actors: t.field({
      type: ActorConnection,
      nullable: true,
      description: 'All actors, in the order of their keys.',
      args: paging,
      resolve: (_, page, { db }) => readCatalogue('Actor', page, (slice) => listActors(db, slice)),
    }),
    capabilities: t.field({
      type: CapabilityConnection,
      nullable: true,
      description: 'All capabilities, in the order of their keys.',
      args: paging,
      resolve: (_, page, { db }) => readCatalogue('Capability', page, (slice) => listCapabilities(db, slice)),
    }),
    sources: t.field({
      type: SourceConnection,
      nullable: true,
      description: 'All sources, in the order of their keys.',
      args: paging,
      resolve: (_, page, { db }) => readCatalogue('Source', page, (slice) => listSources(db, slice)),
    }),
    threads: t.field({
      type: ThreadConnection,
      nullable: true,
      description: 'All threads, in the order of their keys.',
      args: paging,
      resolve: (_, page, { db }) => readCatalogue('Thread', page, (slice) => listThreads(db, slice)),
    }),
  }
})
