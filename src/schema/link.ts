// Links: typed edges between entries, seen from either end.

import { documentsById } from '../timeline/documents.js'
import { entriesById } from '../timeline/entries.js'
import { type LinkDirection as Direction, linkCountsOf, linksOfEntries, type SeenLink } from '../timeline/links.js'
import { readFirst } from '../timeline/page-size.js'
import { LIST_LIMIT, readValues } from '../timeline/value-list.js'
import { builder } from './builder.js'
import { present } from './present.js'
import { LinkType } from './vocabulary/entry.js'
import { vocabulary } from './vocabulary/vocabulary.js'

declare module './builder.js' {
  interface Nouns {
    EntryLink: SeenLink
  }
}

const LinkDirection = vocabulary<Direction>('LinkDirection', 'From which end of a link it is seen.', {
  OUTGOING: 'This entry is the one that the type speaks of: it ENABLES the other.',
  INCOMING: 'The other entry is: the other ENABLES this one.',
})

builder.objectType('EntryLink', {
  description: 'A link as one of its two entries sees it.',
  fields: (t) => ({
    type: t.expose('type', { type: LinkType, description: 'What the entry it starts from is to the one it leads to.' }),
    direction: t.expose('direction', {
      type: LinkDirection,
      description: 'Whether it starts from this entry or leads to it.',
    }),
    entry: t.field({
      type: 'TimelineEntry',
      description: 'The entry at the other end.',
      resolve: ({ otherId }, _, { load }) => present(load(entriesById, otherId)),
    }),
    document: t.field({
      type: 'Document',
      nullable: true,
      description: 'The document that the link rests on; null where it is our own reading.',
      resolve: ({ documentId }, _, { recall }) => (documentId === null ? null : recall(documentsById, documentId)),
    }),
  }),
})

builder.interfaceFields('TimelineEntry', (t) => ({
  links: t.field({
    type: ['EntryLink'],
    description: 'What it led to, answers, justifies, contradicts …, outgoing links first.',
    args: {
      types: t.arg({ type: [LinkType], description: `Only these types, 1 to ${LIST_LIMIT}; all where left out.` }),
      direction: t.arg({ type: LinkDirection, description: 'Only links seen from this end; both where left out.' }),
      first: t.arg.int({ required: true, defaultValue: 50, description: 'At most this many, 1 to 100.' }),
    },
    resolve: (entry, { types, direction, first }, { load }) => {
      const args = {
        types: readValues('BAD_REQUEST', 'types', types),
        direction: direction ?? null,
        first: readFirst(first),
      }
      return load(linksOfEntries, { id: entry.id, args })
    },
  }),
  linkCount: t.int({
    description: 'How many links it has, both directions together.',
    resolve: (entry, _, { load }) => load(linkCountsOf, entry.id),
  }),
}))
