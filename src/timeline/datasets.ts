// Datasets: where entries come from, and how fresh each is.

import { type Dataset, Prisma } from '../../prisma/client/client.js'
import { type Batch, inOrder } from './batch.js'
import { columnsOf } from './columns.js'
import type { Reader } from './reader.js'
import { rowBy, tableOf } from './rows.js'

const DATASETS = tableOf<Dataset>('dataset', Prisma.DatasetScalarFieldEnum)

export const datasetsById = rowBy(DATASETS, 'id')

export const datasetsByKey = rowBy(DATASETS, 'key')

export const datasetIdsByKey: Batch<string, number | null> = async (db, keys) =>
  (await datasetsByKey(db, keys)).map((dataset) => dataset?.id ?? null)

/** How many entries each dataset owns. */
export const entryCountsOf: Batch<number, number> = async (db, ids) => {
  const counts = await db.query<{ id: number; count: number }>(Prisma.sql`
    select dataset_id as id, count(*)::int as count from entry where dataset_id = any(${[...ids]}) group by dataset_id`)
  return inOrder(ids, counts, ({ id }) => id).map((row) => row?.count ?? 0)
}

/** When each dataset's newest run that landed its rows ended; null where none did. */
export const lastSuccessesOf: Batch<number, Date | null> = async (db, ids) => {
  const newest = await db.query<{ id: number; at: Date | null }>(Prisma.sql`
    select dataset_id as id, max(finished_at) as at from seed_run
    where dataset_id = any(${[...ids]}) and outcome in ('CLEAN', 'QUARANTINED') group by dataset_id`)
  return inOrder(ids, newest, ({ id }) => id).map((row) => row?.at ?? null)
}

/** How many rows the input of each dataset's newest run had, of those that landed any; null where none did. */
export const newestRowCountsOf: Batch<number, number | null> = async (db, ids) => {
  const newest = await db.query<{ id: number; rows: number }>(Prisma.sql`
    select k.id, r.rows from unnest(${[...ids]}::int[]) as k (id) cross join lateral (
      select rows from seed_run where dataset_id = k.id and outcome in ('CLEAN', 'QUARANTINED') and rows > 0
      order by started_at desc limit 1
    ) r`)
  return inOrder(ids, newest, ({ id }) => id).map((run) => run?.rows ?? null)
}

export const listDatasets = (db: Reader): Promise<Dataset[]> =>
  db.query(Prisma.sql`select ${columnsOf('d', DATASETS.fields)} from dataset d order by d.key limit 1000`)
