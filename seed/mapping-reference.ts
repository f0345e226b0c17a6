// The reference data that a mapping itself brings: its dataset, its publisher, the document that its entries rest on.

import { recordReference } from '../src/timeline/recording/record-reference.js'
import type { ReferenceNoun, ReferenceRows } from '../src/timeline/recording/reference-noun.js'
import type { Writer } from '../src/timeline/recording/transaction.js'
import { RefusedInput } from './importer.js'
import type { OpenMapping } from './mapping/open-mapping.js'
import { REFERENCE_ORDER } from './reference-order.js'

/** Records it, all of it: a row that cannot be recorded is a fault of the mapping. Throws a RefusedInput. */
export async function recordMappingReference(writer: Writer, { dataset, mapping }: OpenMapping): Promise<void> {
  const rows: { [Noun in ReferenceNoun]?: ReferenceRows[Noun][] | undefined } = {
    ...mapping.reference,
    datasets: [dataset],
  }
  for (const noun of REFERENCE_ORDER) {
    const own = (rows[noun] ?? []).map((row) => ({ dataset: dataset.key, row }))
    const outcomes = await recordReference(writer, noun, own as never)
    for (const [index, { problems = [] }] of outcomes.entries()) {
      const [first] = problems
      if (first)
        throw new RefusedInput(
          `the mapping's reference.${noun}[${index}].${first.field} ${first.reason}`,
          null,
          dataset.key,
        )
    }
  }
}
