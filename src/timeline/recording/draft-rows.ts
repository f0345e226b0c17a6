// The rows that a resolved draft becomes, table by table.

import type { Prisma } from '../../../prisma/client/client.js'
import { childIdOf, claimIdOf } from './identity.js'
import { insertRows } from './insert-rows.js'
import type { QuantityDraft } from './quantity-draft.js'
import type { References } from './references.js'
import type { ResolvedContribution, ResolvedEntry } from './resolved-draft.js'
import { spanColumns } from './span-columns.js'
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
  /** How many quantities the draft at hand has so far. */
  private counted = 0

  constructor(private readonly references: References) {}

  /** Adds what one draft brings. Its references must have been checked. */
  add(owner: RowOwner, draft: ResolvedEntry | ResolvedContribution): void {
    const { entryId, contributionId, occurredAt } = owner
    this.counted = 0
    draft.quantities?.forEach(({ claim, ...quantity }) => {
      this.count(owner, quantity, claimOf(owner, claim))
    })
    draft.claims?.forEach((claim, position) => {
      const id = claimOf(owner, claim.key)
      this.claims.push({
        id,
        entryId,
        contributionId,
        position,
        subject: claim.subject ?? null,
        text: claim.text,
        form: claim.form,
        polarity: claim.polarity,
        speakerId: this.maybe('actor', claim.speaker),
        officeId: this.maybe('office', claim.office),
        channel: claim.channel,
        placeId: this.maybe('place', claim.place),
        documentId: this.idOf('document', claim.document),
        creditedId: this.maybe('source', claim.credited),
        ...spanColumns('said', claim.said),
        ...spanColumns('happened', claim.happened),
      })
      for (const quantity of claim.quantities ?? []) this.count(owner, quantity, id)
    })
    draft.places?.forEach(({ place, role, precision, claim }, position) => {
      const id = childOf(owner, 'place', position)
      const [placeId, claimId] = [this.idOf('place', place), claimOf(owner, claim)]
      this.places.push({ id, entryId, contributionId, position, placeId, role, precision, claimId, occurredAt })
    })
    draft.participants?.forEach(({ actor, role, office, claim }, position) => {
      const id = childOf(owner, 'actor', position)
      const [actorId, officeId, claimId] = [
        this.idOf('actor', actor),
        this.maybe('office', office),
        claimOf(owner, claim),
      ]
      this.participations.push({ id, entryId, contributionId, position, actorId, role, officeId, claimId, occurredAt })
    })
    draft.capabilities?.forEach(({ capability, role, quantity, claim }, position) => {
      const id = childOf(owner, 'capability', position)
      const [capabilityId, claimId] = [this.idOf('capability', capability), claimOf(owner, claim)]
      const quantityId = this.count(owner, quantity, claimId)
      this.capabilities.push({ id, entryId, contributionId, position, capabilityId, role, quantityId, claimId })
    })
    draft.documents?.forEach((key, position) => {
      const [id, documentId] = [childOf(owner, 'document', position), this.idOf('document', key)]
      this.documents.push({ id, entryId, contributionId, position, documentId })
    })
    draft.threads?.forEach((key, position) => {
      const [id, threadId] = [childOf(owner, 'thread', position), this.idOf('thread', key)]
      this.threads.push({ id, entryId, contributionId, position, threadId })
    })
    draft.tags?.forEach((tag, position) => {
      this.tags.push({ id: childOf(owner, 'tag', position), entryId, contributionId, tag })
    })
    if ('amounts' in draft) {
      draft.amounts?.forEach(
        ({ on, claim, announced = false, amount = null, stage, currency, qualifier }, position) => {
          this.amounts.push({
            id: childOf(owner, 'amount', position),
            ...{ entryId, contributionId, position, stage, currency, qualifier, announced, amount },
            ...{ claimId: claimOf(owner, claim), ...spanColumns('on', on) },
          })
        },
      )
    }
    if ('items' in draft) {
      draft.items?.forEach(({ name, capability, quantity, claim }, position) => {
        const id = childOf(owner, 'item', position)
        const claimId = claimOf(owner, claim)
        const [capabilityId, quantityId] = [this.maybe('capability', capability), this.count(owner, quantity, claimId)]
        this.items.push({ id, entryId, contributionId, position, name, capabilityId, quantityId, claimId })
      })
    }
  }

  private count(
    owner: RowOwner,
    quantity: Omit<QuantityDraft, 'claim'> | undefined,
    claimId: string | null,
  ): string | null {
    if (!quantity) return null
    const { entryId, contributionId } = owner
    const { metric, low = null, best = null, high = null, unit = null, qualifier } = quantity
    const position = this.counted++
    const id = childOf(owner, 'quantity', position)
    const numbers = { metric, low, best, high, unit, qualifier }
    this.quantities.push({ id, entryId, contributionId, position, claimId, ...numbers })
    return id
  }

  private idOf(noun: keyof References, key: string): number {
    const found = this.references[noun].get(key)
    if (!found) throw new Error(`The ${noun} "${key}" was not checked before its rows were made`)
    return found.id
  }

  private maybe(noun: keyof References, key: string | undefined): number | null {
    return key === undefined ? null : this.idOf(noun, key)
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

function childOf({ entryId, contributionId }: RowOwner, noun: string, position: number): string {
  return childIdOf(contributionId ?? entryId, noun, position)
}

function claimOf(owner: RowOwner, key: string): string
function claimOf(owner: RowOwner, key: string | undefined): string | null
function claimOf({ entryId, contributionId }: RowOwner, key: string | undefined): string | null {
  return key === undefined ? null : claimIdOf(contributionId ?? entryId, key)
}
