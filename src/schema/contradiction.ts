// What claims make of an entry: whether they contradict one another, about what, and how many origins stand behind it.

import {
  type Contradiction,
  contradictionsOfEntries,
  disputesOfEntries,
  MOST_CONTRADICTING,
  MOST_CONTRADICTIONS,
} from '../timeline/contradictions.js'
import { corroborationOfEntries } from '../timeline/corroboration.js'
import { placesById } from '../timeline/places.js'
import { claimsOfContradiction, explain } from '../timeline/told-contradictions.js'
import { builder } from './builder.js'

declare module './builder.js' {
  interface Nouns {
    Contradiction: Contradiction
  }
}

builder.objectType('Contradiction', {
  description:
    'Claims about one thing at one place that cannot all be so: one asserts what another denies, or their numbers exclude each other. Computed from claims, never stated.',
  fields: (t) => ({
    subject: t.exposeString('subject', {
      description:
        'What they are about, from the closed list of claims’ subjects; `DAMAGE` is counted as `DAMAGED_SITES`.',
    }),
    place: t.field({
      type: 'Place',
      nullable: true,
      description: 'The place that they are about; null where none of them, and none of their entries, has one.',
      resolve: ({ placeId }, _, { recall }) => (placeId === null ? null : recall(placesById, placeId)),
    }),
    claims: t.field({
      type: ['Claim'],
      description: `The claims, each at odds with at least one other: this entry’s own first, then those of linked entries; at most ${MOST_CONTRADICTING}.`,
      resolve: (contradiction, _, { load }) => claimsOfContradiction(load, contradiction),
    }),
    explanation: t.string({
      description:
        'One English sentence, made by code, that says who says what: "… says 2, … says several", "… asserts it, … denies it".',
      resolve: (contradiction, _, { load }) => explain(load, contradiction),
    }),
  }),
})

builder.interfaceFields('TimelineEntry', (t) => ({
  disputed: t.boolean({
    description:
      'Whether claims about it contradict one another: it has at least one of `contradictions`. Says nothing of who is right.',
    resolve: (entry, _, { load }) => load(disputesOfEntries, entry.id),
  }),
  contradictions: t.field({
    type: ['Contradiction'],
    description: `What claims about it contradict one another about: its own, and those of entries linked to it by ABOUT or CONTRADICTS that were not retracted. One for each subject and place, at most ${MOST_CONTRADICTIONS}.`,
    resolve: (entry, _, { load }) => load(contradictionsOfEntries, entry.id),
  }),
  corroboration: t.int({
    description:
      'How many independent origins assert something of it: the topmost body of each speaker, else the wire or outlet that is credited, else the publisher. Many outlets that quote one post are one; 0 where nobody asserts anything.',
    resolve: (entry, _, { load }) => load(corroborationOfEntries, entry.id),
  }),
}))
