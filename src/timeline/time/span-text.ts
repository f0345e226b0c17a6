// A span as people write it: "about 21 November 2024", "before 21 November 2024"; never more exact than what is known.

import { ClientError } from '../../errors.js'
import { addDays, dayFromEpoch } from './civil-day.js'
import { readEdtf, type WrittenEnd } from './edtf.js'
import type { TimeSpan } from './span.js'
import { PHRASES, type Phrases } from './span-phrases.js'
import { offsetAt } from './zone.js'

type Unit = 'YEAR' | 'MONTH' | 'DAY' | 'MINUTE' | 'SECOND'

/** One end as it is told: a day of its year or month stands for it, and a clock where a time of day is known. */
interface Point {
  unit: Unit
  day: string
  clock: string | null
}

/** What the text of a span is made from. */
export type ToldSpan = Pick<TimeSpan, 'edtf' | 'zone' | 'precision' | 'approximate' | 'earliest' | 'latest'>

/**
 * The phrases of a locale, or of the same language where that is all that is known of it: de-AT is told as de. English
 * where none is named. Throws BAD_REQUEST, naming those known, for any other.
 */
export function phrasesOf(locale: string | null | undefined): Phrases {
  // Longer than any locale that has a meaning.
  const parts = (locale ?? 'en').slice(0, 100).toLowerCase().split('-')
  for (; parts.length > 0; parts.pop()) {
    const name = Object.keys(PHRASES).find((known) => known.toLowerCase() === parts.join('-'))
    const phrases = name === undefined ? undefined : PHRASES[name]
    if (phrases) return phrases
  }
  throw new ClientError(
    'BAD_REQUEST',
    `\`locale\` is none that is known here: give ${Object.keys(PHRASES).join(', ')}.`,
  )
}

/**
 * Tells a span in a language. Times of day stand on the clocks of the span's zone, with its city. An open start is told by
 * what it was before: the first day (month, year, minute) that it was not any more.
 */
export function spanText(span: ToldSpan, phrases: Phrases): string {
  const { precision, approximate, zone } = span
  const { start, end } = readEdtf(span.edtf)
  const isClock = precision === 'MINUTE' || precision === 'SECOND' ? precision : null
  const first = pointOf(start, span.earliest, zone, isClock)
  const last = pointOf(end, span.latest, zone, isClock)
  if (!first) {
    const next = last && following(last, span.latest, zone)
    return next ? around(phrases[approximate ? 'beforeAbout' : 'before'], next, phrases, zone) : ''
  }
  if (!last) return around(phrases[approximate ? 'fromAbout' : 'from'], first, phrases, zone)
  if (start === end) {
    return approximate
      ? around(phrases.about, first, phrases, zone)
      : plain(`${tell(first, phrases)}${city(first, zone)}`)
  }
  const told = precision === 'HOUR' ? hourOf(span) : ([first, last] as const)
  const whole = tellRange(...told, phrases) + city(last.clock === null ? first : last, zone)
  const range = precision === 'WEEK' ? phrases.week.replace('{}', whole) : whole
  return plain(approximate ? phrases.about[1].replace('{}', range) : range)
}

function pointOf(end: WrittenEnd, at: Date | null, zone: string, isClock: 'MINUTE' | 'SECOND' | null): Point | null {
  if (typeof end === 'string' || !at) return null
  if (!('wallTime' in end)) return { unit: end.unit, day: end.firstDay, clock: null }
  return pointAt(at, zone, isClock ?? end.unit)
}

function pointAt(at: Date, zone: string, unit: 'MINUTE' | 'SECOND'): Point {
  const wall = at.getTime() + offsetAt(at.getTime(), zone)
  const clock = new Date(wall).toISOString().slice(11, unit === 'MINUTE' ? 16 : 19)
  return { unit, day: dayFromEpoch(wall), clock }
}

// An hour is told as from when to when its clock ran.
function hourOf({ earliest, latest, zone }: ToldSpan): readonly [Point, Point] {
  const [from, to] = [earliest as Date, new Date((latest as Date).getTime() + 1)]
  return [pointAt(from, zone, finestOf(from)), pointAt(to, zone, finestOf(to))]
}

const finestOf = (at: Date) => (at.getTime() % 60_000 === 0 ? 'MINUTE' : 'SECOND')

/** The first that is no longer part of what an end covers. */
function following({ unit, day }: Point, latest: Date | null, zone: string): Point {
  if (latest && (unit === 'MINUTE' || unit === 'SECOND')) {
    const next = new Date(latest.getTime() + 1)
    return pointAt(next, zone, finestOf(next))
  }
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (unit === 'YEAR') return { unit, day: `${year + 1}-01-01`, clock: null }
  if (unit === 'MONTH') return { unit, day: dayFromEpoch(Date.UTC(year, month, 1)), clock: null }
  return { unit, day: addDays(day, 1), clock: null }
}

function tellRange(first: Point, last: Point, phrases: Phrases): string {
  if (first.clock !== null && last.clock !== null && first.day === last.day) {
    return `${tellDay(first, phrases)}, ${first.clock}–${last.clock}`
  }
  if (first.clock !== null || last.clock !== null || first.unit !== last.unit) {
    return `${tell(first, phrases)} – ${tell(last, phrases)}`
  }
  const parts = formatOf(first.unit, phrases).formatRangeToParts(instantOf(first), instantOf(last))
  const started = parts.filter(({ source, type }) => source === 'startRange' && type !== 'literal')
  const isTight = started.length === 1 && started[0]?.type !== 'month'
  return parts.map(({ value }) => value.replace(/\s*–\s*/, isTight ? '–' : ' – ')).join('')
}

function tell(point: Point, phrases: Phrases): string {
  const day = tellDay(point, phrases)
  return point.clock === null ? day : `${day}, ${point.clock}`
}

const tellDay = (point: Point, phrases: Phrases) => formatOf(point.unit, phrases).format(instantOf(point))

const city = ({ clock }: Point, zone: string) =>
  clock === null ? '' : ` (${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')})`

function around([day, other]: readonly [string, string], point: Point, phrases: Phrases, zone: string): string {
  const isOfDay = point.unit !== 'YEAR' && point.unit !== 'MONTH'
  const told = point.unit === 'MONTH' ? tellMonthInside(point, phrases) : tell(point, phrases)
  return plain((isOfDay ? day : other).replace('{}', told) + city(point, zone))
}

// A month in a phrase stands as it does behind a day, which some languages decline.
function tellMonthInside(point: Point, phrases: Phrases): string {
  if (phrases.intl !== 'uk') return tellDay(point, phrases)
  const parts = formatOf('DAY', phrases).formatToParts(instantOf(point))
  const month = parts.findIndex(({ type }) => type === 'month')
  return parts
    .slice(month)
    .map(({ value }) => value)
    .join('')
}

const instantOf = ({ day }: Point) => new Date(`${day}T00:00:00Z`)

function formatOf(unit: Unit, { intl }: Phrases): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(intl, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(unit !== 'YEAR' && { month: 'long' }),
    ...(unit !== 'YEAR' && unit !== 'MONTH' && { day: 'numeric' }),
  })
}

// Intl sets spaces of several widths, other ones with each version.
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ')
