// Lists that are read forward by key: one connection type for each noun, one way of paging.

import type { Found, Slice } from '../timeline/catalogue.js'
import { readNameSearch, type SearchSlice } from '../timeline/catalogue-search.js'
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
  return {
    edges: rows.map((node) => new Edge(node, cursorOf)),
    get pageInfo() {
      const [start = null, end = null] = [rows[0], rows.at(-1)].map((row) => row && cursorOf(row))
      return { hasNextPage, hasPreviousPage: after != null, startCursor: start, endCursor: end }
    },
  }
}

/** An item of a page; its cursor is written where it is asked for. */
class Edge<Row> {
  readonly #cursorOf: (row: Row) => string

  constructor(
    readonly node: Row,
    cursorOf: (row: Row) => string,
  ) {
    this.#cursorOf = cursorOf
  }

  get cursor(): string {
    return this.#cursorOf(this.node)
  }
}

/** How the rows of a catalogue are read: all in the order of their keys, or those that a name finds, the best first. */
export interface Catalogue<Row> {
  list(slice: Slice): Promise<Row[]>
  find(slice: SearchSlice): Promise<Found<Row>[]>
}

/** Reads one page of a catalogue. Throws PAGE_SIZE, BAD_CURSOR, and BAD_REQUEST for an empty search. */
export async function readCatalogue<Row extends { key: string }>(
  noun: string,
  { first, after, search }: Pick<PageArguments, 'first' | 'after'> & { search?: string | null | undefined },
  { list, find }: Catalogue<Row>,
): Promise<Paged<Row>> {
  const count = readFirst(first)
  if (search == null) {
    const [start = null] = after == null ? [] : readListCursor(noun, after, ['text'])
    const rows = await list({ after: start, take: count + 1 })
    const cursorOf = ({ key }: Row) => writeListCursor(noun, [key])
    return pageOf(rows.slice(0, count), { hasNextPage: rows.length > count, after, cursorOf })
  }
  const name = readNameSearch(search)
  const found = `${noun} ${name}`
  const [rank, key] = after == null ? [] : readListCursor(found, after, ['number', 'text'])
  const start = rank === undefined || key === undefined ? null : { rank, key }
  const rows = await find({ search: name, after: start, take: count + 1 })
  const cursorOf = ({ rank, key }: Found<Row>) => writeListCursor(found, [rank, key])
  return pageOf(rows.slice(0, count), { hasNextPage: rows.length > count, after, cursorOf })
}
