// The recording of one batch of drafts: what its steps share, and what becomes of each draft.

import type { Prisma } from '../../../prisma/client/client.js'
import type { Draft } from './draft.js'
import type { TouchedEntries } from './entry-state.js'
import type { Problem } from './resolved-draft.js'

export interface Recording {
  tx: Prisma.TransactionClient
  now: Date
  touched: TouchedEntries
  /** By place in the batch. */
  outcomes: Map<number, DraftOutcome>
}

/** A draft with its place in the batch, and the dataset whose it is. */
export interface Numbered<D extends Draft> {
  index: number
  dataset: { id: number; key: string }
  draft: D
}

/** A draft whose times or documents cannot be resolved, and why. */
export interface Unresolved<D extends Draft> extends Numbered<D> {
  problems: readonly Problem[]
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
