// The words for time: how exactly it is known, how a window matches, in which order the feed stands.

import type * as model from '../../../prisma/client/enums.js'
import type { FeedOrder } from '../../timeline/feed-order.js'
import type { WindowMatch as Match } from '../../timeline/time/window.js'
import { vocabulary } from './vocabulary.js'

export const TimePrecision = vocabulary<model.TimePrecision>('TimePrecision', 'How exactly a span is known.', {
  SECOND: 'To the second.',
  MINUTE: 'To the minute.',
  HOUR: 'To the hour.',
  DAY: 'To the civil day.',
  WEEK: 'To a week of seven civil days.',
  MONTH: 'To the calendar month.',
  YEAR: 'To the calendar year.',
  INTERVAL: 'From one time to another, both known.',
  OPEN_START: 'Up to a time; when it began is not known.',
  OPEN_END: 'From a time on; when it ends is not known.',
})

export const WindowMatch = vocabulary<Match>('WindowMatch', 'How an entry must lie to a window of time to be in it.', {
  OVERLAPS:
    'Some of its span may lie in the window. An open start reaches back only to the sort instant, an open end forward without limit.',
  STARTS_WITHIN: 'Its sort instant lies in the window: adjacent windows share no entry.',
  WITHIN: 'Its whole span lies in the window; one with an open end never does.',
})

export const TimelineOrder = vocabulary<FeedOrder>(
  'TimelineOrder',
  'The order of a feed. Ties are broken by id, so the order is total.',
  {
    NEWEST_FIRST: 'By the sort instant, latest first.',
    OLDEST_FIRST: 'By the sort instant, earliest first: the order in which a story is told.',
    RECENTLY_RECORDED: 'By the moment at which this server first recorded the entry, latest first.',
    RELEVANCE:
      'What satisfies the search by its title first, then with its summary, then with its claims, then by what it is about; the latest first among equals. Needs `text` in the outermost filter or in its `and`.',
  },
)
