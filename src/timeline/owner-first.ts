// The order of what hangs on an entry: what its owner says, then what each contributor adds, each as written.

import type { Prisma } from '../../prisma/client/client.js'

export const ownerFirst: [{ contributionId: Prisma.SortOrderInput }, { position: Prisma.SortOrder }] = [
  { contributionId: { sort: 'asc', nulls: 'first' } },
  { position: 'asc' },
]
