// The rows that a resolved draft becomes, table by table.

import { Prisma } from '../../../prisma/client/client.js'
import type { TimePrecision } from '../../../prisma/client/enums.js'
import { childIdOf, claimIdOf } from './identity.js'
import { insertRows } from './insert-rows.js'
import type { QuantityDraft } from './quantity-draft.js'
import type { References } from './references.js'
import type { ResolvedContribution, ResolvedEntry, ResolvedSpan } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

/** Whose rows they are; a null contribution means the owner of the entry. */
export interface RowOwner {
  entryId: string
  contributionId: string | null
  /** The entry's sort instant, which places and participations repeat. */
  occurredAt: Date
}

/** The children of any number of entries, ready to be inserted. */
export class DraftRows {
  readonly claims: Prisma.ClaimCreateManyInput[] = []
  readonly quantities: Prisma.QuantityCreateManyInput[] = []
  readonly places: Prisma.EntryPlaceCreateManyInput[] = []
  readonly participations: Prisma.ParticipationCreateManyInput[] = []
  readonly capabilities: Prisma.CapabilityUseCreateManyInput[] = []
  readonly documents: Prisma.EntryDocumentCreateManyInput[] = []
  readonly threads: Prisma.EntryThreadCreateManyInput[] = []
  readonly tags: Prisma.EntryTagCreateManyInput[] = []
  readonly amounts: Prisma.AidAmountCreateManyInput[] = []
  readonly items: Prisma.AidItemCreateManyInput[] = []

  constructor(private readonly references: References) {}

  /** Adds what one draft brings. Its references must have been checked. */
  add(owner: RowOwner, draft: ResolvedEntry | ResolvedContribution): void {
    const { entryId, contributionId, occurredAt } = owner
    const ownerId = contributionId ?? entryId
    const row = (noun: string, position: number) => ({
      id: childIdOf(ownerId, noun, position),
      entryId,
      contributionId,
    })
    const idOf = (noun: keyof References, key: string) => idIn(this.references, noun, key)
    const maybe = (noun: keyof References, key: string | undefined) => (key === undefined ? null : idOf(noun, key))
    const claimOf = (key: string | undefined) => (key === undefined ? null : claimIdOf(ownerId, key))
    let counted = 0
    const count = (quantity: Omit<QuantityDraft, 'claim'> | undefined, claimId: string | null) => {
      if (!quantity) return null
      const position = counted++
      const { metric, low = null, best = null, high = null, unit = null, qualifier } = quantity
      const number = { ...row('quantity', position), position, claimId, metric, low, best, high, unit, qualifier }
      this.quantities.push(number)
      return number.id
    }

    draft.quantities?.forEach(({ claim, ...quantity }) => {
      count(quantity, claimOf(claim))
    })
    draft.claims?.forEach((claim, position) => {
      const id = claimIdOf(ownerId, claim.key)
      this.claims.push({
        ...{ id, entryId, contributionId, position },
        subject: claim.subject ?? null,
        text: claim.text,
        form: claim.form,
        polarity: claim.polarity,
        speakerId: maybe('actor', claim.speaker),
        officeId: maybe('office', claim.office),
        channel: claim.channel,
        placeId: maybe('place', claim.place),
        documentId: idOf('document', claim.document),
        creditedId: maybe('source', claim.credited),
        ...spanColumns('said', claim.said),
        ...spanColumns('happened', claim.happened),
      })
      for (const quantity of claim.quantities ?? []) count(quantity, id)
    })
    draft.places?.forEach(({ place, role, precision, claim }, position) => {
      const placeId = idOf('place', place)
      const claimId = claimOf(claim)
      this.places.push({ ...row('place', position), position, placeId, role, precision, claimId, occurredAt })
    })
    draft.participants?.forEach(({ actor, role, office, claim }, position) => {
      const [actorId, officeId, claimId] = [idOf('actor', actor), maybe('office', office), claimOf(claim)]
      this.participations.push({ ...row('actor', position), position, actorId, role, officeId, claimId, occurredAt })
    })
    draft.capabilities?.forEach(({ capability, role, quantity, claim }, position) => {
      const capabilityId = idOf('capability', capability)
      const claimId = claimOf(claim)
      const quantityId = count(quantity, claimId)
      this.capabilities.push({ ...row('capability', position), position, capabilityId, role, quantityId, claimId })
    })
    draft.documents?.forEach((key, position) => {
      this.documents.push({ ...row('document', position), position, documentId: idOf('document', key) })
    })
    draft.threads?.forEach((key, position) => {
      this.threads.push({ ...row('thread', position), position, threadId: idOf('thread', key) })
    })
    draft.tags?.forEach((tag, position) => {
      this.tags.push({ ...row('tag', position), tag })
    })
    if ('amounts' in draft) {
      draft.amounts?.forEach(
        ({ on, claim, announced = false, amount = null, stage, currency, qualifier }, position) => {
          const claimId = claimOf(claim)
          const moment = spanColumns('on', on)
          this.amounts.push({
            ...row('amount', position),
            position,
            stage,
            currency,
            qualifier,
            announced,
            amount,
            ...moment,
            claimId,
          })
        },
      )
    }
    if ('items' in draft) {
      draft.items?.forEach(({ name, capability, quantity, claim }, position) => {
        const claimId = claimOf(claim)
        const [capabilityId, quantityId] = [maybe('capability', capability), count(quantity, claimId)]
        this.items.push({ ...row('item', position), position, name, capabilityId, quantityId, claimId })
      })
    }
  }

