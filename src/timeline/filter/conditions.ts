// Conditions on `feed f`, put together.

import { Prisma } from '../../../prisma/client/client.js'

type Sql = Prisma.Sql

/** All of these, as far as they are given. */
export function all(conditions: readonly (Sql | null)[]): Sql {
  return joined(conditions, ' and ') ?? Prisma.sql`true`
}

/** At least one of these. */
export function any(conditions: readonly Sql[]): Sql {
  return Prisma.sql`(${joined(conditions, ' or ') ?? Prisma.sql`false`})`
}

/** The complement: what a condition leaves unknown, such as a list that is null, does not hold. */
export function not(condition: Sql): Sql {
  return Prisma.sql`((${condition}) is not true)`
}

function joined(conditions: readonly (Sql | null)[], word: string): Sql | null {
  const given = conditions.filter((condition) => condition !== null)
  return given.length === 0 ? null : Prisma.join(given, word)
}
