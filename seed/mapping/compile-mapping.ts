// A mapping made ready: for each row who it is, and once that is asked for, what it says.

import { hash } from 'node:crypto'
import { compileWhen } from './compile-condition.js'
import { compileEntry } from './compile-entry.js'
import { compilePlace } from './compile-place.js'
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

/** What is found out of a row before its fingerprint is taken, and how the rest is drawn. */
interface Opened {
  /** What the searches led to, in a form that tells any two apart. */
  keys: unknown
  draw(id: string): Drawn
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
  const open = place ? openPlace(place) : compileOpenEntry(mapping, field, dataset)
  const { columns } = field

  const identify = (row: Row, names: Names): Identified => {
    // A row that could not be read has no cells: whatever asks for an empty one would hold of it.
    if (row.problem) return { problems: [row.problem] }
    const reading = new RowReading(row, columns, names)
    const skipped = skip(reading)
    if (skipped !== null) return { skipped }
    const known = id(reading)
    if (known === null) reading.report(field.at('id').label, 'is empty: without it nobody can tell the row from others')
    const opened = open(reading)
    if (known === null || opened === null || reading.problems.length > 0) {
      opened?.draw(known ?? '')
      return { problems: reading.problems }
    }
    const said = JSON.stringify([version, reading.cells, opened.keys])
    const fingerprint = new Uint8Array(hash('sha256', said, 'buffer'))
    return { id: known, fingerprint, draw: () => opened.draw(known) }
  }
  const announce = (row: Row, names: Names): void => {
    if (row.problem || !place) return
    const reading = new RowReading(row, columns, names)
    if (skip(reading) === null) place.identity(reading)
  }
  return { columns, identify, announce: place ? announce : null }
}

function compileOpenEntry({ entry }: Mapping, field: MappingField, dataset: string): Read<Opened> {
  if (!entry) throw new Error('A mapping is of entries or of places')
  const { kind, searches, draw } = compileEntry(entry, field, dataset)
  return (reading) => {
    reading.kind = kind(reading)
    for (const search of searches) reading.found.push(search(reading))
    return { keys: reading.found.map((leads) => leads.map(wordsOf)), draw: (id) => draw(id, reading) }
  }
}

function openPlace({ identity, parent, draw }: ReturnType<typeof compilePlace>): Read<Opened | null> {
  return (reading) => {
    const own = identity(reading)
    if (own === null) return null
    reading.own = own.key
    reading.found.push(parent(reading))
    return { keys: [own.key, reading.found[0]?.map(wordsOf)], draw: () => draw(own, reading) }
  }
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
