// The reference data that the rows of a batch need beside what is recorded: places, actors and documents of their own.

import { recordReference } from '../src/timeline/recording/record-reference.js'
import type { ReferenceNoun, ReferenceRows } from '../src/timeline/recording/reference-noun.js'
import type { Problem } from '../src/timeline/recording/resolved-draft.js'
import type { Writer } from '../src/timeline/recording/transaction.js'
import type { NeededRow } from './mapping/mapped-row.js'
import type { Names } from './mapping/row-reading.js'
import { REFERENCE_ORDER } from './reference-order.js'

/** Records each once and makes it known by its names. Answers what is wrong with those that could not be, by noun/key. */
export async function recordNeeds(
  writer: Writer,
  dataset: string,
  names: Names,
  needs: readonly NeededRow[],
): Promise<ReadonlyMap<string, Problem[]>> {
  const wanted = new Map(needs.map((needed) => [`${needed.noun}/${needed.row.key}`, needed]))
  const lacking = new Map<string, Problem[]>()
  for (const noun of REFERENCE_ORDER) {
    const rows = [...wanted.values()].filter((needed) => needed.noun === noun).map(({ row }) => row)
    const outcomes = await recordReference(
      writer,
      noun,
      rows.map((row) => ({ dataset, row: row as ReferenceRows[ReferenceNoun] })) as never,
    )
    for (const [index, row] of rows.entries()) {
      const { problems } = outcomes[index] ?? {}
      if (problems)
        lacking.set(
          `${noun}/${row.key}`,
          problems.map(({ field, reason }) => ({ field: `${noun} "${row.key}" ${field}`, reason })),
        )
      else learn(names, { noun, row } as NeededRow)
    }
  }
  return lacking
}

function learn(names: Names, { noun, row }: NeededRow): void {
  if (noun === 'places') names.places.add(row)
  if (noun === 'actors') names.actors.add(row)
  if (noun === 'capabilities') names.capabilities.add(row)
}
