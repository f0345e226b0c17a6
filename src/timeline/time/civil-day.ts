// A civil day, written 2024-11-20, begins and ends where the clocks of a zone say so.

import { lastChangeBefore, offsetAt } from './zone.js'

const dayMs = 86_400_000

/** Whether the calendar holds this day; 'YYYY-MM-DD', proleptic Gregorian. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(day)) return false
  const date = Number(day.slice(8))
  return date >= 1 && (date <= 28 || date <= daysIn(day.slice(0, 7)))
}

/** How many days the month has; 'YYYY-MM'. */
export function daysIn(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
}

/** The day so many days later (earlier where negative); 'YYYY-MM-DD' in and out. */
export function addDays(day: string, days: number): string {
  return dayFromEpoch(epochOfDay(day) + days * dayMs)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(epochOfDay(day)).getUTCDay()
}

/** The day that the zone's clocks show at this instant, as 'YYYY-MM-DD'. Throws a TimeError for an unknown zone. */
export function dayOf(instant: Date, zone: string): string {
  const at = instant.getTime()
  return dayFromEpoch(at + offsetAt(at, zone))
}

/**
 * The first instant of the day in the zone: its midnight, or where the clocks skip midnight the moment after the gap.
 * Throws a TimeError for an unknown zone.
 */
export function dayStart(day: string, zone: string): Date {
  const midnight = epochOfDay(day)
  const [first] = instantsShowing(midnight, zone)
  return new Date(first ?? lastChangeBefore(midnight - offsetAt(midnight - dayMs, zone), zone))
}

/**
 * The instants, in epoch milliseconds and in order, at which the zone's clocks show a wall time (given as if it were
 * UTC): one as a rule, none where the clocks skip it, two where they show it twice.
 */
export function instantsShowing(wallTime: number, zone: string): number[] {
  const before = wallTime - offsetAt(wallTime - dayMs, zone)
  const after = wallTime - offsetAt(wallTime + dayMs, zone)
  const candidates = before === after ? [before] : [before, after].sort((a, b) => a - b)
  return candidates.filter((instant) => instant + offsetAt(instant, zone) === wallTime)
}

function epochOfDay(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}

// The years that Dateline takes have 110,000 days, and each is written often.
const writtenDays = new Map<number, string>()

/** The day of an epoch time in milliseconds, as 'YYYY-MM-DD' in UTC. */
export function dayFromEpoch(epoch: number): string {
  const number = Math.floor(epoch / dayMs)
  const written = writtenDays.get(number)
  if (written !== undefined) return written
  const day = new Date(number * dayMs).toISOString().slice(0, 10)
  writtenDays.set(number, day)
  return day
}
