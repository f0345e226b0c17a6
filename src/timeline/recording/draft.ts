// What an importer hands over: one entry, or what a second dataset adds to one, with every reference still a key.

import { z } from 'zod'
import * as enums from '../../../prisma/client/enums.js'
import { CLAIM_SUBJECTS } from '../claim-subject.js'
import { count, day, instant, Key, text } from './field-types.js'
import { OwnQuantityDraft, QuantityDraft } from './quantity-draft.js'

const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max).optional()

const zone = z.string().max(64).optional().describe("IANA zone of the civil days; the first document's where left out")
const words = text(200).optional().describe("The source's own words for the time")

/** A span of time: EDTF in the first document's zone, EDTF with more to say, or the source's words and the rule that resolves them. */
export const SpanDraft = z.union([
  z.string().max(120).describe('EDTF (ISO 8601-2), such as 2024-11-21~ or ../2024-11-20'),
  z.strictObject({
    edtf: z.string().max(120),
    zone,
    precision: z
      .enum(enums.TimePrecision)
      .optional()
      .describe('Needed only for a WEEK and the like, which EDTF cannot tell'),
    approximate: z.boolean().optional().describe('For a time of day, which EDTF cannot mark; days are marked with ~'),
    words,
  }),
  z.strictObject({
    rule: text(60).describe("Named rule, resolved against the first document's civil day"),
    words,
    until: day.optional().describe('Last possible day, where something else bounds it'),
    zone,
  }),
])

const claimKey = Key.describe('Key of a claim in the same draft')

export const ClaimDraft = z.strictObject({
  key: Key.describe('Unique within the draft; keeps the claim itself when its text is corrected'),
  subject: z.enum(CLAIM_SUBJECTS).optional(),
  text: text(2000).describe('What is claimed, in our own words; the exact words where form is QUOTE'),
  form: z.enum(enums.SpeechForm),
  polarity: z.enum(enums.Polarity),
  speaker: Key.optional().describe(
    'Key of an actor; left out where the outlet speaks in its own voice or names nobody',
  ),
  office: Key.optional().describe('Key of the office that the speaker held then'),
  channel: z.enum(enums.ClaimChannel),
  said: SpanDraft.optional().describe('When it was said'),
  happened: SpanDraft.optional().describe('The time that this claim gives for what happened'),
  place: Key.optional().describe('The place that the claim is about'),
  document: Key.optional().describe("The document it rests on; the draft's first where left out"),
  credited: Key.optional().describe('Key of the source (a wire, an outlet) that the document credits for it'),
  quantities: list(OwnQuantityDraft, 20),
})

export const PlaceDraft = z.strictObject({
  place: Key,
  role: z.enum(enums.PlaceRole),
  precision: z.enum(enums.PlacePrecision),
  claim: claimKey.optional(),
})

export const ParticipantDraft = z.strictObject({
  actor: Key,
  role: z.enum(enums.ParticipationRole),
  office: Key.optional(),
  claim: claimKey.optional(),
})

export const CapabilityDraft = z.strictObject({
  capability: Key,
  role: z.enum(enums.CapabilityRole),
  quantity: OwnQuantityDraft.optional(),
  claim: claimKey.optional(),
})

export const LinkDraft = z.strictObject({
  type: z.enum(enums.LinkType),
  to: Key.describe('Key of another entry'),
  document: Key.optional(),
})

export const TaxonomyDraft = z.strictObject({ scheme: text(60), code: text(120), label: text(200).optional() })

export const AmountDraft = z
  .strictObject({
    stage: z.enum(enums.AidStage),
    announced: z.boolean().optional().describe('The amount that the package was announced with; one at the most'),
    amount: z
      .string()
      .regex(/^\d{1,18}(\.\d{1,2})?$/, 'must be digits with at most two decimals, as a string')
      .optional()
      .describe('Left out where it is withheld or not known'),
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as USD'),
    qualifier: z.enum(enums.QuantityQualifier),
    on: SpanDraft.optional(),
    claim: claimKey.optional(),
  })
  .refine((money) => (money.amount === undefined) === ['UNDISCLOSED', 'UNKNOWN'].includes(money.qualifier), {
    message: 'an amount is left out exactly where its qualifier is UNDISCLOSED or UNKNOWN',
    path: ['amount'],
  })

export const ItemDraft = z.strictObject({
  name: text(300),
  capability: Key.optional(),
  quantity: OwnQuantityDraft.optional(),
  claim: claimKey.optional(),
})

/** What both the owner of an entry and a contributor to it can say. */
const facts = {
  places: list(PlaceDraft, 50),
  participants: list(ParticipantDraft, 100),
  capabilities: list(CapabilityDraft, 50),
  quantities: list(QuantityDraft, 100),
  claims: list(ClaimDraft, 200),
  documents: list(Key, 100).describe('Documents it rests on; the first gives zone, anchor and default'),
  links: list(LinkDraft, 200),
  threads: list(Key, 20),
  tags: list(Key, 30),
}

const aidFacts = { amounts: list(AmountDraft, 50), items: list(ItemDraft, 200) }

const shared = {
  id: text(300).describe('Upstream id: unique and stable within the dataset'),
  key: Key.optional().describe('Public key; <dataset>-<slug of the id> where it is left out'),
  title: text(300),
  summary: text(4000).optional(),
  status: z.enum(enums.VerificationStatus).exclude(['RETRACTED']),
  occurred: SpanDraft,
  ...facts,
}

const AidPackageDraft = z
  .strictObject({
    kind: z.literal('AID_PACKAGE'),
    ...shared,
    ...aidFacts,
    programme: Key.optional(),
    number: count.optional().describe("The donor's own running number; never a count of ours"),
    stage: z.enum(enums.AidStage),
    aidType: z.enum(enums.AidType),
    instrument: z.enum(enums.AidInstrument).optional(),
  })
  .refine((aid) => aid.number === undefined || aid.programme !== undefined, {
    message: 'is missing: a number counts the packages of a programme',
    path: ['programme'],
  })

export const EntryDraft = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('BATTLEFIELD_EVENT'),
    ...shared,
    eventType: z.enum(enums.BattlefieldEventType),
    taxonomy: list(TaxonomyDraft, 10),
  }),
  z.strictObject({
    kind: z.literal('POLICY_DECISION'),
    ...shared,
    action: z.enum(enums.PolicyAction),
    policyStatus: z.enum(enums.PolicyStatus),
    effectiveFrom: instant.optional(),
  }),
  AidPackageDraft,
  z.strictObject({
    kind: z.literal('STATEMENT'),
    ...shared,
    statementType: z.enum(enums.StatementType),
    speaker: Key.optional(),
  }),
])

export const ContributionDraft = z
  .strictObject({
    id: text(300).describe('Upstream id of the contribution: unique and stable within the dataset'),
    on: Key.describe('Key of the entry, owned by another dataset, that this adds to'),
    ...facts,
    ...aidFacts,
  })
  .refine((contribution) => Object.values(contribution).some((value) => Array.isArray(value) && value.length > 0), {
    message: 'gains nothing: give at least one claim, document or row of another list',
    path: ['on'],
  })

export type SpanDraft = z.infer<typeof SpanDraft>
export type ClaimDraft = z.infer<typeof ClaimDraft>
export type AmountDraft = z.infer<typeof AmountDraft>
export type EntryDraft = z.infer<typeof EntryDraft>
export type ContributionDraft = z.infer<typeof ContributionDraft>
export type Draft = EntryDraft | ContributionDraft
