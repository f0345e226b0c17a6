// Actors: states, bodies, forces, organisations, outlets and persons, their offices and their part in entries.

import type { Actor, Office, Participation } from '../../prisma/client/client.js'
import {
  actorsById,
  actorsByKey,
  namesOfActors,
  officesById,
  officesOfActors,
  participationsOfEntries,
} from '../timeline/actors.js'
import { claimsById } from '../timeline/claims.js'
import { LIST_LIMIT, readValues } from '../timeline/value-list.js'
import { builder } from './builder.js'
import { refetch, typed } from './node.js'
import { present } from './present.js'
import { ActorType, OfficeStatus, ParticipationRole, Side } from './vocabulary/actor.js'

declare module './builder.js' {
  interface Nouns {
    Actor: Actor
    Office: Office
    Participation: Participation
  }
}

builder.objectType('Actor', {
  description: 'A state, government body, armed force, organisation, outlet or person.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (actor) => `Actor:${actor.key}` }),
    key: t.exposeString('key', { description: 'Stable name, such as `lloyd-austin`.' }),
    name: t.exposeString('name', { description: 'The usual English name.' }),
    actorType: t.expose('type', { type: ActorType, description: 'What sort of actor it is.' }),
    side: t.expose('side', { type: Side, description: 'On whose side it stands in the war.' }),
    parent: t.field({
      type: 'Actor',
      nullable: true,
      description: 'The body that it belongs to; null at the top.',
      resolve: ({ parentId }, _, { recall }) => (parentId === null ? null : recall(actorsById, parentId)),
    }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2 code; null where none fits.',
    }),
    aliases: t.stringList({
      description: 'Other names: transliterations, other languages, short forms; at most 50.',
      resolve: async ({ id }, _, { recall }) => (await recall(namesOfActors, id)).map(({ name }) => name),
    }),
    offices: t.field({
      type: ['Office'],
      description: 'The posts that it held or holds, the earliest first, at most 50.',
      resolve: async ({ id }, _, { recall }) => (await recall(officesOfActors, id)).slice(0, 50),
    }),
  }),
})

builder.objectType('Office', {
  description: 'A post that an actor holds from one day to another, and how it is held.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The post, such as "Secretary of Defense".' }),
    status: t.expose('status', {
      type: OfficeStatus,
      description: 'How it is held: in full right, acting, elect, outgoing.',
    }),
    from: t.expose('from', { type: 'Date', nullable: true, description: 'First day; null where no source gives it.' }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while it is held, or where no source gives it.',
    }),
    holder: t.field({
      type: 'Actor',
      description: 'Who holds it.',
      resolve: ({ actorId }, _, { recall }) => present(recall(actorsById, actorId)),
    }),
    body: t.field({
      type: 'Actor',
      nullable: true,
      description: 'The body in which the post stands; null where it stands in none.',
      resolve: ({ bodyId }, _, { recall }) => (bodyId === null ? null : recall(actorsById, bodyId)),
    }),
  }),
})

builder.objectType('Participation', {
  description: 'What one actor is to one entry, and in which office.',
  fields: (t) => ({
    role: t.expose('role', { type: ParticipationRole, description: 'What the actor is to the entry.' }),
    actor: t.field({
      type: 'Actor',
      description: 'The actor.',
      resolve: ({ actorId }, _, { recall }) => present(recall(actorsById, actorId)),
    }),
    office: t.field({
      type: 'Office',
      nullable: true,
      description: 'The post that the actor held then, as the source says; null where it names none.',
      resolve: ({ officeId }, _, { recall }) => (officeId === null ? null : recall(officesById, officeId)),
    }),
    claim: t.field({
      type: 'Claim',
      nullable: true,
      description: 'The claim that it rests on.',
      resolve: ({ claimId }, _, { load }) => (claimId === null ? null : load(claimsById, claimId)),
    }),
  }),
})

builder.interfaceField('TimelineEntry', 'participants', (t) =>
  t.field({
    type: ['Participation'],
    description: 'Who took part and how, at most 100. An actor with two roles stands twice.',
    args: {
      roles: t.arg({
        type: [ParticipationRole],
        description: `Only these roles, 1 to ${LIST_LIMIT}; all where left out.`,
      }),
    },
    resolve: async (entry, { roles: listed }, { load }) => {
      const roles = readValues('BAD_REQUEST', 'roles', listed)
      const all = await load(participationsOfEntries, entry.id)
      return all.filter(({ role }) => !roles || roles.includes(role)).slice(0, 100)
    },
  }),
)

builder.queryField('actor', (t) =>
  t.field({
    type: 'Actor',
    nullable: true,
    description: 'One actor by its key; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'Key, such as `lloyd-austin`.' }) },
    resolve: (_, { key }, { load }) => load(actorsByKey, key),
  }),
)

refetch('Actor', async (key, { load }) => typed('Actor', await load(actorsByKey, key)))
