// What a facet counts: a word, a tag or a row of reference data, with how many entries have it.

import type {
  BattlefieldEventType as EventType,
  EntryKind as Kind,
  VerificationStatus as Status,
} from '../../prisma/client/enums.js'
import { actorsById } from '../timeline/actors.js'
import type { NamedCount } from '../timeline/aggregates/facets.js'
import type { ValueCount } from '../timeline/aggregates/value-counts.js'
import { capabilitiesById } from '../timeline/capabilities.js'
import { sourcesById } from '../timeline/documents.js'
import { placesById } from '../timeline/places.js'
import { threadsById } from '../timeline/threads.js'
import { builder } from './builder.js'
import { present } from './present.js'
import { BattlefieldEventType } from './vocabulary/battlefield.js'
import { EntryKind, VerificationStatus } from './vocabulary/entry.js'

declare module './builder.js' {
  interface Nouns {
    KindCount: ValueCount<Kind>
    EventTypeCount: ValueCount<EventType>
    StatusCount: ValueCount<Status>
    TagCount: ValueCount
    ActorCount: NamedCount
    PlaceCount: NamedCount
    CapabilityCount: NamedCount
    SourceCount: NamedCount
    ThreadCount: NamedCount
  }
}

const howMany = 'How many of the entries; never 0.'
const withBelow = 'How many of the entries, those of everything below it among them; never 0.'

builder.objectType('KindCount', {
  description: 'A kind of entry with its count.',
  fields: (t) => ({
    value: t.expose('value', { type: EntryKind, description: 'The kind; give it in `kinds` of a filter.' }),
    count: t.exposeInt('count', { description: howMany }),
  }),
})

builder.objectType('EventTypeCount', {
  description: 'A type of battlefield event with its count.',
  fields: (t) => ({
    value: t.expose('value', {
      type: BattlefieldEventType,
      description: 'The type; give it in `eventTypes` of a filter.',
    }),
    count: t.exposeInt('count', { description: howMany }),
  }),
})

builder.objectType('StatusCount', {
  description: 'A status of entries with its count.',
  fields: (t) => ({
    value: t.expose('value', {
      type: VerificationStatus,
      description: 'The status; give it in `statuses` of a filter.',
    }),
    count: t.exposeInt('count', { description: howMany }),
  }),
})

builder.objectType('TagCount', {
  description: 'A tag with its count.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The tag as it is written; give it in `tags` of a filter.' }),
    count: t.exposeInt('count', { description: howMany }),
  }),
})

builder.objectType('ActorCount', {
  description: 'An actor with its count.',
  fields: (t) => ({
    actor: t.field({
      type: 'Actor',
      description: 'The actor; give its key in `actors` of a filter.',
      resolve: ({ id }, _, { recall }) => present(recall(actorsById, id)),
    }),
    count: t.exposeInt('count', { description: withBelow }),
  }),
})

builder.objectType('PlaceCount', {
  description: 'A place with its count.',
  fields: (t) => ({
    place: t.field({
      type: 'Place',
      description: 'The place; give its key in `places` of a filter.',
      resolve: ({ id }, _, { recall }) => present(recall(placesById, id)),
    }),
    count: t.exposeInt('count', { description: withBelow }),
  }),
})

builder.objectType('CapabilityCount', {
  description: 'A weapon or means with its count.',
  fields: (t) => ({
    capability: t.field({
      type: 'Capability',
      description: 'The weapon or means; give its key in `capabilities` of a filter.',
      resolve: ({ id }, _, { recall }) => present(recall(capabilitiesById, id)),
    }),
    count: t.exposeInt('count', { description: withBelow }),
  }),
})

builder.objectType('SourceCount', {
  description: 'A publisher or channel with its count.',
  fields: (t) => ({
    source: t.field({
      type: 'Source',
      description: 'The source; give its key in `sources` of a filter.',
      resolve: ({ id }, _, { recall }) => present(recall(sourcesById, id)),
    }),
    count: t.exposeInt('count', { description: howMany }),
  }),
})

builder.objectType('ThreadCount', {
  description: 'A story line with its count.',
  fields: (t) => ({
    thread: t.field({
      type: 'Thread',
      description: 'The thread; give its key in `threads` of a filter.',
      resolve: ({ id }, _, { recall }) => present(recall(threadsById, id)),
    }),
    count: t.exposeInt('count', { description: howMany }),
  }),
})
