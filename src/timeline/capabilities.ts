// Capabilities: the weapons and means that entries are about.

import type { Capability, CapabilityName, CapabilityUse } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'
import { ownerFirst } from './owner-first.js'

/** An entry's capabilities, the owner's before the contributors'. */
export const capabilityUsesOfEntries: Batch<string, CapabilityUse[]> = async (db, ids) =>
  grouped(
    ids,
    await db.capabilityUse.findMany({ where: { entryId: { in: [...ids] } }, orderBy: ownerFirst }),
    (row) => row.entryId,
  )

export const capabilitiesById: Batch<number, Capability | null> = async (db, ids) =>
  inOrder(ids, await db.capability.findMany({ where: { id: { in: [...ids] } } }), (capability) => capability.id)

export const capabilitiesByKey: Batch<string, Capability | null> = async (db, keys) =>
  inOrder(keys, await db.capability.findMany({ where: { key: { in: [...keys] } } }), (capability) => capability.key)

export const namesOfCapabilities: Batch<number, CapabilityName[]> = async (db, ids) =>
  grouped(
    ids,
    await db.capabilityName.findMany({ where: { capabilityId: { in: [...ids] } }, orderBy: { name: 'asc' } }),
    (row) => row.capabilityId,
  )
