// What a mapping makes of a row: an entry, field by field as in a native file, each from columns.

import { z } from 'zod'
import * as enums from '../../prisma/client/enums.js'
import { CLAIM_SUBJECTS, METRICS } from '../../src/timeline/claim-subject.js'
import { Key, text } from '../../src/timeline/recording/field-types.js'
import { ActorStep, CapabilityStep, PlaceStep } from './search-draft.js'
import { choice, Text, Time, When } from './value-draft.js'

const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max).optional()
const steps = <T extends z.ZodType>(step: T) => z.array(step).min(1).max(10).describe('Tried in order')
const when = When.optional()
const split = text(10).optional().describe('What parts several names in one cell, such as ";"')
const claim = Key.optional().describe('Key of a claim of this entry')

const NumberMapping = z.strictObject({
  metric: choice(z.enum(METRICS)),
  low: Text.optional(),
  best: Text.optional(),
  high: Text.optional(),
  unit: text(40).optional(),
  qualifier: choice(z.enum(enums.QuantityQualifier))
    .optional()
    .describe('Where left out: EXACT, or ABOUT where low and high differ'),
  unknown: z.array(z.string().max(60)).max(20).optional().describe('More words for "not a number"; all are UNKNOWN'),
  empty: z.enum(['UNKNOWN', 'OMIT']).optional().describe('What no number at all means; UNKNOWN where left out'),
  disorder: z
    .enum(['QUARANTINE', 'BEST'])
    .optional()
    .describe(
      'Where not low ≤ best ≤ high: keep the row aside (QUARANTINE, where left out), or the best number ABOUT alone (BEST)',
    ),
  when,
})
const OwnNumber = NumberMapping.extend({ claim })

export const DocumentMapping = z.strictObject({
  key: Text,
  title: Text.optional(),
  url: Text.optional(),
  publisher: Key.optional().describe('Key of a source; left out, the document stands in the reference data'),
  published: Text.optional().describe('A day or an instant, as in a native file'),
  zone: text(64).optional(),
  language: text(35).optional(),
  licence: Key.optional(),
  when,
})

const ClaimMapping = z.strictObject({
  key: Key,
  subject: choice(z.enum(CLAIM_SUBJECTS)).optional(),
  text: Text,
  form: z.enum(enums.SpeechForm),
  polarity: choice(z.enum(enums.Polarity)),
  speaker: steps(ActorStep).optional(),
  office: Key.optional(),
  channel: choice(z.enum(enums.ClaimChannel)),
  said: Time.optional(),
  happened: Time.optional(),
  place: steps(PlaceStep).optional(),
  document: Text.optional().describe("Key of a document; the entry's first where left out"),
  credited: Key.optional(),
  quantities: list(NumberMapping, 20),
  when,
})

const facts = {
  places: list(
    z.strictObject({
      find: steps(PlaceStep),
      role: choice(z.enum(enums.PlaceRole)),
      precision: choice(z.enum(enums.PlacePrecision)).optional().describe("The step's own goes before it"),
      split,
      claim,
      when,
    }),
    20,
  ),
  participants: list(
    z.strictObject({ find: steps(ActorStep), role: choice(z.enum(enums.ParticipationRole)), split, claim, when }),
    20,
  ),
  capabilities: list(
    z.strictObject({
      find: steps(CapabilityStep),
      role: choice(z.enum(enums.CapabilityRole)),
      quantity: NumberMapping.optional(),
      split,
      claim,
      when,
    }),
    20,
  ),
  quantities: list(OwnNumber, 40),
  claims: list(ClaimMapping, 40),
  documents: list(DocumentMapping, 20),
  threads: list(z.strictObject({ key: Text, when }), 10),
  tags: list(z.strictObject({ tag: Text, when }), 20).describe('Each is made a key: lower-case words with hyphens'),
}

/** An entry of any kind; the fields of a kind that the row is not of are passed over. */
export const EntryMapping = z.strictObject({
  kind: choice(z.enum(enums.EntryKind)),
  key: Text.optional(),
  title: Text,
  summary: Text.optional(),
  status: choice(z.enum(enums.VerificationStatus).exclude(['RETRACTED'])),
  occurred: Time,
  ...facts,
  eventType: choice(z.enum(enums.BattlefieldEventType)).optional(),
  taxonomy: list(
    z.strictObject({ scheme: text(60), code: Text, label: z.union([Text, choice(z.string())]).optional(), when }),
    10,
  ).describe("The source's own codes, kept beside ours"),
  action: choice(z.enum(enums.PolicyAction)).optional(),
  policyStatus: choice(z.enum(enums.PolicyStatus)).optional(),
  effectiveFrom: Time.optional(),
  programme: choice(Key).optional(),
  number: Text.optional(),
  stage: choice(z.enum(enums.AidStage)).optional(),
  aidType: choice(z.enum(enums.AidType)).optional(),
  instrument: choice(z.enum(enums.AidInstrument)).optional(),
  amounts: list(
    z.strictObject({
      stage: choice(z.enum(enums.AidStage)),
      announced: z.boolean().optional(),
      amount: Text,
      scale: z.int().positive().max(1_000_000_000).optional().describe('What the number counts, such as 1000000'),
      currency: choice(z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as USD')),
      qualifier: choice(z.enum(enums.QuantityQualifier)).optional().describe('EXACT where left out'),
      empty: z.enum(['UNKNOWN', 'UNDISCLOSED', 'OMIT']).optional().describe('UNKNOWN where left out'),
      on: Time.optional(),
      claim,
      when,
    }),
    10,
  ),
  items: list(
    z.strictObject({
      name: Text,
      capability: steps(CapabilityStep).optional(),
      quantity: NumberMapping.optional(),
      split,
      claim,
      when,
    }),
    20,
  ),
  statementType: choice(z.enum(enums.StatementType)).optional(),
  speaker: steps(ActorStep).optional(),
})

export type EntryMapping = z.infer<typeof EntryMapping>
type Item<List> = NonNullable<List> extends (infer One)[] ? One : never

export type NumberMapping = z.infer<typeof NumberMapping>
export type AmountMapping = Item<EntryMapping['amounts']>
export type ItemMapping = Item<EntryMapping['items']>
export type ClaimMapping = z.infer<typeof ClaimMapping>
export type DocumentMapping = z.infer<typeof DocumentMapping>
