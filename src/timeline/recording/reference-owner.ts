// Whose a row of reference data is: of the dataset that recorded it first, and that alone may revise it.

import { Prisma } from '../../../prisma/client/client.js'
import type {
  Columns,
  ReferenceIds,
  ReferenceNoun,
  ReferenceRow,
  ReferenceRows,
  ReferenceTable,
} from './reference-noun.js'
import { findDiffering, idOfIn } from './reference-rows.js'
import { REFERENCE_TABLES } from './reference-table.js'
import type { Problem } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

/** Who owns rows of reference data, by key; null for one that nobody owns yet. What is not recorded is absent. */
export type Owners = ReadonlyMap<string, string | null>

/** Reads who owns these rows; empty for a noun of which each dataset may revise any row. */
export async function readOwners(tx: Transaction, noun: ReferenceNoun, keys: readonly string[]): Promise<Owners> {
  if (!hasOwner(noun)) return new Map()
  const rows = await tx.query<{ key: string; owner: string | null }>(Prisma.sql`
    select t.key, d.key as owner from ${Prisma.raw(REFERENCE_TABLES[noun].table)} t
    left join dataset d on d.id = t.owner_id where t.key = any(${keys}::text[])`)
  return new Map(rows.map(({ key, owner }) => [key, owner]))
}

/**
 * The rows that belong to another dataset and say something else than that, by their place. `ids` holds all that is
 * recorded of what they point to.
 */
export async function findForeign<Noun extends ReferenceNoun>(
  tx: Transaction,
  noun: Noun,
  rows: readonly ReferenceRow<Noun>[],
  owners: Owners,
  ids: ReferenceIds,
): Promise<Map<number, Problem[]>> {
  const table: ReferenceTable<ReferenceRows[Noun]> = REFERENCE_TABLES[noun]
  const isForeign = ({ dataset, row }: ReferenceRow<Noun>) => (owners.get(row.key) ?? dataset) !== dataset
  const foreign = rows.filter(isForeign).map(({ row }) => row)
  const differing = new Set(await findDiffering(tx, table, foreign, noun, idOfIn(ids)))
  // What is recorded can point to nothing that is not.
  for (const row of foreign)
    if (table.pointersOf(row).some((at) => !ids.get(at.noun)?.has(at.key))) differing.add(row.key)
  const problems = rows.map((each, index): [number, Problem[]] => {
    const reason = `belongs to the dataset "${owners.get(each.row.key)}", which says something else: leave it out, or say the same`
    return [index, isForeign(each) && differing.has(each.row.key) ? [{ field: 'key', reason }] : []]
  })
  return new Map(problems.filter(([, found]) => found.length > 0))
}

/** What a new row holds beside its own columns. Throws where its dataset is not recorded. */
export async function readOwnerColumns<Noun extends ReferenceNoun>(
  tx: Transaction,
  noun: Noun,
  rows: readonly ReferenceRow<Noun>[],
): Promise<(row: ReferenceRows[Noun]) => Columns> {
  if (!hasOwner(noun)) return () => ({})
  const datasets = new Map(rows.map(({ dataset, row }) => [row.key, dataset]))
  const found = await tx.query<{ id: number; key: string }>(Prisma.sql`
    select id, key from dataset where key = any(${[...new Set(datasets.values())]}::text[])`)
  const ids = new Map(found.map(({ id, key }) => [key, id]))
  for (const dataset of datasets.values()) {
    if (!ids.has(dataset)) throw new Error(`There is no dataset "${dataset}" to own reference data`)
  }
  return ({ key }) => ({ owner_id: ids.get(datasets.get(key) ?? '') ?? null })
}

/** Gives rows that nobody owns to the datasets that bring them. */
export async function takeOwnerless<Row extends { key: string }>(
  tx: Transaction,
  table: ReferenceTable<Row>,
  rows: readonly Row[],
  ownerOf: (row: Row) => Columns,
): Promise<void> {
  if (rows.length === 0) return
  const taken = JSON.stringify(rows.map((row) => ({ key: row.key, ...ownerOf(row) })))
  const name = Prisma.raw(table.table)
  await tx.query(Prisma.sql`
    update ${name} t set owner_id = p.owner_id from jsonb_populate_recordset(null::${name}, ${taken}::jsonb) p
    where t.key = p.key and t.owner_id is null`)
}

// Licences are the same everywhere, and a dataset is revised by its own files alone.
function hasOwner(noun: ReferenceNoun): boolean {
  return noun !== 'licences' && noun !== 'datasets'
}
