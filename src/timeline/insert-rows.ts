// Many rows into one table by one statement, which takes them as one JSON text: a tenth of the time of one parameter each.

import { Prisma } from '../../prisma/client/client.js'

const ROWS_PER_STATEMENT = 5_000

/**
 * Inserts rows as `createMany` takes them, each with the same fields: names in camel case, dates, bytes and JSON as they
 * are. With `skipDuplicates`, a row whose place is taken is left out.
 */
export async function insertRows<Row extends object>(
  tx: Prisma.TransactionClient,
  table: string,
  rows: readonly Row[],
  { skipDuplicates = false } = {},
): Promise<void> {
  const [first] = rows
  if (!first) return
  const name = Prisma.raw(`"${table}"`)
  const columns = Prisma.raw(Object.keys(first).map(columnOf).join(', '))
  const conflict = skipDuplicates ? Prisma.sql`on conflict do nothing` : Prisma.empty
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const json = JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT).map(columnsOf))
    await tx.$executeRaw`
      insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${json}::jsonb) ${conflict}`
  }
}

function columnsOf(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), textOf(value)]))
}

const columnNames = new Map<string, string>()

function columnOf(field: string): string {
  const known = columnNames.get(field) ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  columnNames.set(field, known)
  return known
}

function textOf(value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value
}
