// The actors, or the capabilities, that are known, by key and by name.

import { CreatedRows } from './created-rows.js'
import { normaliseName, recallNormalName } from './normal-name.js'

/** What is read of a recorded actor or capability. An ActorRow and a CapabilityRow are such too. */
export interface NamedRow {
  key: string
  name: string
  aliases?: readonly (string | { name: string })[] | undefined
}

export class NameIndex<Row extends { key: string }> {
  /** What searches create and what is not recorded yet. */
  readonly created = new CreatedRows<Row>((key) => this.hasKey(key))
  private readonly keys = new Set<string>()
  private readonly byName = new Map<string, string[]>()

  constructor(rows: Iterable<NamedRow> = []) {
    for (const row of rows) this.add(row)
  }

  /** Adds what is recorded now, with the names of what is known already beside its new ones. */
  add({ key, name, aliases = [] }: NamedRow): void {
    this.keys.add(key)
    this.addName(name, key)
    for (const alias of aliases) this.addName(typeof alias === 'string' ? alias : alias.name, key)
    this.created.forget(key)
  }

  hasKey(key: string): boolean {
    return this.keys.has(key)
  }

  /** The keys of those with this name or alias. */
  withName(name: string): readonly string[] {
    return this.byName.get(recallNormalName(name)) ?? []
  }

  private addName(name: string, key: string): void {
    const normal = normaliseName(name)
    const keys = this.byName.get(normal)
    if (normal === '') return
    if (!keys) this.byName.set(normal, [key])
    else if (!keys.includes(key)) keys.push(key)
  }
}
