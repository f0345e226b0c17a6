// Threads and tags: what strings entries together by name.

import { type EntryTag, type EntryThread, Prisma, type Thread } from '../../prisma/client/client.js'
import type { Batch } from './batch.js'
import { OWNER_FIRST, rowBy, rowsBy, tableOf } from './rows.js'

const OF_ENTRIES = tableOf<EntryThread>('entry_thread', Prisma.EntryThreadScalarFieldEnum)
const TAGS = tableOf<EntryTag>('entry_tag', Prisma.EntryTagScalarFieldEnum)
export const THREADS = tableOf<Thread>('thread', Prisma.ThreadScalarFieldEnum)

const entryThreads = rowsBy(OF_ENTRIES, 'entryId', OWNER_FIRST)
const entryTags = rowsBy(TAGS, 'entryId', Prisma.raw('t.tag'))

/** The ids of each entry's threads, each once. */
export const threadsOfEntries: Batch<string, number[]> = async (db, ids) =>
  (await entryThreads(db, ids)).map((own) => [...new Set(own.map(({ threadId }) => threadId))])

/** Each entry's tags in alphabetical order, each once. */
export const tagsOfEntries: Batch<string, string[]> = async (db, ids) =>
  (await entryTags(db, ids)).map((own) => [...new Set(own.map(({ tag }) => tag))])

export const threadsById = rowBy(THREADS, 'id')

export const threadsByKey = rowBy(THREADS, 'key')
