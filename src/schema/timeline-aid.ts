// Aid in a feed: what its packages are worth together.

import { MOST_SUMS, readAidSums, type AidSum as Sum } from '../timeline/aggregates/aid-sums.js'
import { together } from '../timeline/aggregates/together.js'
import { builder } from './builder.js'
import { AGGREGATE } from './cost.js'
import { AidGrouping } from './vocabulary/aggregate.js'

declare module './builder.js' {
  interface Nouns {
    AidSum: Sum
  }
}

builder.objectType('AidSum', {
  description: 'What some packages are worth together, in the one currency in which they were stated.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description:
        'What they share: a key, a year or a stage, as `by` says; null without `by`, and for packages that have none.',
    }),
    amount: t.field({
      type: 'Money',
      description:
        'The sum of the amounts that are known. Its qualifier says how: AT_LEAST where an amount is undisclosed or unknown, which is not zero; UNDISCLOSED or UNKNOWN, without a number, where all are.',
      resolve: (sum) => sum,
    }),
    packages: t.exposeInt('packages', { description: 'How many packages these are, each counted once.' }),
    undisclosed: t.exposeInt('undisclosed', {
      description: 'Of how many of them the amount is withheld or not known: the sum is without these.',
    }),
  }),
})

builder.objectField('TimelineConnection', 'aid', (t) =>
  t.field({
    type: ['AidSum'],
    extensions: { cost: AGGREGATE },
    description: `The worth of the aid packages that the filter lets through, one sum for each value and currency, in the order of these, at most ${MOST_SUMS}; currencies are never mixed. A package counts with the amount that it was announced with, or by STAGE with the first amount that it lists for each stage; one that names none counts in no sum.`,
    args: {
      by: t.arg({ type: AidGrouping, description: 'What to tell apart; all packages together where left out.' }),
    },
    resolve: ({ feed: { predicate } }, { by }, { load }) =>
      together(load, (db) => readAidSums(db, predicate, by ?? null)),
  }),
)
