// A zone is an IANA name, and how far its clocks stood from UTC at any instant.

import { Temporal } from 'temporal-polyfill'
import { quoted, TimeError } from './time-error.js'

// Abbreviations (EST, IST) mean different zones to different readers, and ICU knows names that PostgreSQL does not:
// an area and a city is what both agree on.
const zoneName =
  /^(UTC|Etc\/UTC|(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(\/[A-Z][A-Za-z_-]*)+)$/

// Offsets are kept in stretches of about a year, each read from the zone's rules once: asking Temporal or Intl for
// every instant of a million rows would take longer than writing them.
const stretchMs = 2 ** 35

/** A change of the clocks: from this instant (epoch milliseconds) on the zone stands `offset` milliseconds east of UTC. */
interface ClockChange {
  from: number
  offset: number
}

const clocks = new Map<string, Map<number, ClockChange[]>>()

/** Whether this is the name of a zone that days can be told in: `UTC`, or an area and a city of the IANA list. */
export function isZone(name: string): boolean {
  if (clocks.has(name)) return true
  if (!zoneName.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
  } catch {
    return false
  }
  clocks.set(name, new Map())
  return true
}

/** The same name once it is known to be a zone's; throws a TimeError otherwise. */
export function zoneOf(name: string): string {
  if (isZone(name)) return name
  throw new TimeError(`${quoted(name)} is not a zone: write an IANA name such as Europe/Kyiv, America/New_York or UTC.`)
}

/**
 * How many milliseconds the zone's clocks are ahead of UTC (negative in the west) at an instant in epoch milliseconds.
 * Throws a TimeError for an unknown zone.
 */
export function offsetAt(instant: number, zone: string): number {
  let offset = 0
  for (const change of changesAround(instant, zone)) {
    if (change.from > instant) break
    offset = change.offset
  }
  return offset
}

/** The instant, in epoch milliseconds, at which the zone's clocks last changed at or before this instant. */
export function lastChangeBefore(instant: number, zone: string): number {
  return changesAround(instant, zone).findLast((change) => change.from <= instant)?.from ?? instant
}

function changesAround(instant: number, zone: string): ClockChange[] {
  const stretch = Math.floor(instant / stretchMs)
  const known = clocks.get(zoneOf(zone)) as Map<number, ClockChange[]>
  let changes = known.get(stretch)
  if (!changes) {
    changes = readChanges(stretch * stretchMs, zone)
    known.set(stretch, changes)
  }
  return changes
}

// The first change is the stretch's own beginning, so that the list is never empty.
function readChanges(from: number, zone: string): ClockChange[] {
  const changes: ClockChange[] = []
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  while (at && at.epochMilliseconds < from + stretchMs) {
    changes.push({ from: at.epochMilliseconds, offset: Math.round(at.offsetNanoseconds / 1e6) })
    at = at.getTimeZoneTransition('next')
  }
  return changes
}
