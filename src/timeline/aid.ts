// Aid: the programmes, and what each package is worth and holds.

import { type AidAmount, type AidItem, type AidProgramme, Prisma } from '../../prisma/client/client.js'
import type { Batch } from './batch.js'
import { OWNER_FIRST, rowBy, rowsBy, tableOf } from './rows.js'

const AMOUNTS = tableOf<AidAmount>('aid_amount', Prisma.AidAmountScalarFieldEnum)
const ITEMS = tableOf<AidItem>('aid_item', Prisma.AidItemScalarFieldEnum)
const PROGRAMMES = tableOf<AidProgramme>('aid_programme', Prisma.AidProgrammeScalarFieldEnum)

/** Each package's amounts; the announced one first, then the owner's before the contributors'. */
export const amountsOfEntries = rowsBy(AMOUNTS, 'entryId', Prisma.sql`t.announced desc, ${OWNER_FIRST}`)

export const itemsOfEntries = rowsBy(ITEMS, 'entryId', OWNER_FIRST)

export const programmesById = rowBy(PROGRAMMES, 'id')

const programmesByKey = rowBy(PROGRAMMES, 'key')

export const programmeIdsByKey: Batch<string, number | null> = async (db, keys) =>
  (await programmesByKey(db, keys)).map((programme) => programme?.id ?? null)
