// The trees of places, actors and capabilities: no circles, a bounded depth, and everything above everything below.

import { Prisma } from '../../../prisma/client/client.js'
import type { ReferenceNoun } from './reference-noun.js'
import type { Problem } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

/** How many steps there may be from the bottom of a tree to its top. */
export const TREE_DEPTH = 20

interface Tree {
  table: string
  closure: string
  /** All edges, as rows of `below` and `above`. */
  edges: Prisma.Sql
  /** The tables whose rows hang entries on it, and their column. */
  uses: { tables: readonly string[]; column: string }
}

const TREES: Partial<Record<ReferenceNoun, Tree>> = {
  places: {
    table: 'place',
    closure: 'place_closure',
    edges: Prisma.sql`select id as below, parent_id as above from place where parent_id is not null
      union all select place_id, area_id from place_area`,
    uses: { tables: ['entry_place'], column: 'place_id' },
  },
  actors: {
    table: 'actor',
    closure: 'actor_closure',
    edges: Prisma.sql`select id as below, parent_id as above from actor where parent_id is not null`,
    uses: { tables: ['participation'], column: 'actor_id' },
  },
  capabilities: {
    table: 'capability',
    closure: 'capability_closure',
    edges: Prisma.sql`select id as below, parent_id as above from capability where parent_id is not null`,
    uses: { tables: ['capability_use', 'aid_item'], column: 'capability_id' },
  },
}

/** The tree of a noun; undefined where it has none. */
export function treeOf(noun: ReferenceNoun): Tree | undefined {
  return TREES[noun]
}

/** The part of a tree that a batch can meet, by key: the edges upwards, and the steps below each row of the batch. */
export interface TreePart {
  above: Map<string, string[]>
  height: Map<string, number>
}

/** Reads everything above these keys as it stands, and how deep the tree goes below each. */
export async function readTreePart(tx: Transaction, tree: Tree, keys: string[]): Promise<TreePart> {
  const table = Prisma.raw(tree.table)
  const edges = await tx.query<{ below: string; above: string }>(Prisma.sql`
    with recursive edge as (${tree.edges}), met as (
      select id from ${table} where key = any(${keys}::text[])
      union select edge.above from met join edge on edge.below = met.id
    )
    select b.key as below, a.key as above from edge
    join met on met.id = edge.below join ${table} b on b.id = edge.below join ${table} a on a.id = edge.above`)
  const heights = await tx.query<{ key: string; height: number }>(Prisma.sql`
    select t.key, max(c.distance)::int as height from ${Prisma.raw(tree.closure)} c join ${table} t on t.id = c.above_id
    where t.key = any(${keys}::text[]) group by t.key`)
  const above = new Map<string, string[]>()
  for (const edge of edges) above.set(edge.below, [...(above.get(edge.below) ?? []), edge.above])
  return { above, height: new Map(heights.map(({ key, height }) => [key, height])) }
}

/** What is wrong with the place of `key` in a tree whose edges upwards `aboveOf` tells and that goes `height` steps below it. */
export function checkTree(key: string, aboveOf: (key: string) => readonly string[], height: number): Problem[] {
  const seen = new Set<string>()
  let level = [key]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth + height > TREE_DEPTH) {
      return [{ field: 'parent', reason: `the tree would be more than ${TREE_DEPTH} steps deep` }]
    }
    const above = [...new Set(level.flatMap((below) => aboveOf(below)))]
    if (above.includes(key)) return [{ field: 'parent', reason: `"${key}" would lie above itself` }]
    level = above.filter((each) => !seen.has(each))
    for (const each of level) seen.add(each)
  }
  return []
}

/**
 * Brings the closure up to date for these rows and everything below them, by one statement; distance is the fewest steps.
 * Returns the ids of all rows that now have other rows above them.
 */
export async function rebuildClosure(tx: Transaction, tree: Tree, ids: number[]): Promise<number[]> {
  const closure = Prisma.raw(tree.closure)
  const moved = await tx.query<{ id: number }>(Prisma.sql`
    with recursive edge as (${tree.edges}), affected as (
      select unnest(${ids}::int[]) as id
      union select edge.below from affected join edge on edge.above = affected.id
    ), up (above, below, distance) as (
      select id, id, 0 from affected
      union select edge.above, up.below, up.distance + 1 from up join edge on edge.below = up.above
      where up.distance < ${TREE_DEPTH * 2}
    ), fresh as (
      select above, below, min(distance) as distance from up group by above, below
    ), gone as (
      delete from ${closure} c using affected
      where c.below_id = affected.id and not exists (select from fresh where above = c.above_id and below = c.below_id)
      returning c.below_id as id
    ), added as (
      insert into ${closure} as c (above_id, below_id, distance) select above, below, distance from fresh
      on conflict (above_id, below_id) do update set distance = excluded.distance where c.distance <> excluded.distance
      returning c.below_id as id
    )
    select distinct id from (select id from gone union all select id from added) as touched`)
  return moved.map(({ id }) => id)
}

/** The entries that hang on these rows of a tree. */
export async function readEntriesOn(tx: Transaction, tree: Tree, ids: number[]) {
  const { tables, column } = tree.uses
  const hanging = tables.map(
    (table) => Prisma.sql`
    select entry_id from ${Prisma.raw(table)} where ${Prisma.raw(column)} = any(${ids}::int[])`,
  )
  return tx.query<{ id: string; key: string }>(Prisma.sql`
    select e.id, e.key from entry e where e.id in (${Prisma.join(hanging, ' union all ')}) order by e.id`)
}
