// What hangs on an entry is taken away, before a draft that says something else brings its own.

import { Prisma } from '../../../prisma/client/client.js'
import type { Transaction } from './transaction.js'

/** Removes the rows that owners (`ofOwner`: entry ids) and contributors (`ofContribution`) brought, links included. */
export async function deleteDraftRows(
  tx: Transaction,
  rows: { ofOwner: string[]; ofContribution: string[] },
): Promise<void> {
  // Amounts, items and capability uses go before the quantities and claims that they point to.
  const tables = ['aid_amount', 'aid_item', 'capability_use', 'entry_place', 'participation', 'quantity', 'claim']
  for (const table of [...tables, 'entry_document', 'entry_thread', 'entry_tag', 'link', 'cut_link']) {
    const entry = Prisma.raw(table.endsWith('link') ? 'from_id' : 'entry_id')
    if (rows.ofOwner.length > 0) {
      await tx.query(Prisma.sql`
        delete from ${Prisma.raw(table)} where ${entry} = any(${rows.ofOwner}::uuid[]) and contribution_id is null`)
    }
    if (rows.ofContribution.length > 0) {
      await tx.query(Prisma.sql`
        delete from ${Prisma.raw(table)} r using contribution c
        where c.id = any(${rows.ofContribution}::uuid[]) and r.contribution_id = c.id and r.${entry} = c.entry_id`)
    }
  }
}

/** Removes the detail rows of these entries, whatever kinds they were of. */
export async function deleteKindRows(tx: Transaction, entryIds: string[]): Promise<void> {
  if (entryIds.length === 0) return
  for (const table of ['battlefield_event', 'policy_decision', 'aid_package', 'statement', 'taxonomy_code']) {
    await tx.query(Prisma.sql`delete from ${Prisma.raw(table)} where entry_id = any(${entryIds}::uuid[])`)
  }
}
