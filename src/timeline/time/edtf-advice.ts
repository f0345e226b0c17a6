// What to write instead, for each way of writing a date that Dateline does not take.

import { quoted } from './time-error.js'

const advice: [RegExp, string][] = [
  [/^\s*$/, 'is empty: write a date such as 2024, 2024-11 or 2024-11-21'],
  [/[{}[\]]/, 'is a set of dates, which is not taken: write an interval, or one entry for each date'],
  [/^[Y+-]\d/, 'is not a year of four digits: years run from 1900 to 2200'],
  [/T.*[~?%]/, 'marks a time of day, which EDTF cannot: leave the mark away and say `approximate` beside it'],
  [/[?%]/, "holds a mark that is not taken: of EDTF's marks only '~' (about) is, as in 2024-11-21~"],
  [/~/, "holds '~' before its end: 2024-11-21~ is about that day (~2024-11-21 would be about that year)"],
  [
    /^\d[\dX*-]*[X*]/,
    'leaves digits open, which is not taken: write the month or year itself, such as 2024-11 or 2024',
  ],
  [/W\d/, 'is a week, which EDTF lacks: write its seven days, as in 2024-11-18/2024-11-24, with precision WEEK'],
  [/T\d\d(Z|[+-].*)?$/, 'is an hour, which EDTF lacks: write its ends, as in 2024-11-19T03:00:00/2024-11-19T03:59:59'],
  [/^T/, 'has no day: write both ends of an interval in full, as in 2024-11-19T03:00:00/2024-11-19T03:59:59'],
  [/T[\d:.]+[+-]/, 'has an offset that cannot be read: write it as +03:00, or Z for UTC'],
  [/^\d{4}-\d\d-\d\d \d/, 'has a blank between day and time: write T, as in 2024-11-19T03:25:00'],
]

/** One sentence about a text that is no date of ours, and what would be right. */
export function whatWouldBeRight(text: string): string {
  const known = advice.find(([pattern]) => pattern.test(text))?.[1]
  return `${quoted(text)} ${known ?? 'is not a date: write 2024, 2024-11, 2024-11-21, or 2024-11-19T03:25:00+03:00'}.`
}
