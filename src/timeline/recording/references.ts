// What drafts point to by key, looked up with one query per noun for a whole batch.

import { Prisma } from '../../../prisma/client/client.js'
import type { Side } from '../../../prisma/client/enums.js'
import type { Draft } from './draft.js'
import { fieldOf, pointersOf } from './pointer.js'
import type { DocumentDay, Problem } from './resolved-draft.js'
import type { Transaction } from './transaction.js'

export interface KnownDocument extends DocumentDay {
  id: number
  publishedAt: Date | null
  publisherId: number | null
}

/** A row of a tree: `above` are the ids of itself and of all that lies above it. */
export interface KnownBranch {
  id: number
  above: readonly number[]
}

export interface KnownOffice {
  id: number
  /** Key of the actor who holds it. */
  holder: string
}

/** Everything that a batch points to and the database knows, by key. */
export interface References {
  place: Map<string, KnownBranch>
  actor: Map<string, KnownBranch & { side: Side }>
  office: Map<string, KnownOffice>
  capability: Map<string, KnownBranch>
  source: Map<string, { id: number }>
  thread: Map<string, { id: number }>
  programme: Map<string, { id: number }>
  document: Map<string, KnownDocument>
}

type Noun = keyof References

/** Reads the documents that these drafts name. None of them is revised before the transaction ends. */
export async function readDocuments(tx: Transaction, drafts: readonly Draft[]): Promise<Map<string, KnownDocument>> {
  const keys = new Set<string>()
  for (const draft of drafts) {
    for (const key of draft.documents ?? []) keys.add(key)
    for (const { document } of [...(draft.claims ?? []), ...(draft.links ?? [])]) if (document) keys.add(document)
  }
  if (keys.size === 0) return new Map()
  const rows = await tx.query<KnownDocument & { key: string }>(Prisma.sql`
    select id, key, zone, published_day as "publishedDay", published_at as "publishedAt", publisher_id as "publisherId"
    from document
    where key = any(${[...keys]}::text[]) order by id for share`)
  return new Map(rows.map(({ key, ...row }) => [key, row]))
}

const branch = (table: string) =>
  `${table}.id, key, (select array_agg(above_id) from ${table}_closure where below_id = ${table}.id) as above from ${table}`
const LOOKED_UP = {
  place: branch('place'),
  actor: `side, ${branch('actor')}`,
  capability: branch('capability'),
  source: 'id, key from source',
  thread: 'id, key from thread',
  programme: 'id, key from aid_programme',
}

/** Reads everything else that these drafts point to; `document` is what `readDocuments` gave. */
export async function readReferences(
  tx: Transaction,
  drafts: readonly Draft[],
  document: Map<string, KnownDocument>,
): Promise<References> {
  const keys = new Map<Noun, Set<string>>()
  for (const draft of drafts) {
    for (const { noun, key } of pointersOf(draft)) {
      if (!keys.get(noun)?.add(key)) keys.set(noun, new Set([key]))
    }
  }
  const find = async <N extends keyof typeof LOOKED_UP>(noun: N): Promise<References[N]> => {
    const wanted = keys.get(noun)
    if (!wanted) return new Map()
    const rows = await tx.query<{ key: string }>(Prisma.sql`
      select ${Prisma.raw(LOOKED_UP[noun])} where key = any(${[...wanted]}::text[])`)
    return new Map(rows.map(({ key, ...row }) => [key, row])) as References[N]
  }
  return {
    document,
    office: await findOffices(tx, [...(keys.get('office') ?? [])]),
    place: await find('place'),
    actor: await find('actor'),
    capability: await find('capability'),
    source: await find('source'),
    thread: await find('thread'),
    programme: await find('programme'),
  }
}

async function findOffices(tx: Transaction, keys: readonly string[]): Promise<Map<string, KnownOffice>> {
  if (keys.length === 0) return new Map()
  const rows = await tx.query<KnownOffice & { key: string }>(Prisma.sql`
    select o.id, o.key, a.key as holder from office o join actor a on a.id = o.actor_id
    where o.key = any(${keys}::text[])`)
  return new Map(rows.map(({ key, ...office }) => [key, office]))
}

/** Everything in a draft that points to nothing, to somebody else's office, or to a claim that the draft does not make. */
export function checkReferences(draft: Draft, references: References): Problem[] {
  const problems: Problem[] = []
  for (const pointer of pointersOf(draft)) {
    const { noun, key } = pointer
    if (references[noun].has(key)) continue
    problems.push({ field: fieldOf(pointer), reason: `no ${noun} has the key "${key}"` })
  }
  for (const { field, office, actor } of officesOf(draft)) {
    const holder = references.office.get(office)?.holder
    if (holder === undefined || holder === actor) continue
    problems.push({ field, reason: `the office "${office}" is held by "${holder}", not by "${actor ?? 'nobody'}"` })
  }
  return [...problems, ...checkClaimKeys(draft)]
}

function* officesOf(draft: Draft) {
  for (const [i, { office, actor }] of draft.participants?.entries() ?? []) {
    if (office) yield { field: `participants[${i}].office`, office, actor }
  }
  for (const [i, { office, speaker }] of draft.claims?.entries() ?? []) {
    if (office) yield { field: `claims[${i}].office`, office, actor: speaker }
  }
}

function checkClaimKeys(draft: Draft): Problem[] {
  const problems: Problem[] = []
  const made = new Set<string>()
  for (const [i, { key }] of draft.claims?.entries() ?? []) {
    if (made.has(key)) problems.push({ field: `claims[${i}].key`, reason: `is the second claim with the key "${key}"` })
    made.add(key)
  }
  const lists = {
    places: draft.places,
    participants: draft.participants,
    capabilities: draft.capabilities,
    quantities: draft.quantities,
    amounts: 'amounts' in draft ? draft.amounts : undefined,
    items: 'items' in draft ? draft.items : undefined,
  }
  for (const [name, list] of Object.entries(lists)) {
    for (const [i, { claim }] of list?.entries() ?? []) {
      if (claim === undefined || made.has(claim)) continue
      problems.push({ field: `${name}[${i}].claim`, reason: `no claim of this draft has the key "${claim}"` })
    }
  }
  return problems
}
