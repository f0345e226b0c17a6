// Threads and tags: what strings entries together by name.

import type { Thread } from '../../prisma/client/client.js'
import { type Batch, grouped, inOrder } from './batch.js'
import { ownerFirst } from './owner-first.js'

/** The ids of each entry's threads, each once. */
export const threadsOfEntries: Batch<string, number[]> = async (db, ids) => {
  const rows = await db.entryThread.findMany({ where: { entryId: { in: [...ids] } }, orderBy: ownerFirst })
  return grouped(ids, rows, (row) => row.entryId).map((own) => [...new Set(own.map((row) => row.threadId))])
}

/** Each entry's tags in alphabetical order, each once. */
export const tagsOfEntries: Batch<string, string[]> = async (db, ids) => {
  const rows = await db.entryTag.findMany({ where: { entryId: { in: [...ids] } }, orderBy: { tag: 'asc' } })
  return grouped(ids, rows, (row) => row.entryId).map((own) => [...new Set(own.map((row) => row.tag))])
}

export const threadsById: Batch<number, Thread | null> = async (db, ids) =>
  inOrder(ids, await db.thread.findMany({ where: { id: { in: [...ids] } } }), (thread) => thread.id)

export const threadsByKey: Batch<string, Thread | null> = async (db, keys) =>
  inOrder(keys, await db.thread.findMany({ where: { key: { in: [...keys] } } }), (thread) => thread.key)
