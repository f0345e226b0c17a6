// A group: those who select the same of the same filter, who are told the same.

import type { ExecutionResult } from 'graphql'
import type { Change } from '../timeline/change-log.js'
import type { Predicate } from '../timeline/filter/read-filter.js'
import type { Batch } from './batch.js'
import { News } from './news.js'
import type { Operation } from './operation.js'
import type { Subscriber } from './subscriber.js'

/** Puts an answer into the text that a client reads: masked, as JSON. */
export type WriteResult = (result: ExecutionResult) => string

export class Group {
  readonly members = new Set<Subscriber>()

  constructor(
    readonly name: string,
    readonly predicate: Predicate,
    readonly operation: Operation,
    readonly write: WriteResult,
  ) {}

  /** Tells of changes that were seen through the group's filter. Throws where the database is away: they are told later. */
  async tell(changes: readonly Change[], batch: Batch): Promise<News> {
    return new News(await Promise.all(changes.map((change) => batch.payloadOf(this, change))))
  }
}
