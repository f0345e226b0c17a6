// Places: the gazetteer, and where entries took place.

import type { EntryPlace, Place } from '../../prisma/client/client.js'
import type { Context } from '../context.js'
import { claimsById } from '../timeline/claims.js'
import {
  ancestorsOfPlaces,
  areasOfPlaces,
  codesOfPlaces,
  namesOfPlaces,
  placesById,
  placesByKey,
  placesByName,
  placesOfEntries,
} from '../timeline/places.js'
import { builder } from './builder.js'
import { refetch, typed } from './node.js'
import { present } from './present.js'
import { PlaceLevel, PlacePrecision, PlaceRole } from './vocabulary/place.js'

declare module './builder.js' {
  interface Nouns {
    Place: Place
    EntryPlace: EntryPlace
    GeoPoint: { lat: number; lon: number }
  }
}

const placesOf = (ids: readonly number[], { recall }: Context) =>
  Promise.all(ids.map((id) => present(recall(placesById, id))))

builder.objectType('Place', {
  description: 'A place of the gazetteer, with one parent and any number of areas that it lies in.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (place) => `Place:${place.key}` }),
    key: t.exposeString('key', { description: 'Stable name, such as `ua-sumy-oblast`.' }),
    name: t.exposeString('name', { description: 'Its usual English name.' }),
    level: t.expose('level', { type: PlaceLevel, description: 'Where it stands in the gazetteer.' }),
    parent: t.field({
      type: 'Place',
      nullable: true,
      description: 'What it belongs to; null for countries and for areas that no country holds.',
      resolve: ({ parentId }, _, { recall }) => (parentId === null ? null : recall(placesById, parentId)),
    }),
    ancestors: t.field({
      type: ['Place'],
      description: 'Everything above it over parents and areas, nearest first, at most 100.',
      resolve: async ({ id }, _, context) =>
        placesOf((await context.recall(ancestorsOfPlaces, id)).slice(0, 100), context),
    }),
    areas: t.field({
      type: ['Place'],
      description: 'The areas that it lies in beside its parent, such as `eastern-ukraine`; at most 20.',
      resolve: async ({ id }, _, context) => placesOf(await context.recall(areasOfPlaces, id), context),
    }),
    codes: t.stringList({
      description:
        'Its codes with their schemes, such as `iso:UA-59`; ISO codes and p-codes differ for five oblasts. At most 20.',
      resolve: async ({ id }, _, { recall }) => (await recall(codesOfPlaces, id)).slice(0, 20),
    }),
    point: t.field({
      type: 'GeoPoint',
      nullable: true,
      description: 'A point in it, from the gazetteer, never shifted; null where it has none.',
      resolve: ({ lat, lon }) => (lat === null || lon === null ? null : { lat, lon }),
    }),
    aliases: t.stringList({
      description: 'Its other names: transliterations, other languages, former names; at most 50.',
      resolve: async ({ id }, _, { recall }) => (await recall(namesOfPlaces, id)).map(({ name }) => name),
    }),
  }),
})

builder.objectType('GeoPoint', {
  description: 'A point on the ground, WGS 84.',
  fields: (t) => ({
    lat: t.exposeFloat('lat', { description: 'Degrees north of the equator.' }),
    lon: t.exposeFloat('lon', { description: 'Degrees east of Greenwich.' }),
  }),
})

builder.objectType('EntryPlace', {
  description: 'What one place is to one entry, and how exactly that is known.',
  fields: (t) => ({
    role: t.expose('role', { type: PlaceRole, description: 'What the place is to the entry.' }),
    precision: t.expose('precision', { type: PlacePrecision, description: 'How exactly the place is known.' }),
    place: t.field({
      type: 'Place',
      description: 'The place.',
      resolve: ({ placeId }, _, { recall }) => present(recall(placesById, placeId)),
    }),
    claim: t.field({
      type: 'Claim',
      nullable: true,
      description: 'The claim that it rests on; two claims may give an entry two places of different precision.',
      resolve: ({ claimId }, _, { load }) => (claimId === null ? null : load(claimsById, claimId)),
    }),
  }),
})

builder.interfaceField('TimelineEntry', 'places', (t) =>
  t.field({
    type: ['EntryPlace'],
    description: 'Where it took place, at most 50; empty where no source says, as for many statements.',
    resolve: async (entry, _, { load }) => (await load(placesOfEntries, entry.id)).slice(0, 50),
  }),
)

builder.queryField('place', (t) =>
  t.field({
    type: 'Place',
    nullable: true,
    description: 'One place by its key, or by a code with its scheme such as `iso:UA-59`; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'Key or code.' }) },
    resolve: (_, { key }, { load }) => load(placesByName, key),
  }),
)

refetch('Place', async (key, { load }) => typed('Place', await load(placesByKey, key)))
