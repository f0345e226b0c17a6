// Quantities: numbers with what is known of them, as claims give them.

import type { Quantity } from '../../prisma/client/client.js'
import { claimsById } from '../timeline/claims.js'
import { quantitiesOfEntries } from '../timeline/quantities.js'
import { builder } from './builder.js'
import { QuantityQualifier } from './vocabulary/claim.js'

declare module './builder.js' {
  interface Nouns {
    Quantity: Quantity
  }
}

builder.objectType('Quantity', {
  description:
    'A number with what is known of it. No quantity: the source is silent. UNKNOWN and UNDISCLOSED: no number, said so. `best` 0: a claim of zero.',
  fields: (t) => ({
    metric: t.exposeString('metric', { description: 'What is counted, such as `FIRES` or `DRONES_INTERCEPTED`.' }),
    low: t.exposeFloat('low', {
      nullable: true,
      description: 'The lowest that the claim allows; null where it sets no bound.',
    }),
    best: t.exposeFloat('best', {
      nullable: true,
      description: 'The number itself; null where none is given, which is not zero.',
    }),
    high: t.exposeFloat('high', {
      nullable: true,
      description: 'The highest that the claim allows; null where it sets no bound.',
    }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'What one of it is; null for plain pieces and people.',
    }),
    qualifier: t.expose('qualifier', { type: QuantityQualifier, description: 'How the number is meant.' }),
    claim: t.field({
      type: 'Claim',
      nullable: true,
      description: 'The claim that gives it; null where no single claim does.',
      resolve: ({ claimId }, _, { load }) => (claimId === null ? null : load(claimsById, claimId)),
    }),
  }),
})

builder.interfaceField('TimelineEntry', 'quantities', (t) =>
  t.field({
    type: ['Quantity'],
    description: 'Every number that its claims give, at most 200. Two claims may give two numbers for one metric.',
    resolve: async (entry, _, { load }) => (await load(quantitiesOfEntries, entry.id)).slice(0, 200),
  }),
)
