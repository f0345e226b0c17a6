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

interface OwnedDraft {
  owner: RowOwner
  draft: ResolvedEntry | ResolvedContribution
}

/**
 * The children of any number of entries. Each row is made as it is written: rows that are made before outlive the
 * collector's first rounds, at twice the cost.
 */
export class DraftRows {
  private readonly drafts: OwnedDraft[] = []

  constructor(private readonly references: References) {}

  /** Adds what one draft brings. Its references must have been checked. */
  add(owner: RowOwner, draft: ResolvedEntry | ResolvedContribution): void {
    this.drafts.push({ owner, draft })
  }

  /** Writes everything added, claims and quantities before what points to them. */
  async write(tx: Transaction): Promise<void> {
    await insertRows(tx, 'claim', this.claims())
    await insertRows(tx, 'quantity', this.quantities())
    await insertRows(tx, 'entry_place', this.places())
    await insertRows(tx, 'participation', this.participations())
    await insertRows(tx, 'capability_use', this.capabilities())
    await insertRows(tx, 'entry_document', this.documents())
    await insertRows(tx, 'entry_thread', this.threads())
    await insertRows(tx, 'entry_tag', this.tags())
    await insertRows(tx, 'aid_amount', this.amounts())
    await insertRows(tx, 'aid_item', this.items())
  }

  private *claims(): Generator<Prisma.ClaimCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      const { entryId, contributionId } = owner
      for (const [position, claim] of draft.claims?.entries() ?? []) {
        yield {
          id: claimOf(owner, claim.key),
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
        }
      }
    }
  }

  private *quantities(): Generator<Prisma.QuantityCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      const { entryId, contributionId } = owner
      for (const [position, { quantity, claim }] of quantitiesIn(draft).entries()) {
        const { metric, low = null, best = null, high = null, unit = null, qualifier } = quantity
        const [id, claimId] = [childOf(owner, 'quantity', position), claimOf(owner, claim)]
        yield { id, entryId, contributionId, position, claimId, metric, low, best, high, unit, qualifier }
      }
    }
  }

  private *places(): Generator<Prisma.EntryPlaceCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      const { entryId, contributionId, occurredAt } = owner
      for (const [position, { place, role, precision, claim }] of draft.places?.entries() ?? []) {
        const id = childOf(owner, 'place', position)
        const [placeId, claimId] = [this.idOf('place', place), claimOf(owner, claim)]
        yield { id, entryId, contributionId, position, placeId, role, precision, claimId, occurredAt }
      }
    }
  }

  private *participations(): Generator<Prisma.ParticipationCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      const { entryId, contributionId, occurredAt } = owner
      for (const [position, { actor, role, office, claim }] of draft.participants?.entries() ?? []) {
        const [id, actorId] = [childOf(owner, 'actor', position), this.idOf('actor', actor)]
        const [officeId, claimId] = [this.maybe('office', office), claimOf(owner, claim)]
        yield { id, entryId, contributionId, position, actorId, role, officeId, claimId, occurredAt }
      }
    }
  }

  private *capabilities(): Generator<Prisma.CapabilityUseCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      const { entryId, contributionId } = owner
      const quantityIds = quantityIdsOf(owner, draft)
      for (const [position, { capability, role, quantity, claim }] of draft.capabilities?.entries() ?? []) {
        const [id, capabilityId] = [childOf(owner, 'capability', position), this.idOf('capability', capability)]
        const quantityId = quantity ? (quantityIds.get(quantity) ?? null) : null
        yield { id, entryId, contributionId, position, capabilityId, role, quantityId, claimId: claimOf(owner, claim) }
      }
    }
  }

  private *documents(): Generator<Prisma.EntryDocumentCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      const { entryId, contributionId } = owner
      for (const [position, key] of draft.documents?.entries() ?? []) {
        const [id, documentId] = [childOf(owner, 'document', position), this.idOf('document', key)]
        yield { id, entryId, contributionId, position, documentId }
      }
    }
  }

  private *threads(): Generator<Prisma.EntryThreadCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      const { entryId, contributionId } = owner
      for (const [position, key] of draft.threads?.entries() ?? []) {
        const [id, threadId] = [childOf(owner, 'thread', position), this.idOf('thread', key)]
        yield { id, entryId, contributionId, position, threadId }
      }
    }
  }

  private *tags(): Generator<Prisma.EntryTagCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      const { entryId, contributionId } = owner
      for (const [position, tag] of draft.tags?.entries() ?? []) {
        yield { id: childOf(owner, 'tag', position), entryId, contributionId, tag }
      }
    }
  }

  private *amounts(): Generator<Prisma.AidAmountCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      if (!('amounts' in draft)) continue
      const { entryId, contributionId } = owner
      for (const [position, each] of draft.amounts?.entries() ?? []) {
        const { on, claim, announced = false, amount = null, stage, currency, qualifier } = each
        yield {
          id: childOf(owner, 'amount', position),
          ...{ entryId, contributionId, position, stage, currency, qualifier, announced, amount },
          ...{ claimId: claimOf(owner, claim), ...spanColumns('on', on) },
        }
      }
    }
  }

  private *items(): Generator<Prisma.AidItemCreateManyInput> {
    for (const { owner, draft } of this.drafts) {
      if (!('items' in draft)) continue
      const { entryId, contributionId } = owner
      const quantityIds = quantityIdsOf(owner, draft)
      for (const [position, { name, capability, quantity, claim }] of draft.items?.entries() ?? []) {
        const [id, capabilityId] = [childOf(owner, 'item', position), this.maybe('capability', capability)]
        const quantityId = quantity ? (quantityIds.get(quantity) ?? null) : null
        yield { id, entryId, contributionId, position, name, capabilityId, quantityId, claimId: claimOf(owner, claim) }
      }
    }
  }

  private idOf(noun: keyof References, key: string): number {
    const found = this.references[noun].get(key)
    if (!found) throw new Error(`The ${noun} "${key}" was not checked before its rows were made`)
    return found.id
  }

  private maybe(noun: keyof References, key: string | undefined): number | null {
    return key === undefined ? null : this.idOf(noun, key)
  }
}

type Counted = Omit<QuantityDraft, 'claim'>

/** All quantities of a draft, those of its claims, capabilities and items among them: their positions are those of this list. */
function quantitiesIn(draft: OwnedDraft['draft']): { quantity: Counted; claim: string | undefined }[] {
  const own = draft.quantities?.map(({ claim, ...quantity }) => ({ quantity, claim })) ?? []
  const claimed = draft.claims?.flatMap(
    ({ key, quantities }) => quantities?.map((quantity) => ({ quantity, claim: key })) ?? [],
  )
  const counting = [...(draft.capabilities ?? []), ...(('items' in draft && draft.items) || [])]
  return [
    ...own,
    ...(claimed ?? []),
    ...counting.flatMap(({ quantity, claim }) => (quantity ? [{ quantity, claim }] : [])),
  ]
}

function quantityIdsOf(owner: RowOwner, draft: OwnedDraft['draft']): Map<Counted, string> {
  return new Map(quantitiesIn(draft).map(({ quantity }, position) => [quantity, childOf(owner, 'quantity', position)]))
}

function childOf({ entryId, contributionId }: RowOwner, noun: string, position: number): string {
  return childIdOf(contributionId ?? entryId, noun, position)
}

function claimOf(owner: RowOwner, key: string): string
function claimOf(owner: RowOwner, key: string | undefined): string | null
function claimOf({ entryId, contributionId }: RowOwner, key: string | undefined): string | null {
  return key === undefined ? null : claimIdOf(contributionId ?? entryId, key)
}
