// What drafts point to by key, looked up with one query per noun for a whole batch.

import type { Prisma } from '../../../prisma/client/client.js'
import type { Draft } from './draft.js'
import type { DocumentDay, Problem } from './resolved-draft.js'

export interface KnownDocument extends DocumentDay {
  id: number
}

export interface KnownOffice {
  id: number
  /** Key of the actor who holds it. */
  holder: string
}

/** Everything that a batch points to and the database knows, by key. */
export interface References {
  place: Map<string, { id: number }>
  actor: Map<string, { id: number }>
  office: Map<string, KnownOffice>
  capability: Map<string, { id: number }>
  source: Map<string, { id: number }>
  thread: Map<string, { id: number }>
  programme: Map<string, { id: number }>
  document: Map<string, KnownDocument>
}

type Noun = keyof References

interface Pointer {
  field: string
  noun: Noun
  key: string
}

/** Reads the documents that these drafts name. */
export async function readDocuments(tx: Prisma.TransactionClient, drafts: readonly Draft[]) {
  const keys = new Set<string>()
  for (const draft of drafts) {
    for (const key of draft.documents ?? []) keys.add(key)
    for (const { document } of [...(draft.claims ?? []), ...(draft.links ?? [])]) if (document) keys.add(document)
  }
  const rows = await tx.document.findMany({
    where: { key: { in: [...keys] } },
    select: { id: true, key: true, zone: true, publishedDay: true },
  })
  return new Map<string, KnownDocument>(
    rows.map(({ key, publishedDay, ...row }) => [
      key,
      { ...row, publishedDay: publishedDay?.toISOString().slice(0, 10) ?? null },
    ]),
  )
}

/** Reads everything else that these drafts point to; `document` is what `readDocuments` gave. */
export async function readReferences(
  tx: Prisma.TransactionClient,
  drafts: readonly Draft[],
  document: Map<string, KnownDocument>,
): Promise<References> {
  const keys = new Map<Noun, Set<string>>()
  for (const draft of drafts) {
    for (const { noun, key } of pointersOf(draft)) {
      if (!keys.get(noun)?.add(key)) keys.set(noun, new Set([key]))
    }
  }
  const select = { id: true, key: true } as const
  const where = (noun: Noun) => ({ where: { key: { in: [...(keys.get(noun) ?? [])] } } })
  const offices = keys.has('office')
    ? await tx.office.findMany({ ...where('office'), select: { ...select, actor: { select: { key: true } } } })
    : []
  const read = async (noun: Noun, find: () => Promise<{ id: number; key: string }[]>) =>
    new Map(keys.has(noun) ? (await find()).map(({ key, id }) => [key, { id }]) : [])
  return {
    document,
    office: new Map(offices.map(({ id, key, actor }) => [key, { id, holder: actor.key }])),
    place: await read('place', () => tx.place.findMany({ ...where('place'), select })),
    actor: await read('actor', () => tx.actor.findMany({ ...where('actor'), select })),
    capability: await read('capability', () => tx.capability.findMany({ ...where('capability'), select })),
    source: await read('source', () => tx.source.findMany({ ...where('source'), select })),
    thread: await read('thread', () => tx.thread.findMany({ ...where('thread'), select })),
    programme: await read('programme', () => tx.aidProgramme.findMany({ ...where('programme'), select })),
  }
}

/** Everything in a draft that points to nothing, to somebody else's office, or to a claim that the draft does not make. */
export function checkReferences(draft: Draft, references: References): Problem[] {
  const problems: Problem[] = []
  for (const { field, noun, key } of pointersOf(draft)) {
    if (!references[noun].has(key)) problems.push({ field, reason: `no ${noun} has the key "${key}"` })
  }
  for (const { field, office, actor } of officesOf(draft)) {
    const holder = references.office.get(office)?.holder
    if (holder === undefined || holder === actor) continue
    problems.push({ field, reason: `the office "${office}" is held by "${holder}", not by "${actor ?? 'nobody'}"` })
  }
  return [...problems, ...checkClaimKeys(draft)]
}

function* pointersOf(draft: Draft): Generator<Pointer> {
  const point = function* (field: string, noun: Noun, key: string | undefined): Generator<Pointer> {
    if (key !== undefined) yield { field, noun, key }
  }
  for (const [i, row] of draft.places?.entries() ?? []) yield* point(`places[${i}].place`, 'place', row.place)
  for (const [i, row] of draft.participants?.entries() ?? []) {
    yield* point(`participants[${i}].actor`, 'actor', row.actor)
    yield* point(`participants[${i}].office`, 'office', row.office)
  }
  for (const [i, row] of draft.capabilities?.entries() ?? []) {
    yield* point(`capabilities[${i}].capability`, 'capability', row.capability)
  }
  for (const [i, row] of draft.claims?.entries() ?? []) {
    yield* point(`claims[${i}].speaker`, 'actor', row.speaker)
    yield* point(`claims[${i}].office`, 'office', row.office)
    yield* point(`claims[${i}].place`, 'place', row.place)
    yield* point(`claims[${i}].document`, 'document', row.document)
    yield* point(`claims[${i}].credited`, 'source', row.credited)
  }
  for (const [i, key] of draft.documents?.entries() ?? []) yield* point(`documents[${i}]`, 'document', key)
  for (const [i, row] of draft.links?.entries() ?? []) yield* point(`links[${i}].document`, 'document', row.document)
  for (const [i, key] of draft.threads?.entries() ?? []) yield* point(`threads[${i}]`, 'thread', key)
  if ('programme' in draft) yield* point('programme', 'programme', draft.programme)
  if ('speaker' in draft) yield* point('speaker', 'actor', draft.speaker)
  for (const [i, row] of ('items' in draft ? draft.items : undefined)?.entries() ?? []) {
    yield* point(`items[${i}].capability`, 'capability', row.capability)
  }
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
