// A ruling on its way: as a run hands it over, on the entry that it is on, and what became of it.

import type { EntryDraft } from './draft.js'
import type { DraftOutcome } from './recording.js'
import type { RuledEntry } from './ruled-entries.js'
import type { RulingDraft } from './ruling-draft.js'

/** A ruling with its place among those of the run. */
export interface NumberedRuling {
  index: number
  /** UUID of the ruling. */
  id: string
  /** Key of the dataset whose it is. */
  dataset: string
  ruling: RulingDraft
  hash: Uint8Array<ArrayBuffer>
}

/** A ruling that can be carried out on its entry as it stands. */
export interface StandingRuling extends NumberedRuling {
  entry: RuledEntry
  survivorId: string | null
  documentId: number | null
}

/** The draft that a run holds of an entry, by the key of its owner and its upstream id. */
export type DraftOf = (dataset: string, upstreamId: string) => EntryDraft | undefined

/** What became of a ruling: `created` where it was carried out, `revised` where it was once more, saying something else. */
export type RulingOutcome = DraftOutcome & {
  /** It took out an entry that had been there. */
  removes?: boolean
}

/** The key of the entry that a ruling merges another one into; null where it does not. */
export function survivorIn({ verb, row }: RulingDraft): string | null {
  return (verb === 'remove' && row.mergeInto) || null
}
