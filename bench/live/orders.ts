// What a crowd's process is told to do, and what it answers.

import type { Pair } from './pairs.js'

export type Order =
  /** Opens `count` subscribers over the pairs in turn, beginning with pair `first`. Answered when all have begun. */
  | { act: 'open'; port: number; pairs: Pair[]; first: number; count: number; reads: boolean }
  /** Waits until all have what they must have been told, or so many seconds. */
  | { act: 'settle'; expected: Expected; patienceSeconds: number }
  /** Lets those who never read do so, and counts whom the server has closed. */
  | { act: 'drain'; patienceSeconds: number }
  | { act: 'close' }

export interface Expected {
  /** By the filter, as JSON: the cursors in their order. */
  cursors: Map<string, string[]>
  /** When each was committed, in milliseconds since 1970. */
  committedAt: Map<string, number>
}

export interface Answer {
  /** How many subscribers there are. */
  of: number
  /** For how many of them it was so: complete and in order, closed by the server. */
  count: number
  /** Milliseconds from commit to arrival, of each change at each subscriber. */
  delays?: Float64Array
  /** Why it could not be done. */
  trouble?: string
}
