// The weekday or the day of the year that a source's English words name.

import { quoted, TimeError } from './time-error.js'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const weekdayPattern = new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'gi')
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const dayOfMonth = '\\b(\\d\\d?)(?:st|nd|rd|th)?\\b'
const anniversaryPattern = new RegExp(`\\b${month} ${dayOfMonth}|${dayOfMonth}(?: of)? ${month}`, 'gi')

/** 0 for Sunday to 6 for Saturday; null where the words name none. Throws a TimeError where they name several. */
export function weekdayIn(words: string): number | null {
  const named = new Set((words.match(weekdayPattern) ?? []).map((name) => name.toLowerCase()))
  if (named.size > 1) throw new TimeError(`${quoted(words)} names ${named.size} weekdays: keep the one that is meant.`)
  const [name] = named
  return name === undefined ? null : weekdays.indexOf(name)
}

/** 'MM-DD'; null where the words do not name just one. Throws a TimeError where they name its year too. */
export function anniversaryIn(words: string): string | null {
  if (/\b\d{4}\b/.test(words)) {
    throw new TimeError(`${quoted(words)} names its year: write the date itself, as in 2025-01-20, without a rule.`)
  }
  const named = [...words.matchAll(anniversaryPattern)]
  const [match] = named
  if (!match || named.length > 1) return null
  const [, monthFirst, dayAfter, dayFirst, monthAfter] = match
  const number = months.indexOf((monthFirst ?? monthAfter ?? '').slice(0, 3).toLowerCase()) + 1
  return `${String(number).padStart(2, '0')}-${(dayAfter ?? dayFirst ?? '').padStart(2, '0')}`
}
