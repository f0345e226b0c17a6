// Batch functions: many keys in, the answers out in the order of the keys.

import type { Reader } from './reader.js'

/** Reads many at once. What is absent is null, or an empty list where the value is a list. */
export type Batch<Key, Value> = (db: Reader, keys: readonly Key[]) => Promise<readonly Value[]>

/** Asks a batch function for one key, through whatever memory the caller keeps. */
export type Ask = <Key, Value>(batch: Batch<Key, Value>, key: Key) => Promise<Value>

/** One row for each key, null where there is none. */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key) ?? null)
}

/** The rows of each key, in the order in which they came; an empty list where there are none. */
export function grouped<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]))
  for (const row of rows) byKey.get(keyOf(row))?.push(row)
  return keys.map((key) => byKey.get(key) ?? [])
}

/** What a nested list is asked for: whose list, and with which arguments. */
export interface Asked<Args> {
  id: string
  args: Args
}

/** A batch function of one statement for each set of arguments in the batch: one field of a query, one statement. */
export const perArguments =
  <Args, Value>(
    read: (db: Reader, ids: readonly string[], args: Args) => Promise<readonly Value[]>,
  ): Batch<Asked<Args>, Value> =>
  async (db, keys) => {
    const groups = new Map<string, Asked<Args>[]>()
    for (const key of keys) {
      const name = JSON.stringify(key.args)
      groups.set(name, [...(groups.get(name) ?? []), key])
    }
    const answers = new Map<Asked<Args>, Value>()
    for (const group of groups.values()) {
      const [{ args }] = group as [Asked<Args>]
      const ids = group.map((key) => key.id)
      const values = await read(db, ids, args)
      for (const [index, key] of group.entries()) answers.set(key, values[index] as Value)
    }
    return keys.map((key) => answers.get(key) as Value)
  }
