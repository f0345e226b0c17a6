// The history of seeding: one row for each file and run, with every row that was kept aside.

import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '../prisma/client/client.js'
import type { FileReport } from './report.js'

const RAW_LENGTH = 8_000

export interface StartedRun {
  id: string
  datasetKey: string
}

/** A rejected row: its first problem's field, all its reasons. */
export interface Reject {
  line: number
  field: string
  reason: string
  raw: string
}

/** Notes that a run has begun. The dataset must be recorded; null where it is not. */
export async function startRun(
  db: PrismaClient,
  { datasetKey, input, checksum }: { datasetKey: string; input: string; checksum: string | null },
): Promise<StartedRun | null> {
  const dataset = await db.dataset.findUnique({ where: { key: datasetKey }, select: { id: true } })
  if (!dataset) return null
  const run = { id: randomUUID(), datasetId: dataset.id, outcome: 'RUNNING' as const, startedAt: new Date() }
  await db.seedRun.create({ data: { ...run, input, checksum }, select: { id: true } })
  return { id: run.id, datasetKey }
}

/** Notes how it ended, and the rows that were kept aside. */
export async function finishRun(
  db: PrismaClient,
  run: StartedRun,
  { outcome, counts, message, warnings }: Pick<FileReport, 'outcome' | 'counts' | 'message' | 'warnings'>,
  rejects: readonly Reject[],
): Promise<void> {
  const rows = rejects.map(({ line, field, reason, raw }) => ({
    ...{ runId: run.id, line, field: storable(field), reason: storable(reason) },
    raw: storable(raw.slice(0, RAW_LENGTH)),
  }))
  await db.$transaction([
    db.quarantinedRow.createMany({ data: rows }),
    db.seedRun.update({
      where: { id: run.id },
      data: { outcome, ...counts, message, warnings, finishedAt: new Date() },
    }),
  ])
}

// PostgreSQL's text holds neither NUL nor half of a surrogate pair.
function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\u{fffd}')
}
