// A table of places: a gazetteer, whose rows point to one another and so are kept together.

import { readForeignPlaceKeys } from '../src/timeline/recording/known-names.js'
import { REFERENCE_LIMIT, recordReference } from '../src/timeline/recording/record-reference.js'
import type { PlaceRow } from '../src/timeline/recording/reference-draft.js'
import { RefusedInput } from './importer.js'
import type { RowOutcome } from './input-run.js'
import type { SourceRow } from './reading/source-row.js'
import type { MappedJob } from './table-batch.js'

/** The most bytes of a table of places: it is held whole. */
export const PLACE_BYTES = 100_000_000

interface DrawnRow {
  row: SourceRow
  outcome: RowOutcome | null
  place: PlaceRow | null
}

/**
 * Records the places of a table. One that another dataset recorded is left as it is, and counts as unchanged; what lies in
 * it finds it. Throws a RefusedInput for more rows than can be kept together.
 */
export async function seedPlaceTable(job: MappedJob, rows: AsyncIterable<SourceRow>): Promise<void> {
  const { mapping, names, writer, run } = job
  const held: SourceRow[] = []
  let bytes = 0
  for await (const row of rows) {
    bytes += row.length
    if (held.push(row) > REFERENCE_LIMIT || bytes > PLACE_BYTES)
      throw new RefusedInput(`holds more than ${REFERENCE_LIMIT} places or ${PLACE_BYTES} bytes: split it`, row.line)
    mapping.compiled.announce?.(row, names)
  }
  const drawn = held.map((row) => drawRow(job, row))
  const foreign = await writer.transaction((tx) => readForeignPlaceKeys(tx, mapping.dataset.key))
  const own: (DrawnRow & { place: PlaceRow })[] = []
  for (const each of drawn) {
    if (each.place === null) continue
    if (foreign.has(each.place.key)) each.outcome = { outcome: 'unchanged' }
    else own.push(each as DrawnRow & { place: PlaceRow })
  }
  const outcomes = await recordReference(
    writer,
    'places',
    own.map(({ place }) => ({ dataset: mapping.dataset.key, row: place })),
  )
  for (const [index, each] of own.entries()) each.outcome = outcomes[index] ?? null
  for (const { row, outcome } of drawn)
    run.settle({ lineOf: () => row.line, raw: () => row.raw() }, outcome as RowOutcome)
}

function drawRow({ mapping, names, onDrawn }: MappedJob, row: SourceRow): DrawnRow {
  const identified = mapping.compiled.identify(row, names)
  if (identified.skipped !== undefined) return { row, outcome: { outcome: 'skipped' }, place: null }
  if (identified.problems) return { row, outcome: { outcome: 'problem', problems: identified.problems }, place: null }
  const drawn = identified.draw()
  onDrawn?.(drawn)
  if (drawn.problems) return { row, outcome: { outcome: 'problem', problems: drawn.problems }, place: null }
  return { row, outcome: null, place: 'place' in drawn ? drawn.place : null }
}
