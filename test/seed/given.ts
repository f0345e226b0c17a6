// A small cast for seeding tests: files with a Sumy, a governor and an article, and everything that a database holds.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../../src/database/open.js'
import { ownFolder } from '../support/folder.js'

type Fields = Record<string, unknown>

/** Reference data to which the drafts of these tests point. */
export const cast = {
  actors: [
    { key: 'ukraine', name: 'Ukraine', type: 'STATE', side: 'UKRAINE' },
    { key: 'artiukh', name: 'Volodymyr Artiukh', type: 'PERSON', side: 'UKRAINE', parent: 'ukraine' },
    { key: 'united-states', name: 'United States', type: 'STATE', side: 'THIRD_PARTY' },
  ],
  offices: [{ key: 'sumy-governor', actor: 'artiukh', title: 'Governor', status: 'IN_OFFICE' }],
  places: [
    { key: 'sumy', name: 'Sumy', level: 'SETTLEMENT', parent: 'sumy-oblast' },
    { key: 'sumy-oblast', name: 'Sumy Oblast', level: 'ADM1', codes: ['iso:UA-59'] },
  ],
  capabilities: [{ key: 'drone', name: 'Drone' }],
  sources: [{ key: 'voa', name: 'Voice of America', side: 'THIRD_PARTY' }],
  documents: [
    { key: 'article', publisher: 'voa', published: '2024-11-21', zone: 'America/New_York' },
    { key: 'telegram', publisher: 'voa', published: '2024-11-20T22:00:00Z', zone: 'Europe/Kyiv' },
  ],
  programmes: [{ key: 'us-pda', name: 'Drawdown', donor: 'united-states' }],
  threads: [{ key: 'attacks', name: 'Attacks' }],
}

export const aDataset = (key = 'first', fields: Fields = {}) => ({ key, title: key, redistributable: true, ...fields })

export const anEvent = (id: string, fields: Fields = {}) => ({
  ...{ id, kind: 'BATTLEFIELD_EVENT', title: `Event ${id}`, status: 'CLAIMED', occurred: '2024-11-21~' },
  ...{ eventType: 'SHELLING_ARTILLERY_MISSILE_ATTACK', documents: ['article'] },
  ...fields,
})

export const aPackage = (id: string, fields: Fields = {}) => ({
  ...{ id, kind: 'AID_PACKAGE', title: `Package ${id}`, status: 'CONFIRMED', occurred: '2024-11-20' },
  ...{ stage: 'ALLOCATED', aidType: 'MILITARY', programme: 'us-pda', documents: ['article'] },
  ...fields,
})

export const aDecision = (id: string, fields: Fields = {}) => ({
  ...{ id, kind: 'POLICY_DECISION', title: `Decision ${id}`, status: 'CONFIRMED', occurred: '2024-11-20' },
  ...{ action: 'EXTEND', policyStatus: 'ANNOUNCED', documents: ['article'] },
  ...fields,
})

export const aClaim = (key: string, fields: Fields = {}) => ({
  ...{ key, text: `Claim ${key}`, form: 'PARAPHRASE', polarity: 'ASSERTS', channel: 'TELEGRAM' },
  ...fields,
})

/** The links of a draft that leads to one entry. */
export const linkTo = (to: string, fields: Fields = {}) => ({ links: [{ type: 'FOLLOWS', to, ...fields }] })

let rulings = 0

/** A ruling with an id of its own. */
export const aRuling = (entry: string, fields: Fields = {}) => ({
  ...{ id: `ruling-${++rulings}`, entry, reason: 'An editor said so.' },
  ...fields,
})

export const aRemoval = (entry: string, why = 'ERROR', fields: Fields = {}) => aRuling(entry, { why, ...fields })

export const aMerger = (entry: string, mergeInto: string) => aRemoval(entry, 'DUPLICATE', { mergeInto })

/** Writes a native file of a dataset in a folder of its own and returns its path. Text is written as it is. */
export async function aFile(content: string | Fields): Promise<string> {
  const path = join(ownFolder(), 'native.yaml')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content, null, 1))
  return path
}

type Row = Record<string, unknown>

/** What follows from the other tables, as test/seed/feed.test.ts has it; made of numbers that differ from run to run. */
const COMPUTED = ['feed', 'entry_text', 'search_name']

/**
 * Every row of every table as text, in an order of its own: keys in the place of running numbers, which a transaction that
 * was rolled back uses up, and without times of recording, without runs and without what is computed.
 */
export async function dumpOf({ pool }: Database): Promise<string[]> {
  const { rows: columns } = await pool.query<{ table: string; column: string; target: string }>(
    `select c.conrelid::regclass::text as "table", a.attname as "column", c.confrelid::regclass::text as target
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f'`,
  )
  const { rows: names } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'
     and table_type = 'BASE TABLE' and table_name <> all($1)`,
    [['_prisma_migrations', 'seed_run', 'quarantined_row', ...COMPUTED]],
  )
  const tables = new Map<string, Row[]>()
  for (const { name } of names) {
    const { rows } = await pool.query<{ row: Row }>(`select to_jsonb(t) as row from "${name}" t`)
    tables.set(
      name,
      rows.map(({ row }) => row),
    )
  }
  const keyOf = (table: string, id: unknown) => tables.get(table)?.find((row) => row.id === id)?.key ?? id
  return [...tables]
    .flatMap(([name, rows]) => {
      const pointers = columns.filter(({ table, target }) => table === name && isNumbered(tables.get(target)))
      return rows.map((row) => {
        const { id, number, recorded_at: _, revised_at: __, at: ___, ...rest } = row
        for (const { column, target } of pointers) rest[column] = keyOf(target, rest[column])
        const kept = { ...(typeof id === 'string' && { id }), ...(name !== 'change' && { number }), ...rest }
        return `${name} ${JSON.stringify(kept)}`
      })
    })
    .sort()
}

function isNumbered(rows: Row[] = []): boolean {
  return typeof rows[0]?.id === 'number'
}
