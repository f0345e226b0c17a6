// Whether two drafts say the same, whatever order their fields were written in.

import { hash } from 'node:crypto'

/** JSON with sorted keys and without what is undefined: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(value)) ?? 'null'
}

/** SHA-256 of canonical JSON: what tells one draft from another. */
export function contentHashOf(canonical: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(hash('sha256', canonical), 'hex')
}

// Keys of a draft are its fields; without a prototype, a key of any name is a key.
function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sortKeys)
  const sorted: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(value).sort()) sorted[key] = sortKeys((value as Record<string, unknown>)[key])
  return sorted
}
