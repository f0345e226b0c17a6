// The types of fields that drafts and reference data share: keys, texts, days, instants and numbers, each with its bounds.

import { z } from 'zod'

/** Lower-case words joined by hyphens: what a person can read, say and put in an address. */
export const Key = z
  .string()
  .max(150)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by single hyphens')

/** Text that says something, at most this long. */
export const text = (max: number) => z.string().trim().min(1).max(max)

const FIRST_YEAR = 1900
const LAST_YEAR = 2200
// What does not begin with a year is not of the right form, which another sentence says.
const isInRange = (date: string) => !(Number(date.slice(0, 4)) < FIRST_YEAR || Number(date.slice(0, 4)) > LAST_YEAR)
const outOfRange = `must lie in the years ${FIRST_YEAR} to ${LAST_YEAR}`

/** A civil day. */
export const day = z.iso.date().refine(isInRange, outOfRange)

/** An instant with its offset. */
export const instant = z.iso.datetime({ offset: true }).refine(isInRange, outOfRange)

/** A whole number above 0 that fits its column. */
export const count = z.int().positive().max(2_147_483_647)
