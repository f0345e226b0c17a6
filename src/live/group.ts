// A group: those who select the same of the same filter, for whom a change is executed and written once.

import type { ExecutionResult, GraphQLError } from 'graphql'
import { writeChangeCursor } from '../timeline/change-cursor.js'
import type { Change } from '../timeline/change-log.js'
import type { Predicate } from '../timeline/filter/read-filter.js'
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

  /**
   * Executes the operation for changes that were seen through the group's filter; `context` remembers what it loads.
   *
   * Throws what `isLost` says is the database being away: such news would be worth nothing, and is told later.
   */
  async tell(changes: readonly Change[], context: object, isLost: (error: unknown) => boolean): Promise<News> {
    const results = await Promise.all(changes.map((change) => this.operation.answer(change, context)))
    const lost = results.flatMap(({ errors = [] }) => errors.map(causeOf)).find(isLost)
    if (lost) throw lost
    return new News(
      results.map((result, index) => {
        const { number } = changes[index] as Change
        return { number, cursor: writeChangeCursor(number), text: this.write(result) }
      }),
    )
  }
}

const causeOf = (error: GraphQLError): unknown => error.originalError ?? error
