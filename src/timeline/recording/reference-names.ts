// Other names of places, actors and capabilities: how they lie in their tables, and which of them clash.

import type { Columns } from './reference-noun.js'
import type { Problem } from './resolved-draft.js'

export type Name = string | { name: string; language?: string | undefined; from?: string | undefined }

/** The list of a noun's aliases, whose table and owner column are named so. */
export function aliasList(table: string, owner: string) {
  const rowsOf = ({ aliases = [] }: { aliases?: Name[] | undefined }): Columns[] =>
    aliases.map((alias) =>
      typeof alias === 'string'
        ? { name: alias, language: null }
        : { name: alias.name, language: alias.language ?? null },
    )
  return { table, owner, columns: ['name', 'language'], rowsOf }
}

/** Names given twice. One may stand in two languages, and come back: Bakhmut until 1924 and again from 2016. */
export function checkNames(field: string, names: Name[] = []): Problem[] {
  const seen = new Set<string>()
  return names.flatMap((each, index) => {
    const { name, language, from }: Exclude<Name, string> = typeof each === 'string' ? { name: each } : each
    const identity = JSON.stringify([name, language, from])
    const isRepeated = seen.has(identity)
    seen.add(identity)
    return isRepeated ? [{ field: `${field}[${index}]`, reason: `gives the name "${name}" twice` }] : []
  })
}
