// The feed's rows and words of new entries, told by their drafts: what refreshFeed would compute, without reading back what
// was written a moment ago.

import type { Prisma } from '../../../prisma/client/client.js'
import { ParticipationRole, Side } from '../../../prisma/client/enums.js'
import type { TimeSpan } from '../time/span.js'
import { insertWords, type NewWords } from './entry-words.js'
import { insertRows } from './insert-rows.js'
import type { References } from './references.js'
import type { ResolvedEntry } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

interface NewEntry {
  entryId: string
  datasetId: number
  resolved: ResolvedEntry
  span: TimeSpan
}

const ROLES = Object.values(ParticipationRole)
const SIDES = Object.values(Side)

export class NewFeedRows {
  private readonly entries: NewEntry[] = []

  constructor(
    private readonly references: References,
    private readonly now: Date,
  ) {}

  /** Takes up a new entry. False where it can be disputed, so that its draft alone does not tell what its row says. */
  add(entryId: string, datasetId: number, resolved: ResolvedEntry, span: TimeSpan): boolean {
    if (resolved.links || (resolved.claims?.length ?? 0) > 1) return false
    this.entries.push({ entryId, datasetId, resolved, span })
    return true
  }

  /** Writes the rows of all that were taken up. */
  async write(tx: Transaction): Promise<void> {
    if (this.entries.length === 0) return
    await insertRows(tx, 'feed', this.rows())
    await insertWords(
      tx,
      this.entries.map((entry) => this.wordsOf(entry)),
    )
  }

  private *rows(): Generator<Prisma.FeedRowCreateManyInput> {
    const { place, actor, capability, document, source, thread, programme } = this.references
    for (const { entryId, datasetId, resolved, span } of this.entries) {
      const { participants = [], claims = [] } = resolved
      const actors = participants.map((each) => of(actor, each.actor))
      const publishers = resolved.documents?.flatMap((key) => of(document, key).publisherId ?? []) ?? []
      const credited = claims.flatMap((claim) => (claim.credited === undefined ? [] : of(source, claim.credited).id))
      yield {
        occurredAt: span.occurredAt,
        latest: span.latest,
        recordedAt: this.now,
        entryId,
        occurredDay: new Date(span.occurredDay),
        lastDay: span.lastDay === null ? null : new Date(span.lastDay),
        datasetId,
        kind: resolved.kind,
        status: resolved.status,
        eventType: 'eventType' in resolved ? resolved.eventType : null,
        policyAction: 'action' in resolved ? resolved.action : null,
        aidStage: 'stage' in resolved ? resolved.stage : null,
        programmeId: 'programme' in resolved && resolved.programme ? of(programme, resolved.programme).id : null,
        hasStart: span.earliest !== null,
        byDay: span.byDay,
        disputed: false,
        placeIds: numbers(resolved.places?.flatMap((each) => of(place, each.place).above)),
        actorIds: numbers(actors.flatMap(({ above }) => above)),
        roles: inOrder(
          participants.map(({ role }) => role),
          ROLES,
        ),
        sides: inOrder(
          actors.map(({ side }) => side),
          SIDES,
        ),
        capabilityIds: numbers(capabilitiesOf(resolved).flatMap((key) => of(capability, key).above)),
        sourceIds: numbers([...publishers, ...credited]),
        threadIds: numbers(resolved.threads?.map((key) => of(thread, key).id)),
        tags: listed([...new Set(resolved.tags)].sort()),
      } as Prisma.FeedRowCreateManyInput
    }
  }

  private wordsOf({ entryId, resolved }: NewEntry): NewWords {
    const { place, actor, capability } = this.references
    const { title, summary, claims, places = [], participants = [] } = resolved
    const names = [
      ...places.map((each) => `place ${of(place, each.place).id}`),
      ...participants.map((each) => `actor ${of(actor, each.actor).id}`),
      ...capabilitiesOf(resolved).map((key) => `capability ${of(capability, key).id}`),
    ]
    return { entryId, title, summary, claim: claims?.[0]?.text, names }
  }
}

function capabilitiesOf(resolved: ResolvedEntry): string[] {
  const items = 'items' in resolved ? (resolved.items ?? []) : []
  return [...(resolved.capabilities ?? []), ...items].flatMap(({ capability }) => capability ?? [])
}

function of<Row>(rows: ReadonlyMap<string, Row>, key: string): Row {
  const row = rows.get(key)
  if (!row) throw new Error(`"${key}" was not checked before its rows were made`)
  return row
}

// As array_agg(distinct …) makes them: each once, in order, and null where there are none.
function listed<T>(values: T[]): T[] | null {
  return values.length === 0 ? null : values
}

function numbers(values: readonly number[] = []): number[] | null {
  return listed([...new Set(values)].sort((a, b) => a - b))
}

function inOrder<T>(values: readonly T[], order: readonly T[]): T[] | null {
  return listed(order.filter((each) => values.includes(each)))
}
