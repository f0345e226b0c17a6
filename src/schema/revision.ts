// Revisions and tombstones: what an entry said before, and what is left of a removed one.

import type { Tombstone } from '../../prisma/client/client.js'
import { documentsById } from '../timeline/documents.js'
import { entriesById, survivorsOf } from '../timeline/entries.js'
import { changesOf, type FieldChange } from '../timeline/field-changes.js'
import { readListCursor, writeListCursor } from '../timeline/list-cursor.js'
import { readFirst } from '../timeline/page-size.js'
import {
  type RevisionHead,
  revisionName,
  revisionPagesOf,
  revisionsByName,
  snapshotsByName,
} from '../timeline/revisions.js'
import { builder } from './builder.js'
import { connectionOf, pageOf } from './connection.js'
import { refetch, typed } from './node.js'
import { ChangeKind, EntryKind, RemovalReason } from './vocabulary/entry.js'

declare module './builder.js' {
  interface Nouns {
    Revision: RevisionHead
    FieldChange: FieldChange
    Tombstone: Tombstone
  }
}

builder.objectType('Revision', {
  description: 'What an entry said from one moment on, and how that differs from what it said before.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'Global id.', resolve: (revision) => `Revision:${revisionName(revision)}` }),
    entry: t.field({
      type: 'TimelineEntry',
      nullable: true,
      description: 'The entry as it is now; null once it was removed.',
      resolve: ({ entryId }, _, { load }) => load(entriesById, entryId),
    }),
    number: t.exposeInt('number', { description: 'Counts from 1 within the entry.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was recorded.' }),
    kind: t.expose('kind', { type: ChangeKind, description: 'What happened to the entry.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, where the writer said so.' }),
    document: t.field({
      type: 'Document',
      nullable: true,
      description: 'The document that brought it; null where none did.',
      resolve: ({ documentId }, _, { recall }) => (documentId === null ? null : recall(documentsById, documentId)),
    }),
    fields: t.field({
      type: ['FieldChange'],
      description: 'What changed, field by field; empty for the first revision.',
      resolve: async (revision, _, { load }) => {
        if (revision.fields.length === 0) return []
        const [before, after] = await Promise.all([
          load(snapshotsByName, revisionName({ ...revision, number: revision.number - 1 })),
          load(snapshotsByName, revisionName(revision)),
        ])
        return changesOf(before, after, revision.fields)
      },
    }),
  }),
})

builder.objectType('FieldChange', {
  description: 'One field of an entry before and after a revision.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Name of the field in the native seeding format, such as `occurred`.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What it said before, as JSON; null where it said nothing, or where it was blanked by law.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'What it says after, as JSON; null where it says nothing, or where it was blanked by law.',
    }),
  }),
})

const RevisionConnection = connectionOf('Revision', "an entry's revisions")

builder.interfaceField('TimelineEntry', 'revisions', (t) =>
  t.field({
    type: RevisionConnection,
    description: 'What it said at each time, the newest first; the last one is its creation.',
    args: {
      first: t.arg.int({ description: 'At most this many, 1 to 100; 20 where left out.' }),
      after: t.arg.string({ description: 'Only what stands after this cursor.' }),
    },
    resolve: async (entry, { first, after }, { load }) => {
      const list = `Revision ${entry.id}`
      const [below = null] = after == null ? [] : readListCursor(list, after, ['number'])
      const args = { first: readFirst(first), below }
      const { revisions, hasNextPage } = await load(revisionPagesOf, { id: entry.id, args })
      return pageOf(revisions, { hasNextPage, after, cursorOf: ({ number }) => writeListCursor(list, [number]) })
    },
  }),
)

builder.objectType('Tombstone', {
  description: 'What is left of a removed entry. Its id and key stay taken.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({ description: 'The global id that the entry had.', resolve: ({ entryId }) => `Entry:${entryId}` }),
    key: t.exposeString('key', { description: 'The key that the entry had.' }),
    kind: t.expose('kind', { type: EntryKind, description: 'The kind that the entry had.' }),
    reason: t.expose('reason', { type: RemovalReason, description: 'Why it was removed.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was removed.' }),
    survivor: t.field({
      type: 'TimelineEntry',
      nullable: true,
      description: 'The entry that it was merged into, as it stands now; null for other reasons.',
      resolve: ({ entryId }, _, { load }) => load(survivorsOf, entryId),
    }),
  }),
})

const REVISION_NAME = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[1-9]\d{0,8}$/

refetch('Revision', async (name, { load }) =>
  typed('Revision', REVISION_NAME.test(name) ? await load(revisionsByName, name) : null),
)
