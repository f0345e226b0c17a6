// What may stand in a token: a filter as the API takes it, checked value by value, for a token comes from anybody.

import { z } from 'zod'
import * as enums from '../../../prisma/client/enums.js'
import { DEEPEST_FILTER } from './nesting.js'
import type { TimelineFilter } from './timeline-filter.js'
import { FIELD_CODES, PART_CODES } from './token-words.js'

// What no request can hold, PostgreSQL cannot take: in a token it was never anybody's filter.
const text = z.string().refine((value) => !/\0|\p{Surrogate}/u.test(value))
const strings = z.array(text)
const window = z.strictObject({
  from: text.optional(),
  to: text.optional(),
  match: z.enum(['OVERLAPS', 'STARTS_WITHIN', 'WITHIN']).optional(),
  zone: text.optional(),
})

/** One filter without those that stand inside it. */
const Level = z
  .strictObject({
    kinds: z.array(z.enum(enums.EntryKind)),
    eventTypes: z.array(z.enum(enums.BattlefieldEventType)),
    policyActions: z.array(z.enum(enums.PolicyAction)),
    aidStages: z.array(z.enum(enums.AidStage)),
    programmes: strings,
    occurred: window,
    recorded: window,
    places: strings,
    includeBelow: z.boolean(),
    box: z.strictObject({ south: z.number(), west: z.number(), north: z.number(), east: z.number() }),
    near: z.strictObject({ lat: z.number(), lon: z.number(), radiusKm: z.number() }),
    actors: strings,
    roles: z.array(z.enum(enums.ParticipationRole)),
    sides: z.array(z.enum(enums.Side)),
    capabilities: strings,
    sources: strings,
    datasets: strings,
    statuses: z.array(z.enum(enums.VerificationStatus)),
    disputed: z.boolean(),
    threads: strings,
    tags: strings,
    linkedTo: text,
    text,
    includeScheduled: z.boolean(),
    includeRetracted: z.boolean(),
  } satisfies Record<Exclude<keyof typeof FIELD_CODES, 'and' | 'or' | 'not'>, z.ZodType>)
  .partial()

/** A value with every field by its code, as JSON takes it. */
export type Coded = { [code: string]: unknown }

/** Writes every field of a filter by its code; what is null is left out. */
export function coded(filter: TimelineFilter): Coded {
  const { and, or, not, ...own } = filter
  const nested = {
    ...(and && { [FIELD_CODES.and]: and.map(coded) }),
    ...(or && { [FIELD_CODES.or]: or.map(coded) }),
    ...(not && { [FIELD_CODES.not]: coded(not) }),
  }
  const fields = Object.entries(own).filter(([, value]) => value != null)
  return {
    ...Object.fromEntries(
      fields.map(([field, value]) => {
        const code = codesOf(FIELD_CODES)[field]
        if (code === undefined) throw new Error(`No token can hold the field ${field}: give it a code`)
        return [code, codedPart(field, value)]
      }),
    ),
    ...nested,
  }
}

/** Reads what `coded` wrote; null where a field is not known, a value does not fit, or filters are nested too deep. */
export function decoded(value: unknown, depth = 1): TimelineFilter | null {
  if (!isObject(value) || depth > DEEPEST_FILTER) return null
  const { [FIELD_CODES.and]: and, [FIELD_CODES.or]: or, [FIELD_CODES.not]: not, ...own } = value
  const fields = named(own, FIELD_CODES)
  if (!fields) return null
  for (const field of ['occurred', 'recorded', 'box', 'near'] as const) {
    if (!(field in fields)) continue
    const part = fields[field]
    fields[field] = isObject(part) ? named(part, PART_CODES[field]) : null
  }
  const level = Level.safeParse(fields)
  if (!level.success) return null
  const inside = {
    and: listOf(and, depth),
    or: listOf(or, depth),
    not: not === undefined ? undefined : decoded(not, depth + 1),
  }
  if (inside.and === null || inside.or === null || inside.not === null) return null
  return Object.fromEntries(Object.entries({ ...level.data, ...inside }).filter(([, each]) => each !== undefined))
}

function listOf(value: unknown, depth: number): TimelineFilter[] | null | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return null
  const filters = value.map((each) => decoded(each, depth + 1))
  return filters.every((filter) => filter !== null) ? filters : null
}

function codedPart(field: string, value: unknown): unknown {
  if (!(field in PART_CODES) || !isObject(value)) return value
  const codes = codesOf(PART_CODES[field as keyof typeof PART_CODES])
  const parts = Object.entries(value).filter(([, part]) => part != null)
  return Object.fromEntries(parts.map(([name, part]) => [codes[name], part]))
}

const codesOf = (codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => codes

function named(value: Coded, codes: Readonly<Record<string, string>>): Record<string, unknown> | null {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]))
  const fields = Object.entries(value).map(([code, each]) => [names.get(code), each] as const)
  return fields.every(([name]) => name !== undefined) ? Object.fromEntries(fields) : null
}

function isObject(value: unknown): value is Coded {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
