// The catalogues of reference data: every place, actor, capability, source and thread, by key or by name.

import {
  findActors,
  findCapabilities,
  findPlaces,
  findSources,
  findThreads,
  listActors,
  listCapabilities,
  listPlaces,
  listSources,
  listThreads,
} from '../timeline/catalogue.js'
import { LONGEST_SEARCH } from '../timeline/search/search-terms.js'
import { builder } from './builder.js'
import { connectionOf, readCatalogue } from './connection.js'
import { PlaceLevel } from './vocabulary/place.js'

const PlaceConnection = connectionOf('Place', 'places')
const ActorConnection = connectionOf('Actor', 'actors')
const CapabilityConnection = connectionOf('Capability', 'capabilities')
const SourceConnection = connectionOf('Source', 'sources')
const ThreadConnection = connectionOf('Thread', 'threads')

const first = 'At most this many, 1 to 100; 20 where left out.'
const after = 'Only what stands after this cursor; one belongs to one `search`.'
const search = (names: string) =>
  `Only what is called so, or nearly so, by ${names}: the exact name first, then those that begin so, then those with these words, then the most alike; by key among equals. At most ${LONGEST_SEARCH} characters.`
const anyName = 'any of its names in any script'
const itsName = 'its name'

builder.queryFields((t) => {
  const searchBy = (names: string) => ({ search: t.arg.string({ description: search(names) }) })
  const paging = { first: t.arg.int({ description: first }), after: t.arg.string({ description: after }) }
  return {
    places: t.field({
      type: PlaceConnection,
      nullable: true,
      description: 'The gazetteer, in the order of its keys; what a search finds, the best first.',
      args: {
        ...searchBy(anyName),
        level: t.arg({ type: PlaceLevel, description: 'Only places of this level.' }),
        within: t.arg.string({ description: 'Only what lies below this place, given by key or code.' }),
        ...paging,
      },
      resolve: (_, { level = null, within = null, ...page }, { db }) =>
        readCatalogue('Place', page, {
          list: (slice) => listPlaces(db, { ...slice, level, within }),
          find: (slice) => findPlaces(db, { ...slice, level, within }),
        }),
    }),
    actors: t.field({
      type: ActorConnection,
      nullable: true,
      description: 'All actors, in the order of their keys; what a search finds, the best first.',
      args: { ...searchBy(anyName), ...paging },
      resolve: (_, page, { db }) =>
        readCatalogue('Actor', page, {
          list: (slice) => listActors(db, slice),
          find: (slice) => findActors(db, slice),
        }),
    }),
    capabilities: t.field({
      type: CapabilityConnection,
      nullable: true,
      description: 'All capabilities, in the order of their keys; what a search finds, the best first.',
      args: { ...searchBy(anyName), ...paging },
      resolve: (_, page, { db }) =>
        readCatalogue('Capability', page, {
          list: (slice) => listCapabilities(db, slice),
          find: (slice) => findCapabilities(db, slice),
        }),
    }),
    sources: t.field({
      type: SourceConnection,
      nullable: true,
      description: 'All sources, in the order of their keys; what a search finds, the best first.',
      args: { ...searchBy(itsName), ...paging },
      resolve: (_, page, { db }) =>
        readCatalogue('Source', page, {
          list: (slice) => listSources(db, slice),
          find: (slice) => findSources(db, slice),
        }),
    }),
    threads: t.field({
      type: ThreadConnection,
      nullable: true,
      description: 'All threads, in the order of their keys; what a search finds, the best first.',
      args: { ...searchBy(itsName), ...paging },
      resolve: (_, page, { db }) =>
        readCatalogue('Thread', page, {
          list: (slice) => listThreads(db, slice),
          find: (slice) => findThreads(db, slice),
        }),
    }),
  }
})
