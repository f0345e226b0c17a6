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

  constructor(db: Reader) {
    this.#db = db
  }

  of<Key, Value>(batch: Batch<Key, Value>): DataLoader<Key, Value, unknown> {
    const known = this.#byBatch.get(batch) as DataLoader<Key, Value, unknown> | undefined
    if (known) return known
    const loader = new DataLoader<Key, Value, unknown>((keys) => batch(this.#db, keys), {
      maxBatchSize: 1000,
      cacheKeyFn: (key) => (typeof key === 'object' ? JSON.stringify(key) : key),
    })
    this.#byBatch.set(batch, loader)
    return loader
  }
}

/** What one batch function answered, for the process: by number or text, so that a key is its own name. */
interface Recalled<Key, Value> {
  loader: DataLoader<Key, Value, Key>
  values: LRUCache<Key & {}, { value: Value }>
}

/** What the process remembers of reference data. */
export class Memory {
  readonly #byBatch = new Map<unknown, unknown>()
  readonly #db: Reader
  readonly #most: number

  /** `most`: how many keys of one batch function are remembered at once. */
  constructor(db: Reader, most: number) {
    this.#db = db
    this.#most = most
  }

  /** The value itself where it is remembered, so that nobody waits; else the promise of it. */
  recall<Key, Value>(batch: Batch<Key, Value>, key: Key): Value | Promise<Value> {
    const { loader, values } = this.#of(batch)
    const known = values.get(key as Key & {})
    return known ? known.value : loader.load(key)
  }

  /** Forgets everything: what was read before must not be answered again, even where it only arrives now. */
  clear(): void {
    this.#byBatch.clear()
  }

  #of<Key, Value>(batch: Batch<Key, Value>): Recalled<Key, Value> {
    const known = this.#byBatch.get(batch) as Recalled<Key, Value> | undefined
    if (known) return known
    const values: Recalled<Key, Value>['values'] = new LRUCache({ max: this.#most })
    const read = async (keys: readonly Key[]) => {
      const answers = await batch(this.#db, keys)
      for (const [index, key] of keys.entries()) values.set(key as Key & {}, { value: answers[index] as Value })
      for (const key of keys) loader.clear(key)
      return answers
    }
    const loader = new DataLoader<Key, Value, Key>(read, { maxBatchSize: 1000 })
    const made = { loader, values }
    this.#byBatch.set(batch, made)
    return made
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
  recall: Recall
  /** The time, in epoch milliseconds. An answer that was made with it is not given again. */
  now(): number
  /** Whether `now` was asked for. */
  isOfNow(): boolean
  /** The changes after a number, seen through a filter, and on as they come; from now on where the number is null. */
  follow: Follow
  /** The last cursor that an EventSource received before it lost its connection. */
  lastEventId?: string | null
}

export type Follow = (predicate: Predicate, after: number | null) => Promise<AsyncIterable<Change>>

/** Asks for reference data: the value itself where it is remembered. */
export type Recall = <Key, Value>(batch: Batch<Key, Value>, key: Key) => Value | Promise<Value>

/** Makes the function that makes each request's context. */
export function contextMaker(
  db: Reader,
  { memory, isFresh }: { memory: Memory; isFresh(): boolean },
  settings: Pick<Context, 'publicUrl' | 'maxCost'>,
  follow: Follow,
): () => Context {
  return () => {
    const own = new Loaders(db)
    let isOfNow = false
    return {
      now: () => {
        isOfNow = true
        return Date.now()
      },
      isOfNow: () => isOfNow,
      db,
      publicUrl: settings.publicUrl,
      maxCost: settings.maxCost,
      load: (batch, key) => own.of(batch).load(key),
      follow,
      recall: (batch, key) => (isFresh() ? memory.recall(batch, key) : own.of(batch).load(key)),
    }
  }
}
