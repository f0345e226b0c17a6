// Documents, the sources that publish them, and the licences they stand under.

import type { Document, Licence, Source } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'
import { ownerFirst } from './owner-first.js'

export const documentsById: Batch<number, Document | null> = async (db, ids) =>
  inOrder(ids, await db.document.findMany({ where: { id: { in: [...ids] } } }), (document) => document.id)

export const documentsByKey: Batch<string, Document | null> = async (db, keys) =>
  inOrder(keys, await db.document.findMany({ where: { key: { in: [...keys] } } }), (document) => document.key)

/** The ids of the documents that each entry rests on, the owner's before the contributors', each once. */
export const documentsOfEntries: Batch<string, number[]> = async (db, ids) => {
  const rows = await db.entryDocument.findMany({ where: { entryId: { in: [...ids] } }, orderBy: ownerFirst })
  return grouped(ids, rows, (row) => row.entryId).map((own) => [...new Set(own.map((row) => row.documentId))])
}

export const sourcesById: Batch<number, Source | null> = async (db, ids) =>
  inOrder(ids, await db.source.findMany({ where: { id: { in: [...ids] } } }), (source) => source.id)

export const sourcesByKey: Batch<string, Source | null> = async (db, keys) =>
  inOrder(keys, await db.source.findMany({ where: { key: { in: [...keys] } } }), (source) => source.key)

export const licencesById: Batch<number, Licence | null> = async (db, ids) =>
  inOrder(ids, await db.licence.findMany({ where: { id: { in: [...ids] } } }), (licence) => licence.id)
