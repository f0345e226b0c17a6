// Sums of aid: each package once, in the currency in which it was stated.

import { Prisma } from '../../../prisma/client/client.js'
import type { QuantityQualifier } from '../../../prisma/client/enums.js'
import type { Predicate } from '../filter/read-filter.js'
import type { Reader } from '../reader.js'

export type AidGrouping = 'PROGRAMME' | 'DONOR' | 'YEAR' | 'STAGE'

/** At most this many sums in one answer. */
export const MOST_SUMS = 1000

export interface AidSum {
  /** Null where all packages stand together, and for those that have no programme or donor. */
  value: string | null
  currency: string
  /** Of the amounts that are known; null where none is. */
  amount: Prisma.Decimal | null
  qualifier: QuantityQualifier
  packages: number
  /** Those of them whose amount is withheld or not known. */
  undisclosed: number
}

const VALUES: Record<AidGrouping, Prisma.Sql> = {
  PROGRAMME: Prisma.sql`(select p.key from aid_programme p where p.id = f.programme_id)`,
  DONOR: Prisma.sql`coalesce(
    (select d.key from aid_programme p join actor d on d.id = p.donor_id where p.id = f.programme_id),
    (select d.key from participation u join actor d on d.id = u.actor_id where u.entry_id = f.entry_id and u.role = 'DONOR'
     order by u.contribution_id nulls first, u.position limit 1))`,
  YEAR: Prisma.sql`to_char(f.occurred_day, 'YYYY')`,
  STAGE: Prisma.sql`a.stage::text`,
}

/**
 * One sum for each value and currency, in their order, those without a value last. By stage, a package counts once at
 * each of its stages, with the first amount that it lists for it; otherwise once, with the amount that it was announced
 * with. A package that names no such amount counts nowhere.
 */
export async function readAidSums(db: Reader, { sql }: Predicate, by: AidGrouping | null): Promise<AidSum[]> {
  const once = by === 'STAGE' ? Prisma.sql`a.entry_id, a.stage` : Prisma.sql`a.entry_id`
  const rows = await db.queryOnce<Omit<AidSum, 'qualifier'> & { qualifiers: QuantityQualifier[] }>(Prisma.sql`
    select value, currency, sum(amount) as amount, array_agg(distinct qualifier::text) as qualifiers,
      count(*)::int as packages, (count(*) filter (where amount is null))::int as undisclosed
    from (
      select distinct on (${once}) ${by ? VALUES[by] : Prisma.sql`null::text`} as value,
        a.currency, a.amount, a.qualifier
      from feed f join aid_amount a on a.entry_id = f.entry_id
      where ${sql} and f.kind = 'AID_PACKAGE' ${by === 'STAGE' ? Prisma.empty : Prisma.sql`and a.announced`}
      order by ${once}, a.announced desc, a.contribution_id nulls first, a.position
    ) as counted
    group by value, currency order by value collate "C" nulls last, currency collate "C" limit ${MOST_SUMS}`)
  return rows.map(({ qualifiers, ...sum }) => ({ ...sum, qualifier: qualifierOf(new Set(qualifiers)) }))
}

/** How a sum of amounts so qualified is meant: a withheld one makes what is known of it a lower bound. */
function qualifierOf(qualifiers: ReadonlySet<QuantityQualifier>): QuantityQualifier {
  const has = (...any: QuantityQualifier[]) => any.some((qualifier) => qualifiers.has(qualifier))
  if (!has('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'SEVERAL')) return has('UNDISCLOSED') ? 'UNDISCLOSED' : 'UNKNOWN'
  const [atLeast, atMost] = [has('AT_LEAST', 'SEVERAL', 'UNDISCLOSED', 'UNKNOWN'), has('AT_MOST')]
  if (has('ABOUT') || (atLeast && atMost)) return 'ABOUT'
  if (atLeast) return 'AT_LEAST'
  return atMost ? 'AT_MOST' : 'EXACT'
}
