// The recording of one batch of drafts: what its steps share, and what becomes of each draft.

import type { Draft } from './draft.js'
import type { TouchedEntries } from './entry-state.js'
import type { KnownDocument } from './references.js'
import type { Hashed } from './resolve-ahead.js'
import type { EntryFacts, Problem } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

export interface Recording {
  tx: Transaction
  now: Date
  /** Every document that the batch names and the database knows, by key. */
  documents: Map<string, KnownDocument>
  touched: TouchedEntries
  /** By place in the batch. */
  outcomes: Map<number, DraftOutcome>
}

/** A draft with its place in the batch, and the dataset whose it is. */
export interface Numbered<D extends Draft> {
  index: number
  /** UUID of its entry, or of the contribution. */
  id: string
  dataset: { id: number; key: string }
  draft: D
  /** Fingerprint of the row that it was made from; null where its importer keeps none. */
  rowHash: Uint8Array<ArrayBuffer> | null
  /** Of an entry that was resolved before the transaction began. */
  ahead: (EntryFacts & Hashed) | null
}

/** What became of one draft. A draft with a problem left nothing behind. */
export type DraftOutcome =
  | { outcome: 'created' | 'revised' | 'unchanged'; problems?: never }
  | { outcome: 'problem'; problems: readonly Problem[] }

/** Notes the problems of a draft; whether there were none. */
export function isSound({ outcomes }: Recording, index: number, problems: readonly Problem[]): boolean {
  if (problems.length > 0) outcomes.set(index, { outcome: 'problem', problems })
  return problems.length === 0
}
