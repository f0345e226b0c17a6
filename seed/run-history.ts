// The history of seeding: one row for each input and run, with the rows that were kept aside.

import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../prisma/client/client.js'
import { blankKeptRows } from '../src/timeline/recording/blank-entries.js'
import type { FileReport } from './report.js'

const RAW_LENGTH = 8_000

export interface StartedRun {
  id: string
}

/** What is known of an input and of what read it. */
export interface RunFacts {
  /** SHA-256 of the input, in hexadecimal. */
  checksum?: string | null
  /** What read it: the version of the mapping, and whether what the input lacks was removed. */
  mapping?: string | null
  /** What its server calls this version of it. */
  etag?: string | null
  lastModified?: string | null
}

/** A rejected row: its first problem's field, all its reasons. */
export interface Reject {
  line: number
  field: string
  reason: string
  raw: string
}

/**
 * Notes that a run has begun, and of those that were killed before it that they failed: whoever begins one holds the lock
 * of the dataset. The dataset must be recorded; null where it is not.
 */
export async function startRun(
  db: PrismaClient,
  { datasetKey, input, ...facts }: RunFacts & { datasetKey: string; input: string },
): Promise<StartedRun | null> {
  const dataset = await db.dataset.findUnique({ where: { key: datasetKey }, select: { id: true } })
  if (!dataset) return null
  const run = { id: randomUUID(), datasetId: dataset.id, outcome: 'RUNNING' as const, startedAt: new Date() }
  await db.seedRun.create({ data: { ...run, input, ...facts }, select: { id: true } })
  return { id: run.id }
}

/** Notes of the runs of a dataset that have not ended that they never will. Only for who holds its lock. */
export async function closeKilledRuns(db: PrismaClient, datasetKeys: readonly string[]): Promise<void> {
  await db.seedRun.updateMany({
    where: { dataset: { key: { in: [...datasetKeys] } }, outcome: 'RUNNING' },
    data: { outcome: 'FAILED', message: 'It was killed before it ended; a later run went on from there.' },
  })
}

/** Writes down rows that were kept aside; as they came, but for those that the law lets nobody keep. */
export async function keepRejects(db: PrismaClient, run: StartedRun, rejects: readonly Reject[]): Promise<void> {
  if (rejects.length === 0) return
  const data = rejects.map(({ line, field, reason, raw }) => ({
    ...{ runId: run.id, line, field: storable(field), reason: storable(reason) },
    raw: storable(raw.slice(0, RAW_LENGTH)),
  }))
  await db.$transaction([db.quarantinedRow.createMany({ data }), blankKeptRows(db, run.id)])
}

/** Notes how it ended. */
export async function finishRun(
  db: PrismaClient,
  run: StartedRun,
  {
    outcome,
    counts,
    message,
    warnings,
    ...facts
  }: RunFacts & Pick<FileReport, 'outcome' | 'counts' | 'message' | 'warnings'>,
): Promise<void> {
  await db.seedRun.update({
    where: { id: run.id },
    data: { ...facts, outcome, ...counts, message, warnings, finishedAt: new Date() },
  })
}

/**
 * What the server of an input called the version that the newest run of its dataset landed whole; empty where that run
 * ended otherwise, and may have written some of a newer version, or where it read another input or by another reader.
 */
export async function readVersion(
  db: PrismaClient,
  { dataset, input, reader }: { dataset: string; input: string; reader: string },
): Promise<Pick<RunFacts, 'etag' | 'lastModified'>> {
  const newest = await db.seedRun.findFirst({
    where: { dataset: { key: dataset } },
    orderBy: { startedAt: 'desc' },
    select: { input: true, outcome: true, etag: true, lastModified: true, mapping: true },
  })
  if (newest?.outcome !== 'CLEAN' || newest.input !== input || newest.mapping !== reader) return {}
  return { etag: newest.etag, lastModified: newest.lastModified }
}

/** Whether a run has landed the whole of an input with this checksum. */
export async function hasLanded(db: PrismaClient, checksum: string): Promise<boolean> {
  return (await db.seedRun.count({ where: { checksum, outcome: 'CLEAN' }, take: 1 })) > 0
}

// PostgreSQL's text holds neither NUL nor half of a surrogate pair.
function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\u{fffd}')
}
