// One value of an input against its schema: what it holds, or everything that is wrong with it.

import type { z } from 'zod'
import { type LocatedProblem, problemsIn } from './issue-sentence.js'
import { unstorableTexts } from './storable.js'

/** How many problems of one row are told. */
export const ROW_PROBLEMS = 100

/** The value as the schema reads it, and its problems, the first 100 of them. */
export function validate<T>(schema: z.ZodType<T>, value: unknown): { data?: T; problems: LocatedProblem[] } {
  const parsed = schema.safeParse(value, { reportInput: true })
  const all = [...(parsed.success ? [] : problemsIn(parsed.error.issues)), ...unstorableTexts(value)]
  const problems = all.slice(0, ROW_PROBLEMS)
  return parsed.success ? { data: parsed.data, problems } : { problems }
}
