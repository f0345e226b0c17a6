// Claims: who said what, page by page beside each entry.

import { type Claim, Prisma } from '../../prisma/client/client.js'
import { ClientError } from '../errors.js'
import { type Batch, grouped, inOrder, perArguments } from './batch.js'
import { columnsOf } from './columns.js'

export interface ClaimPageArguments {
  first: number
  after: string | null
}

/** One page of an entry's claims: the owner's as written, then each contributor's. */
export interface ClaimPage {
  claims: Claim[]
  hasNextPage: boolean
}

const CLAIM_COLUMNS = columnsOf('c', Object.values(Prisma.ClaimScalarFieldEnum))

// Stands for the owner, who comes before every contributor.
const NIL = '00000000-0000-0000-0000-000000000000'

export const writeClaimCursor = (claim: Claim): string =>
  Buffer.from(`1 ${claim.contributionId ?? NIL} ${claim.position}`).toString('base64url')

function readClaimCursor(cursor: string): { contributionId: string; position: number } {
  const [, contributionId, position] =
    /^1 ([0-9a-f-]{36}) (\d{1,5})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (contributionId === undefined || position === undefined) {
    throw new ClientError('BAD_CURSOR', '`after` is not a cursor of claims: read the list again without it.')
  }
  return { contributionId, position: Number(position) }
}

/** Throws BAD_CURSOR. */
export const claimPagesOf = perArguments<ClaimPageArguments, ClaimPage>(async (db, ids, { first, after }) => {
  const start = after === null ? null : readClaimCursor(after)
  const beyond = start
    ? Prisma.sql`and (coalesce(c.contribution_id, ${NIL}::uuid), c.position) > (${start.contributionId}::uuid, ${start.position})`
    : Prisma.empty
  const rows = await db.$queryRaw<Claim[]>`
    select near.* from unnest(${[...ids]}::uuid[]) as k (id) cross join lateral (
      select ${CLAIM_COLUMNS} from claim c where c.entry_id = k.id ${beyond}
      order by coalesce(c.contribution_id, ${NIL}::uuid), c.position limit ${first + 1}
    ) as near`
  return grouped(ids, rows, (claim) => claim.entryId).map((claims) => ({
    claims: claims.slice(0, first),
    hasNextPage: claims.length > first,
  }))
})

export const claimsById: Batch<string, Claim | null> = async (db, ids) =>
  inOrder(ids, await db.claim.findMany({ where: { id: { in: [...ids] } } }), (claim) => claim.id)
