// Following: the changes after a cursor as the schema hands them out, to be iterated one by one, or joined to a group.

import { type Change, readChanges } from '../timeline/change-log.js'
import type { Predicate } from '../timeline/filter/read-filter.js'
import type { Reader } from '../timeline/reader.js'

/** How many changes are read at once for one who reads alone. */
export const REPLAY_PAGE = 100

/** Calls back whenever there may be something new, until the function that it returns is called. */
export type OnWake = (wake: () => void) => () => void

/**
 * What a subscription was asked for. It reads the log only when iterated, as any executor of GraphQL does; the server
 * itself never iterates it, but takes `predicate` and `after` and reads once for many.
 */
export class Following implements AsyncIterable<Change> {
  constructor(
    readonly predicate: Predicate,
    /** The number of the last change that is known already. */
    readonly after: number,
    private readonly db: Reader,
    private readonly onWake: OnWake,
  ) {}

  // An explicit iterator: an async generator that waits would not see `return` before the next change.
  [Symbol.asyncIterator](): AsyncIterator<Change> {
    let position = this.after
    let ready: Change[] = []
    let ended = false
    let news = true
    let go = () => {}
    const stopListening = this.onWake(() => {
      news = true
      go()
    })
    const read = async (): Promise<IteratorResult<Change>> => {
      while (!ended) {
        const change = ready.shift()
        if (change) return { done: false, value: change }
        if (!news) {
          await new Promise<void>((resolve) => {
            go = resolve
          })
          continue
        }
        news = false
        const page = await readChanges(this.db, { after: position, predicate: this.predicate, limit: REPLAY_PAGE })
        ready = page.changes
        position = page.end
        news ||= page.goesOn
      }
      return { done: true, value: undefined }
    }
    const end = async (): Promise<IteratorResult<Change>> => {
      ended = true
      stopListening()
      go()
      return { done: true, value: undefined }
    }
    // One `next` after another, as an iterator may be asked several times at once.
    let last: Promise<unknown> = Promise.resolve()
    const next = () => {
      const result = last.then(read)
      last = result.catch(() => {})
      return result
    }
    return { next, return: end }
  }
}
