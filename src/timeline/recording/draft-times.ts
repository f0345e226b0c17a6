// The times of a draft: read against its documents, which give their zone and the day that relative words count from.

import { resolveWords } from '../time/rule.js'
import { spanFromEdtf, type TimeSpan } from '../time/span.js'
import { TimeError } from '../time/time-error.js'
import type { SpanDraft } from './draft.js'
import type { DocumentDay, Problem, ResolvedSpan } from './resolved-draft.js'

/** Reads a draft's spans against its documents, and remembers what could not be read. */
export class DraftTimes {
  readonly problems: Problem[] = []

  constructor(
    /** The draft's first document. */
    readonly document: string | undefined,
    private readonly documents: ReadonlyMap<string, DocumentDay>,
  ) {}

  read(span: SpanDraft, field: string, key = this.document): TimeSpan | null {
    const document = key === undefined ? undefined : this.documents.get(key)
    const stated = typeof span === 'string' ? { edtf: span } : span
    const zone = stated.zone ?? document?.zone
    if (zone === undefined) return this.report(field, `has no zone, since ${lack(key)}: write the zone beside it`)
    try {
      if ('edtf' in stated) {
        const read = spanFromEdtf(stated.edtf, zone, stated.precision, stated.approximate)
        return { ...read, sourceWords: stated.words ?? null }
      }
      const anchorDay = document?.publishedDay
      if (!anchorDay) {
        const why = document ? `the document "${key}" has no day of publication` : lack(key)
        return this.report(field, `has nothing to count from, since ${why}: write the date itself as edtf`)
      }
      return resolveWords({ ...stated, zone, anchorDay })
    } catch (error) {
      if (error instanceof TimeError) return this.report(field, error.message)
      throw error
    }
  }

  report(field: string, reason: string): null {
    this.problems.push({ field, reason })
    return null
  }
}

function lack(document: string | undefined): string {
  return document === undefined ? 'no document is named' : `no document has the key "${document}"`
}

/** The span as a revision keeps it. */
export function resolvedSpan(span: TimeSpan): ResolvedSpan {
  return {
    edtf: span.edtf,
    zone: span.zone,
    precision: span.precision,
    approximate: span.approximate,
    ...(span.sourceWords !== null && { words: span.sourceWords }),
    ...(span.resolvedBy !== null && { rule: span.resolvedBy }),
    ...(span.anchorDay !== null && { anchor: span.anchorDay }),
  }
}