  /** Writes everything added, claims and quantities before what points to them. */
  async write(tx: Transaction): Promise<void> {
    await insertRows(tx, 'claim', this.claims)
    await insertRows(tx, 'quantity', this.quantities)
    await insertRows(tx, 'entry_place', this.places)
    await insertRows(tx, 'participation', this.participations)
    await insertRows(tx, 'capability_use', this.capabilities)
    await insertRows(tx, 'entry_document', this.documents)
    await insertRows(tx, 'entry_thread', this.threads)
    await insertRows(tx, 'entry_tag', this.tags)
    await insertRows(tx, 'aid_amount', this.amounts)
    await insertRows(tx, 'aid_item', this.items)
  }
}

/** Removes the rows that owners (`ofOwner`: entry ids) and contributors (`ofContribution`) brought, links included. */
export async function deleteDraftRows(
  tx: Transaction,
  rows: { ofOwner: string[]; ofContribution: string[] },
): Promise<void> {
  // Amounts, items and capability uses go before the quantities and claims that they point to.
  const tables = ['aid_amount', 'aid_item', 'capability_use', 'entry_place', 'participation', 'quantity', 'claim']
  for (const table of [...tables, 'entry_document', 'entry_thread', 'entry_tag', 'link', 'cut_link']) {
    const entry = Prisma.raw(table.endsWith('link') ? 'from_id' : 'entry_id')
    if (rows.ofOwner.length > 0) {
      await tx.query(Prisma.sql`
        delete from ${Prisma.raw(table)} where ${entry} = any(${rows.ofOwner}::uuid[]) and contribution_id is null`)
    }
    if (rows.ofContribution.length > 0) {
      await tx.query(Prisma.sql`
        delete from ${Prisma.raw(table)} r using contribution c
        where c.id = any(${rows.ofContribution}::uuid[]) and r.contribution_id = c.id and r.${entry} = c.entry_id`)
    }
  }
}

function idIn(references: References, noun: keyof References, key: string): number {
  const found = references[noun].get(key)
  if (!found) throw new Error(`The ${noun} "${key}" was not checked before its rows were made`)
  return found.id
}

type SpanColumns<P extends string> = Record<`${P}Edtf` | `${P}Zone` | `${P}Words` | `${P}Rule`, string | null> &
  Record<`${P}Precision`, TimePrecision | null> &
  Record<`${P}Approximate`, boolean | null> &
  Record<`${P}Anchor`, Date | null>

function spanColumns<P extends string>(prefix: P, span: ResolvedSpan | undefined) {
  const columns = {
    [`${prefix}Edtf`]: span?.edtf ?? null,
    [`${prefix}Precision`]: span?.precision ?? null,
    [`${prefix}Zone`]: span?.zone ?? null,
    [`${prefix}Approximate`]: span?.approximate ?? null,
    [`${prefix}Words`]: span?.words ?? null,
    [`${prefix}Rule`]: span?.rule ?? null,
    [`${prefix}Anchor`]: span?.anchor ? new Date(span.anchor) : null,
  }
  return columns as SpanColumns<P>
}
