// Seeding runs and the rows that they kept aside.

import { Prisma, type PrismaClient, type QuarantinedRow, type SeedRun } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder, perArguments } from './batch.js'
import { columnsOf } from './columns.js'

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

const ROW_COLUMNS = columnsOf('q', Object.values(Prisma.QuarantinedRowScalarFieldEnum))

export interface QuarantinePage {
  rows: QuarantinedRow[]
  hasNextPage: boolean
}

/** A run's quarantined rows in the order in which they were met. */
export const quarantinePagesOf = perArguments<{ first: number; after: number }, QuarantinePage>(
  async (db, runIds, { first, after }) => {
    const rows = await db.$queryRaw<QuarantinedRow[]>`
      select near.* from unnest(${[...runIds]}::uuid[]) as k (id) cross join lateral (
        select ${ROW_COLUMNS} from quarantined_row q where q.run_id = k.id and q.id > ${after}
        order by q.id limit ${first + 1}
      ) as near`
    return grouped(runIds, rows, (row) => row.runId).map((own) => ({
      rows: own.slice(0, first),
      hasNextPage: own.length > first,
    }))
  },
)
