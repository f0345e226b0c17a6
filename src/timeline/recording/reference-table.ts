// How each noun of the reference data lies in its tables: its columns, its lists, and what it points to.

import { dayOf, dayStart } from '../time/civil-day.js'
import { isZone } from '../time/zone.js'
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

/** A row's pointer to another by key. Pointers within one noun are the edges of its tree, upwards. */
export interface ReferencePointer {
  field: string
  noun: ReferenceNoun
  key: string
}

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

/** Every noun, in the order in which they can be recorded: what is pointed to before what points. */
export const REFERENCE_TABLES: { [Noun in ReferenceNoun]: ReferenceTable<ReferenceRows[Noun]> } = {
  licences: {
    table: 'licence',
    pointersOf: () => [],
    columnsOf: ({ name, url = null }) => ({ name, url }),
    lists: [],
    check: () => [],
  },
  actors: {
    table: 'actor',
    pointersOf: ({ parent }) => point('parent', 'actors', parent),
    columnsOf: ({ name, type, side, parent, country = null }, idOf) => ({
      ...{ name, type, side, country, parent_id: idOf('actors', parent) },
    }),
    lists: [aliasList('actor_name', 'actor_id')],
    check: ({ aliases }) => checkNames('aliases', aliases),
  },
  offices: {
    table: 'office',
    pointersOf: ({ actor, body }) => [...point('actor', 'actors', actor), ...point('body', 'actors', body)],
    columnsOf: ({ actor, title, body, status, from = null, to = null }, idOf) => ({
      ...{ actor_id: idOf('actors', actor), body_id: idOf('actors', body) },
      ...{ title, status, from_day: from, to_day: to },
    }),
    lists: [],
    check: ({ from, to }) => checkDays('to', from, to),
  },
  places: {
    table: 'place',
    pointersOf: ({ parent, areas = [] }) => [
      ...point('parent', 'places', parent),
      ...areas.flatMap((area, index) => point(`areas[${index}]`, 'places', area)),
    ],
    columnsOf: ({ name, level, parent, point }, idOf) => ({
      ...{ name, level, parent_id: idOf('places', parent), lat: point?.lat ?? null, lon: point?.lon ?? null },
    }),
    lists: [
      {
        table: 'place_area',
        owner: 'place_id',
        columns: ['area_id'],
        rowsOf: ({ areas = [] }, idOf) => [...new Set(areas)].map((area) => ({ area_id: idOf('places', area) })),
      },
      {
        table: 'place_code',
        owner: 'place_id',
        columns: ['scheme', 'code'],
        rowsOf: ({ codes = [] }) => [...new Set(codes)].map(splitCode),
      },
      {
        table: 'place_name',
        owner: 'place_id',
        columns: ['name', 'language', 'from_day', 'to_day'],
        rowsOf: ({ names = [] }) =>
          names.map((name) => {
            if (typeof name === 'string') return { name, language: null, from_day: null, to_day: null }
            return {
              name: name.name,
              language: name.language ?? null,
              from_day: name.from ?? null,
              to_day: name.to ?? null,
            }
          }),
      },
    ],
    check: ({ names }) => [
      ...checkNames('names', names),
      ...(names ?? []).flatMap((name, index) =>
        typeof name === 'string' ? [] : checkDays(`names[${index}].to`, name.from, name.to),
      ),
    ],
  },
  capabilities: {
    table: 'capability',
    pointersOf: ({ parent }) => point('parent', 'capabilities', parent),
    columnsOf: ({ name, parent }, idOf) => ({ name, parent_id: idOf('capabilities', parent) }),
    lists: [aliasList('capability_name', 'capability_id')],
    check: ({ aliases }) => checkNames('aliases', aliases),
  },
  sources: {
    table: 'source',
    pointersOf: ({ actor }) => point('actor', 'actors', actor),
    columnsOf: ({ name, side, reliability = null, actor }, idOf) => ({
      ...{ name, side, reliability, actor_id: idOf('actors', actor) },
    }),
    lists: [],
    check: () => [],
  },
  documents: {
    table: 'document',
    pointersOf: ({ publisher, licence }) => [
      ...point('publisher', 'sources', publisher),
      ...point('licence', 'licences', licence),
    ],
    columnsOf: (
      { title = null, url = null, publisher, published, zone, retrieved, language = null, licence },
      idOf,
    ) => ({
      ...{ title, url, zone, language, ...publicationOf(published, zone) },
      publisher_id: idOf('sources', publisher),
      retrieved_at: retrieved === undefined ? null : new Date(retrieved).toISOString(),
      licence_id: idOf('licences', licence),
    }),
    lists: [],
    check: ({ zone }) =>
      isZone(zone) ? [] : [{ field: 'zone', reason: `"${zone}" is not an IANA zone, such as Europe/Kyiv` }],
  },
  programmes: {
    table: 'aid_programme',
    pointersOf: ({ donor }) => point('donor', 'actors', donor),
    columnsOf: ({ name, donor }, idOf) => ({ name, donor_id: idOf('actors', donor) }),
    lists: [],
    check: () => [],
  },
  threads: {
    table: 'thread',
    pointersOf: () => [],
    columnsOf: ({ name, summary = null }) => ({ name, summary }),
    lists: [],
    check: () => [],
  },
  datasets: {
    table: 'dataset',
    pointersOf: ({ licence }) => point('licence', 'licences', licence),
    columnsOf: (row, idOf) => ({
      ...{ title: row.title, description: row.description ?? null, url: row.url ?? null },
      ...{ attribution: row.attribution ?? null, redistributable: row.redistributable },
      ...{ licence_id: idOf('licences', row.licence), expected_every_seconds: row.expectedEverySeconds ?? null },
    }),
    lists: [],
    check: () => [],
  },
}

