// What the parts of an entry's mapping share while they are compiled: its searches, its claims, its dataset.

import type { MappingField } from './mapping-field.js'
import type { Creator } from './place-index.js'
import type { Read } from './row-reading.js'
import type { SearchRead } from './search.js'

export class EntryPlan {
  /** In the order of what they led to in a row reading. */
  readonly searches: SearchRead[] = []

  constructor(
    readonly creator: Creator,
    private readonly claims: ReadonlySet<string>,
  ) {}

  /** The key of the dataset. */
  get dataset(): string {
    return this.creator.dataset
  }

  /** Takes in a search, which is made of the rows that it applies to; gives what reads what it led to. */
  search(find: SearchRead, applies: Read<boolean>): SearchRead {
    const place = this.searches.length
    this.searches.push((reading) => (applies(reading) ? find(reading) : []))
    return (reading) => reading.found[place] ?? []
  }

  /** The pointer of a fact to a claim; left out of rows that do not make the claim. */
  claim(key: string | undefined, field: MappingField): Read<{ claim?: string }> {
    if (key === undefined) return () => ({})
    if (!this.claims.has(key)) field.at('claim').fault(`is "${key}", the key of no claim of this mapping`)
    return (reading) => (reading.makesClaim(key) ? { claim: key } : {})
  }
}
