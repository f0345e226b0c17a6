// The filter as clients write it.

import { LIST_LIMIT } from '../timeline/value-list.js'
import { builder } from './builder.js'
import { EntryKind } from './vocabulary/entry.js'
import { WindowMatch } from './vocabulary/time.js'

const TimeWindow = builder.inputType('TimeWindow', {
  description:
    'A window `[from, to)`. A bound written as a date is compared with the civil days of each entry, wherever it was lived; an instant, or a date with `zone`, with instants.',
  fields: (t) => ({
    from: t.string({
      description: 'Inclusive: a date, an instant with an offset, or an EDTF month or year, which means its first day.',
    }),
    to: t.string({ description: 'Exclusive, written like `from`.' }),
    match: t.field({
      type: WindowMatch,
      required: true,
      defaultValue: 'OVERLAPS',
      description: 'How an entry must lie to the window.',
    }),
    zone: t.field({
      type: 'TimeZone',
      description: 'Zone of bounds written without an offset; a date with a zone is an instant, its midnight there.',
    }),
  }),
})

export const TimelineFilter = builder.inputType('TimelineFilter', {
  description: `What belongs in a feed. Between fields: and. Within a list: or; a list holds 1 to ${LIST_LIMIT} values.`,
  fields: (t) => ({
    kinds: t.field({ type: [EntryKind], description: 'Only entries of these kinds.' }),
    occurred: t.field({ type: TimeWindow, description: 'Only entries that happened in this window.' }),
    programmes: t.stringList({ description: 'Only packages of these aid programmes, by key, such as `us-pda`.' }),
    datasets: t.stringList({ description: 'Only entries owned by these datasets, by key.' }),
    includeScheduled: t.boolean({
      description: 'Also what is announced for a later day and not said to have happened; left out otherwise.',
    }),
    includeRetracted: t.boolean({ description: 'Also what its source withdrew; left out otherwise.' }),
  }),
})
