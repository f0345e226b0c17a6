// How each noun of the reference data lies in its tables: its columns, its lists, and what it points to.

import { dayOf, dayStart } from '../time/civil-day.js'
import { isZone } from '../time/zone.js'
import { aliasList, checkNames } from './reference-names.js'
import type { Columns, ReferenceNoun, ReferencePointer, ReferenceRows, ReferenceTable } from './reference-noun.js'
import type { Problem } from './resolved-draft.js'

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
