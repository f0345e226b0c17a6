// The rows that only one kind of entry has: its detail row, and the source's own codes.

import type { Prisma } from '../../../prisma/client/client.js'
import { insertRows } from './insert-rows.js'
import type { References } from './references.js'
import type { ResolvedEntry } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

/** The detail rows of any number of entries; each is made as it is written. */
export class KindRows {
  private readonly entries: { entryId: string; datasetId: number; entry: ResolvedEntry }[] = []

  constructor(private readonly references: References) {}

  add(entryId: string, datasetId: number, entry: ResolvedEntry): void {
    this.entries.push({ entryId, datasetId, entry })
  }

  async write(tx: Transaction): Promise<void> {
    await insertRows(tx, 'battlefield_event', this.battlefieldEvents())
    await insertRows(tx, 'policy_decision', this.policyDecisions())
    await insertRows(tx, 'aid_package', this.aidPackages())
    await insertRows(tx, 'statement', this.statements())
    await insertRows(tx, 'taxonomy_code', this.taxonomy())
  }

  private *battlefieldEvents(): Generator<Prisma.BattlefieldEventCreateManyInput> {
    for (const { entryId, entry } of this.entries) {
      if (entry.kind === 'BATTLEFIELD_EVENT') yield { entryId, eventType: entry.eventType }
    }
  }

  private *policyDecisions(): Generator<Prisma.PolicyDecisionCreateManyInput> {
    for (const { entryId, entry } of this.entries) {
      if (entry.kind !== 'POLICY_DECISION') continue
      const { action, policyStatus, effectiveFrom = null } = entry
      yield { entryId, action, policyStatus, effectiveFrom }
    }
  }

  private *aidPackages(): Generator<Prisma.AidPackageCreateManyInput> {
    for (const { entryId, datasetId, entry } of this.entries) {
      if (entry.kind !== 'AID_PACKAGE') continue
      const { programme, number = null, stage, aidType, instrument = null } = entry
      const programmeId = programme === undefined ? null : (this.references.programme.get(programme)?.id ?? null)
      yield { entryId, datasetId, programmeId, number, stage, aidType, instrument }
    }
  }

  private *statements(): Generator<Prisma.StatementCreateManyInput> {
    for (const { entryId, entry } of this.entries) {
      if (entry.kind !== 'STATEMENT') continue
      const { statementType, speaker } = entry
      const speakerId = speaker === undefined ? null : (this.references.actor.get(speaker)?.id ?? null)
      yield { entryId, statementType, speakerId }
    }
  }

  private *taxonomy(): Generator<Prisma.TaxonomyCodeCreateManyInput> {
    for (const { entryId, entry } of this.entries) {
      if (entry.kind !== 'BATTLEFIELD_EVENT') continue
      for (const { scheme, code, label = null } of entry.taxonomy ?? []) yield { entryId, scheme, code, label }
    }
  }
}
