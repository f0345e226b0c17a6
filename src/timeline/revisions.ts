// Revisions: what an entry said from one moment on, and what changed.

import { Prisma, type Revision } from '../../prisma/client/client.js'
import { type Batch, grouped, perArguments } from './batch.js'
import { columnsOf } from './columns.js'

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
    const rows = await db.$queryRaw<RevisionHead[]>`
      select near.* from unnest(${[...ids]}::uuid[]) as k (id) cross join lateral (
        select ${HEAD_COLUMNS} from revision r
        where r.entry_id = k.id ${below === null ? Prisma.empty : Prisma.sql`and r.number < ${below}`}
        order by r.number desc limit ${first + 1}
      ) as near`
    return grouped(ids, rows, (revision) => revision.entryId).map((revisions) => ({
      revisions: revisions.slice(0, first),
      hasNextPage: revisions.length > first,
    }))
  },
)

/** Which revision of which entry, as `<entry id>.<number>`. */
export const revisionName = ({ entryId, number }: Pick<Revision, 'entryId' | 'number'>) => `${entryId}.${number}`

const namesIn = (names: readonly string[]) =>
  names.map((name) => {
    const [entryId = '', number = ''] = name.split('.')
    return { entryId, number: Number(number) }
  })

export const revisionsByName: Batch<string, RevisionHead | null> = async (db, names) => {
  const found = await db.revision.findMany({ where: { OR: namesIn(names) }, omit: { snapshot: true } })
  const byName = new Map(found.map((revision) => [revisionName(revision), revision]))
  return names.map((name) => byName.get(name) ?? null)
}

/** Each revision's snapshot; null where there is no such revision, or where it was blanked. */
export const snapshotsByName: Batch<string, Prisma.JsonValue> = async (db, names) => {
  const found = await db.revision.findMany({ where: { OR: namesIn(names) } })
  const byName = new Map(found.map((revision) => [revisionName(revision), revision.snapshot]))
  return names.map((name) => byName.get(name) ?? null)
}
