// What each kind of entry has of its own.

import {
  type AidPackage,
  type BattlefieldEvent,
  type PolicyDecision,
  Prisma,
  type Statement,
  type TaxonomyCode,
} from '../../prisma/client/client.js'
import { rowBy, rowsBy, tableOf } from './rows.js'

const EVENTS = tableOf<BattlefieldEvent>('battlefield_event', Prisma.BattlefieldEventScalarFieldEnum)
const DECISIONS = tableOf<PolicyDecision>('policy_decision', Prisma.PolicyDecisionScalarFieldEnum)
const PACKAGES = tableOf<AidPackage>('aid_package', Prisma.AidPackageScalarFieldEnum)
const STATEMENTS = tableOf<Statement>('statement', Prisma.StatementScalarFieldEnum)
const CODES = tableOf<TaxonomyCode>('taxonomy_code', Prisma.TaxonomyCodeScalarFieldEnum)

export const battlefieldEventsOf = rowBy(EVENTS, 'entryId')

export const policyDecisionsOf = rowBy(DECISIONS, 'entryId')

export const aidPackagesOf = rowBy(PACKAGES, 'entryId')

export const statementsOf = rowBy(STATEMENTS, 'entryId')

export const taxonomyOf = rowsBy(CODES, 'entryId', Prisma.raw('t.scheme, t.code'))
