// Rulings are recorded, each carried out once: recording twice equals recording once, whatever happened in between.

import { canonicalJson, contentHashOf } from './content-hash.js'
import { rulingIdOf } from './identity.js'
import { BATCH_LIMIT } from './record.js'
import { type DraftOf, type NumberedRuling, type RulingOutcome, survivorIn } from './ruling.js'
import { RULING_VERBS, type RulingDraft } from './ruling-draft.js'
import { recordTurn } from './ruling-turn.js'
import { inTransaction, type Writer } from './transaction.js'

/** A ruling and the key of the dataset whose it is. */
export interface DatasetRuling {
  dataset: string
  ruling: RulingDraft
}

/**
 * Records all rulings of a run, also of several datasets: first what is retracted, then what is removed, then what is
 * restored. Answers in their order; a ruling with a problem is left out and the others are carried out. One that was
 * carried out before and says the same is `unchanged`, whatever became of its entry since. `draftOf` gives the drafts of
 * the same run.
 *
 * Throws where a dataset is unknown or the database fails. What was carried out by then stays so: the next time it is
 * `unchanged`, and the rest follows.
 */
export async function recordRulings(
  writer: Writer,
  rulings: readonly DatasetRuling[],
  draftOf: DraftOf,
): Promise<RulingOutcome[]> {
  const outcomes = new Map<number, RulingOutcome>()
  const numbered = numberRulings(rulings)
  const first = new Map(numbered.toReversed().map(({ id, index }) => [id, index]))
  for (const { id, index, ruling } of numbered) {
    const reason = `is the second ruling with the id "${ruling.row.id}"`
    if (first.get(id) !== index) outcomes.set(index, { outcome: 'problem', problems: [{ field: 'id', reason }] })
  }
  for (const verb of RULING_VERBS) {
    const due = numbered.filter(({ index, ruling }) => ruling.verb === verb && !outcomes.has(index))
    for (const turn of turnsOf(due)) {
      const results = await inTransaction(writer, (tx) => recordTurn(tx, turn, draftOf))
      for (const [index, outcome] of results) outcomes.set(index, outcome)
    }
  }
  return rulings.map((_, index) => outcomes.get(index) as RulingOutcome)
}

function numberRulings(rulings: readonly DatasetRuling[]): NumberedRuling[] {
  return rulings.map(({ dataset, ruling }, index) => {
    return {
      index,
      id: rulingIdOf(dataset, ruling.row.id),
      dataset,
      ruling,
      hash: contentHashOf(canonicalJson(ruling)),
    }
  })
}

// The rulings of a turn are carried out all at once. None of them may be on an entry that another one changes before.
function turnsOf(rulings: readonly NumberedRuling[]): NumberedRuling[][] {
  const turns: NumberedRuling[][] = []
  const ruled = new Set<string>()
  const survivors = new Set<string>()
  for (const each of rulings) {
    const { entry } = each.ruling.row
    const survivor = survivorIn(each.ruling)
    const turn = turns.at(-1)
    const isApart = !ruled.has(entry) && !survivors.has(entry) && (survivor === null || !ruled.has(survivor))
    if (turn && turn.length < BATCH_LIMIT && isApart) {
      turn.push(each)
    } else {
      turns.push([each])
      ruled.clear()
      survivors.clear()
    }
    ruled.add(entry)
    if (survivor !== null) survivors.add(survivor)
  }
  return turns
}
