// Which rows of reference data can be recorded: what they point to is there, their tree holds, their codes are theirs.

import { Prisma } from '../../../prisma/client/client.js'
import type { ReferenceIds, ReferenceNoun, ReferenceRows, ReferenceTable } from './reference-noun.js'
import { REFERENCE_TABLES, splitCode } from './reference-table.js'
import { checkTree, readTreePart, type TreePart, treeOf } from './reference-tree.js'
import type { Problem } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

export interface CheckedRows {
  /** By place among the rows. */
  problems: Map<number, Problem[]>
  /** Keys of recorded rows that now lie elsewhere in their tree. */
  displaced: string[]
}

/**
 * Checks rows of one noun; `ids` is what `readReferenceIds` gave, `fallen` are rows that have problems already. A row that
 * falls takes with it the rows that stand on it.
 */
export async function checkReferenceRows<Noun extends ReferenceNoun>(
  tx: Transaction,
  noun: Noun,
  rows: readonly ReferenceRows[Noun][],
  ids: ReferenceIds,
  fallen: ReadonlyMap<number, Problem[]>,
): Promise<CheckedRows> {
  const table: ReferenceTable<ReferenceRows[Noun]> = REFERENCE_TABLES[noun]
  const tree = treeOf(noun)
  const edgesOf = (row: ReferenceRows[Noun]) =>
    table.pointersOf(row).flatMap((pointer) => (pointer.noun === noun ? [pointer.key] : []))
  const part: TreePart = tree
    ? await readTreePart(tx, tree, [...new Set(rows.flatMap((row) => [row.key, ...edgesOf(row)]))])
    : { above: new Map(), height: new Map() }
  const problems = new Map(fallen)
  const fall = (index: number, found: Problem[]) => found.length > 0 && problems.set(index, found)
  const first = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    if (first.has(row.key)) fall(index, [{ field: 'key', reason: `is the second row with the key "${row.key}"` }])
    else fall(index, table.check(row))
    if (!first.has(row.key)) first.set(row.key, index)
  }
  const codeOwners = noun === 'places' ? await readCodeOwners(tx, rows) : []

  for (let before = -1; before !== problems.size; ) {
    before = problems.size
    const standing = new Map([...first].filter(([, index]) => !problems.has(index)))
    const clashes = findCodeClashes(rows, standing, codeOwners)
    const aboveOf = (key: string) => {
      const index = standing.get(key)
      return index === undefined ? (part.above.get(key) ?? []) : edgesOf(rows[index] as ReferenceRows[Noun])
    }
    for (const [key, index] of standing) {
      const row = rows[index] as ReferenceRows[Noun]
      const lost = table.pointersOf(row).filter((at) => {
        return !ids.get(at.noun)?.has(at.key) && !(at.noun === noun && standing.has(at.key))
      })
      const nothing = lost.map((at) => ({ field: at.field, reason: `no ${singular(at.noun)} has the key "${at.key}"` }))
      const misplaced = tree ? checkTree(key, aboveOf, part.height.get(key) ?? 0) : []
      fall(index, nothing.length > 0 ? nothing : [...misplaced, ...(clashes.get(key) ?? [])])
    }
  }
  const displaced = rows.filter((row, index) => {
    if (problems.has(index) || !tree || !ids.get(noun)?.has(row.key)) return false
    const [now, then] = [new Set(edgesOf(row)), new Set(part.above.get(row.key))]
    return now.size !== then.size || [...now].some((key) => !then.has(key))
  })
  return { problems, displaced: displaced.map(({ key }) => key) }
}

interface CodeOwner {
  code: string
  key: string
}

type CodedRow = { key: string; codes?: string[] | undefined }

async function readCodeOwners(tx: Transaction, rows: readonly CodedRow[]) {
  const codes = rows.flatMap(({ codes = [] }) => codes.map(splitCode))
  return tx.query<CodeOwner>(Prisma.sql`
    select distinct c.scheme || ':' || c.code as code, p.key
    from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as w (scheme text, code text)
    join place_code c on c.scheme = w.scheme and c.code = w.code join place p on p.id = c.place_id`)
}

// A place that stands in the batch says anew which codes are its own, and so gives up those that it had.
function findCodeClashes(
  rows: readonly CodedRow[],
  standing: ReadonlyMap<string, number>,
  recorded: readonly CodeOwner[],
): Map<string, Problem[]> {
  const owners = new Map(recorded.filter(({ key }) => !standing.has(key)).map(({ code, key }) => [code, key]))
  const clashes = new Map<string, Problem[]>()
  for (const [key, index] of standing) {
    for (const [at, code] of rows[index]?.codes?.entries() ?? []) {
      const owner = owners.get(code) ?? key
      owners.set(code, owner)
      const problem = { field: `codes[${at}]`, reason: `the code "${code}" belongs to the place "${owner}"` }
      if (owner !== key) clashes.set(key, [...(clashes.get(key) ?? []), problem])
    }
  }
  return clashes
}

function singular(noun: ReferenceNoun): string {
  return noun === 'capabilities' ? 'capability' : noun.slice(0, -1)
}
