// Who is who: ids and keys made from dataset and upstream id, so that a reseed gives the same ones.

import { hash } from 'node:crypto'

const NAMESPACE = '5b0f2f6e-8c1d-5a53-9d7a-1a2b6f0c4e11'
const KEY_LENGTH = 150

/** The entry's UUID, from its identity; the same for every kind, on every server. */
export function entryIdOf(dataset: string, upstreamId: string): string {
  return uuidOf(`entry/${dataset}/${upstreamId}`, NAMESPACE)
}

/** The contribution's UUID, from its identity; never that of an entry with the same upstream id. */
export function contributionIdOf(dataset: string, upstreamId: string): string {
  return uuidOf(`contribution/${dataset}/${upstreamId}`, NAMESPACE)
}

/** The ruling's UUID, from its identity. */
export function rulingIdOf(dataset: string, upstreamId: string): string {
  return uuidOf(`ruling/${dataset}/${upstreamId}`, NAMESPACE)
}

/** The claim's UUID: kept while the claim keeps its key in its draft, whatever becomes of its text and its place. */
export function claimIdOf(ownerId: string, claimKey: string): string {
  return uuidOf(`claim/${claimKey}`, ownerId)
}

/** The UUID of the row at this place among the rows of one sort that an entry or a contribution brings. */
export function childIdOf(ownerId: string, noun: string, position: number): string {
  return uuidOf(`${noun}/${position}`, ownerId)
}

/** `<dataset>-<slug of the upstream id>`, at most 150 characters; what is cut or cannot be spelled becomes eight hex digits. */
export function keyOf(dataset: string, upstreamId: string): string {
  const spelled = spell(upstreamId)
  const slug = spelled.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  const key = `${dataset}-${slug}`
  // Without its letters, an id is no longer its own: "Сумська 2024" and "Київська 2024" are both 2024.
  const isWhole = slug !== '' && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(spelled)
  if (isWhole && key.length <= KEY_LENGTH) return key
  const mark = entryIdOf(dataset, upstreamId).slice(0, 8)
  return `${key.slice(0, KEY_LENGTH - mark.length - 1).replace(/-+$/, '')}-${mark}`
}

function spell(upstreamId: string): string {
  const isAscii = /^[ -~]*$/.test(upstreamId)
  return (isAscii ? upstreamId : upstreamId.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
}

// UUID v5, the SHA-1 of the namespace and the name, by hand: the package takes six times as long, for every row of a batch.
function uuidOf(name: string, namespace: string): string {
  const digest = hash('sha1', Buffer.from(lettersOf(namespace) + utf8Of(name), 'latin1'))
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) & 3)
  const last = `${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${last}`
}

let latest = { namespace: '', letters: '' }

// A UUID's bytes, a letter for each. The rows of an entry follow one another, and share its namespace.
function lettersOf(namespace: string): string {
  if (latest.namespace !== namespace) {
    latest = { namespace, letters: Buffer.from(namespace.replaceAll('-', ''), 'hex').toString('latin1') }
  }
  return latest.letters
}

// The bytes of a text, a letter for each.
function utf8Of(text: string): string {
  return /^[ -~]*$/.test(text) ? text : Buffer.from(text).toString('latin1')
}
