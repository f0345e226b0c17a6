// Seeding runs and the rows that they kept aside.

import type { PrismaClient, QuarantinedRow, SeedRun } from '../../prisma/client/client.js'
import { type Batch, inOrder, perArguments } from './batch.js'

/** Runs, the newest first; `before`: only those that started earlier, or at the same instant with a smaller id. */
export const listSeedRuns = (
  db: PrismaClient,
  {
    datasetId,
    before,
    take,
  }: { datasetId: number | null; before: { startedAt: Date; id: string } | null; take: number },
): Promise<SeedRun[]> =>
  db.seedRun.findMany({
    where: {
      ...(datasetId !== null && { datasetId }),
      ...(before && {
        startedAt: { lte: before.startedAt },
        OR: [{ startedAt: { lt: before.startedAt } }, { id: { lt: before.id } }],
      }),
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take,
  })

export const seedRunsById: Batch<string, SeedRun | null> = async (db, ids) =>
  inOrder(ids, await db.seedRun.findMany({ where: { id: { in: [...ids] } } }), (run) => run.id)

export interface QuarantinePage {
  rows: QuarantinedRow[]
  hasNextPage: boolean
}

/** A run's quarantined rows in the order in which they were met. */
export const quarantinePagesOf = perArguments<{ first: number; after: number }, QuarantinePage>(
  async (db, runIds, { first, after }) => {
    const pages = await Promise.all(
      runIds.map((runId) =>
        db.quarantinedRow.findMany({ where: { runId, id: { gt: after } }, orderBy: { id: 'asc' }, take: first + 1 }),
      ),
    )
    return pages.map((rows) => ({ rows: rows.slice(0, first), hasNextPage: rows.length > first }))
  },
)
