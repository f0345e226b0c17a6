// The facts of an entry: its places, participants, capabilities and quantities.

import type { PlaceLevel, PlacePrecision } from '../../prisma/client/enums.js'
import { compileChoice, compileOptionalChoice } from './compile-choice.js'
import { compileList } from './compile-list.js'
import { compileNumber } from './compile-number.js'
import type { EntryMapping } from './entry-mapping.js'
import type { EntryPlan } from './entry-plan.js'
import type { MappingField } from './mapping-field.js'
import type { Read } from './row-reading.js'
import { foundIn } from './search.js'
import { compileActorSearch, compileCapabilitySearch } from './search-names.js'
import { compilePlaceSearch } from './search-places.js'

// An area has no border of its own: it is known no better than the country.
const PRECISION: Record<PlaceLevel, PlacePrecision> = {
  COUNTRY: 'COUNTRY',
  ADM1: 'ADM1',
  ADM2: 'ADM2',
  ADM3: 'ADM3',
  SETTLEMENT: 'SETTLEMENT',
  FACILITY: 'EXACT',
  AREA: 'COUNTRY',
}

export function compilePlaces(places: EntryMapping['places'], field: MappingField, plan: EntryPlan): Read<object[]> {
  return compileList(places, field, (fact, at, applies) => {
    const places = plan.search(compilePlaceSearch(fact.find, at.at('find'), plan.creator, fact.split), applies)
    const role = compileChoice(fact.role, at.at('role'))
    const precision = compileOptionalChoice(fact.precision, at.at('precision'))
    const claim = plan.claim(fact.claim, at)
    return (reading) =>
      foundIn(places(reading)).map((found) => ({
        place: found.key,
        role: role(reading),
        precision: found.precision ?? precision(reading) ?? (found.level && PRECISION[found.level]),
        ...claim(reading),
      }))
  })
}

export function compileParticipants(
  participants: EntryMapping['participants'],
  field: MappingField,
  plan: EntryPlan,
): Read<object[]> {
  return compileList(participants, field, (fact, at, applies) => {
    const actors = plan.search(compileActorSearch(fact.find, at.at('find'), plan.dataset, fact.split), applies)
    const role = compileChoice(fact.role, at.at('role'))
    const claim = plan.claim(fact.claim, at)
    return (reading) =>
      foundIn(actors(reading)).map(({ key }) => ({ actor: key, role: role(reading), ...claim(reading) }))
  })
}

export function compileCapabilities(
  capabilities: EntryMapping['capabilities'],
  field: MappingField,
  plan: EntryPlan,
): Read<object[]> {
  return compileList(capabilities, field, (fact, at, applies) => {
    const found = plan.search(compileCapabilitySearch(fact.find, at.at('find'), plan.dataset, fact.split), applies)
    const role = compileChoice(fact.role, at.at('role'))
    const quantity = fact.quantity && compileNumber(fact.quantity, at.at('quantity'))
    const claim = plan.claim(fact.claim, at)
    return (reading) =>
      foundIn(found(reading)).map(({ key }) => ({
        capability: key,
        role: role(reading),
        quantity: quantity?.(reading) ?? undefined,
        ...claim(reading),
      }))
  })
}

export function compileQuantities(
  quantities: EntryMapping['quantities'],
  field: MappingField,
  plan: EntryPlan,
): Read<object[]> {
  return compileList(quantities, field, (fact, at) => {
    const number = compileNumber(fact, at)
    const claim = plan.claim(fact.claim, at)
    return (reading) => {
      const quantity = number(reading)
      return quantity && { ...quantity, ...claim(reading) }
    }
  })
}
