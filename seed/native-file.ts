// The native file: reference data, entries, contributions and rulings of one dataset, as a person writes them.

import { z } from 'zod'
import { ContributionDraft, EntryDraft } from '../src/timeline/recording/draft.js'
import {
  ActorRow,
  CapabilityRow,
  DatasetRow,
  DocumentRow,
  LicenceRow,
  OfficeRow,
  PlaceRow,
  ProgrammeRow,
  SourceRow,
  ThreadRow,
} from '../src/timeline/recording/reference-draft.js'
import { RemoveDraft, RestoreDraft, RetractDraft } from '../src/timeline/recording/ruling-draft.js'

/** Each list's rows are validated one by one, so that one bad row keeps back only itself. */
export const NativeFile = z.strictObject({
  dataset: DatasetRow,
  licences: z.array(LicenceRow).optional(),
  actors: z.array(ActorRow).optional(),
  offices: z.array(OfficeRow).optional(),
  places: z.array(PlaceRow).optional(),
  capabilities: z.array(CapabilityRow).optional(),
  sources: z.array(SourceRow).optional(),
  documents: z.array(DocumentRow).optional(),
  programmes: z.array(ProgrammeRow).optional(),
  threads: z.array(ThreadRow).optional(),
  entries: z.array(EntryDraft).optional(),
  contributions: z.array(ContributionDraft).optional(),
  retract: z.array(RetractDraft).optional().describe('Rulings over entries of any dataset, each carried out once'),
  remove: z.array(RemoveDraft).optional().describe('Carried out after those of `retract`'),
  restore: z.array(RestoreDraft).optional().describe('Carried out after those of `remove`'),
})
