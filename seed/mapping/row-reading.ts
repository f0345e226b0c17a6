// One row while it is read: its cells, what its names led to, what it needs recorded, and what is wrong with it.

import type { EntryKind } from '../../prisma/client/enums.js'
import type { ActorRow, CapabilityRow } from '../../src/timeline/recording/reference-draft.js'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import type { TimeSpan } from '../../src/timeline/time/span.js'
import type { KnownPlace } from './announced-places.js'
import type { NeededRow } from './mapped-row.js'
import type { MappingField } from './mapping-field.js'
import type { NameIndex } from './name-index.js'
import type { PlaceIndex } from './place-index.js'
import type { Found } from './search.js'

/** A row of a foreign table, as any reader gives it. */
export interface Row {
  /** What kept the reader from reading it; null where nothing did. */
  readonly problem: Problem | null
  /** The text under a column; undefined where the row has none. */
  value(column: string): string | undefined
}

/** Everything that a row's names can lead to. */
export interface Names {
  places: PlaceIndex
  actors: NameIndex<ActorRow>
  capabilities: NameIndex<CapabilityRow>
}

/** A compiled field: what it says of the row that is read. */
export type Read<T> = (reading: RowReading) => T

export class RowReading {
  readonly problems: Problem[] = []
  /** The cells of the mapping's columns, without the blanks around them; '' where one is empty. */
  readonly cells: readonly string[]
  /** What each search of the mapping led to. */
  readonly found: (readonly (Found | null)[])[] = []
  kind: EntryKind | null = null
  /** When the entry was, as its draft says. */
  occurred: TimeSpan | null = null
  /** Of a place that is read: itself, which is never its own parent. */
  place: KnownPlace | null = null
  // Most rows are only identified: what is drawn gets its room when it comes.
  private claims: string[] | null = null
  private needed: Map<string, NeededRow> | null = null
  private origins: Map<object, MappingField> | null = null

  constructor(
    row: Row,
    columns: readonly string[],
    readonly names: Names,
  ) {
    this.cells = columns.map((column) => row.value(column)?.trim() ?? '')
  }

  /** The cell of the column with this place. */
  cell(place: number): string {
    return this.cells[place] as string
  }

  /** Notes a problem: the columns, and a sentence that goes on from them: what they hold, and what to do. */
  report(field: string, reason: string): null {
    this.problems.push({ field, reason })
    return null
  }

  /** Each problem once, however many fields are made from the same cell. */
  get distinctProblems(): Problem[] {
    return [...new Map(this.problems.map((problem) => [JSON.stringify(problem), problem])).values()]
  }

  /** Notes a claim that the row makes. */
  claim(key: string): void {
    this.claims ??= []
    this.claims.push(key)
  }

  makesClaim(key: string): boolean {
    return this.claims?.includes(key) ?? false
  }

  /** Notes a row of reference data that the entry will point to. What another points to is noted before it. */
  need(needed: NeededRow): void {
    this.needed ??= new Map()
    const name = `${needed.noun}/${needed.row.key}`
    if (!this.needed.has(name)) this.needed.set(name, needed)
  }

  get needs(): NeededRow[] {
    return [...(this.needed?.values() ?? [])]
  }

  /** Remembers which part of the mapping made an item of the draft. */
  made<T extends object>(item: T, field: MappingField): T {
    this.origins ??= new Map()
    this.origins.set(item, field)
    return item
  }

  originOf(item: unknown): MappingField | null {
    return this.origins?.get(item as object) ?? null
  }
}
