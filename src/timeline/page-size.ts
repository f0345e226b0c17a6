// How much of a list a client asks for, and from which end.

import { ClientError } from '../errors.js'

export interface PageArguments {
  first?: number | null | undefined
  last?: number | null | undefined
  after?: string | null | undefined
  before?: string | null | undefined
}

export interface PageSize {
  count: number
  from: 'START' | 'END'
}

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/**
 * Neither `first` nor `last` means first: 20, or last: 20 where only `before` is given.
 *
 * Throws BAD_REQUEST for both, PAGE_SIZE for a size out of bounds.
 */
export function readPageSize({ first, last, after, before }: PageArguments): PageSize {
  if (first != null && last != null) {
    throw new ClientError(
      'BAD_REQUEST',
      'Give `first` or `last`, not both: one reads from the start, the other from the end.',
    )
  }
  if (last != null) return { count: within('last', last), from: 'END' }
  if (first != null) return { count: within('first', first), from: 'START' }
  return { count: DEFAULT_PAGE, from: before != null && after == null ? 'END' : 'START' }
}

/** The `first` of a list that is only read forward. */
export const readFirst = (first: number | null | undefined): number => within('first', first ?? DEFAULT_PAGE)

function within(name: 'first' | 'last', count: number): number {
  if (count >= 1 && count <= LARGEST_PAGE) return count
  throw new ClientError('PAGE_SIZE', `\`${name}\` is ${count}: give 1 to ${LARGEST_PAGE}, and page on with cursors.`)
}
