// The change log: everything that happened to the data, for those who keep a copy of it.

import { readChangeCursor, writeChangeCursor } from '../timeline/change-cursor.js'
import { type Change, MOST_LOOKED_THROUGH, readChanges } from '../timeline/change-log.js'
import { entriesById, tombstonesById } from '../timeline/entries.js'
import { readFilter } from '../timeline/filter/read-filter.js'
import { readFirst } from '../timeline/page-size.js'
import { revisionName, revisionsByName } from '../timeline/revisions.js'
import { builder } from './builder.js'
import { connectionOf, pageOf } from './connection.js'
import { TimelineFilter } from './timeline-filter.js'
import { ChangeKind } from './vocabulary/entry.js'

declare module './builder.js' {
  interface Nouns {
    Change: Change
  }
}

const nameOfRevision = ({ entryId, revisionNumber }: Change) =>
  revisionNumber === null ? null : revisionName({ entryId, number: revisionNumber })

builder.objectType('Change', {
  description:
    'One change to one entry. To keep a copy of what a filter lets through: where it `matches` and there is an `entry`, put that in the place of what you hold; otherwise drop what you hold under `entryId`.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Its place in the log: `after` this, what came later. It belongs to no filter.',
      resolve: ({ number }) => writeChangeCursor(number),
    }),
    kind: t.expose('kind', { type: ChangeKind, description: 'What happened.' }),
    at: t.expose('at', {
      type: 'DateTime',
      description: 'When it was written; the order of the log is that in which changes became visible.',
    }),
    entryId: t.id({
      description: 'Global id of the entry, also after its removal; `node` answers the entry or its Tombstone.',
      resolve: ({ entryId }) => `Entry:${entryId}`,
    }),
    key: t.exposeString('key', { description: 'The key that the entry had then.' }),
    entry: t.field({
      type: 'TimelineEntry',
      nullable: true,
      description:
        'The entry as it is now, not as it was then; null once it was removed. It may be newer than this change: the changes that made it so follow.',
      resolve: ({ entryId }, _, { load }) => load(entriesById, entryId),
    }),
    matches: t.exposeBoolean('matches', {
      description:
        'Whether the filter lets the entry through as it is now. False for one that was removed, that left the filter or never was in it: drop it if you hold it. What is RETRACTED or SCHEDULED matches only where the filter asks for it.',
    }),
    fields: t.stringList({
      description:
        'Names of the fields whose words changed, as in `Revision.fields`. Empty where it was created, removed or restored whole, and where only what surrounds it moved: a place in its tree, a link from elsewhere, whether it is disputed.',
      resolve: async (change, _, { load }) => {
        const name = nameOfRevision(change)
        return name === null ? [] : ((await load(revisionsByName, name))?.fields ?? [])
      },
    }),
    revision: t.field({
      type: 'Revision',
      nullable: true,
      description: 'The revision that this change made; null where the entry itself says what it said before.',
      resolve: (change, _, { load }) => {
        const name = nameOfRevision(change)
        return name === null ? null : load(revisionsByName, name)
      },
    }),
    tombstone: t.field({
      type: 'Tombstone',
      nullable: true,
      description:
        'What is left of the entry now that it is removed: why, and into which entry it was merged. Null while it stands.',
      resolve: ({ entryId }, _, { load }) => load(tombstonesById, entryId),
    }),
  }),
})

const ChangeConnection = connectionOf(
  'Change',
  `the change log. \`pageInfo.endCursor\` is never null: it stands behind all that was looked through, also where the page is empty. Looking through ends after ${MOST_LOOKED_THROUGH.toLocaleString('en')} changes, so a page may hold few or none while \`hasNextPage\` is true: read on. Once it is false, ask again from there for what is new`,
)

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    nullable: true,
    description:
      'Everything that happened to the data, in the order in which it became visible: no change ever appears before a cursor that was given out. Of what was CREATED, only what the filter lets through now; every other change, whether it matches or not. CURSOR_EXPIRED where the log no longer reaches back to `after`.',
    args: {
      filter: t.arg({
        type: TimelineFilter,
        description:
          'What `matches` tells of; everything where left out. That reference data is renamed, which `text` may find, or its point corrected, which `box` and `near` look at, is no change to an entry.',
      }),
      first: t.arg.int({ description: 'At most this many, 1 to 100; 20 where left out.' }),
      after: t.arg.string({
        description:
          'Only what came after this cursor, from `timeline { changesCursor }`, a change or a page of changes; from the oldest change that is kept where left out.',
      }),
    },
    resolve: async (_, { filter, first, after }, { db, load }) => {
      const limit = readFirst(first)
      const start = after == null ? null : readChangeCursor(after)
      const predicate = await readFilter(load, filter ?? {})
      const { changes, end, goesOn } = await readChanges(db, { after: start, predicate, limit })
      const cursorOf = ({ number }: Change) => writeChangeCursor(number)
      const { edges, pageInfo } = pageOf(changes, { hasNextPage: goesOn, after, cursorOf })
      return { edges, pageInfo: { ...pageInfo, endCursor: writeChangeCursor(end) } }
    },
  }),
)