/** The scheme and the code of `iso:UA-59`. */
export function splitCode(code: string): { scheme: string; code: string } {
  const colon = code.indexOf(':')
  return { scheme: code.slice(0, colon), code: code.slice(colon + 1) }
}

function point(field: string, noun: ReferenceNoun, key: string | undefined): ReferencePointer[] {
  return key === undefined ? [] : [{ field, noun, key }]
}

type Name = string | { name: string; language?: string | undefined; from?: string | undefined }

function aliasList(table: string, owner: string) {
  const rowsOf = ({ aliases = [] }: { aliases?: Name[] | undefined }): Columns[] =>
    aliases.map((alias) =>
      typeof alias === 'string'
        ? { name: alias, language: null }
        : { name: alias.name, language: alias.language ?? null },
    )
  return { table, owner, columns: ['name', 'language'], rowsOf }
}

// One name may stand in two languages, and come back: Bakhmut until 1924 and again from 2016.
function checkNames(field: string, names: Name[] = []): Problem[] {
  const seen = new Set<string>()
  return names.flatMap((each, index) => {
    const { name, language, from }: Exclude<Name, string> = typeof each === 'string' ? { name: each } : each
    const identity = JSON.stringify([name, language, from])
    const isRepeated = seen.has(identity)
    seen.add(identity)
    return isRepeated ? [{ field: `${field}[${index}]`, reason: `gives the name "${name}" twice` }] : []
  })
}

function checkDays(field: string, from: string | undefined, to: string | undefined): Problem[] {
  return from !== undefined && to !== undefined && to < from ? [{ field, reason: `${to} is before ${from}` }] : []
}

function publicationOf(published: string | undefined, zone: string): Columns {
  if (published === undefined) return { published_at: null, published_day: null }
  if (!published.includes('T')) {
    return { published_at: dayStart(published, zone).toISOString(), published_day: published }
  }
  const at = new Date(published)
  return { published_at: at.toISOString(), published_day: dayOf(at, zone) }
}
