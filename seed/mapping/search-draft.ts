// How a mapping finds what a row names: a place, an actor, a capability, and what happens where there is none.

import { z } from 'zod'
import { ActorType, PlaceLevel, PlacePrecision, Side } from '../../prisma/client/enums.js'
import { Key } from '../../src/timeline/recording/field-types.js'
import { choice, Text } from './value-draft.js'

const otherwise = z
  .enum(['QUARANTINE', 'CREATE', 'OMIT', 'NEXT'])
  .optional()
  .describe(
    'Where nothing is found: keep the row aside (QUARANTINE, where left out), CREATE it, OMIT it, or try the NEXT step. ' +
      'What has several places of one level is not found and not created either',
  )

const levels = z.union([z.enum(PlaceLevel), z.array(z.enum(PlaceLevel)).min(1).max(7)])

/**
 * One way to a place: by key, by code, or by name, and by one of these alone. A step whose columns are empty is passed
 * over. A place that a mapping created is found by name only by a step that would create it there.
 */
export const PlaceStep = z.strictObject({
  key: Text.optional(),
  code: Text.optional().describe('Scheme and code, such as register:{no}'),
  name: Text.optional().describe('Name or alias, compared without case, accents, apostrophes and hyphens'),
  level: levels.optional().describe('Of these levels only; of several with one name, the one of the earlier level'),
  get within() {
    return z
      .array(PlaceStep)
      .min(1)
      .max(6)
      .optional()
      .describe(
        'Anywhere below the place that these steps lead to; where they lead nowhere, this step finds nothing, and where ' +
          'their columns are empty, it is passed over',
      )
  },
  otherwise,
  create: z
    .strictObject({
      name: Text.optional().describe('The name that was looked for, where left out; needed where it was a code'),
      level: z.enum(PlaceLevel).optional().describe('One of the levels looked for; the first of them where left out'),
      point: z.strictObject({ lat: Text, lon: Text }).optional(),
      codes: z.array(Text).max(20).optional(),
    })
    .optional()
    .describe('What a created place says beside; it lies right under what `within` leads to'),
  precision: choice(z.enum(PlacePrecision))
    .optional()
    .describe('How precise an entry’s place is that this step led to'),
})

/** One way to an actor or a capability: by key, or by name or alias. */
const NameStep = z.strictObject({ key: Text.optional(), name: Text.optional(), otherwise })

export const ActorStep = NameStep.extend({
  create: z
    .strictObject({
      type: choice(z.enum(ActorType)),
      side: choice(z.enum(Side)),
      parent: Key.optional(),
      country: Text.optional(),
    })
    .optional()
    .describe('What a created actor is; needed where otherwise is CREATE'),
})
export const CapabilityStep = NameStep.extend({
  create: z.strictObject({ parent: Key.optional() }).optional(),
})

export type PlaceStep = z.infer<typeof PlaceStep>
export type ActorStep = z.infer<typeof ActorStep>
export type CapabilityStep = z.infer<typeof CapabilityStep>
