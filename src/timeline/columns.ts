// A table's columns under the names that the model gives them, for statements written by hand.

import { Prisma } from '../../prisma/client/client.js'

const snakeCase = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** `e.occurred_at as "occurredAt", …` for alias `e`; the model maps every field to its snake-case name. */
export const columnsOf = (alias: string, fields: readonly string[]): Prisma.Sql =>
  Prisma.raw(fields.map((field) => `${alias}.${snakeCase(field)} as "${field}"`).join(', '))
