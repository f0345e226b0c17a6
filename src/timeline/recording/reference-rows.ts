// The rows of reference data in the database: compared, inserted and brought up to date, each by one statement.

import { Prisma } from '../../../prisma/client/client.js'
import type { Columns, IdOf, ReferenceIds, ReferenceNoun, ReferenceRows, ReferenceTable } from './reference-noun.js'
import { REFERENCE_TABLES } from './reference-table.js'
import type { Transaction } from './transaction.js'

/** Reads the ids of these rows as far as they are recorded, and of everything recorded that they point to. */
export async function readReferenceIds<Noun extends ReferenceNoun>(
  tx: Transaction,
  noun: Noun,
  rows: readonly ReferenceRows[Noun][],
): Promise<ReferenceIds> {
  const table: ReferenceTable<ReferenceRows[Noun]> = REFERENCE_TABLES[noun]
  const keys = new Map<ReferenceNoun, Set<string>>([[noun, new Set(rows.map(({ key }) => key))]])
  for (const pointer of rows.flatMap((row) => table.pointersOf(row))) {
    if (!keys.get(pointer.noun)?.add(pointer.key)) keys.set(pointer.noun, new Set([pointer.key]))
  }
  const ids: ReferenceIds = new Map()
  for (const [of, wanted] of keys) {
    const found = await tx.query<{ id: number; key: string }>(Prisma.sql`
      select id, key from ${Prisma.raw(REFERENCE_TABLES[of].table)} where key = any(${[...wanted]}::text[])`)
    ids.set(of, new Map(found.map(({ key, id }) => [key, id])))
  }
  return ids
}

/** Looks keys up among these ids, also those that are added to them later. */
export function idOfIn(ids: ReferenceIds): IdOf {
  return (noun, key) => (key === undefined ? null : (ids.get(noun)?.get(key) ?? null))
}

/** The keys of these recorded rows that differ from what is recorded, in their columns or their lists. */
export async function findDiffering<Row extends { key: string }>(
  tx: Transaction,
  table: ReferenceTable<Row>,
  rows: readonly Row[],
  noun: ReferenceNoun,
  idOf: IdOf,
): Promise<string[]> {
  const [first] = rows
  if (!first) return []
  const name = Prisma.raw(table.table)
  const proposed = JSON.stringify(rows.map((row) => ({ key: row.key, ...table.columnsOf(row, idOf) })))
  const columns = Object.keys(table.columnsOf(first, idOf))
  const differing = await tx.query<{ key: string }>(Prisma.sql`
    select p.key from jsonb_populate_recordset(null::${name}, ${proposed}::jsonb) p join ${name} t on t.key = p.key
    where (${listed('t', columns)}) is distinct from (${listed('p', columns)})`)
  const keys = differing.map(({ key }) => key)
  const byId = new Map(rows.map(({ key }) => [idOf(noun, key), key]))
  for (const list of table.lists) {
    const columns = Prisma.raw([list.owner, ...list.columns].join(', '))
    const [from, owner] = [Prisma.raw(list.table), Prisma.raw(list.owner)]
    const wanted = JSON.stringify(listRows(list, rows, noun, idOf))
    const owners = await tx.query<{ id: number }>(Prisma.sql`
      with wanted as (select ${columns} from jsonb_populate_recordset(null::${from}, ${wanted}::jsonb)),
        standing as (select ${columns} from ${from} where ${owner} = any(${[...byId.keys()]}::int[]))
      select distinct ${owner} as id from (
        (table wanted except table standing) union all (table standing except table wanted)
      ) as difference`)
    keys.push(...owners.map(({ id }) => byId.get(id) as string))
  }
  return keys
}

/** Inserts new rows with the columns of their owners, without their lists, and returns their ids. */
export async function insertReferences<Row extends { key: string }>(
  tx: Transaction,
  table: ReferenceTable<Row>,
  rows: readonly Row[],
  idOf: IdOf,
  ownerOf: (row: Row) => Columns,
): Promise<{ id: number; key: string }[]> {
  const inserted = rows.map((row) => ({ key: row.key, ...table.columnsOf(row, idOf), ...ownerOf(row) }))
  const [first] = inserted
  if (!first) return []
  const columns = Prisma.raw(Object.keys(first).join(', '))
  const name = Prisma.raw(table.table)
  return tx.query(Prisma.sql`
    insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(inserted)}::jsonb)
    returning id, key`)
}

/** Brings the columns of recorded rows up to date. */
export async function updateReferences<Row extends { key: string }>(
  tx: Transaction,
  table: ReferenceTable<Row>,
  rows: readonly Row[],
  noun: ReferenceNoun,
  idOf: IdOf,
): Promise<void> {
  const name = Prisma.raw(table.table)
  const proposed = rows.map((row) => ({ id: idOf(noun, row.key), key: row.key, ...table.columnsOf(row, idOf) }))
  const columns = Object.keys(table.columnsOf(rows[0] as Row, idOf))
  const set = Prisma.raw(columns.map((column) => `${column} = p.${column}`).join(', '))
  await tx.query(Prisma.sql`
    update ${name} t set ${set} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(proposed)}::jsonb) p
    where t.id = p.id and (${listed('t', columns)}) is distinct from (${listed('p', columns)})`)
}

type List<Row> = ReferenceTable<Row>['lists'][number]

/** Writes one list of these rows anew. */
export async function replaceList<Row extends { key: string }>(
  tx: Transaction,
  list: List<Row>,
  rows: readonly Row[],
  noun: ReferenceNoun,
  idOf: IdOf,
): Promise<void> {
  const [name, owner] = [Prisma.raw(list.table), Prisma.raw(list.owner)]
  const columns = Prisma.raw([list.owner, ...list.columns].join(', '))
  await tx.query(Prisma.sql`delete from ${name} where ${owner} = any(${rows.map(({ key }) => idOf(noun, key))}::int[])`)
  await tx.query(Prisma.sql`
    insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(listRows(list, rows, noun, idOf))}::jsonb)`)
}

function listRows<Row extends { key: string }>(
  list: List<Row>,
  rows: readonly Row[],
  noun: ReferenceNoun,
  idOf: IdOf,
): Columns[] {
  return rows.flatMap((row) => list.rowsOf(row, idOf).map((item) => ({ [list.owner]: idOf(noun, row.key), ...item })))
}

function listed(alias: string, columns: string[]): Prisma.Sql {
  return Prisma.raw(columns.map((column) => `${alias}.${column}`).join(', '))
}
