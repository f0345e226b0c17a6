// A name as it is compared with other names, and as it stands in keys.

import { createHash } from 'node:crypto'

// Writers of Ukrainian names in Latin letters mark a soft sign or an apostrophe with any of these.
const apostrophes = /['’‘ʼʻʹʺ′″`´]/g
const marks = /[\p{M}\p{Cf}]/gu
const gaps = /[\p{Pd}\s]+/gu
const plain = /^[a-z0-9]+( [a-z0-9]+)*$/
const unspelled = /(?![a-z0-9])[\p{L}\p{N}]/u

/** The name without case, accents, apostrophes and soft signs, its hyphens and gaps made single spaces; any script stays. */
export function normaliseName(name: string): string {
  if (plain.test(name)) return name
  // Some marks hold others, such as a triple prime: what stands after taking them apart is gone over again.
  const parts = name.toLowerCase().replace(apostrophes, '').normalize('NFKD')
  return parts.replace(marks, '').replace(apostrophes, '').toLowerCase().replace(gaps, ' ').trim()
}

const MEMORY = 50_000
const known = new Map<string, string>()

/** The same, remembered: the names of a table come again and again. */
export function recallNormalName(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= MEMORY) known.clear()
  const normal = normaliseName(name)
  known.set(name, normal)
  return normal
}

/** Lower-case words joined by hyphens; null where Latin letters and digits alone cannot spell the text. */
export function spellSlug(text: string): string | null {
  const normal = normaliseName(text)
  const slug = wordsOf(normal)
  return slug === '' || unspelled.test(normal) ? null : slug
}

/** The same for any text: eight hex digits stand for what cannot be spelled, lest two texts become one. */
export function slugOf(text: string): string {
  const normal = normaliseName(text)
  const slug = wordsOf(normal)
  if (slug === '') return markOf(normal)
  return unspelled.test(normal) ? `${slug}-${markOf(normal)}` : slug
}

/** Eight hex digits that stand for a text. */
export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function wordsOf(normal: string): string {
  return normal.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
