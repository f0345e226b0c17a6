// The rows that only one kind of entry has: its detail row, and the source's own codes.

import type { Prisma } from '../../../prisma/client/client.js'
import { insertRows } from './insert-rows.js'
import type { References } from './references.js'
import type { ResolvedEntry } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

/** The detail rows of any number of entries, ready to be inserted. */
export class KindRows {
  private readonly battlefieldEvents: Prisma.BattlefieldEventCreateManyInput[] = []
  private readonly policyDecisions: Prisma.PolicyDecisionCreateManyInput[] = []
  private readonly aidPackages: Prisma.AidPackageCreateManyInput[] = []
  private readonly statements: Prisma.StatementCreateManyInput[] = []
  private readonly taxonomy: Prisma.TaxonomyCodeCreateManyInput[] = []

  constructor(private readonly references: References) {}

  add(entryId: string, datasetId: number, entry: ResolvedEntry): void {
    switch (entry.kind) {
      case 'BATTLEFIELD_EVENT':
        this.battlefieldEvents.push({ entryId, eventType: entry.eventType })
        for (const { scheme, code, label = null } of entry.taxonomy ?? []) {
          this.taxonomy.push({ entryId, scheme, code, label })
        }
        break
      case 'POLICY_DECISION': {
        const { action, policyStatus, effectiveFrom } = entry
        this.policyDecisions.push({ entryId, action, policyStatus, effectiveFrom: effectiveFrom ?? null })
        break
      }
      case 'AID_PACKAGE': {
        const { programme, number = null, stage, aidType, instrument = null } = entry
        const programmeId = programme === undefined ? null : (this.references.programme.get(programme)?.id ?? null)
        this.aidPackages.push({ entryId, datasetId, programmeId, number, stage, aidType, instrument })
        break
      }
      case 'STATEMENT': {
        const { statementType, speaker } = entry
        const speakerId = speaker === undefined ? null : (this.references.actor.get(speaker)?.id ?? null)
        this.statements.push({ entryId, statementType, speakerId })
        break
      }
      default:
        assertNever(entry)
    }
  }

  async write(tx: Transaction): Promise<void> {
    await insertRows(tx, 'battlefield_event', this.battlefieldEvents)
    await insertRows(tx, 'policy_decision', this.policyDecisions)
    await insertRows(tx, 'aid_package', this.aidPackages)
    await insertRows(tx, 'statement', this.statements)
    await insertRows(tx, 'taxonomy_code', this.taxonomy)
  }
}

function assertNever(entry: never): never {
  throw new Error(`An entry of no known kind: ${JSON.stringify(entry)}`)
}
