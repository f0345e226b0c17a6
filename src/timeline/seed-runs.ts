// Seeding runs and the rows that they kept aside.

import { Prisma, type QuarantinedRow, type SeedRun } from '../../prisma/client/client.js'
import { grouped, perArguments } from './batch.js'
import { columnsOf } from './columns.js'
import type { Reader } from './reader.js'
import { rowBy, tableOf } from './rows.js'

const RUNS = tableOf<SeedRun>('seed_run', Prisma.SeedRunScalarFieldEnum)

/** Runs, the newest first; `before`: only those that started earlier, or at the same instant with a smaller id. */
export const listSeedRuns = (
  db: Reader,
  {
    datasetId,
    before,
    take,
  }: { datasetId: number | null; before: { startedAt: Date; id: string } | null; take: number },
): Promise<SeedRun[]> =>
  db.query(Prisma.sql`
    select ${columnsOf('r', RUNS.fields)} from seed_run r where true
    ${datasetId === null ? Prisma.empty : Prisma.sql`and r.dataset_id = ${datasetId}`}
    ${before ? Prisma.sql`and (r.started_at, r.id) < (${before.startedAt}::timestamptz, ${before.id}::uuid)` : Prisma.empty}
    order by r.started_at desc, r.id desc limit ${take}`)

export const seedRunsById = rowBy(RUNS, 'id')

const ROW_COLUMNS = columnsOf('q', Object.values(Prisma.QuarantinedRowScalarFieldEnum))

export interface QuarantinePage {
  rows: QuarantinedRow[]
  hasNextPage: boolean
}

/** A run's quarantined rows in the order in which they were met. */
export const quarantinePagesOf = perArguments<{ first: number; after: number }, QuarantinePage>(
  async (db, runIds, { first, after }) => {
    const rows = await db.query<QuarantinedRow>(Prisma.sql`
      select near.* from unnest(${[...runIds]}::uuid[]) as k (id) cross join lateral (
        select ${ROW_COLUMNS} from quarantined_row q where q.run_id = k.id and q.id > ${after}
        order by q.id limit ${first + 1}
      ) as near`)
    return grouped(runIds, rows, (row) => row.runId).map((own) => ({
      rows: own.slice(0, first),
      hasNextPage: own.length > first,
    }))
  },
)
