// A span of time as clients read it: what is known of when something happened, and where that knowledge comes from.

import type { TimePrecision as Precision } from '../../prisma/client/enums.js'
import { PHRASES } from '../timeline/time/span-phrases.js'
import { phrasesOf, spanText } from '../timeline/time/span-text.js'
import { builder } from './builder.js'
import { TimePrecision } from './vocabulary/time.js'

/** What a span's fields are read from: an entry's own row, or a span computed from what a claim's row keeps. */
export interface WrittenSpan {
  earliest: Date | null
  latest: Date | null
  firstDay: Date | string | null
  lastDay: Date | string | null
  precision: Precision
  approximate: boolean
  edtf: string
  zone: string
  sourceWords: string | null
  resolvedBy: string | null
  anchorDay: Date | string | null
}

declare module './builder.js' {
  interface Nouns {
    TimeSpan: WrittenSpan
  }
}

builder.objectType('TimeSpan', {
  description: 'When something happened, as far as a source says: never more exact than that.',
  fields: (t) => ({
    earliest: t.expose('earliest', {
      type: 'DateTime',
      nullable: true,
      description: 'First instant that the span covers; null where the start is open or unknown.',
    }),
    latest: t.expose('latest', {
      type: 'DateTime',
      nullable: true,
      description: 'Last millisecond that the span covers, inclusive; null where the end is open or unknown.',
    }),
    firstDay: t.expose('firstDay', {
      type: 'Date',
      nullable: true,
      description: 'First civil day in `zone`; null where the start is open or unknown.',
    }),
    lastDay: t.expose('lastDay', {
      type: 'Date',
      nullable: true,
      description: 'Last civil day in `zone`, inclusive; null where the end is open or unknown.',
    }),
    precision: t.expose('precision', { type: TimePrecision, description: 'How exactly the span is known.' }),
    approximate: t.exposeBoolean('approximate', { description: 'The source says "about" for one end or both.' }),
    edtf: t.exposeString('edtf', {
      description: 'The span in EDTF (ISO 8601-2), such as `2024-11-21~` for "about that day" or `../2024-11-20`.',
    }),
    zone: t.exposeString('zone', {
      description: 'IANA name of the zone in which the civil days were lived; a day is a day there, for every reader.',
    }),
    text: t.string({
      description:
        'The span as people write it, never more exact than it is known: "about 21 November 2024", "19 November 2024, 03:25 (Moscow)" by the clocks of `zone`, "14–19 November 2024", "before 21 November 2024" where the 20th is the last possible day.',
      args: {
        locale: t.arg.string({
          description: `In which language: ${Object.keys(PHRASES).join(', ')}; a region of one of these, such as de-AT, as its language; en, day before month, where left out.`,
        }),
      },
      resolve: (span, { locale }) => spanText(span, phrasesOf(locale)),
    }),
    sourceWords: t.exposeString('sourceWords', {
      nullable: true,
      description: "The source's own words for the time; null where it names a date, or none.",
    }),
    resolvedBy: t.exposeString('resolvedBy', {
      nullable: true,
      description: 'The named rule that turned the words into the span; null where no rule was needed.',
    }),
    anchor: t.expose('anchorDay', {
      type: 'Date',
      nullable: true,
      description: 'The civil day against which the rule resolved the words; null where no rule was needed.',
    }),
  }),
})
