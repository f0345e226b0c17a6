// The builder: plugins, scalars and the rules of every connection; it knows no noun.

import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'
import type { Context } from '../context.js'

/** The object types by name and the row behind each; a noun's file adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the nouns' files
export interface Nouns {}

/** The interface types by name and the row behind each. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the nouns' files
export interface SharedNouns {}

type Scalars = {
  ID: { Input: string; Output: string }
  DateTime: { Input: Date; Output: Date }
  Date: { Input: string; Output: Date | string }
  Decimal: { Input: string; Output: string }
  CurrencyCode: { Input: string; Output: string }
  TimeZone: { Input: string; Output: string }
}

export const builder = new SchemaBuilder<{
  Context: Context
  Objects: Nouns
  Interfaces: SharedNouns
  Scalars: Scalars
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    edgesFieldOptions: { description: 'The page, each entry of the list with its own cursor.', nullable: false },
    nodesOnConnection: { description: 'The page without cursors: `edges.node` as a plain list.' },
    nodeFieldOptions: { description: 'The item at this place of the list.', nullable: false },
    cursorFieldOptions: { description: 'Opaque place of this item in the list; give it as `after` or `before`.' },
    pageInfoFieldOptions: { description: 'Where this page lies in the whole list.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list, as the Relay specification says.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after the last item of this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has items before the first one of this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first item; null on an empty page.' },
    endCursorFieldOptions: {
      description: 'Cursor of the last item; null on an empty page, unless the connection says otherwise.',
    },
    firstArgOptions: { description: 'Take this many from the start, 1 to 100.' },
    lastArgOptions: { description: 'Take this many from the end, 1 to 100; not together with `first`.' },
    afterArgOptions: { description: 'Only what stands after this cursor.' },
    beforeArgOptions: { description: 'Only what stands before this cursor.' },
    nodeTypeOptions: { description: 'Anything that has a global id and can be fetched again by it through `node`.' },
    idFieldOptions: { description: 'Global id, stable for ever; fetch it again through `node`.' },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    encodeGlobalID: (typename, id) => `${typename}:${id}`,
    decodeGlobalID: (globalId) => {
      const [typename = '', ...rest] = globalId.split(':')
      return { typename, id: rest.join(':') }
    },
  },
})

builder.queryType({
  description: 'Everything that can be asked. There is no mutation: seeding jobs are the only way in.',
})
