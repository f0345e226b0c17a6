// What an editor hands over: that an entry is retracted, removed, merged into another one, or restored, and why.

import { z } from 'zod'
import * as enums from '../../../prisma/client/enums.js'
import { Key, text } from './field-types.js'

/** What rulings do, in the order in which a run carries them out. */
export const RULING_VERBS = ['retract', 'remove', 'restore'] as const

export type RulingVerb = (typeof RULING_VERBS)[number]

const shared = {
  id: text(300).describe(
    'Upstream id of the ruling: unique and stable within the dataset, in all three lists together',
  ),
  entry: Key.describe('Key of the entry, of this or another dataset'),
  reason: text(1000).describe('Why, in a sentence that every reader sees'),
  document: Key.optional().describe('Key of the document that the ruling rests on'),
}

export const RetractDraft = z
  .strictObject(shared)
  .describe('Its source withdrew it: it stays, marked RETRACTED and left out of the feed unless asked for')

export const RemoveDraft = z
  .strictObject({
    ...shared,
    why: z
      .enum(enums.RemovalReason)
      .describe('LEGAL also blanks all that it ever said; only a DUPLICATE is merged into another entry'),
    mergeInto: Key.optional().describe('Key of the entry that survives; for a DUPLICATE, and there always'),
  })
  .refine(({ why, mergeInto }) => why !== 'DUPLICATE' || mergeInto !== undefined, {
    message: 'is missing: name the entry of which this is a DUPLICATE',
    path: ['mergeInto'],
  })
  .refine(({ why, mergeInto }) => why === 'DUPLICATE' || mergeInto === undefined, {
    message: 'must be left out: only a DUPLICATE is merged into another entry',
    path: ['mergeInto'],
  })
  .describe('It leaves the feed; its id answers a tombstone, and the key of a DUPLICATE the entry it was merged into')

export const RestoreDraft = z
  .strictObject(shared)
  .describe('It stands again as it was; where it was blanked by law, as its own row in the same run says')

export type RemoveDraft = z.infer<typeof RemoveDraft>

/** One ruling: what is done, and the row that says so. */
export type RulingDraft =
  | { verb: 'retract'; row: z.infer<typeof RetractDraft> }
  | { verb: 'remove'; row: RemoveDraft }
  | { verb: 'restore'; row: z.infer<typeof RestoreDraft> }
