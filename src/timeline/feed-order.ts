// The orders of the feed: by which instant, and in which direction; the id breaks every tie. Relevance comes before both.

import { Prisma } from '../../prisma/client/client.js'
import type { Entry } from './entries.js'

export const FEED_ORDERS = {
  NEWEST_FIRST: {
    code: 1,
    instant: Prisma.raw('f.occurred_at'),
    of: (entry: Entry) => entry.occurredAt,
    descending: true,
  },
  OLDEST_FIRST: {
    code: 2,
    instant: Prisma.raw('f.occurred_at'),
    of: (entry: Entry) => entry.occurredAt,
    descending: false,
  },
  RECENTLY_RECORDED: {
    code: 3,
    instant: Prisma.raw('f.recorded_at'),
    of: (entry: Entry) => entry.recordedAt,
    descending: true,
  },
  RELEVANCE: {
    code: 4,
    instant: Prisma.raw('f.occurred_at'),
    of: (entry: Entry) => entry.occurredAt,
    descending: true,
  },
} as const

export type FeedOrder = keyof typeof FEED_ORDERS
