// A span as the columns of a table that holds one beside other things: of a claim, of an amount.

import type { TimePrecision } from '../../../prisma/client/enums.js'
import type { ResolvedSpan } from './resolved-draft.js'

type SpanColumns<P extends string> = Record<`${P}Edtf` | `${P}Zone` | `${P}Words` | `${P}Rule`, string | null> &
  Record<`${P}Precision`, TimePrecision | null> &
  Record<`${P}Approximate`, boolean | null> &
  Record<`${P}Anchor`, Date | null>

/** The span's columns, whose names begin with the prefix; all null where there is none. */
export function spanColumns<P extends string>(prefix: P, span: ResolvedSpan | undefined): SpanColumns<P> {
  const columns = {
    [`${prefix}Edtf`]: span?.edtf ?? null,
    [`${prefix}Precision`]: span?.precision ?? null,
    [`${prefix}Zone`]: span?.zone ?? null,
    [`${prefix}Approximate`]: span?.approximate ?? null,
    [`${prefix}Words`]: span?.words ?? null,
    [`${prefix}Rule`]: span?.rule ?? null,
    [`${prefix}Anchor`]: span?.anchor ? new Date(span.anchor) : null,
  }
  return columns as SpanColumns<P>
}
