// The entries that contributions are on: found by their keys and locked, each with what it says now.

import { Prisma } from '../../../prisma/client/client.js'
import type { ContributionDraft } from './draft.js'
import type { EntryState } from './entry-state.js'
import { idList } from './id-list.js'
import type { Numbered, Recording } from './recording.js'
import type { Snapshot } from './revision.js'
import { readTakenKeys } from './standing.js'
import type { Transaction } from './transaction.js'

/** The entry that a contribution is on, or why there is none that it can be on. */
export type Target =
  | { entry: EntryState & { snapshot: Snapshot }; problem?: never }
  | { entry?: never; problem: string }

interface Targeting extends Numbered<ContributionDraft> {
  /** Where it is recorded: the entry that it may be about to leave. */
  recorded: { entryId: string } | undefined
}

/**
 * Finds and locks the entries that these contributions are on, and those that they leave. `of` tells a contribution's
 * entry as it stands by then; `holders` where each key that they name leads.
 */
export async function findTargets({ tx, touched }: Recording, contributions: readonly Targeting[]) {
  const keys = contributions.flatMap(({ draft }) => [draft.on, ...(draft.links ?? []).map(({ to }) => to)])
  const holders = await readTakenKeys(tx, keys)
  const met = contributions.flatMap(({ draft, recorded }) => [holders.get(draft.on)?.id, recorded?.entryId])
  const ids = [...new Set(met.filter((id) => typeof id === 'string'))]
  await touched.load(ids)
  const owners = await readOwners(tx, ids)

  const of = ({ draft, dataset }: Targeting): Target => {
    const holder = holders.get(draft.on)
    const entry = holder?.id ? touched.find(holder.id) : undefined
    if (!holder) return { problem: `no entry has the key "${draft.on}"` }
    if (!entry?.snapshot) return { problem: `the entry "${draft.on}" has been removed` }
    if (owners.get(entry.id) === dataset.id) {
      return { problem: `the entry "${draft.on}" is of this dataset: say it in the entry itself` }
    }
    return { entry: { ...entry, snapshot: entry.snapshot } }
  }
  return { holders, of }
}

async function readOwners(tx: Transaction, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; datasetId: number }>(Prisma.sql`
    select id, dataset_id as "datasetId" from entry where id in ${idList(ids)}`)
  return new Map(rows.map(({ id, datasetId }) => [id, datasetId]))
}
