// What a mapping makes of one row of a table.

import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import type { PlaceRow } from '../../src/timeline/recording/reference-draft.js'
import type { ReferenceNoun, ReferenceRows } from '../../src/timeline/recording/reference-noun.js'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import type { TimeSpan } from '../../src/timeline/time/span.js'

/** A row of reference data that an entry points to and that the reference data lacks. */
export type NeededRow = { [Noun in ReferenceNoun]: { noun: Noun; row: ReferenceRows[Noun] } }[ReferenceNoun]

/** What a row says once it is mapped; `occurred` is the draft's own as it is read, `needs` stand in the order in which they can be recorded. */
export type Drawn =
  | { problems: readonly Problem[] }
  | { problems?: never; draft: EntryDraft; occurred: TimeSpan; needs: readonly NeededRow[] }
  | { problems?: never; place: PlaceRow }

/** Who a row is, before it is mapped: where its fingerprint is known, the rest need not be done. */
export type Identified =
  | { skipped: string }
  | {
      skipped?: never
      problems: readonly Problem[]
      /** Upstream id; null where nobody can tell which row it is. */
      id: string | null
    }
  | {
      skipped?: never
      problems?: never
      /** Upstream id. */
      id: string
      /** SHA-256 of the mapping's version, the cells that it reads, and the keys that the row's names led to. */
      fingerprint: Uint8Array<ArrayBuffer>
      draw(): Drawn
    }
