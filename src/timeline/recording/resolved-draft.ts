// A draft whose times are spans and whose defaults are filled in: what is hashed, kept in a revision, and written as rows.

import type { TimePrecision } from '../../../prisma/client/enums.js'
import type { TimeSpan } from '../time/span.js'
import type { AmountDraft, ClaimDraft, ContributionDraft, EntryDraft } from './draft.js'
import { DraftTimes, resolvedSpan } from './draft-times.js'
import { keyOf } from './identity.js'

/** What is wrong with a draft or a row: the path of the field, and one sentence to act on. */
export interface Problem {
  field: string
  reason: string
}

/** What a draft takes from a document: its zone, and the civil day from which its relative words count. */
export interface DocumentDay {
  zone: string
  publishedDay: string | null
}

/** A span as a revision keeps it: enough to compute its instants again. Days are 'YYYY-MM-DD'. */
export interface ResolvedSpan {
  edtf: string
  zone: string
  precision: TimePrecision
  approximate: boolean
  words?: string
  rule?: string
  anchor?: string
}

export type ResolvedClaim = Omit<ClaimDraft, 'said' | 'happened' | 'document'> & {
  said?: ResolvedSpan
  happened?: ResolvedSpan
  document: string
}
export type ResolvedAmount = Omit<AmountDraft, 'on'> & { on?: ResolvedSpan }

type Resolved<D> = D extends unknown
  ? Omit<D, 'claims' | 'amounts' | 'occurred' | 'key'> & { claims?: ResolvedClaim[]; amounts?: ResolvedAmount[] }
  : never
export type ResolvedEntry = Resolved<EntryDraft> & { key: string; occurred: ResolvedSpan }
export type ResolvedContribution = Resolved<ContributionDraft>

/** A resolved draft with what belongs to it; or all that is wrong with its times and documents. */
export type Resolution<Facts> = (Facts & { problems?: never }) | { problems: Problem[] }

/** An entry's resolved draft, and the span that sorts it. */
export interface EntryFacts {
  resolved: ResolvedEntry
  span: TimeSpan
}

export interface ContributionFacts {
  resolved: ResolvedContribution
}

/**
 * Resolves an entry's draft. `documents` holds every document that the draft names and the database knows; one that it
 * does not know is left to the check of references, unless a span needs it. `occurred` is the draft's own where it was read
 * before.
 */
export function resolveEntry(
  dataset: string,
  draft: EntryDraft,
  documents: ReadonlyMap<string, DocumentDay>,
  occurred?: TimeSpan,
): Resolution<EntryFacts> {
  const times = new DraftTimes(draft.documents?.[0], documents)
  const span = occurred ?? times.read(draft.occurred, 'occurred')
  const facts = resolveFacts(draft, times)
  if (!span || times.problems.length > 0) return { problems: times.problems }
  const key = draft.key ?? keyOf(dataset, draft.id)
  const resolved = joinSaid(draft, facts, { key, occurred: resolvedSpan(span) })
  return { resolved: resolved as ResolvedEntry, span }
}

/** Resolves a contribution's draft; see `resolveEntry`. */
export function resolveContribution(
  draft: ContributionDraft,
  documents: ReadonlyMap<string, DocumentDay>,
): Resolution<ContributionFacts> {
  const times = new DraftTimes(draft.documents?.[0], documents)
  const resolved = joinSaid(draft, resolveFacts(draft, times))
  return times.problems.length > 0 ? { problems: times.problems } : { resolved: resolved as ResolvedContribution }
}

function resolveFacts(draft: Omit<ContributionDraft, 'id' | 'on'>, times: DraftTimes) {
  const claims = draft.claims?.map((claim, index) => resolveClaim(claim, `claims[${index}]`, times))
  const amounts = draft.amounts?.map(({ on, ...amount }, index) => {
    const span = on === undefined ? null : times.read(on, `amounts[${index}].on`)
    return { ...amount, ...(span && { on: resolvedSpan(span) }) }
  })
  const cited = [...(claims ?? []), ...(draft.links ?? [])].flatMap(({ document }) => document ?? [])
  const documents = distinct([...(draft.documents ?? []), ...cited])
  return { claims, amounts, documents, threads: distinct(draft.threads), tags: distinct(draft.tags) }
}

function distinct(keys: readonly string[] = []): readonly string[] {
  return keys.length < 2 ? keys : [...new Set(keys)]
}

// A list that says nothing is left out, so that `tags: []` and no tags are the same draft.
function joinSaid(...parts: object[]): object {
  const said: Record<string, unknown> = {}
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      if (value !== undefined && (value as unknown[]).length !== 0) said[name] = value
    }
  }
  return said
}

function resolveClaim({ said, happened, ...claim }: ClaimDraft, field: string, times: DraftTimes): ResolvedClaim {
  const document = claim.document ?? times.document
  if (document === undefined) {
    times.report(`${field}.document`, 'rests on no document: name one here, or list the documents of the entry')
  }
  const saidSpan = said === undefined ? null : times.read(said, `${field}.said`, document)
  const happenedSpan = happened === undefined ? null : times.read(happened, `${field}.happened`, document)
  return {
    ...claim,
    document: document ?? '',
    ...(saidSpan && { said: resolvedSpan(saidSpan) }),
    ...(happenedSpan && { happened: resolvedSpan(happenedSpan) }),
  }
}
