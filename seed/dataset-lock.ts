// One seeding job per dataset at a time: locks in the database that die with the connection of the job that holds them.

import { Prisma } from '../prisma/client/client.js'
import type { Writer } from '../src/database/writer.js'
import { SeedInterrupted } from './input-run.js'

// The first half of PostgreSQL's pair of numbers: it keeps these locks apart from all others.
const DATASET_LOCKS = 4_711

/** Another job is seeding this dataset. */
export class DatasetLocked extends Error {
  override name = 'DatasetLocked'

  constructor(readonly dataset: string) {
    super(`Another job is seeding the dataset "${dataset}": run this one again when it is done, or wait with --wait.`)
  }
}

/**
 * Takes the locks of these datasets for as long as the writer is open. Throws a DatasetLocked where another job holds one,
 * or else waits for it; and a SeedInterrupted where the signal comes first.
 */
export async function lockDatasets(
  writer: Writer,
  datasets: Iterable<string>,
  { wait = false, signal }: { wait?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  // In one order for all jobs, so that no two wait for each other.
  for (const dataset of [...new Set(datasets)].sort()) {
    const lock = Prisma.sql`${DATASET_LOCKS}::int, hashtext(${dataset})`
    await writer.transaction(async (tx) => {
      const [row] = await tx.query<{ taken: boolean }>(Prisma.sql`select pg_try_advisory_lock(${lock}) as taken`)
      if (row?.taken) return
      if (!wait) throw new DatasetLocked(dataset)
      await tx.query(Prisma.sql`select pg_advisory_lock(${lock})`, { signal }).catch((error) => {
        throw signal?.aborted ? new SeedInterrupted() : error
      })
    })
  }
}
