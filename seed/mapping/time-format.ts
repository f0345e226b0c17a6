// A way of writing times, such as dd.MM.yyyy HH:mm, made into a function that reads them.

import { isDay } from '../../src/timeline/time/civil-day.js'
import type { MappingField } from './mapping-field.js'

/** From the coarsest to the finest. */
export const UNITS = ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND'] as const

export type Unit = (typeof UNITS)[number]

/** A time as a cell holds it. */
export interface Moment {
  /** The smallest unit that is written. */
  unit: Unit
  /** As in EDTF, down to that unit, without offset: 2024, 2024-11, 2024-11-19, 2024-11-19T03, …T03:25, …T03:25:00. */
  text: string
  /** '', 'Z' or such as '+03:00'. */
  offset: string
}

/** Null where the text is not written so; 'UNREAL' where it is, but no calendar or clock holds that time. */
export type ReadMoment = (text: string) => Moment | 'UNREAL' | null

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
] as const

const monthNumber = new Map([
  ...MONTHS.flatMap((month, index) =>
    [month, month.slice(0, 3)].map((name) => [name.toLowerCase(), index + 1] as const),
  ),
  ['sept', 9],
])

interface Letter {
  pattern: string
  /** The unit that it writes; null for what tells no unit. */
  unit: Unit | null
  part: string
}

const letters: Record<string, Letter> = {
  yyyy: { pattern: '(?<year>\\d{4})', unit: 'YEAR', part: 'year' },
  MMMM: { pattern: `(?<month>${MONTHS.join('|')})`, unit: 'MONTH', part: 'month' },
  MMM: {
    pattern: `(?<month>Sept|${MONTHS.map((month) => month.slice(0, 3)).join('|')})`,
    unit: 'MONTH',
    part: 'month',
  },
  MM: { pattern: '(?<month>\\d\\d)', unit: 'MONTH', part: 'month' },
  M: { pattern: '(?<month>\\d\\d?)', unit: 'MONTH', part: 'month' },
  dd: { pattern: '(?<day>\\d\\d)', unit: 'DAY', part: 'day' },
  d: { pattern: '(?<day>\\d\\d?)', unit: 'DAY', part: 'day' },
  HH: { pattern: '(?<hour>\\d\\d)', unit: 'HOUR', part: 'hour' },
  mm: { pattern: '(?<minute>\\d\\d)', unit: 'MINUTE', part: 'minute' },
  ss: { pattern: '(?<second>\\d\\d)', unit: 'SECOND', part: 'second' },
  SSS: { pattern: '\\d{1,9}', unit: null, part: 'fraction' },
  XXX: { pattern: '(?<offset>Z|[+-]\\d\\d:?\\d\\d)', unit: null, part: 'offset' },
}

/** Compiles a format. The years 1900 to 2200 are left to those who read spans. */
export function compileFormat(format: string, field: MappingField): ReadMoment {
  const { source, used } = parseFormat(format, field)
  const written = new Set(used.map(({ unit }) => unit))
  const finest = UNITS.findLastIndex((unit) => written.has(unit))
  const missing = UNITS.slice(0, finest + 1).find((unit) => !written.has(unit)) ?? (finest === -1 ? 'YEAR' : null)
  if (missing) field.fault(`lacks the ${missing.toLowerCase()}: write every unit from the year down`)
  const has = (part: string) => used.some((letter) => letter.part === part)
  if (has('offset') && !has('hour')) field.fault('has an offset without a time of day')
  if (has('fraction') && !has('second')) field.fault('has a fraction of a second without the second')
  const pattern = new RegExp(`^${source}$`, 'i')
  const unit = UNITS[finest] ?? 'YEAR'
  return (text) => {
    const parts = pattern.exec(text)?.groups
    return parts ? momentOf(unit, parts) : null
  }
}

function momentOf(unit: Unit, parts: Record<string, string | undefined>): Moment | 'UNREAL' {
  const { year = '', month = '', day = '', hour = '', minute = '', second = '', offset = '' } = parts
  const number = monthNumber.get(month.toLowerCase()) ?? Number(month)
  const date = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].slice(0, UNITS.indexOf(unit) + 1).join('-')
  const isReal =
    isDay(`${date}-01-01`.slice(0, 10)) && !(Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
  if (!isReal || /^[+-](?:2[4-9]|[3-9]\d|\d\d:?[6-9])/.test(offset)) return 'UNREAL'
  const clock = [hour, minute, second].filter((part) => part !== '').join(':')
  return { unit, text: clock === '' ? date : `${date}T${clock}`, offset: writeOffset(offset) }
}

function writeOffset(offset: string): string {
  if (offset === '' || /^(z|[+-]00:?00)$/i.test(offset)) return offset && 'Z'
  return offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset
}

function parseFormat(format: string, field: MappingField): { source: string; used: Letter[] } {
  let source = ''
  const used: Letter[] = []
  let before: Letter | null = null
  for (const [piece, text] of format.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z]/g)) {
    const letter = Object.hasOwn(letters, piece) ? letters[piece] : undefined
    if (text !== undefined) source += literally(text === '' ? "'" : text.replaceAll("''", "'"))
    else if (letter && used.some(({ part }) => part === letter.part)) field.fault(`writes the ${letter.part} twice`)
    else if (letter) {
      if (before?.pattern.endsWith('?)') && letter.pattern.includes('>\\d')) {
        field.fault(
          `writes the ${before.part} in one or two digits right before the ${letter.part}: nobody can part them`,
        )
      }
      source += letter.pattern
      used.push(letter)
    } else if (/[A-Za-z']/.test(piece)) field.fault(whyUnknown(piece))
    else source += literally(piece)
    before = letter ?? null
  }
  return { source, used }
}

function whyUnknown(piece: string): string {
  if (piece === "'") return "holds a ' that is not closed"
  return `holds ${piece}, which is none of ${Object.keys(letters).join(' ')}: put text in single quotes`
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
