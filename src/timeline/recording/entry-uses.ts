// Uses: which tables hold rows that hang on the entries of a batch, so that what is computed from them asks no others.

import { Prisma } from '../../../prisma/client/client.js'
import type { Transaction } from './transaction.js'

/** The tables whose rows hang on entries, as far as the feed is computed from them. */
const USES = [
  'entry_place',
  'participation',
  'capability_use',
  'aid_item',
  'entry_document',
  'claim',
  'entry_thread',
  'entry_tag',
] as const

export type Use = (typeof USES)[number] | 'link'

/** What any of these entries has. Most batches are of one sort: what none has need not be looked for at each. */
export async function readUses(tx: Transaction, entryIds: readonly string[]): Promise<ReadonlySet<Use>> {
  const inBatch = (table: string, end: string) => `exists (select from ${table} u join batch on batch.id = u.${end})`
  const anyOf = [
    ...USES.map((use) => `${inBatch(use, 'entry_id')} as ${use}`),
    `${inBatch('link', 'from_id')} or ${inBatch('link', 'to_id')} as link`,
  ]
  const [found] = await tx.query<Record<Use, boolean>>(Prisma.sql`
    with batch as materialized (select unnest(${[...entryIds]}::uuid[]) as id) select ${Prisma.raw(anyOf.join(', '))}`)
  return new Set(([...USES, 'link'] as const).filter((use) => found?.[use]))
}

/** The rows of those tables that are in use, in one query; null where none is. */
export function presentOf(rows: Partial<Record<Use, string>>, uses: ReadonlySet<Use>): string | null {
  const present = USES.flatMap((use) => (uses.has(use) ? (rows[use] ?? []) : []))
  return present.length > 0 ? present.join(' union all ') : null
}
