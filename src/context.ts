// What a resolver gets: the database, and batch functions with a memory.

import DataLoader from 'dataloader'
import { LRUCache } from 'lru-cache'
import type { Ask, Batch } from './timeline/batch.js'
import type { Change } from './timeline/change-log.js'
import type { Predicate } from './timeline/filter/read-filter.js'
import type { Reader } from './timeline/reader.js'

/** One DataLoader for each batch function that was ever asked; the function itself is its name. */
export class Loaders {
  // The map holds loaders of every key and value; `of` is the only way in and gives each its own types back.
  readonly #byBatch = new Map<unknown, unknown>()
  readonly #db: Reader
  readonly #most: number | undefined

  /** `most`: how many keys of one batch function are remembered at once; all of them where left out. */
  constructor(db: Reader, most?: number) {
    this.#db = db
    this.#most = most
  }

  of<Key, Value>(batch: Batch<Key, Value>): DataLoader<Key, Value, unknown> {
    const known = this.#byBatch.get(batch) as DataLoader<Key, Value, unknown> | undefined
    if (known) return known
    const loader = new DataLoader<Key, Value, unknown>((keys) => batch(this.#db, keys), {
      maxBatchSize: 1000,
      ...(this.#most && { cacheMap: new LRUCache<Key & {}, Promise<Value>>({ max: this.#most }) }),
      cacheKeyFn: (key) => (typeof key === 'object' ? JSON.stringify(key) : key),
    })
    this.#byBatch.set(batch, loader)
    return loader
  }

  /** Forgets everything: what was read before must not be answered again. */
  clear(): void {
    this.#byBatch.clear()
  }
}

export interface Context {
  db: Reader
  /** Where permalinks start, without a slash at the end. */
  publicUrl: string
  /** What one operation may cost, in fields. */
  maxCost: number
  /** Loads within this request. */
  load: Ask
  /** Loads reference data by its id, which the process remembers until a writer changes it; a client's text is no id. */
  recall: Ask
  /** The changes after a number, seen through a filter, and on as they come; from now on where the number is null. */
  follow: Follow
  /** The last cursor that an EventSource received before it lost its connection. */
  lastEventId?: string | null
}

export type Follow = (predicate: Predicate, after: number | null) => Promise<AsyncIterable<Change>>

/** What the process remembers of reference data, for as long as it would hear of a change. */
export interface Memory {
  loaders: Loaders
  isFresh(): boolean
}

/** Makes the function that makes each request's context. */
export function contextMaker(
  db: Reader,
  memory: Memory,
  settings: Pick<Context, 'publicUrl' | 'maxCost'>,
  follow: Follow,
): () => Context {
  return () => {
    const own = new Loaders(db)
    return {
      db,
      publicUrl: settings.publicUrl,
      maxCost: settings.maxCost,
      load: (batch, key) => own.of(batch).load(key),
      follow,
      recall: (batch, key) => (memory.isFresh() ? memory.loaders : own).of(batch).load(key),
    }
  }
}
