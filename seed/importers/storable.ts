// Text that PostgreSQL cannot hold: NUL, and half of a surrogate pair.

import { fieldOf, type LocatedProblem } from './issue-sentence.js'

const unstorable = /[\0\p{Surrogate}]/u

/** Every text in a value that cannot be stored, with its path. */
export function unstorableTexts(value: unknown): LocatedProblem[] {
  return isStorable(value) ? [] : textsIn(value, [])
}

// Nearly every value is: none of their paths is written.
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !unstorable.test(value)
  if (typeof value !== 'object' || value === null) return true
  for (const name in value) if (!isStorable((value as Record<string, unknown>)[name])) return false
  return true
}

function textsIn(value: unknown, path: readonly (string | number)[]): LocatedProblem[] {
  if (typeof value === 'string' && unstorable.test(value)) {
    return [{ path, field: fieldOf(path), reason: 'holds a character that is none (NUL, or half of a pair)' }]
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name]))
}
