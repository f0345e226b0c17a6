// What drafts say once they are resolved; of most entries before their transaction, while the batch before is written.

import type { TimeSpan } from '../time/span.js'
import { canonicalJson, contentHashOf } from './content-hash.js'
import type { EntryDraft } from './draft.js'
import { type DocumentDay, type EntryFacts, type Resolution, resolveEntry } from './resolved-draft.js'

/** What tells one resolved draft from another. */
export interface Hashed {
  /** The resolved draft as canonical JSON. */
  json: string
  hash: Uint8Array<ArrayBuffer>
}

const NO_DOCUMENTS: ReadonlyMap<string, DocumentDay> = new Map()

/**
 * Resolves an entry's draft, of which `occurred` has been read already; null where its other times need a document, and where
 * one is wrong.
 */
export function resolveAhead(dataset: string, draft: EntryDraft, occurred: TimeSpan): (EntryFacts & Hashed) | null {
  const resolution = withHash(resolveEntry(dataset, draft, NO_DOCUMENTS, occurred))
  return resolution.problems ? null : resolution
}

export function withHash<Facts extends { resolved: object }>(
  resolution: Resolution<Facts>,
): Resolution<Facts & Hashed> {
  if (resolution.problems) return resolution
  const json = canonicalJson(resolution.resolved)
  return { json, hash: contentHashOf(json), ...resolution }
}
