// Revisions: what an entry said from one moment on, and what changed.

import { Prisma, type Revision } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder, perArguments } from './batch.js'
import { columnsOf } from './columns.js'
import type { Reader } from './reader.js'

/** A revision without its snapshot, which is read only where a field of it is asked for. */
export type RevisionHead = Omit<Revision, 'snapshot'>

export interface RevisionPage {
  revisions: RevisionHead[]
  hasNextPage: boolean
}

const HEAD_COLUMNS = columnsOf(
  'r',
  Object.values(Prisma.RevisionScalarFieldEnum).filter((field) => field !== 'snapshot'),
)

/** An entry's revisions, the newest first; `below`: only those with a smaller number. */
export const revisionPagesOf = perArguments<{ first: number; below: number | null }, RevisionPage>(
  async (db, ids, { first, below }) => {
    const rows = await db.query<RevisionHead>(Prisma.sql`
      select near.* from unnest(${[...ids]}::uuid[]) as k (id) cross join lateral (
        select ${HEAD_COLUMNS} from revision r
        where r.entry_id = k.id ${below === null ? Prisma.empty : Prisma.sql`and r.number < ${below}`}
        order by r.number desc limit ${first + 1}
      ) as near`)
    return grouped(ids, rows, (revision) => revision.entryId).map((revisions) => ({
      revisions: revisions.slice(0, first),
      hasNextPage: revisions.length > first,
    }))
  },
)

/** Which revision of which entry, as `<entry id>.<number>`. */
export const revisionName = ({ entryId, number }: Pick<Revision, 'entryId' | 'number'>) => `${entryId}.${number}`

export const revisionsByName: Batch<string, RevisionHead | null> = (db, names) =>
  readNamed<RevisionHead>(db, names, HEAD_COLUMNS)

/** Each revision's snapshot; null where there is no such revision, or where it was blanked. */
export const snapshotsByName: Batch<string, Prisma.JsonValue> = async (db, names) =>
  (await readNamed<Revision>(db, names, columnsOf('r', ['entryId', 'number', 'snapshot']))).map(
    (revision) => revision?.snapshot ?? null,
  )

async function readNamed<Row extends Pick<Revision, 'entryId' | 'number'>>(
  db: Reader,
  names: readonly string[],
  columns: Prisma.Sql,
): Promise<(Row | null)[]> {
  const asked = names.map((name) => name.split('.'))
  const found = await db.query<Row>(Prisma.sql`
    select ${columns} from unnest(${asked.map(([id]) => id)}::uuid[], ${asked.map(([, number]) => Number(number))}::int[])
      as k (id, number) join revision r on r.entry_id = k.id and r.number = k.number`)
  return inOrder(names, found, revisionName)
}
