// The search for places: by key, by code, or by name below another place; what it does not find it may create.

import type { PlaceLevel } from '../../prisma/client/enums.js'
import { quoted } from '../../src/timeline/time/time-error.js'
import type { KnownPlace } from './announced-places.js'
import { compileOptionalChoice } from './compile-choice.js'
import { compileCode, compileKey } from './compile-key.js'
import { compileText } from './compile-text.js'
import { compilePlaceCreation, type PlaceCreation } from './create-place.js'
import type { MappingField } from './mapping-field.js'
import type { Creator, PlaceIndex } from './place-index.js'
import type { Read, RowReading } from './row-reading.js'
import {
  checkLastStep,
  type Found,
  followSteps,
  isFound,
  type Miss,
  miss,
  namesOnly,
  type SearchRead,
  type SearchStep,
  searchBy,
} from './search.js'
import type { PlaceStep } from './search-draft.js'

export function compilePlaceSearch(
  steps: readonly PlaceStep[],
  field: MappingField,
  creator: Creator,
  split?: string,
): SearchRead {
  return searchBy(compilePlaceSteps(steps, field, creator), split, field)
}

/** Compiles steps to a place; `creator` is null where nothing is to be created. */
export function compilePlaceSteps(
  steps: readonly PlaceStep[],
  field: MappingField,
  creator: Creator | null,
): SearchStep[] {
  checkLastStep(steps, field)
  return steps.map((step, index) => compileStep(step, field.at(index), creator))
}

type Way = 'key' | 'code' | 'name'

/** What a step looks for once its cells are filled in. */
interface Query {
  way: Way
  wanted: string
  levels: readonly PlaceLevel[] | null
  /** The key of the place below which it looks. */
  within: string | null
  creator: Creator | null
}

function compileStep(step: PlaceStep, field: MappingField, creator: Creator | null): SearchStep {
  const ways = (['key', 'code', 'name'] as const).filter((way) => step[way] !== undefined)
  const [way = 'name'] = ways
  if (ways.length !== 1) field.fault('must give exactly one of key, code and name')
  const named = field.at(way)
  const text = step[way] ?? ''
  const wanted =
    way === 'name'
      ? namesOnly(compileText(text, named))
      : way === 'key'
        ? compileKey(text, named)
        : compileCode(text, named)
  const levels = step.level === undefined ? null : [step.level].flat()
  const precision = compileOptionalChoice(step.precision, field.at('precision'))
  const within = compileWithin(step.within, field.at('within'), creator)
  const { otherwise = 'QUARANTINE' } = step
  if (otherwise === 'CREATE' && !creator) field.at('otherwise').fault('is CREATE, but nothing is created here')
  const creation = otherwise === 'CREATE' && creator ? compilePlaceCreation(step, levels, field, creator.dataset) : null
  if (step.create && otherwise !== 'CREATE')
    field.at('create').fault('is of no use: nothing is created unless otherwise is CREATE')

  const seek = (sought: string, reading: RowReading): Found | Miss => {
    const above = within(reading)
    if (above !== null && !isFound(above)) return above
    const query = { way, wanted: sought, levels, within: above?.key ?? null, creator }
    const { places } = reading.names
    const place = look(query, places, creation)
    if (typeof place !== 'string') {
      return { key: place.key, level: place.level, precision: precision(reading), needs: [] }
    }
    if (!creation || place !== NOTHING)
      return miss(named.label, `names ${quoted(sought)}, ${place || whyNothing(query)}`)
    const row = places.created.create(creation.create(sought, query.within, reading))
    if (row === null) return { problems: [], isPassedOver: false }
    // By code, another row may have created it below another place.
    if ((row.parent ?? null) !== query.within)
      return miss(named.label, `names ${quoted(sought)}, ${whyElsewhere(row.key, query)}`)
    const needs = [...(above?.needs ?? []), { noun: 'places' as const, row }]
    return { key: row.key, level: row.level, precision: precision(reading), needs }
  }
  return { wanted, otherwise, seek }
}

// Null where the step may look anywhere.
function compileWithin(
  steps: PlaceStep['within'],
  field: MappingField,
  creator: Creator | null,
): Read<Found | Miss | null> {
  if (steps === undefined) return () => null
  const compiled = compilePlaceSteps(steps, field, creator)
  return (reading) => {
    const lead = followSteps(
      compiled,
      compiled.map((step) => step.wanted(reading)),
      reading,
    )
    if (lead !== null) return lead
    return { ...miss(field.label, 'is empty, so that nobody knows where to look: fill it in'), isPassedOver: true }
  }
}

const NOTHING = ''

/** The one place that is meant, or why there is none; NOTHING where there is none at all. */
function look(query: Query, places: PlaceIndex, creation: PlaceCreation | null): KnownPlace | string {
  const { way, wanted, levels, within, creator } = query
  if (way !== 'name') {
    const place = way === 'key' ? places.withKey(wanted) : places.withCode(wanted)
    if (place === null) return NOTHING
    const isThere = (levels?.includes(place.level) ?? true) && (within === null || places.liesIn(place.key, within))
    return isThere ? place : whyElsewhere(place.key, query)
  }
  const found = places.withName(wanted, query)
  const [place] = found
  if (found.length > 1)
    return `the name of ${found.length} places, each ${describe(query)}: narrow it by level or within`
  if (place !== undefined) return place
  return (creation && creator && places.createdUnder(within, wanted, creation.level, creator)) ?? NOTHING
}

function whyNothing(query: Query): string {
  return `the ${query.way} of no ${describe(query)}: add it to the gazetteer, or correct it`
}

function whyElsewhere(key: string, query: Query): string {
  return `the ${query.way} of "${key}", which is no ${describe(query)}: correct one of the two`
}

function describe({ levels, within }: Query): string {
  return `${levels?.join(' or ') ?? 'place'}${within === null ? '' : ` below "${within}"`}`
}
