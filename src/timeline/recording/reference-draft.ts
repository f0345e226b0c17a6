// What an importer hands over beside entries: the places, actors, documents and other nouns that entries point to.

import { z } from 'zod'
import * as enums from '../../../prisma/client/enums.js'
import { count, day, instant, Key, text } from './field-types.js'

const url = z.url({ protocol: /^https?$/ }).max(2000)
const name = z.union([text(200), z.strictObject({ name: text(200), language: text(35).optional() })])
const aliases = z.array(name).max(50).optional().describe('Other names: aliases, transliterations, other languages')

export const LicenceRow = z.strictObject({ key: Key, name: text(200), url: url.optional() })

export const ActorRow = z.strictObject({
  key: Key,
  name: text(200),
  type: z.enum(enums.ActorType),
  side: z.enum(enums.Side),
  parent: Key.optional().describe('The body that it belongs to'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code, such as UA')
    .optional(),
  aliases,
})

export const OfficeRow = z.strictObject({
  key: Key,
  actor: Key,
  title: text(200),
  body: Key.optional().describe('The body in which the post stands'),
  status: z.enum(enums.OfficeStatus),
  from: day.optional(),
  to: day.optional(),
})

export const PlaceRow = z.strictObject({
  key: Key,
  name: text(200),
  level: z.enum(enums.PlaceLevel),
  parent: Key.optional(),
  areas: z.array(Key).max(20).optional().describe('Areas that it lies in beside its parent'),
  codes: z
    .array(z.string().regex(/^[a-z0-9]+:\S{1,60}$/, 'must be scheme:code, such as iso:UA-59'))
    .max(20)
    .optional(),
  point: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  names: z
    .array(
      z.union([
        text(200),
        z.strictObject({ name: text(200), language: text(35).optional(), from: day.optional(), to: day.optional() }),
      ]),
    )
    .max(50)
    .optional()
    .describe('Other names: transliterations, other languages, former names with their days'),
})

export const CapabilityRow = z.strictObject({ key: Key, name: text(200), parent: Key.optional(), aliases })

export const SourceRow = z.strictObject({
  key: Key,
  name: text(200),
  side: z.enum(enums.Side),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional().describe('Admiralty code'),
  actor: Key.optional(),
})

export const DocumentRow = z.strictObject({
  key: Key,
  title: text(500).optional(),
  url: url.optional(),
  publisher: Key.describe('Key of a source'),
  published: z.union([day, instant]).optional().describe('A civil day in the zone, or an instant'),
  zone: text(64).describe('IANA zone of its civil days'),
  retrieved: instant.optional(),
  language: text(35).optional(),
  licence: Key.optional(),
})

export const ProgrammeRow = z.strictObject({ key: Key, name: text(200), donor: Key })

export const ThreadRow = z.strictObject({ key: Key, name: text(200), summary: text(1000).optional() })

export const DatasetRow = z.strictObject({
  key: Key,
  title: text(200),
  description: text(2000).optional(),
  url: url.optional(),
  licence: Key.optional(),
  attribution: text(500).optional(),
  redistributable: z.boolean(),
  expectedEverySeconds: count.optional(),
})

export type LicenceRow = z.infer<typeof LicenceRow>
export type ActorRow = z.infer<typeof ActorRow>
export type OfficeRow = z.infer<typeof OfficeRow>
export type PlaceRow = z.infer<typeof PlaceRow>
export type CapabilityRow = z.infer<typeof CapabilityRow>
export type SourceRow = z.infer<typeof SourceRow>
export type DocumentRow = z.infer<typeof DocumentRow>
export type ProgrammeRow = z.infer<typeof ProgrammeRow>
export type ThreadRow = z.infer<typeof ThreadRow>
export type DatasetRow = z.infer<typeof DatasetRow>
