// The entry as every kind shares it: the interface, and the ways to one entry.

import { validate as isUuid } from 'uuid'
import type { EntryKind as Kind, Tombstone } from '../../prisma/client/client.js'
import { type Entry, entriesByKey, remainsById } from '../timeline/entries.js'
import { builder } from './builder.js'
import { refetch } from './node.js'
import { EntryKind, VerificationStatus } from './vocabulary/entry.js'

declare module './builder.js' {
  interface SharedNouns {
    TimelineEntry: Entry
  }
}

const TYPE_OF_KIND: Record<Kind, string> = {
  BATTLEFIELD_EVENT: 'BattlefieldEvent',
  POLICY_DECISION: 'PolicyDecision',
  AID_PACKAGE: 'AidPackage',
  STATEMENT: 'Statement',
}

builder.interfaceType('TimelineEntry', {
  description:
    'One dated item of the feed. Ask for the shared fields once; add `... on AidPackage { … }` and the like for what one kind has of its own.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (entry) => TYPE_OF_KIND[entry.kind],
  fields: (t) => ({
    id: t.id({
      description: 'Global id; stays the same when the kind changes, when the data is seeded anew, and after removal.',
      resolve: (entry) => `Entry:${entry.id}`,
    }),
    key: t.exposeString('key', {
      description:
        'Stable name for people and addresses, such as `us-pda-70`; fetch the entry again with `entry(key:)`.',
    }),
    kind: t.expose('kind', { type: EntryKind, description: 'Which of the four kinds it is; decides the object type.' }),
    title: t.exposeString('title', { description: 'A headline of at most 300 characters, in our own words.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What happened, in a few sentences; null where the title says it all.',
    }),
    url: t.string({
      description: 'Our permanent address of this entry, for links and citations.',
      resolve: (entry, _, { publicUrl }) => `${publicUrl}/entry/${entry.key}`,
    }),
    occurredAt: t.expose('occurredAt', {
      type: 'DateTime',
      description:
        'The instant that the feed sorts by: the earliest possible one, or the start of the latest day where the start is open. What is known of the time stands in `occurred`.',
    }),
    occurred: t.field({
      type: 'TimeSpan',
      description: 'When it happened, as exactly as the source says and no more.',
      resolve: (entry) => entry,
    }),
    reportedAt: t.expose('reportedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first of its documents was published; null where none is dated.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When this server first recorded it.' }),
    revisedAt: t.expose('revisedAt', {
      type: 'DateTime',
      description: 'When what it says last changed; equal to `recordedAt` while it never did.',
    }),
    status: t.expose('status', { type: VerificationStatus, description: 'How far it is known to be so.' }),
  }),
})

builder.queryField('entry', (t) =>
  t.field({
    type: 'TimelineEntry',
    nullable: true,
    description: 'One entry by its key. A merged key answers its survivor; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'An entry’s key, such as `us-pda-70`.' }) },
    resolve: (_, { key }, { load }) => load(entriesByKey, key),
  }),
)

const isTombstone = (remains: Entry | Tombstone): remains is Tombstone => 'reason' in remains

refetch('Entry', async (id, { load }) => {
  const remains = isUuid(id) ? await load(remainsById, id.toLowerCase()) : null
  return remains && { ...remains, __typename: isTombstone(remains) ? 'Tombstone' : TYPE_OF_KIND[remains.kind] }
})
