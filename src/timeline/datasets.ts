// Datasets: where entries come from, and how fresh each is.

import type { Dataset, PrismaClient } from '../../prisma/client/client.js'
import { type Batch, inOrder } from './batch.js'

export const datasetsById: Batch<number, Dataset | null> = async (db, ids) =>
  inOrder(ids, await db.dataset.findMany({ where: { id: { in: [...ids] } } }), (dataset) => dataset.id)

export const datasetsByKey: Batch<string, Dataset | null> = async (db, keys) =>
  inOrder(keys, await db.dataset.findMany({ where: { key: { in: [...keys] } } }), (dataset) => dataset.key)

export const datasetIdsByKey: Batch<string, number | null> = async (db, keys) =>
  (await datasetsByKey(db, keys)).map((dataset) => dataset?.id ?? null)

/** How many entries each dataset owns. */
export const entryCountsOf: Batch<number, number> = async (db, ids) => {
  const counts = await db.entry.groupBy({ by: ['datasetId'], where: { datasetId: { in: [...ids] } }, _count: true })
  return inOrder(ids, counts, (row) => row.datasetId).map((row) => row?._count ?? 0)
}

/** When each dataset's newest run that landed its rows ended; null where none did. */
export const lastSuccessesOf: Batch<number, Date | null> = async (db, ids) => {
  const newest = await db.seedRun.groupBy({
    by: ['datasetId'],
    where: { datasetId: { in: [...ids] }, outcome: { in: ['CLEAN', 'QUARANTINED'] } },
    _max: { finishedAt: true },
  })
  return inOrder(ids, newest, (row) => row.datasetId).map((row) => row?._max.finishedAt ?? null)
}

/** How many rows the input of each dataset's newest run had, of those that landed any; null where none did. */
export const newestRowCountsOf: Batch<number, number | null> = async (db, ids) => {
  const newest = await db.$queryRaw<{ id: number; rows: number }[]>`
    select k.id, r.rows from unnest(${[...ids]}::int[]) as k (id) cross join lateral (
      select rows from seed_run where dataset_id = k.id and outcome in ('CLEAN', 'QUARANTINED') and rows > 0
      order by started_at desc limit 1
    ) r`
  return inOrder(ids, newest, ({ id }) => id).map((run) => run?.rows ?? null)
}

export const listDatasets = (db: PrismaClient): Promise<Dataset[]> =>
  db.dataset.findMany({ orderBy: { key: 'asc' }, take: 1000 })
