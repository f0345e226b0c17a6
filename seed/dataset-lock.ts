// One seeding job per dataset at a time: a lock in the database, on a connection of its own, that dies with its job.

import pg from 'pg'
import type { Connection } from '../src/database/connection.js'

// The first half of PostgreSQL's pair of numbers: it keeps these locks apart from all others.
const DATASET_LOCKS = 4_711

/** Another job is seeding this dataset. */
export class DatasetLocked extends Error {
  override name = 'DatasetLocked'

  constructor(readonly dataset: string) {
    super(`Another job is seeding the dataset "${dataset}": run this one again when it is done.`)
  }
}

export interface DatasetLocks {
  /** Aborted when the connection that holds the locks breaks: from then on another job may begin. */
  readonly lost: AbortSignal
  release(): Promise<void>
}

/** Takes the locks of these datasets, all or none. Throws a DatasetLocked without waiting. */
export async function lockDatasets(connection: Connection, datasets: Iterable<string>): Promise<DatasetLocks> {
  const lost = new AbortController()
  const client = new pg.Client(connection)
  client.on('error', (error) => lost.abort(error))
  await client.connect()
  try {
    for (const dataset of new Set(datasets)) {
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as taken',
        [DATASET_LOCKS, dataset],
      )
      if (!rows[0]?.taken) throw new DatasetLocked(dataset)
    }
  } catch (error) {
    await client.end()
    throw error
  }
  return { lost: lost.signal, release: () => client.end() }
}
