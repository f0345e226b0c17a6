// Filters that are joined: by a token that stands in one, and by the noun whose feed is asked for.

import { ClientError } from '../../errors.js'
import { readValues } from '../value-list.js'
import type { TimelineFilter } from './timeline-filter.js'
import { readToken } from './token.js'

/**
 * The filter with every token written out. What a token of the outermost filter says of scheduled and retracted entries
 * counts as that filter's own, unless it says so itself.
 *
 * Throws BAD_FILTER for a token that cannot be read, and for one inside another filter that says so.
 */
export function expandTokens(filter: TimelineFilter, isOutermost = true): TimelineFilter {
  const { token, ...rest } = filter
  const own: TimelineFilter = {
    ...rest,
    ...(rest.and && { and: rest.and.map((each) => expandTokens(each, false)) }),
    ...(rest.or && { or: rest.or.map((each) => expandTokens(each, false)) }),
    ...(rest.not && { not: expandTokens(rest.not, false) }),
  }
  if (token == null) return own
  const told = readToken(token)
  if (!isOutermost && (told.includeScheduled || told.includeRetracted)) {
    throw new ClientError(
      'BAD_FILTER',
      '`token` stands inside another filter and holds `includeScheduled` or `includeRetracted`: it belongs in the outermost one.',
    )
  }
  return join(own, told)
}

/** The entries that both let through; `includeScheduled` and `includeRetracted` are those of the first, else of the second. */
export function join(one: TimelineFilter, other: TimelineFilter): TimelineFilter {
  const { includeScheduled, includeRetracted, ...second } = other
  const included = {
    includeScheduled: one.includeScheduled ?? includeScheduled,
    includeRetracted: one.includeRetracted ?? includeRetracted,
  }
  const { includeScheduled: _, includeRetracted: __, ...first } = one
  if (saysNothing(second)) return { ...first, ...included }
  if (saysNothing(first)) return { ...second, ...included }
  return { ...first, ...included, and: [...(readValues('BAD_FILTER', 'and', first.and) ?? []), second] }
}

function saysNothing(filter: TimelineFilter): boolean {
  return Object.values(filter).every((value) => value == null)
}
