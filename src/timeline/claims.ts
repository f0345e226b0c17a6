// Claims: who said what, page by page beside each entry.

import { type Claim, Prisma } from '../../prisma/client/client.js'
import { grouped, perArguments } from './batch.js'
import { columnsOf } from './columns.js'
import { rowBy, tableOf } from './rows.js'

/** Where a claim stands among its entry's claims. */
export interface ClaimPlace {
  /** The nil UUID for the owner's own. */
  contributionId: string
  position: number
}

export interface ClaimPageArguments {
  first: number
  after: ClaimPlace | null
}

/** One page of an entry's claims: the owner's as written, then each contributor's. */
export interface ClaimPage {
  claims: Claim[]
  hasNextPage: boolean
}

const CLAIMS = tableOf<Claim>('claim', Prisma.ClaimScalarFieldEnum)

// Stands for the owner, who comes before every contributor.
const NIL = '00000000-0000-0000-0000-000000000000'

export const placeOfClaim = ({ contributionId, position }: Claim): ClaimPlace => ({
  contributionId: contributionId ?? NIL,
  position,
})

export const claimPagesOf = perArguments<ClaimPageArguments, ClaimPage>(async (db, ids, { first, after }) => {
  const beyond = after
    ? Prisma.sql`and (coalesce(c.contribution_id, ${NIL}::uuid), c.position) > (${after.contributionId}::uuid, ${after.position})`
    : Prisma.empty
  const rows = await db.query<Claim>(Prisma.sql`
    select near.* from unnest(${[...ids]}::uuid[]) as k (id) cross join lateral (
      select ${columnsOf('c', CLAIMS.fields)} from claim c where c.entry_id = k.id ${beyond}
      order by coalesce(c.contribution_id, ${NIL}::uuid), c.position limit ${first + 1}
    ) as near`)
  return grouped(ids, rows, (claim) => claim.entryId).map((claims) => ({
    claims: claims.slice(0, first),
    hasNextPage: claims.length > first,
  }))
})

export const claimsById = rowBy(CLAIMS, 'id')
