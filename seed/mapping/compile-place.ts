// A place of a mapping: its fields, compiled once, that make a row of a gazetteer of a row of a table.

import type { PlaceLevel } from '../../prisma/client/enums.js'
import { PlaceRow } from '../../src/timeline/recording/reference-draft.js'
import { fieldOf } from '../importers/issue-sentence.js'
import { validate } from '../importers/validate.js'
import type { KnownPlace } from './announced-places.js'
import { compileChoice } from './compile-choice.js'
import { compileCode } from './compile-key.js'
import { compilePoint } from './compile-point.js'
import { compileText } from './compile-text.js'
import { keysOf } from './created-rows.js'
import type { Drawn } from './mapped-row.js'
import type { PlaceMapping } from './mapping.js'
import type { MappingField } from './mapping-field.js'
import type { PlaceIndex } from './place-index.js'
import type { Read, RowReading } from './row-reading.js'
import { isFound, partsOf, type SearchRead, type SearchStep, searchBy } from './search.js'
import { compilePlaceSteps } from './search-places.js'

const MOST_NAMES = 50
const LONGEST_NAME = 200

/** What carries out the place of a mapping. */
export interface CompiledPlace {
  /** The place of the row, under the key that it has or will have; null where it lacks code or level, which is reported. */
  identity: Read<KnownPlace | null>
  /** The search for its parent. */
  parent: SearchRead
  /** Draws the place of a row whose own place and parent are known. */
  draw: Read<Drawn>
}

export function compilePlace(place: PlaceMapping, field: MappingField): CompiledPlace {
  const name = compileText(place.name, field.at('name'))
  const level = compileChoice(place.level, field.at('level'))
  const codes = place.codes.map((code, index) => compileCode(code, field.at('codes').at(index)))
  const point = compilePoint(place.point, field.at('point'))
  const names = compileNames(place.names, field.at('names'))
  const draw = (reading: RowReading): Drawn => {
    const called = name(reading)
    const [parent] = reading.found[0] ?? []
    const row = {
      ...{ key: reading.place?.key, name: called, level: reading.place?.level },
      ...(parent && { parent: parent.key }),
      codes: [...new Set(codes.flatMap((code) => code(reading) ?? []))],
      point: point(reading) ?? undefined,
      names: names(reading, called),
    }
    if (called === null) reading.report(field.at('name').label, 'is empty: a place needs a name')
    if (reading.problems.length > 0) return { problems: reading.distinctProblems }
    const { data, problems } = validate(PlaceRow, row)
    if (data && problems.length === 0) return { place: data }
    const explained = problems.map(({ path, reason }) => {
      const [part, index] = path
      const at = field.at(String(part))
      const origin = part === 'codes' ? at.at(Number(index)) : at
      return { field: origin.label, reason: `makes ${fieldOf(path)}, which ${reason}: correct it, or the mapping` }
    })
    return { problems: explained }
  }
  return { identity: compileIdentity(place, level, codes, field), parent: compileParent(place.parent, field), draw }
}

function compileIdentity(
  place: PlaceMapping,
  level: Read<PlaceLevel | null>,
  codes: readonly Read<string | null>[],
  field: MappingField,
): Read<KnownPlace | null> {
  const key = compileText(place.key, field.at('key'))
  return (reading) => {
    const [code = null, ...others] = codes.map((read) => read(reading))
    const of = level(reading)
    if (code === null) return reading.report(field.at('codes').at(0).label, 'is empty: a place is known by its code')
    if (of === null) return null
    const { places } = reading.names
    const known = places.withCode(code)
    const wanted = known ? known.key : key(reading)
    if (wanted === null) return reading.report(field.at('key').label, 'is empty: a new place needs a key')
    const own = { key: known ? known.key : freeKey(wanted, code, places), level: of }
    places.announced.announce(code, own)
    for (const other of others)
      if (other !== null && places.withCode(other) === null) places.announced.announce(other, own)
    return own
  }
}

function freeKey(wanted: string, code: string, places: PlaceIndex): string {
  const [plain, marked] = keysOf({ prefix: '', name: wanted, lookedFor: code })
  return places.announced.hasKey(plain) || places.withKey(plain) !== null ? marked : plain
}

function compileParent(steps: PlaceMapping['parent'], field: MappingField): SearchRead {
  const at = field.at('parent')
  return searchBy(compilePlaceSteps(steps ?? [], at, null).map(passOverItself), undefined, at)
}

// A unit that carries its own code in the column of its level has its parent in the next.
function passOverItself(step: SearchStep): SearchStep {
  const seek: SearchStep['seek'] = (wanted, reading) => {
    const lead = step.seek(wanted, reading)
    return isFound(lead) && lead.key === reading.place?.key ? { problems: [], isPassedOver: true } : lead
  }
  return { ...step, seek }
}

type Name = NonNullable<PlaceRow['names']>[number]

function compileNames(names: PlaceMapping['names'], field: MappingField) {
  const compiled = (names ?? []).map(({ from, split, language }, index) => {
    const text = compileText(from, field.at(index).at('from'))
    return { split, language, text }
  })
  return (reading: RowReading, own: string | null): Name[] | undefined => {
    const others = new Map<string, Name>()
    for (const { split, language, text } of compiled) {
      const cell = text(reading)
      for (const name of cell === null ? [] : split === undefined ? [cell] : partsOf(cell, split)) {
        if (name === own || name.length > LONGEST_NAME || others.has(name)) continue
        others.set(name, language === undefined ? name : { name, language })
      }
    }
    return others.size === 0 ? undefined : [...others.values()].slice(0, MOST_NAMES)
  }
}
