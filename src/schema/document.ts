// Documents that entries rest on, the sources that publish them, and their licences.

import type { Document, Licence, Source } from '../../prisma/client/client.js'
import { actorsById } from '../timeline/actors.js'
import {
  documentsById,
  documentsByKey,
  documentsOfEntries,
  licencesById,
  sourcesById,
  sourcesByKey,
} from '../timeline/documents.js'
import { builder } from './builder.js'
import { refetch, typed } from './node.js'
import { present } from './present.js'
import { Side } from './vocabulary/actor.js'

declare module './builder.js' {
  interface Nouns {
    Document: Document
    Source: Source
    Licence: Licence
  }
}

builder.objectType('Document', {
  description: 'An article, post or release that claims and links rest on.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (document) => `Document:${document.key}` }),
    key: t.exposeString('key', { description: 'Stable name, such as `voa-2024-11-21`.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title; null where it has none.' }),
    url: t.exposeString('url', { nullable: true, description: 'Its address; null where none is known.' }),
    publisher: t.field({
      type: 'Source',
      description: 'Who published it.',
      resolve: ({ publisherId }, _, { recall }) => present(recall(sourcesById, publisherId)),
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: "When it was published; where only the day is known, that day's first instant in its zone.",
    }),
    publishedDay: t.expose('publishedDay', {
      type: 'Date',
      nullable: true,
      description: 'The civil day of publication in `zone`, from which its relative words count.',
    }),
    zone: t.exposeString('zone', { description: 'IANA name of the zone of its civil days.' }),
    retrievedAt: t.expose('retrievedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was read for this timeline; null where that was not kept.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'BCP 47 tag of its language; null where unknown.',
    }),
    licence: t.field({
      type: 'Licence',
      nullable: true,
      description: 'The terms that it stands under; null where they are not known.',
      resolve: ({ licenceId }, _, { recall }) => (licenceId === null ? null : recall(licencesById, licenceId)),
    }),
  }),
})

builder.objectType('Source', {
  description: 'A publisher or channel: an outlet, a ministry, an organisation.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (source) => `Source:${source.key}` }),
    key: t.exposeString('key', { description: 'Stable name, such as `voice-of-america`.' }),
    name: t.exposeString('name', { description: 'Its usual name.' }),
    side: t.expose('side', { type: Side, description: 'On whose side it stands in the war.' }),
    reliability: t.exposeString('reliability', {
      nullable: true,
      description: 'Admiralty code from A (reliable) to F (cannot be judged); null where nobody judged it.',
    }),
    actor: t.field({
      type: 'Actor',
      nullable: true,
      description: 'The actor behind it; null where it is none of ours.',
      resolve: ({ actorId }, _, { recall }) => (actorId === null ? null : recall(actorsById, actorId)),
    }),
  }),
})

builder.objectType('Licence', {
  description: 'The terms under which data may be used.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable name, such as `cc-by-4-0`.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where its text stands; null where there is none.' }),
  }),
})

builder.interfaceField('TimelineEntry', 'documents', (t) =>
  t.field({
    type: ['Document'],
    description: 'The documents that it rests on, those of its claims and links included; at most 100.',
    resolve: async (entry, _, { load, recall }) => {
      const ids = (await load(documentsOfEntries, entry.id)).slice(0, 100)
      return Promise.all(ids.map((id) => present(recall(documentsById, id))))
    },
  }),
)

builder.queryField('source', (t) =>
  t.field({
    type: 'Source',
    nullable: true,
    description: 'One source by its key; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'Key, such as `voice-of-america`.' }) },
    resolve: (_, { key }, { load }) => load(sourcesByKey, key),
  }),
)

refetch('Document', async (key, { load }) => typed('Document', await load(documentsByKey, key)))
refetch('Source', async (key, { load }) => typed('Source', await load(sourcesByKey, key)))
