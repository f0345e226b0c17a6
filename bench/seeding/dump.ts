// The rows that a job wrote, in files that PostgreSQL reads back: each table whole, and as the job's transactions had it.

import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'

/** The tables of an alert, in the order in which the job writes them. */
const TABLES = [
  'entry',
  'battlefield_event',
  'taxonomy_code',
  'entry_place',
  'entry_document',
  'revision',
  'feed',
  'entry_text',
  'change',
] as const

type TableName = (typeof TABLES)[number]

export interface TableDump {
  name: TableName
  rows: number
  megabytes: number
  path: string
  indexes: string[]
  foreignKeys: string[]
}

export interface Dump {
  tables: TableDump[]
  /** The files of each of the job's transactions, in their order. */
  transactions: { table: TableName; path: string }[][]
}

/** Writes the rows of a dataset's entries into a folder that PostgreSQL can write to, in the order of their writing. */
export async function dumpRows(db: pg.Client, folder: string, dataset: string): Promise<Dump> {
  // Workers would mix the rows of a table.
  await db.query('set max_parallel_workers_per_gather = 0')
  const { rows } = await db.query<{ id: string }>(
    'select e.id from entry e join dataset d on d.id = e.dataset_id where d.key <> $1',
    [dataset],
  )
  const others = rows.map(({ id }) => id)
  await refuseOtherTables(db, others)
  const tables: TableDump[] = []
  const transactions = new Map<string, Dump['transactions'][number]>()
  for (const name of TABLES) {
    const path = join(folder, `${name}.copy`)
    const condition = conditionOn(name, others)
    const { rowCount } = await db.query(copyTo(path, name, condition))
    const megabytes = (await stat(path)).size / 1e6
    tables.push({ name, rows: rowCount ?? 0, megabytes, path, ...(await readDefinitions(db, name)) })
    for (const { xid, first, last } of await readTransactions(db, name, condition)) {
      const part = join(folder, `${name}-${xid}.copy`)
      await db.query(copyTo(part, name, `ctid between '${first}' and '${last}' and xmin = '${xid}'`))
      const files = transactions.get(xid) ?? []
      transactions.set(xid, files)
      files.push({ table: name, path: part })
    }
  }
  return { tables, transactions: [...transactions.values()] }
}

/** The statement that reads such a file back. */
export function copyFrom({ table, path }: { table: TableName; path: string }): string {
  return `copy ${table} from '${path}' with (format binary)`
}

function copyTo(path: string, table: TableName, condition: string): string {
  return `copy (select * from ${table} where ${condition}) to '${path}' with (format binary)`
}

// The few entries of other datasets are what is left out: a join would read a table in another order.
function conditionOn(table: TableName, others: readonly string[]): string {
  const isOurs = `${table === 'entry' ? 'id' : 'entry_id'} <> all('{${others.join(',')}}'::uuid[])`
  // What the run with a changed row added to the history was not there after the first.
  if (table === 'revision') return `${isOurs} and number = 1`
  if (table === 'change') return `${isOurs} and revision_number = 1`
  return isOurs
}

// A row remembers the transaction that wrote it.
async function readTransactions(db: pg.Client, table: TableName, condition: string) {
  const { rows } = await db.query<{ xid: string; first: string; last: string }>(
    `select xmin::text as xid, min(ctid)::text as first, max(ctid)::text as last from ${table} where ${condition}
     group by 1 order by min(ctid)`,
  )
  return rows
}

async function readDefinitions(db: pg.Client, table: TableName) {
  const { rows: indexes } = await db.query<{ name: string }>(
    'select indexrelid::regclass::text as name from pg_index where indrelid = $1::regclass order by 1',
    [table],
  )
  const { rows: keys } = await db.query<{ name: string }>(
    "select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'f' order by 1",
    [table],
  )
  return { indexes: indexes.map(({ name }) => name), foreignKeys: keys.map(({ name }) => name) }
}

/** Fails where the entries have rows in tables that are not dumped: the peer would have less to do. */
async function refuseOtherTables(db: pg.Client, others: readonly string[]): Promise<void> {
  const { rows } = await db.query<{ name: string }>(
    "select table_name as name from information_schema.columns where column_name = 'entry_id' and table_schema = 'public'",
  )
  for (const { name } of rows) {
    if (TABLES.some((table) => table === name)) continue
    const found = await db.query(`select from ${name} where entry_id <> all($1::uuid[]) limit 1`, [others])
    if (found.rowCount) throw new Error(`The entries have rows in ${name}, which the peer does not copy.`)
  }
}
