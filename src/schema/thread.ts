// Threads: named story lines through the feed; and tags.

import type { Thread } from '../../prisma/client/client.js'
import { tagsOfEntries, threadsById, threadsByKey, threadsOfEntries } from '../timeline/threads.js'
import { builder } from './builder.js'
import { refetch, typed } from './node.js'
import { present } from './present.js'

declare module './builder.js' {
  interface Nouns {
    Thread: Thread
  }
}

builder.objectType('Thread', {
  description: 'A named story line, such as "US land mines".',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (thread) => `Thread:${thread.key}` }),
    key: t.exposeString('key', { description: 'Stable name, such as `us-land-mines`.' }),
    name: t.exposeString('name', { description: 'Its name, fit to be printed.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What it is about; null where the name says it.',
    }),
  }),
})

builder.interfaceFields('TimelineEntry', (t) => ({
  threads: t.field({
    type: ['Thread'],
    description: 'The story lines that it belongs to, at most 20.',
    resolve: async (entry, _, { load, recall }) => {
      const ids = (await load(threadsOfEntries, entry.id)).slice(0, 20)
      return Promise.all(ids.map((id) => present(recall(threadsById, id))))
    },
  }),
  tags: t.stringList({
    description: 'Loose words in alphabetical order, at most 30; threads are the firm ones.',
    resolve: async (entry, _, { load }) => (await load(tagsOfEntries, entry.id)).slice(0, 30),
  }),
}))

builder.queryField('thread', (t) =>
  t.field({
    type: 'Thread',
    nullable: true,
    description: 'One thread by its key; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'Key, such as `us-land-mines`.' }) },
    resolve: (_, { key }, { load }) => load(threadsByKey, key),
  }),
)

refetch('Thread', async (key, { load }) => typed('Thread', await load(threadsByKey, key)))
