// Statements: something said or found that belongs on the timeline by itself.

import { actorsById } from '../timeline/actors.js'
import type { Entry } from '../timeline/entries.js'
import { statementsOf } from '../timeline/kinds.js'
import { builder } from './builder.js'
import { present } from './present.js'
import { StatementType } from './vocabulary/claim.js'

declare module './builder.js' {
  interface Nouns {
    Statement: Entry
  }
}

builder.objectType('Statement', {
  description:
    'Something said or found that belongs on the timeline by itself: a denial, an assessment, a prediction. It may have no place.',
  interfaces: [builder.nodeInterfaceRef(), 'TimelineEntry'],
  fields: (t) => ({
    statementType: t.field({
      type: StatementType,
      description: 'What the statement does.',
      resolve: async (entry, _, { load }) => (await present(load(statementsOf, entry.id))).statementType,
    }),
    speaker: t.field({
      type: 'Actor',
      nullable: true,
      description: 'Who made it; null where the outlet speaks in its own voice. The exact claims stand in `claims`.',
      resolve: async (entry, _, { load, recall }) => {
        const { speakerId } = await present(load(statementsOf, entry.id))
        return speakerId === null ? null : recall(actorsById, speakerId)
      },
    }),
  }),
})
