// Policy decisions: a government permits, forbids, transfers or reverses.

import type { Entry } from '../timeline/entries.js'
import { policyDecisionsOf } from '../timeline/kinds.js'
import { builder } from './builder.js'
import { present } from './present.js'
import { PolicyAction, PolicyStatus } from './vocabulary/policy.js'

declare module './builder.js' {
  interface Nouns {
    PolicyDecision: Entry
  }
}

builder.objectType('PolicyDecision', {
  description: 'A government permits, forbids, transfers or reverses.',
  interfaces: [builder.nodeInterfaceRef(), 'TimelineEntry'],
  fields: (t) => ({
    action: t.field({
      type: PolicyAction,
      description: 'What the decision does.',
      resolve: async (entry, _, { load }) => (await present(load(policyDecisionsOf, entry.id))).action,
    }),
    policyStatus: t.field({
      type: PolicyStatus,
      description: 'How far the decision has come; whether it is so at all stands in `status`.',
      resolve: async (entry, _, { load }) => (await present(load(policyDecisionsOf, entry.id))).policyStatus,
    }),
    effectiveFrom: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'From when it binds; null where no source says so.',
      resolve: async (entry, _, { load }) => (await present(load(policyDecisionsOf, entry.id))).effectiveFrom,
    }),
  }),
})
