// The closed list of what a claim can be about and what a quantity can count.

/** Things that are counted; a quantity's metric, and the subject of the claim that gives it. */
export const METRICS = [
  'FIRES',
  'KILLED',
  'INJURED',
  'CASUALTIES',
  'DAMAGED_SITES',
  'DRONES_LAUNCHED',
  'DRONES_INTERCEPTED',
  'MISSILES_LAUNCHED',
  'MISSILES_INTERCEPTED',
  'EXPLOSIONS',
  'MINE_TYPES',
  'ITEMS_SUPPLIED',
  'DEATHS_CIVILIANS',
  'DEATHS_SIDE_A',
  'DEATHS_SIDE_B',
  'DEATHS_UNKNOWN',
] as const

/** Things that are asserted or denied without a count. */
export const TOPICS = [
  'OCCURRENCE',
  'TIME',
  'PLACE',
  'RESPONSIBILITY',
  'TARGET',
  'WEAPON',
  'DAMAGE',
  'TERRITORY',
  'DECISION',
  'AMOUNT',
  'SERIES_NUMBER',
  'CONTENTS',
  'PURPOSE',
  'TACTICS',
  'WEAPON_FEATURE',
  'WEAPON_USE',
  'TREATY',
  'OUTLOOK',
] as const

export const CLAIM_SUBJECTS = [...METRICS, ...TOPICS] as const

export type Metric = (typeof METRICS)[number]
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number]
