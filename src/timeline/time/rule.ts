// The named rules that turn a source's relative words ("on Tuesday", "in recent days") into a span.

import { addDays, isDay, weekdayOf } from './civil-day.js'
import { spanFromEdtf, type TimeSpan } from './span.js'
import { quoted, TimeError } from './time-error.js'
import { anniversaryIn, weekdayIn } from './words.js'

/** Every rule with its meaning for readers. The anchor is the civil day of the document in which the words stand. */
export const timeRules = {
  weekday: 'The last such weekday on or before the day of the document.',
  'day-of-report':
    'The source dates its report, not what it reports: about the weekday that it names, or else about the day of the document.',
  'recent-days': 'From about 7 days before the document to its day, or to an earlier day that something else bounds.',
  'recent-weeks': 'From about 6 weeks before the document to its day, or to an earlier day that something else bounds.',
  'by-then': 'At any time up to the weekday that the source names, or else up to the day of the document.',
  'day-of-document': 'The day of the document itself.',
  'next-such-date': 'The first such day of the year on or after the day of the document.',
} as const

export type TimeRule = keyof typeof timeRules

/** Words to resolve. Days are 'YYYY-MM-DD'. */
export interface RelativeWords {
  /** The source's own words; null or absent where a rule needs none. */
  words?: string | null | undefined
  rule: string
  /** The civil day of the document, in `zone`. */
  anchorDay: string
  zone: string
  /** For `recent-days` and `recent-weeks`: the last possible day, where something else bounds it. */
  until?: string | null | undefined
}

/** Whether this is the name of a rule. */
export function isTimeRule(rule: string): rule is TimeRule {
  return Object.hasOwn(timeRules, rule)
}

/**
 * Resolves a source's words by a named rule; the span keeps words, rule and anchor. Throws a TimeError for an unknown
 * rule, words that the rule cannot read, and days that do not exist.
 */
export function resolveWords({ words, rule, anchorDay, zone, until }: RelativeWords): TimeSpan {
  if (!isTimeRule(rule)) {
    throw new TimeError(`${quoted(rule)} is not a rule: the rules are ${Object.keys(timeRules).join(', ')}.`)
  }
  if (!isDay(anchorDay)) throw new TimeError(`The anchor ${quoted(anchorDay)} is not a day: write it as 2024-11-21.`)
  const edtf = edtfByRule(rule, words ?? '', anchorDay, until ?? null)
  return { ...spanFromEdtf(edtf, zone), sourceWords: words || null, resolvedBy: rule, anchorDay }
}

function edtfByRule(rule: TimeRule, words: string, anchor: string, until: string | null): string {
  switch (rule) {
    case 'recent-days':
      return recent(7, anchor, until)
    case 'recent-weeks':
      return recent(42, anchor, until)
  }
  if (until !== null) {
    throw new TimeError(`The rule ${rule} takes no 'until': only recent-days and recent-weeks can be narrowed by it.`)
  }
  switch (rule) {
    case 'weekday':
      return lastWeekday(words, anchor) ?? unreadable(rule, words, 'name a weekday, as in "on Tuesday"')
    case 'day-of-report':
      return `${lastWeekday(words, anchor) ?? anchor}~`
    case 'by-then':
      return `../${lastWeekday(words, anchor) ?? anchor}`
    case 'day-of-document':
      return anchor
    case 'next-such-date':
      return nextSuchDate(words, anchor) ?? unreadable(rule, words, 'name one day of the year, as in "January 20"')
  }
}

function recent(days: number, anchor: string, until: string | null): string {
  const from = addDays(anchor, -days)
  if (until !== null && !(isDay(until) && from <= until && until <= anchor)) {
    throw new TimeError(`'until' is ${quoted(until)}: write a day from ${from} to ${anchor}, where the words reach.`)
  }
  return `${from}~/${until ?? anchor}`
}

function lastWeekday(words: string, anchor: string): string | null {
  const weekday = weekdayIn(words)
  return weekday === null ? null : addDays(anchor, -((weekdayOf(anchor) - weekday + 7) % 7))
}

// 29 February comes again within eight years, also around 1900, 2100 and 2200.
function nextSuchDate(words: string, anchor: string): string | null {
  const date = anniversaryIn(words)
  if (!date) return null
  const year = Number(anchor.slice(0, 4))
  for (let later = 0; later <= 8; later++) {
    const day = `${year + later}-${date}`
    if (isDay(day) && day >= anchor) return day
  }
  return null
}

function unreadable(rule: TimeRule, words: string, must: string): never {
  throw new TimeError(`The rule ${rule} cannot read ${quoted(words)}: the words must ${must}.`)
}
