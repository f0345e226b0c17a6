// A mapping made ready: for each row who it is, and once that is asked for, what it says.

import { hash } from 'node:crypto'
import { quoted } from '../../src/timeline/time/time-error.js'
import { unstorableTexts } from '../importers/storable.js'
import { compileWhen } from './compile-condition.js'
import { compileEntry } from './compile-entry.js'
import { type CompiledPlace, compilePlace } from './compile-place.js'
import { compileText } from './compile-text.js'
import type { Drawn, Identified } from './mapped-row.js'
import type { Mapping } from './mapping.js'
import type { MappingField } from './mapping-field.js'
import { type Names, type Read, type Row, RowReading } from './row-reading.js'
import type { Found } from './search.js'

/** A mapping that is ready to read rows. It holds nothing of any row: what it finds and creates is in the names. */
export interface CompiledMapping {
  /** The columns that it reads, required ones and others. */
  columns: readonly string[]
  /**
   * Of a mapping of places: notes the place of a row, so that what lies in it finds it by its code. Is called for every row
   * of the table before the first is identified. Null for a mapping of entries.
   */
  announce: ((row: Row, names: Names) => void) | null
  /** Says who a row is. Its draft is drawn only where its fingerprint is new. */
  identify(row: Row, names: Names): Identified
}

/** What carries out an entry or a place. */
interface Content {
  /** Finds what the row's names lead to; gives it in a form that tells any two apart, null where the row has a problem. */
  find: Read<unknown>
  draw(id: string, reading: RowReading): Drawn
}

/** Compiles a mapping; what is wrong with it is noted in `field`, its own, and then nothing of it can be used. */
export function compileMapping(
  mapping: Mapping,
  field: MappingField,
  dataset: string,
  version: string,
): CompiledMapping {
  const skip = compileSkip(mapping.skip, field.at('skip'))
  const id = compileText(mapping.id, field.at('id'))
  const place = mapping.place && compilePlace(mapping.place, field.at('place'))
  const content = place ? contentOfPlace(place) : compileContent(mapping, field, dataset)
  const { columns } = field

  const identify = (row: Row, names: Names): Identified => {
    // A row that could not be read has no cells: whatever asks for an empty one would hold of it.
    if (row.problem) return { problems: [row.problem], id: null }
    const reading = new RowReading(row, columns, names)
    const skipped = skip(reading)
    if (skipped !== null) return { skipped }
    const known = id(reading)
    const fault = faultOfId(known)
    if (fault !== null) reading.report(field.at('id').label, fault)
    const found = content.find(reading)
    if (known === null || reading.problems.length > 0) {
      // All that is wrong with a row is told at once.
      content.draw(known ?? '', reading)
      return { problems: reading.distinctProblems, id: fault === null ? known : null }
    }
    const said = JSON.stringify([version, reading.cells, found])
    return new IdentifiedRow(known, new Uint8Array(hash('sha256', said, 'buffer')), reading, content)
  }
  const announce = (row: Row, names: Names): void => {
    if (row.problem || !place) return
    const reading = new RowReading(row, columns, names)
    if (skip(reading) === null) place.identity(reading)
  }
  return { columns, identify, announce: place ? announce : null }
}

const LONGEST_ID = 300

// The id is looked up before its draft is drawn, so it must be fit for the database by itself.
function faultOfId(id: string | null): string | null {
  if (id === null) return 'is empty: without it nobody can tell the row from others'
  if (id.length > LONGEST_ID) return `makes ${quoted(id)}, which is longer than ${LONGEST_ID} characters: correct it`
  const [unstorable] = unstorableTexts(id)
  return unstorable ? `makes an id that ${unstorable.reason}: correct it` : null
}

class IdentifiedRow {
  constructor(
    readonly id: string,
    readonly fingerprint: Uint8Array<ArrayBuffer>,
    private readonly reading: RowReading,
    private readonly content: Content,
  ) {}

  draw(): Drawn {
    return this.content.draw(this.id, this.reading)
  }
}

function compileContent({ entry, reference }: Mapping, field: MappingField, dataset: string): Content {
  if (!entry) throw new Error('A mapping is of entries or of places')
  const { kind, searches, draw } = compileEntry(entry, field, {
    dataset,
    named: new Set(reference?.places?.map(({ key }) => key)),
  })
  const find: Read<unknown> = (reading) => {
    reading.kind = kind(reading)
    for (const search of searches) reading.found.push(search(reading))
    return reading.found.map((leads) => leads.map(wordsOf))
  }
  return { find, draw }
}

function contentOfPlace({ identity, parent, draw }: CompiledPlace): Content {
  const find: Read<unknown> = (reading) => {
    reading.place = identity(reading)
    reading.found.push(parent(reading))
    return [reading.place?.key, reading.found[0]?.map(wordsOf)]
  }
  return { find, draw: (_, reading) => draw(reading) }
}

function wordsOf(found: Found | null): string | null {
  return found && `${found.key} ${found.level} ${found.precision}`
}

function compileSkip(rules: Mapping['skip'], field: MappingField): Read<string | null> {
  const compiled = (rules ?? []).map(({ when, reason }, index) => ({
    applies: compileWhen(when, field.at(index).at('when')),
    reason,
  }))
  return (reading) => compiled.find(({ applies }) => applies(reading))?.reason ?? null
}
