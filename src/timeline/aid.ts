// Aid: the programmes, and what each package is worth and holds.

import type { AidAmount, AidItem, AidProgramme } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'
import { ownerFirst } from './owner-first.js'

/** Each package's amounts; the announced one first, then the owner's before the contributors'. */
export const amountsOfEntries: Batch<string, AidAmount[]> = async (db, ids) =>
  grouped(
    ids,
    await db.aidAmount.findMany({
      where: { entryId: { in: [...ids] } },
      orderBy: [{ announced: 'desc' }, ...ownerFirst],
    }),
    (row) => row.entryId,
  )

export const itemsOfEntries: Batch<string, AidItem[]> = async (db, ids) =>
  grouped(
    ids,
    await db.aidItem.findMany({ where: { entryId: { in: [...ids] } }, orderBy: ownerFirst }),
    (row) => row.entryId,
  )

export const programmesById: Batch<number, AidProgramme | null> = async (db, ids) =>
  inOrder(ids, await db.aidProgramme.findMany({ where: { id: { in: [...ids] } } }), (programme) => programme.id)

export const programmeIdsByKey: Batch<string, number | null> = async (db, keys) => {
  const programmes = await db.aidProgramme.findMany({ where: { key: { in: [...keys] } } })
  return inOrder(keys, programmes, (programme) => programme.key).map((programme) => programme?.id ?? null)
}
