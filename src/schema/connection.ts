// Lists that are read forward by key: one connection type for each noun, one way of paging.

import { ClientError } from '../errors.js'
import type { Slice } from '../timeline/catalogue.js'
import { type PageArguments, readFirst } from '../timeline/page-size.js'
import { builder, type Nouns } from './builder.js'

/** Makes `<Noun>Connection` and `<Noun>Edge`. */
export const connectionOf = <Noun extends keyof Nouns & string>(noun: Noun, holds: string) =>
  builder.connectionObject(
    { type: noun, name: `${noun}Connection`, description: `A page of ${holds}.` },
    { name: `${noun}Edge`, description: `One of ${holds}, with its cursor.` },
  )

export interface Paged<Row> {
  edges: { cursor: string; node: Row }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** Dresses the rows of one page; `cursorOf` must order as the rows are ordered. */
export function pageOf<Row>(
  rows: readonly Row[],
  {
    hasNextPage,
    after,
    cursorOf,
  }: { hasNextPage: boolean; after: string | null | undefined; cursorOf: (row: Row) => string },
): Paged<Row> {
  const edges = rows.map((node) => ({ cursor: cursorOf(node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/**
 * Reads one page of rows that are ordered by a unique string.
 *
 * Throws PAGE_SIZE and BAD_CURSOR.
 */
export async function readOrdered<Row>(
  { first, after }: Pick<PageArguments, 'first' | 'after'>,
  orderOf: (row: Row) => string,
  read: (slice: Slice) => Promise<Row[]>,
): Promise<Paged<Row>> {
  const count = readFirst(first)
  const rows = await read({ after: after == null ? null : readOrderedCursor(after), take: count + 1 })
  return pageOf(rows.slice(0, count), {
    hasNextPage: rows.length > count,
    after,
    cursorOf: (row) => writeOrderedCursor(orderOf(row)),
  })
}

const writeOrderedCursor = (place: string) => Buffer.from(`1 ${place}`).toString('base64url')

function readOrderedCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString()
  if (text.startsWith('1 ') && writeOrderedCursor(text.slice(2)) === cursor) return text.slice(2)
  throw foreignCursor()
}

const foreignCursor = () =>
  new ClientError('BAD_CURSOR', '`after` is not a cursor of this list: read the list again without it.')

/** A cursor of a list that is ordered by a whole number. */
export const writeNumberCursor = (number: number): string => writeOrderedCursor(String(number))

/** Throws BAD_CURSOR. */
export function readNumberCursor(cursor: string): number {
  const text = readOrderedCursor(cursor)
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw foreignCursor()
}
