// Quantities: numbers with what is known of them.

import { Prisma, type Quantity } from '../../prisma/client/client.js'
import { OWNER_FIRST, rowBy, rowsBy, tableOf } from './rows.js'

const QUANTITIES = tableOf<Quantity>('quantity', Prisma.QuantityScalarFieldEnum)

/** An entry's quantities, those of its claims included. */
export const quantitiesOfEntries = rowsBy(QUANTITIES, 'entryId', OWNER_FIRST)

export const quantitiesOfClaims = rowsBy(QUANTITIES, 'claimId', Prisma.raw('t.position'))

export const quantitiesById = rowBy(QUANTITIES, 'id')
