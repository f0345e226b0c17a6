// The links of entries, written once all the entries that they could lead to are there.

import { Prisma } from '../../../prisma/client/client.js'
import { childIdOf } from './identity.js'
import { insertMissing } from './insert-rows.js'
import type { Recording } from './recording.js'
import type { KnownDocument } from './references.js'
import { contributionsIn, type Snapshot } from './revision.js'
import { readTakenKeys } from './standing.js'
import { Collision, type Transaction } from './transaction.js'

/**
 * Inserts the links of these entries that are not there yet, the owner's before the contributors'. Of two drafts that
 * make the same link one row stands; should its draft drop it, the other's row takes its place here. What names a removed
 * entry is remembered as cut, and leads to the survivor where there is one.
 */
export async function writeLinks(
  { tx, touched }: Recording,
  entryIds: readonly string[],
  documents: ReadonlyMap<string, KnownDocument>,
): Promise<void> {
  const wanted = entryIds.flatMap((fromId) => {
    const snapshot = touched.find(fromId)?.snapshot
    return snapshot ? linksIn(fromId, snapshot) : []
  })
  if (wanted.length === 0) return
  const targets = await readTakenKeys(
    tx,
    wanted.map(({ to }) => to),
  )
  const known = await readDocumentIds(
    tx,
    wanted.flatMap(({ document }) => document ?? []),
    documents,
  )
  const named = wanted.flatMap(({ to, document, ...link }) => {
    const target = targets.get(to)
    // Of a contribution that is not in this batch, a link to an entry that has been renamed since keeps its row.
    if (!target) return []
    return [{ link: { ...link, documentId: document === undefined ? null : (known.get(document) ?? null) }, target }]
  })
  const led = named.flatMap(({ link, target: { id } }) => (id && id !== link.fromId ? [{ ...link, toId: id }] : []))
  const cut = named.flatMap(({ link, target: { owner, id } }) => (id === owner ? [] : [{ ...link, toId: owner }]))
  await holdRemoved(
    tx,
    cut.map(({ toId }) => toId),
  )
  await insertMissing(tx, 'link', led)
  await insertMissing(tx, 'cut_link', cut)
}

// Whoever restores one of these waits until the links are written, and then ties them.
async function holdRemoved(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const held = await tx.query(Prisma.sql`
    select from tombstone where entry_id = any(${ids}::uuid[]) order by entry_id for share`)
  if (held.length < new Set(ids).size) throw new Collision('An entry was restored just now')
}

function linksIn(fromId: string, snapshot: Snapshot) {
  const contributed = contributionsIn(snapshot).map(({ id, draft }) => ({ contributionId: id, links: draft.links }))
  return [{ contributionId: null, links: snapshot.links }, ...contributed].flatMap(({ contributionId, links = [] }) =>
    links.map(({ type, to, document }, position) => ({
      id: childIdOf(contributionId ?? fromId, 'link', position),
      ...{ fromId, contributionId, type, to, document },
    })),
  )
}

async function readDocumentIds(
  tx: Transaction,
  keys: readonly string[],
  documents: ReadonlyMap<string, KnownDocument>,
) {
  const missing = keys.filter((key) => !documents.has(key))
  const rows =
    missing.length === 0
      ? []
      : await tx.query<{ id: number; key: string }>(Prisma.sql`
          select id, key from document where key = any(${missing}::text[])`)
  return new Map([
    ...[...documents].map(([key, { id }]) => [key, id] as const),
    ...rows.map(({ key, id }) => [key, id] as const),
  ])
}
