// What each kind of entry says beside what all kinds say, and what a mapping must give for each.

import type { EntryKind } from '../../prisma/client/enums.js'
import { compileAmounts, compileItems, compileSeriesNumber } from './compile-aid.js'
import { compileChoice, compileOptionalChoice, valuesOf } from './compile-choice.js'
import { compileList } from './compile-list.js'
import { compileOptionalText, compileText } from './compile-text.js'
import { compileOptionalTime } from './compile-time.js'
import type { EntryMapping } from './entry-mapping.js'
import type { EntryPlan } from './entry-plan.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import { compileActorSearch } from './search-names.js'
import type { Choice, Text } from './value-draft.js'

/** What a field of the draft is made by; null and an empty list leave it out. */
export type DraftField = readonly [name: string, read: Read<unknown>]

const NEEDED: Record<EntryKind, readonly (keyof EntryMapping)[]> = {
  BATTLEFIELD_EVENT: ['eventType'],
  POLICY_DECISION: ['action', 'policyStatus'],
  AID_PACKAGE: ['stage', 'aidType'],
  STATEMENT: ['statementType'],
}

/** The fields of each kind that a row can be of. */
export function compileKinds(
  entry: EntryMapping,
  field: MappingField,
  plan: EntryPlan,
): Partial<Record<EntryKind, DraftField[]>> {
  const kinds = valuesOf(entry.kind)
  for (const kind of kinds) {
    for (const name of NEEDED[kind]) {
      if (entry[name] === undefined) field.at(name).fault(`is missing: ${kind}, which rows can become, needs it`)
    }
  }
  if (kinds.includes('AID_PACKAGE') && entry.number !== undefined && entry.programme === undefined) {
    field.at('programme').fault('is missing: a number counts the packages of a programme')
  }
  return Object.fromEntries(kinds.map((kind) => [kind, compileKind(kind, entry, field, plan)]))
}

function compileKind(kind: EntryKind, entry: EntryMapping, field: MappingField, plan: EntryPlan): DraftField[] {
  // What is missing is a fault already.
  const needed = <T extends string>(name: keyof EntryMapping, choice: Choice<T> | undefined): DraftField =>
    choice === undefined ? [name, () => null] : [name, compileChoice(choice, field.at(name))]
  const isOfKind: Read<boolean> = (reading) => reading.kind === kind
  switch (kind) {
    case 'BATTLEFIELD_EVENT':
      return [needed('eventType', entry.eventType), ['taxonomy', compileTaxonomy(entry.taxonomy, field.at('taxonomy'))]]
    case 'POLICY_DECISION':
      return [
        needed('action', entry.action),
        needed('policyStatus', entry.policyStatus),
        ['effectiveFrom', compileEffectiveFrom(entry.effectiveFrom, field.at('effectiveFrom'))],
      ]
    case 'AID_PACKAGE':
      return [
        ['programme', compileOptionalChoice(entry.programme, field.at('programme'))],
        ['number', compileSeriesNumber(entry.number, field.at('number'))],
        needed('stage', entry.stage),
        needed('aidType', entry.aidType),
        ['instrument', compileOptionalChoice(entry.instrument, field.at('instrument'))],
        ['amounts', compileAmounts(entry.amounts, field.at('amounts'), plan)],
        ['items', compileItems(entry.items, field.at('items'), plan, isOfKind)],
      ]
    case 'STATEMENT': {
      const at = field.at('speaker')
      const speaker = entry.speaker && plan.search(compileActorSearch(entry.speaker, at, plan.dataset), isOfKind)
      return [
        needed('statementType', entry.statementType),
        ['speaker', (reading) => speaker?.(reading)[0]?.key ?? null],
      ]
    }
  }
}

function compileEffectiveFrom(time: EntryMapping['effectiveFrom'], field: MappingField): Read<string | null> {
  const start = compileOptionalTime(time, field)
  return (reading) => start(reading)?.span.earliest?.toISOString() ?? null
}

function compileTaxonomy(taxonomy: EntryMapping['taxonomy'], field: MappingField): Read<object[]> {
  return compileList(taxonomy, field, ({ scheme, code, label }, at) => {
    const own = compileText(code, at.at('code'))
    const meaning = compileLabel(label, at.at('label'))
    return (reading) => {
      const said = own(reading)
      return said === null ? null : { scheme, code: said, label: meaning(reading) ?? undefined }
    }
  })
}

function compileLabel(label: Text | Choice<string> | undefined, field: MappingField): Read<string | null> {
  const isTable = typeof label === 'object' && !Array.isArray(label)
  return isTable ? compileOptionalChoice(label, field) : compileOptionalText(label, field)
}
