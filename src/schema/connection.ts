// Lists that are read forward by key: one connection type for each noun, one way of paging.

import type { Slice } from '../timeline/catalogue.js'
import { readListCursor, writeListCursor } from '../timeline/list-cursor.js'
import { type PageArguments, readFirst } from '../timeline/page-size.js'
import { builder, type Nouns } from './builder.js'

/** Makes `<Noun>Connection` and `<Noun>Edge`. */
export const connectionOf = <Noun extends keyof Nouns & string>(noun: Noun, holds: string) =>
  builder.connectionObject(
    { type: noun, name: `${noun}Connection`, description: `A page of ${holds}.` },
    { name: `${noun}Edge`, description: `One item of a page of ${holds}, with its cursor.` },
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

/** Reads one page of a catalogue, whose rows stand in the order of their keys. Throws PAGE_SIZE and BAD_CURSOR. */
export async function readCatalogue<Row extends { key: string }>(
  noun: string,
  { first, after }: Pick<PageArguments, 'first' | 'after'>,
  read: (slice: Slice) => Promise<Row[]>,
): Promise<Paged<Row>> {
  const count = readFirst(first)
  const [start = null] = after == null ? [] : readListCursor(noun, after, ['text'])
  const rows = await read({ after: start, take: count + 1 })
  return pageOf(rows.slice(0, count), {
    hasNextPage: rows.length > count,
    after,
    cursorOf: ({ key }) => writeListCursor(noun, [key]),
  })
}
