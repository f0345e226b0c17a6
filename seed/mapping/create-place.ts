// Places that a search creates, each right under the place below which it was looked for.

import type { PlaceLevel } from '../../prisma/client/enums.js'
import { PlaceRow } from '../../src/timeline/recording/reference-draft.js'
import { quoted } from '../../src/timeline/time/time-error.js'
import { validate } from '../importers/validate.js'
import { compileCode } from './compile-key.js'
import { compilePoint } from './compile-point.js'
import { compileOptionalText } from './compile-text.js'
import type { Creation } from './created-rows.js'
import type { MappingField } from './mapping-field.js'
import { recallNormalName } from './normal-name.js'
import type { RowReading } from './row-reading.js'
import type { PlaceStep } from './search-draft.js'

/** What a step creates. */
export interface PlaceCreation {
  level: PlaceLevel
  /** The place to create for what was looked for below a place (null for a country). */
  create(wanted: string, below: string | null, reading: RowReading): Creation<PlaceRow>
}

/** Compiles what a step creates; `field` is the step. */
export function compilePlaceCreation(
  step: PlaceStep,
  levels: readonly PlaceLevel[] | null,
  field: MappingField,
  owner: string,
): PlaceCreation {
  const draft = step.create ?? {}
  const at = field.at('create')
  const said = draft.level ?? levels?.[0]
  checkCreation(step, said, levels, field)
  // Without a level the mapping is refused.
  const level = said ?? 'AREA'
  const ownName = compileOptionalText(draft.name, at.at('name'))
  const point = compilePoint(draft.point, at.at('point'))
  const codes = (draft.codes ?? []).map((code, index) => compileCode(code, at.at('codes').at(index)))

  const create: PlaceCreation['create'] = (wanted, below, reading) => {
    const name = ownName(reading) ?? wanted
    const make = (key: string): PlaceRow | null => {
      const given = codes.flatMap((code) => code(reading) ?? [])
      const allCodes = [...new Set(step.code === undefined ? given : [wanted, ...given])]
      const where = point(reading)
      const isOtherName = step.code === undefined && recallNormalName(name) !== recallNormalName(wanted)
      const row = {
        ...{ key, name, level },
        ...(below !== null && { parent: below }),
        ...(allCodes.length > 0 && { codes: allCodes }),
        ...(where && { point: where }),
        // Under its own name alone, the next search for it would not find it.
        ...(isOtherName && { names: [wanted] }),
      }
      const { data, problems } = validate(PlaceRow, row)
      if (data && problems.length === 0) return data
      for (const problem of problems) {
        reading.report(
          field.label,
          `names ${quoted(name)}, of which no place can be made: its ${problem.field} ${problem.reason}`,
        )
      }
      return null
    }
    // A code is that of one place, wherever it lies and whatever a row calls it.
    const lookedFor = step.code === undefined ? JSON.stringify([below, level, recallNormalName(wanted)]) : wanted
    return { owner, prefix: below ?? '', name: recallNormalName(name), lookedFor, make }
  }
  return { level, create }
}

function checkCreation(
  step: PlaceStep,
  level: PlaceLevel | undefined,
  levels: readonly PlaceLevel[] | null,
  field: MappingField,
): void {
  const create = field.at('create')
  if (step.key !== undefined)
    field.at('otherwise').fault('is CREATE, but a key is looked for: look for a name or a code')
  if (step.code !== undefined && step.create?.name === undefined)
    create.at('name').fault('is missing: a code is no name')
  if (level === undefined) create.at('level').fault('is missing: say here or beside the step what is created')
  else if (levels !== null && !levels.includes(level)) {
    create.at('level').fault(`is ${level}, at which the step does not look: it would not find what it created`)
  }
  if (step.within === undefined && level !== 'COUNTRY') {
    field.at('within').fault('is missing: what is created lies right under the place that it leads to')
  }
}
