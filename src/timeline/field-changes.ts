// What a revision changed, field by field.

import type { Prisma } from '../../prisma/client/client.js'
import { composeSnapshot, type Snapshot } from './recording/revision.js'

export interface FieldChange {
  field: string
  /** As JSON; null where the entry said nothing, or where its snapshot was blanked. */
  before: string | null
  after: string | null
}

/** `before` and `after` are the snapshots of two revisions in a row, `fields` the names that differ between them. */
export function changesOf(before: Prisma.JsonValue, after: Prisma.JsonValue, fields: readonly string[]): FieldChange[] {
  const [then, now] = [composed(before), composed(after)]
  return fields.map((field) => ({ field, before: written(then[field]), after: written(now[field]) }))
}

const composed = (snapshot: Prisma.JsonValue) =>
  snapshot === null ? {} : composeSnapshot(snapshot as unknown as Snapshot)

const written = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
