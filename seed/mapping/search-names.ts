// The search for actors and capabilities: by key or by name; what it does not find it may create.

import type { z } from 'zod'
import { ActorRow, CapabilityRow } from '../../src/timeline/recording/reference-draft.js'
import { quoted } from '../../src/timeline/time/time-error.js'
import { validate } from '../importers/validate.js'
import { compileChoice } from './compile-choice.js'
import { compileKey } from './compile-key.js'
import { compileOptionalText, compileText } from './compile-text.js'
import type { NeededRow } from './mapped-row.js'
import type { MappingField } from './mapping-field.js'
import type { NameIndex } from './name-index.js'
import { recallNormalName } from './normal-name.js'
import type { Names, Read, RowReading } from './row-reading.js'
import {
  checkLastStep,
  type Found,
  type Miss,
  miss,
  namesOnly,
  type SearchRead,
  type SearchStep,
  searchBy,
} from './search.js'
import type { ActorStep, CapabilityStep } from './search-draft.js'

/** `dataset` is what the keys of created actors begin with. */
export function compileActorSearch(
  steps: readonly ActorStep[],
  field: MappingField,
  dataset: string,
  split?: string,
): SearchRead {
  checkLastStep(steps, field)
  const compiled = steps.map((step, index) => compileStep(step, field.at(index), dataset, actors, compileActor))
  return searchBy(compiled, split, field)
}

/** `dataset` is what the keys of created capabilities begin with. */
export function compileCapabilitySearch(
  steps: readonly CapabilityStep[],
  field: MappingField,
  dataset: string,
  split?: string,
): SearchRead {
  checkLastStep(steps, field)
  const compiled = steps.map((step, index) =>
    compileStep(step, field.at(index), dataset, capabilities, compileCapability),
  )
  return searchBy(compiled, split, field)
}

/** What is looked for. */
interface Noun<Row extends { key: string }> {
  called: string
  schema: z.ZodType<Row>
  indexOf(names: Names): NameIndex<Row>
  need(row: Row): NeededRow
}

const actors: Noun<ActorRow> = {
  called: 'actor',
  schema: ActorRow,
  indexOf: (names) => names.actors,
  need: (row) => ({ noun: 'actors', row }),
}

const capabilities: Noun<CapabilityRow> = {
  called: 'capability',
  schema: CapabilityRow,
  indexOf: (names) => names.capabilities,
  need: (row) => ({ noun: 'capabilities', row }),
}

/** What a created row says beside its key and name; what it lacks is found by its schema. */
type Compile<Step> = (step: Step, field: MappingField) => Read<object>

function compileActor({ create }: ActorStep, field: MappingField): Read<object> {
  if (!create) {
    field.at('create').fault('is missing: say the type and side of the actors that are created')
    return () => ({})
  }
  const at = field.at('create')
  const type = compileChoice(create.type, at.at('type'))
  const side = compileChoice(create.side, at.at('side'))
  const country = compileOptionalText(create.country, at.at('country'))
  const { parent } = create
  return (reading) => ({ type: type(reading), side: side(reading), parent, country: country(reading) ?? undefined })
}

function compileCapability({ create }: CapabilityStep): Read<object> {
  return () => ({ parent: create?.parent })
}

function compileStep<Step extends ActorStep | CapabilityStep, Row extends { key: string }>(
  step: Step,
  field: MappingField,
  dataset: string,
  noun: Noun<Row>,
  compileCreated: Compile<Step>,
): SearchStep {
  const way = step.key === undefined ? 'name' : 'key'
  if ((step.key === undefined) === (step.name === undefined)) field.fault('must give exactly one of key and name')
  const named = field.at(way)
  const text = step[way] ?? ''
  const wanted = way === 'name' ? namesOnly(compileText(text, named)) : compileKey(text, named)
  const { otherwise = 'QUARANTINE' } = step
  const created = otherwise === 'CREATE' ? compileCreated(step, field) : null
  if (created && way === 'key') field.at('otherwise').fault('is CREATE, but a key is looked for: look for a name')
  if (!created && step.create) field.at('create').fault('is of no use: nothing is created unless otherwise is CREATE')

  const seek = (sought: string, reading: RowReading): Found | Miss => {
    const index = noun.indexOf(reading.names)
    const keys = way === 'name' ? index.withName(sought) : index.hasKey(sought) ? [sought] : []
    const [key] = keys
    const found = { level: null, precision: null, needs: [] }
    if (key !== undefined && keys.length === 1) return { ...found, key }
    if (key !== undefined)
      return miss(named.label, `names ${quoted(sought)}, the name of ${keys.length}: ${keys.slice(0, 5).join(', ')}`)
    if (!created)
      return miss(named.label, `names ${quoted(sought)}, the ${way} of no ${noun.called}: record it, or correct it`)
    const name = recallNormalName(sought)
    const make = (newKey: string) => makeRow({ key: newKey, name: sought, ...created(reading) }, noun, named, reading)
    const row = index.created.create({ owner: dataset, prefix: dataset, name, lookedFor: name, make })
    if (row === null) return { problems: [], isPassedOver: false }
    return { ...found, key: row.key, needs: [noun.need(row)] }
  }
  return { wanted, otherwise, seek }
}

function makeRow<Row extends { key: string }>(
  row: { key: string; name: string },
  { schema, called }: Noun<Row>,
  field: MappingField,
  reading: RowReading,
): Row | null {
  const { data, problems } = validate(schema, row)
  if (data && problems.length === 0) return data
  for (const { field: part, reason } of problems) {
    reading.report(field.label, `names ${quoted(row.name)}, of which no ${called} can be made: its ${part} ${reason}`)
  }
  return null
}
