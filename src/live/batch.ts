// A batch: changes that are told at once, each executed once for all groups that select the same and see it alike.

import type { GraphQLError } from 'graphql'
import { writeChangeCursor } from '../timeline/change-cursor.js'
import type { Change } from '../timeline/change-log.js'
import type { Group } from './group.js'
import type { Payload } from './news.js'

export class Batch {
  /** By operation, then by the change; one that does not match stands under its negative number. */
  readonly #payloads = new Map<string, Map<number, Promise<Payload>>>()

  /**
   * @param context remembers what is loaded for any of its changes
   * @param isLost whether something failed because the database is away: such news would be worth nothing
   */
  constructor(
    private readonly context: object,
    private readonly isLost: (error: unknown) => boolean,
  ) {}

  /** A change as a group is told of it: of its filter the answer shows no more than `matches`. Throws what `isLost` knows. */
  payloadOf(group: Group, change: Change): Promise<Payload> {
    const { name } = group.operation
    const payloads = this.#payloads.get(name) ?? new Map<number, Promise<Payload>>()
    this.#payloads.set(name, payloads)
    const seen = change.matches ? change.number : -change.number
    const payload = payloads.get(seen) ?? this.#execute(group, change)
    payloads.set(seen, payload)
    return payload
  }

  async #execute({ operation, write }: Group, change: Change): Promise<Payload> {
    const result = await operation.answer(change, this.context)
    const lost = result.errors?.map(causeOf).find(this.isLost)
    if (lost) throw lost
    return { number: change.number, cursor: writeChangeCursor(change.number), text: write(result) }
  }
}

const causeOf = (error: GraphQLError): unknown => error.originalError ?? error
