// Lists of names as conditions: each name must be that of something.

import type { Prisma } from '../../../prisma/client/client.js'
import { ClientError } from '../../errors.js'
import type { Ask, Batch } from '../batch.js'
import { readValues } from '../value-list.js'

/** Finds many by name at once; null for a name of nothing. */
type Finder = Batch<string, { id: number } | number | null>

/**
 * The condition on the ids of everything that a field names. Throws BAD_FILTER, naming the field, for an empty or overlong
 * list, and for a name of nothing.
 *
 * @param noun of global ids, which are names too: `Actor:lloyd-austin` is `lloyd-austin`
 * @param where a client finds the names that there are
 */
export async function known(
  ask: Ask,
  { field, noun, find, where }: { field: string; noun: string; find: Finder; where: string },
  listed: readonly string[] | null | undefined,
  condition: (ids: number[]) => Prisma.Sql,
): Promise<Prisma.Sql | null> {
  const names = readValues('BAD_FILTER', field, listed)
  if (names === null) return null
  const found = await Promise.all(names.map((name) => ask(find, withoutNoun(noun, name))))
  return condition(
    found.map((row, index) => {
      if (row === null) {
        throw new ClientError(
          'BAD_FILTER',
          `\`${field}\` names "${names[index]}", which there is not: take a key from ${where}.`,
        )
      }
      return typeof row === 'number' ? row : row.id
    }),
  )
}

function withoutNoun(noun: string, name: string): string {
  return name.startsWith(`${noun}:`) ? name.slice(noun.length + 1) : name
}
