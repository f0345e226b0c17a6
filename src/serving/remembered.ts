// Answers that are remembered until the next write: to the same body, from a client that accepts the same, they are the same.

import { crc32 } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/** An answer as it is written. */
export interface Answer {
  contentType: string
  bytes: Buffer
}

/** All of them together, and each. */
const MOST_BYTES = 16_000_000
const LONGEST_BYTES = 1_000_000
/** So many requests are known to have come once. */
const MOST_KNOWN = 20_000

export class RememberedAnswers {
  readonly #answers = new LRUCache<string, Answer>({
    maxSize: MOST_BYTES,
    maxEntrySize: LONGEST_BYTES,
    sizeCalculation: ({ bytes }, name) => bytes.length + 2 * name.length,
  })
  /** Checksums of requests that were answered: what never comes again need not be remembered. */
  readonly #known = new LRUCache<number, true>({ max: MOST_KNOWN })
  readonly #writesHeard: () => number | null
  /** As of which write they are. */
  #asOf: number | null = null

  /** @param writesHeard how many writes were heard of; null while none can be, and nothing is remembered */
  constructor(writesHeard: () => number | null) {
    this.#writesHeard = writesHeard
  }

  /** Undefined where it is not remembered, or may no longer be so. */
  find(name: string): Answer | undefined {
    return this.asOf() === null ? undefined : this.#answers.get(name)
  }

  /** Which write an answer would be as of that is begun now; null where it could not be remembered. */
  asOf(): number | null {
    const heard = this.#writesHeard()
    if (heard !== this.#asOf) this.#answers.clear()
    this.#asOf = heard
    return heard
  }

  /** Remembers an answer that was begun then, where its request comes again and nobody has written meanwhile. */
  keep(name: string, answer: Answer, begun: number | null): void {
    const checksum = crc32(name)
    if (begun !== null && begun === this.asOf() && this.#known.has(checksum)) this.#answers.set(name, answer)
    this.#known.set(checksum, true)
  }
}
