// Tables of sightings, which nobody made, with the mappings that read them, and the job that seeds them.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vi } from 'vitest'
import { type Job, readJob } from '../../../seed/job.js'
import type { SeedReport } from '../../../seed/report.js'
import { type JobHooks, runJob } from '../../../seed/run-job.js'
import type { FreshDatabase } from '../../support/database.js'
import { ownFolder } from '../../support/folder.js'

type Fields = Record<string, unknown>

const COLUMNS = ['no', 'what', 'day', 'place', 'who'] as const
export type Sighting = Partial<Record<(typeof COLUMNS)[number], string>>

/** The entry of a sighting: what was seen on which day, where its place is known, by whom. */
export const sightingEntry = {
  ...{ kind: 'STATEMENT', statementType: 'FINDING', title: '{what}', status: 'REPORTED' },
  occurred: { start: '{day}', formats: ['yyyy-MM-dd'], zone: 'Europe/Kyiv' },
  places: [{ find: [{ name: '{place}', otherwise: 'OMIT' }], role: 'OCCURRED' }],
}

/** Looks for those who saw it, and creates whom nobody knows. */
export const seenBy = [
  {
    find: [{ name: '{who}', otherwise: 'CREATE', create: { type: 'PERSON', side: 'UNKNOWN' } }],
    role: 'SPEAKER',
    split: ';',
  },
]

/** Writes a mapping of sightings, under the key of its dataset, and returns its path. */
export async function aMapping(fields: Fields = {}, entry: Fields = {}, dataset = 'sightings'): Promise<string> {
  const path = join(ownFolder(), `${dataset}.yaml`)
  const mapping = {
    dataset: { title: 'Sightings', redistributable: true },
    input: { format: 'csv', required: ['no', 'what'] },
    skip: [{ when: { column: 'no', startsWith: '#' }, reason: 'a remark' }],
    id: '{no}',
    entry: { ...sightingEntry, ...entry },
    ...fields,
  }
  await writeFile(path, JSON.stringify(mapping, null, 1))
  return path
}

/** A sighting that lands. */
export const aSighting = (no: number | string, fields: Sighting = {}): Sighting => ({
  ...{ no: String(no), what: `Sighting ${no}`, day: '2024-11-21' },
  ...fields,
})

export const sightings = (count: number, fields: Sighting = {}): Sighting[] =>
  Array.from({ length: count }, (_, index) => aSighting(index + 1, fields))

export const csvOf = (rows: readonly Sighting[]): string =>
  [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cellOf(row[column] ?? '')).join(','))].join('\n')

/** Writes a table, in the place of the one that stands under this path, and returns its path. */
export async function aTable(rows: readonly Sighting[], path = join(ownFolder(), 'table.csv')): Promise<string> {
  await writeFile(path, `${csvOf(rows)}\n`)
  return path
}

/** Does what the command does with these arguments, but for its output and its exit code. */
export async function seed(
  { url }: Pick<FreshDatabase, 'url'>,
  args: string[],
  hooks: JobHooks = { signal: new AbortController().signal },
): Promise<SeedReport> {
  vi.stubEnv('DATABASE_URL', url)
  try {
    return await runJob(readJob(args) as Job, hooks)
  } finally {
    vi.unstubAllEnvs()
  }
}

function cellOf(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
