// What every noun of the reference data has to say of itself, so that one code records them all.

import type * as rows from './reference-draft.js'
import type { Problem } from './resolved-draft.js'

/** The rows of each noun, by its name in a native file. */
export interface ReferenceRows {
  licences: rows.LicenceRow
  actors: rows.ActorRow
  offices: rows.OfficeRow
  places: rows.PlaceRow
  capabilities: rows.CapabilityRow
  sources: rows.SourceRow
  documents: rows.DocumentRow
  programmes: rows.ProgrammeRow
  threads: rows.ThreadRow
  datasets: rows.DatasetRow
}

export type ReferenceNoun = keyof ReferenceRows

/** A row of a noun, and the key of the dataset that brings it. */
export interface ReferenceRow<Noun extends ReferenceNoun> {
  dataset: string
  row: ReferenceRows[Noun]
}

/** A row's pointer to another by key. Pointers within one noun are the edges of its tree, upwards. */
export interface ReferencePointer {
  field: string
  noun: ReferenceNoun
  key: string
}

/** The ids of recorded rows by their keys, noun by noun. */
export type ReferenceIds = Map<ReferenceNoun, Map<string, number>>

/** Columns by their names in the database; days as 'YYYY-MM-DD', instants as ISO 8601. */
export type Columns = Record<string, string | number | boolean | null>

/** The id of a key; null for an absent key, and for one that is not written yet. */
export type IdOf = (noun: ReferenceNoun, key: string | undefined) => number | null

export interface ReferenceTable<Row> {
  table: string
  pointersOf(row: Row): ReferencePointer[]
  columnsOf(row: Row, idOf: IdOf): Columns
  lists: { table: string; owner: string; columns: string[]; rowsOf(row: Row, idOf: IdOf): Columns[] }[]
  check(row: Row): Problem[]
}
