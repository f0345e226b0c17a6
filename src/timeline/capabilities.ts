// Capabilities: the weapons and means that entries are about.

import { type Capability, type CapabilityName, type CapabilityUse, Prisma } from '../../prisma/client/client.js'
import { OWNER_FIRST, rowBy, rowsBy, tableOf } from './rows.js'

const USES = tableOf<CapabilityUse>('capability_use', Prisma.CapabilityUseScalarFieldEnum)
const NAMES = tableOf<CapabilityName>('capability_name', Prisma.CapabilityNameScalarFieldEnum)
export const CAPABILITIES = tableOf<Capability>('capability', Prisma.CapabilityScalarFieldEnum)

/** An entry's capabilities, the owner's before the contributors'. */
export const capabilityUsesOfEntries = rowsBy(USES, 'entryId', OWNER_FIRST)

export const capabilitiesById = rowBy(CAPABILITIES, 'id')

export const capabilitiesByKey = rowBy(CAPABILITIES, 'key')

export const namesOfCapabilities = rowsBy(NAMES, 'capabilityId', Prisma.raw('t.name'))
