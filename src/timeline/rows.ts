// Rows of one table by what a column of theirs holds: what most batch functions are.

import { Prisma } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'
import { columnOf, columnsOf } from './columns.js'
import type { Reader } from './reader.js'

/** A table, and its fields as the model names them. */
export interface Table<Row> {
  name: string
  fields: readonly (keyof Row & string)[]
}

export const tableOf = <Row>(name: string, fields: Record<string, keyof Row & string>): Table<Row> => ({
  name,
  fields: Object.values(fields),
})

/** The order of what hangs on an entry: what its owner says, then what each contributor adds, each as written. */
export const OWNER_FIRST = Prisma.raw('t.contribution_id nulls first, t.position')

/** The row of each value of a field in which no two rows have the same; null where there is none. */
export function rowBy<Row, Field extends keyof Row & string>(
  table: Table<Row>,
  field: Field,
): Batch<Row[Field], Row | null> {
  const read = rowsWith(table, field)
  return async (db, values) => inOrder(values, await read(db, values), (row) => row[field])
}

/** The rows of each value of a field, in an order of columns of `t`. */
export function rowsBy<Row, Field extends keyof Row & string>(
  table: Table<Row>,
  field: Field,
  order: Prisma.Sql,
): Batch<NonNullable<Row[Field]>, Row[]> {
  const read = rowsWith(table, field, Prisma.sql`order by ${order}`)
  return async (db, values) => grouped(values, await read(db, values), (row) => row[field] as NonNullable<Row[Field]>)
}

function rowsWith<Row>({ name, fields }: Table<Row>, field: string, order = Prisma.empty) {
  const from = Prisma.sql`select ${columnsOf('t', fields)} from ${Prisma.raw(name)} t where t.${Prisma.raw(columnOf(field))}`
  return (db: Reader, values: readonly unknown[]) => db.query<Row>(Prisma.sql`${from} = any(${[...values]}) ${order}`)
}
