// The order in which reference data can be recorded: what is pointed to before what points.

import type { ReferenceNoun } from '../src/timeline/recording/reference-noun.js'

/** Licences and datasets come first, since a run is written down under its dataset. */
export const REFERENCE_ORDER: readonly ReferenceNoun[] = [
  ...(['licences', 'datasets', 'actors', 'offices', 'places'] as const),
  ...(['capabilities', 'sources', 'documents', 'programmes', 'threads'] as const),
]
