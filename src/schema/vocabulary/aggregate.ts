// The words for counting and summing: units of time, and by what counts are split and sums are grouped.

import type { AidGrouping as Grouping } from '../../timeline/aggregates/aid-sums.js'
import type { HistogramSplit as Split } from '../../timeline/aggregates/histogram.js'
import type { TimeBucket as Bucket } from '../../timeline/aggregates/time-buckets.js'
import { vocabulary } from './vocabulary.js'

export const TimeBucket = vocabulary<Bucket>('TimeBucket', 'How long a bucket of a histogram is, by the calendar.', {
  HOUR: 'An hour of the clock. One that is shown twice when clocks are put back is two buckets.',
  DAY: 'A civil day; 23 or 25 hours long where clocks change.',
  WEEK: 'From Monday to Sunday (ISO 8601).',
  MONTH: 'A calendar month.',
  QUARTER: 'Three months from January, April, July or October.',
  YEAR: 'A calendar year.',
})

export const HistogramSplit = vocabulary<Split>(
  'HistogramSplit',
  'By what each bucket is split; the parts sum up to the bucket.',
  {
    KIND: 'By kind of entry.',
    STATUS: 'By how far entries are known to be so.',
    EVENT_TYPE: 'By type of battlefield event; other entries stand under their kind, such as `STATEMENT`.',
  },
)

export const AidGrouping = vocabulary<Grouping>('AidGrouping', 'By what sums of aid are told apart.', {
  PROGRAMME: 'By the key of the programme; null for packages of none.',
  DONOR:
    "By the key of the actor who gives: the programme's donor, or else the first participant that is one; null where nobody is named.",
  YEAR: "By the civil year of the package's own day, such as `2024`.",
  STAGE: 'By stage, each package once at every stage that it names an amount for.',
})
