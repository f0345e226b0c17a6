// What each kind of entry has of its own.

import type {
  AidPackage,
  BattlefieldEvent,
  PolicyDecision,
  Statement,
  TaxonomyCode,
} from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'

const of = (ids: readonly string[]) => ({ where: { entryId: { in: [...ids] } } })

export const battlefieldEventsOf: Batch<string, BattlefieldEvent | null> = async (db, ids) =>
  inOrder(ids, await db.battlefieldEvent.findMany(of(ids)), (row) => row.entryId)

export const policyDecisionsOf: Batch<string, PolicyDecision | null> = async (db, ids) =>
  inOrder(ids, await db.policyDecision.findMany(of(ids)), (row) => row.entryId)

export const aidPackagesOf: Batch<string, AidPackage | null> = async (db, ids) =>
  inOrder(ids, await db.aidPackage.findMany(of(ids)), (row) => row.entryId)

export const statementsOf: Batch<string, Statement | null> = async (db, ids) =>
  inOrder(ids, await db.statement.findMany(of(ids)), (row) => row.entryId)

export const taxonomyOf: Batch<string, TaxonomyCode[]> = async (db, ids) =>
  grouped(
    ids,
    await db.taxonomyCode.findMany({ ...of(ids), orderBy: [{ scheme: 'asc' }, { code: 'asc' }] }),
    (row) => row.entryId,
  )
