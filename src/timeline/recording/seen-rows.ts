// The entries that one run has met, kept by PostgreSQL for as long as the job's connection lives: a million need no memory here.

import { Prisma } from '../../../prisma/client/client.js'
import type { Writer } from './transaction.js'

const BATCH = Prisma.raw('5000')

export class SeenRows {
  private constructor(private readonly writer: Writer) {}

  /** For a run that has met nothing yet; one at a time on a connection. */
  static async open(writer: Writer): Promise<SeenRows> {
    await writer.transaction(async (tx) => {
      // At random places of a large index: measured at a million, the default of 8 MB takes nearly twice the time.
      await tx.query(Prisma.sql`select set_config('temp_buffers', '64MB', false)`)
      await tx.query(Prisma.sql`create temporary table if not exists seen_row (entry_id uuid primary key)`)
      await tx.query(Prisma.sql`truncate seen_row`)
    })
    return new SeenRows(writer)
  }

  /** Adds entries; answers in their order which of them the run had met before, earlier in this call among them. */
  async add(entryIds: readonly string[]): Promise<boolean[]> {
    const rows = await this.writer.transaction((tx) =>
      tx.query<{ id: string }>(Prisma.sql`
        insert into seen_row select distinct id from unnest(${entryIds}::uuid[]) as id order by id
        on conflict do nothing returning entry_id as id`),
    )
    const fresh = new Set(rows.map(({ id }) => id))
    return entryIds.map((id) => !fresh.delete(id))
  }

  /** How many entries of a dataset the run has not met, and how many there are. */
  async countGone(datasetId: number): Promise<{ gone: number; all: number }> {
    const [counts] = await this.writer.transaction((tx) =>
      tx.query<{ gone: number; all: number }>(Prisma.sql`
        select count(*) filter (where s.entry_id is null) as gone, count(*) as all
        from entry e left join seen_row s on s.entry_id = e.id where e.dataset_id = ${datasetId}`),
    )
    return counts ?? { gone: 0, all: 0 }
  }

  /** Reads the ids of a dataset's entries that the run has not met, as they are when it begins, in batches. */
  async *readGone(datasetId: number): AsyncGenerator<string[]> {
    const { writer } = this
    await writer.transaction((tx) =>
      tx.query(Prisma.sql`
        declare gone_entry cursor with hold for select id from entry
        where dataset_id = ${Prisma.raw(String(datasetId))}
          and not exists (select from seen_row where seen_row.entry_id = entry.id)`),
    )
    try {
      for (;;) {
        const gone = await writer.transaction((tx) =>
          tx.query<{ id: string }>(Prisma.sql`fetch ${BATCH} from gone_entry`),
        )
        if (gone.length === 0) return
        yield gone.map(({ id }) => id)
      }
    } finally {
      await writer.transaction((tx) => tx.query(Prisma.sql`close gone_entry`))
    }
  }
}
