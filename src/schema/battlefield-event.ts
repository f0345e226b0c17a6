// Battlefield events: something done with force or in the field.

import type { TaxonomyCode } from '../../prisma/client/client.js'
import type { Entry } from '../timeline/entries.js'
import { battlefieldEventsOf, taxonomyOf } from '../timeline/kinds.js'
import { builder } from './builder.js'
import { present } from './present.js'
import { BattlefieldEventType } from './vocabulary/battlefield.js'

declare module './builder.js' {
  interface Nouns {
    BattlefieldEvent: Entry
    TaxonomyCode: TaxonomyCode
  }
}

builder.objectType('BattlefieldEvent', {
  description: 'Something done with force or in the field: a strike, an interception, an alert, a change of territory.',
  interfaces: [builder.nodeInterfaceRef(), 'TimelineEntry'],
  fields: (t) => ({
    eventType: t.field({
      type: BattlefieldEventType,
      description: "What was done, in ACLED's words as we widened them.",
      resolve: async (entry, _, { load }) => (await present(load(battlefieldEventsOf, entry.id))).eventType,
    }),
    taxonomy: t.field({
      type: ['TaxonomyCode'],
      description: "The source's own codes for it, at most 10; empty where the source uses none.",
      resolve: (entry, _, { load }) => load(taxonomyOf, entry.id),
    }),
  }),
})

builder.objectType('TaxonomyCode', {
  description: "A source's own code for a kind of event, kept beside ours.",
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'Whose code it is, `<source>:<the name of its column>`.' }),
    code: t.exposeString('code', { description: 'The code as the source writes it.' }),
    label: t.exposeString('label', {
      nullable: true,
      description: "The source's words for the code, where it has any.",
    }),
  }),
})
