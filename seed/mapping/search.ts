// Searches: steps that are tried in order until one leads somewhere, and what happens where none does.

import type { PlaceLevel, PlacePrecision } from '../../prisma/client/enums.js'
import type { Problem } from '../../src/timeline/recording/resolved-draft.js'
import type { NeededRow } from './mapped-row.js'
import type { MappingField } from './mapping-field.js'
import { recallNormalName } from './normal-name.js'
import type { Read, RowReading } from './row-reading.js'

/** What a name led to. */
export interface Found {
  key: string
  /** Of a place; null for what has none. */
  level: PlaceLevel | null
  /** What the step says of the precision of a place. */
  precision: PlacePrecision | null
  /** What was created on the way, each behind what it points to. */
  needs: readonly NeededRow[]
}

/** Why a step led nowhere. */
export interface Miss {
  problems: readonly Problem[]
  /** The step has nothing to go by, since cells are empty, and so is passed over. */
  isPassedOver: boolean
}

/** Found, missed with the reasons, or null where nothing was named or what was named is to be left out. */
export type Lead = Found | Miss | null

export interface SearchStep {
  /** What is looked for; null where its cells are empty. */
  wanted: Read<string | null>
  /** What happens where nothing is found; what is to be created is created by `seek`. */
  otherwise: 'QUARANTINE' | 'CREATE' | 'OMIT' | 'NEXT'
  seek(wanted: string, reading: RowReading): Found | Miss
}

/** A cell names at most so many, as an entry holds no more. */
const MOST_NAMES = 100

/** Follows the steps, each with what it looks for. */
export function followSteps(
  steps: readonly SearchStep[],
  wanted: readonly (string | null)[],
  reading: RowReading,
): Lead {
  let problems: readonly Problem[] = []
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] as SearchStep
    const name = wanted[at]
    if (name == null) continue
    const lead = step.seek(name, reading)
    if (isFound(lead)) return lead
    problems = [...problems, ...lead.problems]
    if (lead.isPassedOver || step.otherwise === 'NEXT') continue
    return step.otherwise === 'OMIT' ? null : { problems, isPassedOver: false }
  }
  return problems.length === 0 ? null : { problems, isPassedOver: false }
}

/**
 * What each name led to, null where that is nothing; what was missed is noted in the reading. Where `split` parts several
 * names in one cell, they are told in their order.
 */
export type SearchRead = Read<readonly (Found | null)[]>

export function searchBy(steps: readonly SearchStep[], split: string | undefined, field: MappingField): SearchRead {
  return (reading) => {
    const wanted = steps.map((step) => step.wanted(reading))
    if (split === undefined) return [settle(followSteps(steps, wanted, reading), reading)]
    const parts = wanted.map((name) => (name === null ? [] : partsOf(name, split)))
    const count = Math.max(...parts.map(({ length }) => length))
    if (count > MOST_NAMES) {
      reading.report(field.label, `names ${count}, of which an entry holds at most ${MOST_NAMES}`)
      return []
    }
    return Array.from({ length: count }, (_, at) => {
      // What a step names once, such as a country to fall back on, serves for all.
      const each = parts.map((names) => (names.length === 1 ? names[0] : names[at]) ?? null)
      return settle(followSteps(steps, each, reading), reading)
    })
  }
}

/** What was found, each once. */
export function foundIn(leads: readonly (Found | null)[]): Found[] {
  const found = new Map<string, Found>()
  for (const lead of leads) if (lead !== null && !found.has(lead.key)) found.set(lead.key, lead)
  return [...found.values()]
}

/** The name itself; null for a cell that holds none, such as a dash. */
export function namesOnly(read: Read<string | null>): Read<string | null> {
  return (reading) => {
    const name = read(reading)
    return name === null || recallNormalName(name) === '' ? null : name
  }
}

/** Refuses a last step that leaves what it does not find to the next. */
export function checkLastStep(steps: readonly { otherwise?: string | undefined }[], field: MappingField): void {
  if (steps.at(-1)?.otherwise !== 'NEXT') return
  field
    .at(steps.length - 1)
    .at('otherwise')
    .fault('is NEXT, but no step follows: say QUARANTINE, CREATE or OMIT')
}

export function isFound(lead: Lead): lead is Found {
  return lead !== null && 'key' in lead
}

/** A miss for one reason. */
export function miss(field: string, reason: string): Miss {
  return { problems: [{ field, reason }], isPassedOver: false }
}

/** The names in a cell. */
export function partsOf(cell: string, split: string): string[] {
  const names = cell.split(split).map((name) => name.trim())
  return names.filter((name) => name !== '')
}

function settle(lead: Lead, reading: RowReading): Found | null {
  if (lead === null) return null
  if (isFound(lead)) {
    for (const needed of lead.needs) reading.need(needed)
    return lead
  }
  for (const { field, reason } of lead.problems) reading.report(field, reason)
  return null
}
