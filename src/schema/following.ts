// Following: the change log as a subscription, from a cursor on.

import { readChangeCursor } from '../timeline/change-cursor.js'
import { readFilter } from '../timeline/filter/read-filter.js'
import { builder } from './builder.js'
import { TimelineFilter } from './timeline-filter.js'

builder.subscriptionType({
  description:
    'What can be followed as it happens: over server-sent events, with `Accept: text/event-stream`, or over WebSocket by the protocol graphql-transport-ws. A server that stops, or waits for you to read, ends it with RESUME: subscribe again after the last cursor.',
})

builder.subscriptionField('timelineChanges', (t) =>
  t.field({
    type: 'Change',
    description:
      'Replays every change after the cursor, then goes on live, with none lost or told twice between the two, whichever server answers. Without a cursor: from now. Changes are those of `Query.changes`, in its order.',
    args: {
      filter: t.arg({
        type: TimelineFilter,
        description:
          'Which entries are followed; all where left out. CREATED is told of those that match, every other kind of all, with `matches`.',
      }),
      after: t.arg.string({
        description:
          'A cursor from `changesCursor` or from any change, under whatever filter: only what came after it. An EventSource that reconnects sends the last one it received by itself; the later of the two counts.',
      }),
    },
    subscribe: async (_, { filter, after }, context) => {
      const told = [after, context.lastEventId].filter((cursor) => cursor != null).map(readChangeCursor)
      return context.follow(await readFilter(context.load, filter ?? {}), told.length > 0 ? Math.max(...told) : null)
    },
    resolve: (change) => change,
  }),
)
