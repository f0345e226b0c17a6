// Spans that are kept as their writing alone, beside a claim or an amount; all else is computed from it.

import type { TimePrecision } from '../../../prisma/client/enums.js'
import { spanFromEdtf, type TimeSpan } from './span.js'

/** The columns of a span whose names start with `Prefix`. */
type SpanColumns<Prefix extends string> = {
  [Name in `${Prefix}${'Edtf' | 'Zone' | 'Words' | 'Rule'}`]: string | null
} & { [Name in `${Prefix}Precision`]: TimePrecision | null } & { [Name in `${Prefix}Approximate`]: boolean | null } & {
  [Name in `${Prefix}Anchor`]: Date | null
}

/** Null where the row keeps no span under this prefix. */
export function storedSpan<Prefix extends string>(row: SpanColumns<Prefix>, prefix: Prefix): TimeSpan | null {
  const columns: SpanColumns<string> = row
  const [edtf, zone] = [columns[`${prefix}Edtf`], columns[`${prefix}Zone`]]
  if (edtf == null || zone == null) return null
  const span = spanFromEdtf(
    edtf,
    zone,
    columns[`${prefix}Precision`] ?? undefined,
    columns[`${prefix}Approximate`] ?? false,
  )
  return {
    ...span,
    sourceWords: columns[`${prefix}Words`] ?? null,
    resolvedBy: columns[`${prefix}Rule`] ?? null,
    anchorDay: columns[`${prefix}Anchor`]?.toISOString().slice(0, 10) ?? null,
  }
}
