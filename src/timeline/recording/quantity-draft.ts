// A number as an importer hands it over, and which of its bounds go with which qualifier.

import { z } from 'zod'
import * as enums from '../../../prisma/client/enums.js'
import { METRICS } from '../claim-subject.js'
import { Key, text } from './field-types.js'

const fields = {
  metric: z.enum(METRICS),
  low: z.number().nonnegative().optional(),
  best: z.number().nonnegative().optional().describe('0 is a claim of zero; leave it out where nothing is known'),
  high: z.number().nonnegative().optional(),
  unit: text(40).optional(),
  qualifier: z.enum(enums.QuantityQualifier),
}

type Bound = 'low' | 'best' | 'high'
type Numbers = Partial<Record<Bound, number | undefined>> & { qualifier: enums.QuantityQualifier }

// Which numbers each qualifier needs, any one of the groups; SEVERAL may stand alone.
const needed: Partial<Record<enums.QuantityQualifier, { anyOf: Bound[][]; sentence: string }>> = {
  EXACT: { anyOf: [['best']], sentence: 'is missing: EXACT has its number here' },
  AT_LEAST: { anyOf: [['low'], ['best']], sentence: 'is missing: AT_LEAST has its number here, or in best' },
  AT_MOST: { anyOf: [['high'], ['best']], sentence: 'is missing: AT_MOST has its number here, or in best' },
  ABOUT: { anyOf: [['best'], ['low', 'high']], sentence: 'is missing: ABOUT has its number here, or in low and high' },
}

const order = [
  ['low', 'best'],
  ['best', 'high'],
  ['low', 'high'],
] as const

function checkNumbers({ value, issues }: z.core.ParsePayload<Numbers>): void {
  const report = (field: Bound, message: string) =>
    issues.push({ code: 'custom', input: value[field], path: [field], message })
  const { qualifier } = value
  const given = (field: Bound) => value[field] !== undefined
  if (qualifier === 'UNKNOWN' || qualifier === 'UNDISCLOSED') {
    for (const field of ['low', 'best', 'high'] as const) {
      if (given(field)) report(field, `must be left out: a quantity that is ${qualifier} holds no number`)
    }
    return
  }
  const need = needed[qualifier]
  if (need && !need.anyOf.some((group) => group.every(given))) {
    report(need.anyOf[0]?.[0] ?? 'best', need.sentence)
  }
  const wrong = order.find(([less, more]) => (value[less] ?? 0) > (value[more] ?? Number.POSITIVE_INFINITY))
  if (wrong) report(wrong[0], `must be at most ${wrong[1]}: low ≤ best ≤ high`)
}

/** A quantity of what it stands in: of a claim, a capability, an item. */
export const OwnQuantityDraft = z.strictObject(fields).check(checkNumbers)

/** A quantity of the entry itself, which may rest on a claim. */
export const QuantityDraft = z
  .strictObject({ ...fields, claim: Key.describe('Key of a claim in the same draft').optional() })
  .check(checkNumbers)

export type QuantityDraft = z.infer<typeof QuantityDraft>
