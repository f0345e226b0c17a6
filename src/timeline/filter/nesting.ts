// Filters inside filters: how deep and how many, what may stand in them, and the one writing of those that mean the same.

import { ClientError } from '../../errors.js'
import { readValues } from '../value-list.js'
import type { TimelineFilter } from './timeline-filter.js'

/** So many filters may stand inside one another. */
export const DEEPEST_FILTER = 5
/** So many filters may make one. */
export const MOST_FILTERS = 50

/** Throws BAD_FILTER where filters are nested too deep or too many, and where one inside says what only the outermost may. */
export function checkNesting(filter: TimelineFilter): void {
  const count = checkInside(filter, 1)
  if (count > MOST_FILTERS) {
    throw new ClientError('BAD_FILTER', `The filter is made of ${count} filters: at most ${MOST_FILTERS} are allowed.`)
  }
}

function checkInside(filter: TimelineFilter, depth: number): number {
  if (depth > DEEPEST_FILTER) {
    throw new ClientError('BAD_FILTER', `Filters stand inside one another more than ${DEEPEST_FILTER} deep.`)
  }
  for (const field of ['includeScheduled', 'includeRetracted'] as const) {
    if (depth > 1 && filter[field] != null) {
      throw new ClientError('BAD_FILTER', `\`${field}\` stands inside another filter: it belongs in the outermost one.`)
    }
  }
  const { and, or, not } = filter
  const inside = [
    ...(readValues('BAD_FILTER', 'and', and) ?? []),
    ...(readValues('BAD_FILTER', 'or', or) ?? []),
    ...(not ? [not] : []),
  ]
  return inside.reduce((count, each) => count + checkInside(each, depth + 1), 1)
}

/** A filter as text: the same for filters that differ only in the order of fields and lists, and in what they leave out. */
export function fingerprintOf(filter: TimelineFilter): string {
  return JSON.stringify(ordered(filter))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const written = new Map(value.map((each) => [JSON.stringify(ordered(each)), ordered(each)]))
    return [...written].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([field, each]) => each != null && !(each === false && field.startsWith('include') && field !== 'includeBelow'),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, each]) => [field, ordered(each)]),
  )
}
