// A small cast for tests of mappings: a gazetteer with two Ivanivkas, rows, and mappings of a watchers' table.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Drawn, Identified, NeededRow } from '../../../seed/mapping/mapped-row.js'
import { MappingField } from '../../../seed/mapping/mapping-field.js'
import { NameIndex } from '../../../seed/mapping/name-index.js'
import { type OpenMapping, openMapping } from '../../../seed/mapping/open-mapping.js'
import { type NamedPlace, PlaceIndex } from '../../../seed/mapping/place-index.js'
import { type Names, type Read, type Row, RowReading } from '../../../seed/mapping/row-reading.js'
import type { Problem } from '../../../src/timeline/recording/resolved-draft.js'
import { ownFolder } from '../../support/folder.js'

/** Ivanivka lies in two raions of Sumy Oblast, and Sumy is a city, a raion and an oblast. */
export const gazetteer: NamedPlace[] = [
  { key: 'ivanivka-1', name: 'Ivanivka', level: 'SETTLEMENT', parent: 'sumy-raion' },
  { key: 'ua', name: 'Ukraine', level: 'COUNTRY', codes: ['iso:UA'], names: [{ name: 'Україна' }] },
  {
    key: 'sumy-oblast',
    name: 'Sumy Oblast',
    level: 'ADM1',
    parent: 'ua',
    codes: ['iso:UA-59'],
    names: ['Sumy', 'Sumska oblast'],
  },
  { key: 'sumy-raion', name: 'Sumy Raion', level: 'ADM2', parent: 'sumy-oblast', names: ['Sumy', 'Сумський район'] },
  { key: 'okhtyrka-raion', name: 'Okhtyrka Raion', level: 'ADM2', parent: 'sumy-oblast' },
  { key: 'ivanivka-2', name: 'Ivanivka', level: 'SETTLEMENT', parent: 'okhtyrka-raion' },
  { key: 'sumy', name: 'Sumy', level: 'SETTLEMENT', parent: 'sumy-raion', codes: ['geonames:692194'] },
  { key: 'kyiv-oblast', name: 'Kyiv Oblast', level: 'ADM1', parent: 'ua' },
]

/** What is known before a run. */
export function knownNames(places: readonly NamedPlace[] = gazetteer): Names {
  return {
    places: new PlaceIndex(places),
    actors: new NameIndex([
      { key: 'ukraine', name: 'Ukraine', aliases: ['Government of Ukraine'] },
      { key: 'guard-1', name: 'National Guard' },
      { key: 'guard-2', name: 'Guard', aliases: [{ name: 'National Guard' }] },
    ]),
    capabilities: new NameIndex([{ key: 'drone', name: 'Drone', aliases: ['UAV'] }]),
  }
}

/** Records what rows need, as a run does. */
export function record(names: Names, needs: readonly NeededRow[]): void {
  for (const needed of needs) {
    if (needed.noun === 'places') names.places.add(needed.row)
    if (needed.noun === 'actors') names.actors.add(needed.row)
    if (needed.noun === 'capabilities') names.capabilities.add(needed.row)
  }
}

export const aRow = (cells: Record<string, string>, problem: Problem | null = null): Row => ({
  problem,
  value: (column) => cells[column],
})

/** One part of a mapping alone: what is wrong with it, and what it reads from cells. */
export function partOf<Part, T>(compile: (part: Part, field: MappingField) => Read<T>, part: Part) {
  const root = MappingField.root()
  const read = compile(part, root.at('part'))
  const readFrom = (cells: Record<string, string>, names = knownNames()) => {
    const reading = new RowReading(aRow(cells), root.columns, names)
    const value = read(reading)
    return { value, problems: reading.problems, needs: reading.needs }
  }
  return { faults: root.faults.map(({ reason }) => reason), readFrom }
}

/** Writes a mapping in a folder of its own and returns its path. */
export async function aMappingFile(text: string, name = 'watch.yaml'): Promise<string> {
  const path = join(ownFolder(), name)
  await writeFile(path, text)
  return path
}

export const open = async (text: string, name?: string): Promise<OpenMapping> =>
  openMapping(await aMappingFile(text, name))

/** A mapping of entries whose fields beside the least are these lines, two blanks deep. */
export const entryMapping = (fields = '', required = '[id, at]') => `
dataset: { title: Watchers, redistributable: true }
input: { format: csv, required: ${required} }
id: '{id}'
entry:
  kind: BATTLEFIELD_EVENT
  eventType: AIR_ALERT
  title: 'Alert {id}'
  status: REPORTED
  occurred: { start: '{at}', formats: [yyyy-MM-dd], zone: Europe/Kyiv }
${fields}`

/** The row that the least mapping reads. */
export const leastCells = { id: 'a1', at: '2024-11-20' }

/** Everything that becomes of a row. */
export function mapRow(
  { compiled }: OpenMapping,
  cells: Record<string, string>,
  names = knownNames(),
): Drawn & { who: Identified } {
  const who = compiled.identify(aRow({ ...leastCells, ...cells }), names)
  if (who.skipped !== undefined) throw new Error(`skipped: ${who.skipped}`)
  return { ...(who.problems ? { problems: who.problems } : who.draw()), who } as Drawn & { who: Identified }
}

/** The draft of a row that has no problem. */
export function draftOf(mapping: OpenMapping, cells: Record<string, string>, names = knownNames()) {
  const drawn = mapRow(mapping, cells, names)
  if (!('draft' in drawn)) throw new Error(JSON.stringify(drawn.problems))
  return drawn
}
