// Contradictions as readers are told of them: their claims in an order that can be followed, and what differs.

import type { Claim } from '../../prisma/client/client.js'
import { actorsById } from './actors.js'
import type { Ask } from './batch.js'
import { claimsById } from './claims.js'
import { sentenceOf } from './contradiction-sentence.js'
import type { Contradiction } from './contradictions.js'
import { documentsById, sourcesById } from './documents.js'
import { quantitiesOfClaims } from './quantities.js'

/** The claims of a contradiction: the entry's own first, then those of others, each as they stand in their entry. */
export async function claimsOfContradiction(ask: Ask, { entryId, claimIds }: Contradiction): Promise<Claim[]> {
  const claims = await Promise.all(claimIds.map((id) => ask(claimsById, id)))
  const placeOf = (claim: Claim) =>
    `${claim.entryId === entryId ? '' : claim.entryId} ${claim.contributionId ?? ''} ${String(claim.position).padStart(6, '0')}`
  return claims.filter((claim) => claim !== null).sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

/** One sentence that says who says what. */
export async function explain(ask: Ask, contradiction: Contradiction): Promise<string> {
  const claims = await claimsOfContradiction(ask, contradiction)
  const sayings = await Promise.all(
    claims.map(async (claim) => {
      const [who, publisher, quantities] = await Promise.all([
        nameOf(ask, claim),
        publisherOf(ask, claim),
        ask(quantitiesOfClaims, claim.id),
      ])
      return { who, publisher, claim, quantities }
    }),
  )
  return sentenceOf(contradiction.subject, sayings)
}

async function nameOf(ask: Ask, claim: Claim): Promise<string> {
  const { speakerId, channel, creditedId } = claim
  if (speakerId !== null && channel !== 'OUTLET_VOICE') return (await ask(actorsById, speakerId))?.name ?? ''
  return creditedId === null ? publisherOf(ask, claim) : ((await ask(sourcesById, creditedId))?.name ?? '')
}

async function publisherOf(ask: Ask, { documentId }: Claim): Promise<string> {
  const document = await ask(documentsById, documentId)
  return (document && (await ask(sourcesById, document.publisherId))?.name) ?? ''
}
