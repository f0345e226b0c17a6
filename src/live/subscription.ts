// A subscription that was asked for: its arguments are read, its cursor and filter are fit, and nothing is sent yet.

import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from 'graphql'
import { Following } from './following.js'
import type { WriteResult } from './group.js'
import type { Hub } from './hub.js'
import { bareOperation, type Operation } from './operation.js'
import type { Sink } from './sink.js'

export class Subscription {
  constructor(
    private readonly hub: Hub,
    private readonly following: Following,
    private readonly operation: Operation,
  ) {}

  /**
   * Begins to send.
   *
   * @returns what ends it, for when the client is gone
   */
  start(sink: Sink, write: WriteResult): () => void {
    return this.hub.join(this.following, this.operation, write, sink)
  }
}

/**
 * Opens what a valid document asks for, or answers with its errors, as `subscribe` of graphql-js does: the field's own
 * function reads cursor and filter.
 *
 * @param refuseCostly throws where one change would cost too much
 */
export async function openSubscription(
  hub: Hub,
  args: ExecutionArgs,
  refuseCostly: (operation: Operation) => void,
): Promise<Subscription | ExecutionResult> {
  const source = await createSourceEventStream(args)
  if (Symbol.asyncIterator in source) {
    if (!(source instanceof Following)) throw new Error('A subscription that does not follow the change log')
    const operation = bareOperation(args)
    refuseCostly(operation)
    return new Subscription(hub, source, operation)
  }
  return source
}
