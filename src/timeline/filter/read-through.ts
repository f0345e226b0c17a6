// How a page through a filter is read: prepared where one plan suits all its values, else planned for these.

import type { Prisma } from '../../../prisma/client/client.js'
import type { Reader } from '../reader.js'
import type { Predicate } from './read-filter.js'
import type { TimelineFilter } from './timeline-filter.js'

/** Of a single value of these the feed has an index in its own order: whether many entries match or few, it is read alike. */
const ORDERED = new Set<keyof TimelineFilter>([
  ...(['kinds', 'eventTypes', 'policyActions', 'aidStages', 'statuses', 'datasets', 'programmes', 'disputed'] as const),
  ...(['includeScheduled', 'includeRetracted', 'includeBelow'] as const),
])

/**
 * Reads few rows by a statement that holds this predicate. One plan for every place, text or window would be a bad one for most: of a
 * place with a tenth of all entries the feed's own order is read, of one with ten their own rows.
 */
export function readThrough<Row>(db: Reader, { filter }: Pick<Predicate, 'filter'>, sql: Prisma.Sql): Promise<Row[]> {
  const isSteady = Object.entries(filter).every(
    ([field, value]) =>
      value == null || (ORDERED.has(field as keyof TimelineFilter) && !(Array.isArray(value) && value.length > 1)),
  )
  return isSteady ? db.query<Row>(sql) : db.queryOnce<Row>(sql)
}
