// A table's columns under the names that the model gives them, for statements written by hand.

import { Prisma } from '../../prisma/client/client.js'

// Two fields have names that are words of SQL.
const RENAMED: Readonly<Record<string, string>> = { from: 'from_day', to: 'to_day' }

/** How the model maps a field: `occurredAt` is the column occurred_at. */
export const columnOf = (field: string): string =>
  RENAMED[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** `e.occurred_at as "occurredAt", …` for alias `e`. */
export const columnsOf = (alias: string, fields: readonly string[]): Prisma.Sql =>
  Prisma.raw(fields.map((field) => `${alias}.${columnOf(field)} as "${field}"`).join(', '))
