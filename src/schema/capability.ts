// Capabilities: weapons and means in a hierarchy, and what entries say of them.

import type { Capability, CapabilityUse } from '../../prisma/client/client.js'
import {
  capabilitiesById,
  capabilitiesByKey,
  capabilityUsesOfEntries,
  namesOfCapabilities,
} from '../timeline/capabilities.js'
import { claimsById } from '../timeline/claims.js'
import { quantitiesById } from '../timeline/quantities.js'
import { builder } from './builder.js'
import { refetch, typed } from './node.js'
import { present } from './present.js'
import { CapabilityRole } from './vocabulary/actor.js'

declare module './builder.js' {
  interface Nouns {
    Capability: Capability
    CapabilityUse: CapabilityUse
  }
}

builder.objectType('Capability', {
  description: 'A weapon or means, in a hierarchy: mine, antipersonnel mine; missile, long-range missile, ATACMS.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (capability) => `Capability:${capability.key}` }),
    key: t.exposeString('key', { description: 'Stable name, such as `antipersonnel-mine`.' }),
    name: t.exposeString('name', { description: 'The usual English name.' }),
    parent: t.field({
      type: 'Capability',
      nullable: true,
      description: 'The class that it belongs to; null at the top.',
      resolve: ({ parentId }, _, { recall }) => (parentId === null ? null : recall(capabilitiesById, parentId)),
    }),
    aliases: t.stringList({
      description: 'Other names and designations; at most 50.',
      resolve: async ({ id }, _, { recall }) => (await recall(namesOfCapabilities, id)).map(({ name }) => name),
    }),
  }),
})

builder.objectType('CapabilityUse', {
  description: 'What an entry says of one capability.',
  fields: (t) => ({
    role: t.expose('role', { type: CapabilityRole, description: 'What was done with it.' }),
    capability: t.field({
      type: 'Capability',
      description: 'The capability, as narrow as the source names it.',
      resolve: ({ capabilityId }, _, { recall }) => present(recall(capabilitiesById, capabilityId)),
    }),
    quantity: t.field({
      type: 'Quantity',
      nullable: true,
      description: 'How many; null where the source is silent.',
      resolve: ({ quantityId }, _, { load }) => (quantityId === null ? null : load(quantitiesById, quantityId)),
    }),
    claim: t.field({
      type: 'Claim',
      nullable: true,
      description: 'The claim that it rests on.',
      resolve: ({ claimId }, _, { load }) => (claimId === null ? null : load(claimsById, claimId)),
    }),
  }),
})

builder.interfaceField('TimelineEntry', 'capabilities', (t) =>
  t.field({
    type: ['CapabilityUse'],
    description: 'The weapons and means that it is about, at most 50; empty where no source names one.',
    resolve: async (entry, _, { load }) => (await load(capabilityUsesOfEntries, entry.id)).slice(0, 50),
  }),
)

builder.queryField('capability', (t) =>
  t.field({
    type: 'Capability',
    nullable: true,
    description: 'One capability by its key; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'Key, such as `atacms`.' }) },
    resolve: (_, { key }, { load }) => load(capabilitiesByKey, key),
  }),
)

refetch('Capability', async (key, { load }) => typed('Capability', await load(capabilitiesByKey, key)))
