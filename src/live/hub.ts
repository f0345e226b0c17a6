// The hub: reads each change once, sees it through every filter at once, and tells all groups of it.

import { ClientError } from '../errors.js'
import { writeChangeCursor } from '../timeline/change-cursor.js'
import { type Change, readChanges, readHead, readLog } from '../timeline/change-log.js'
import { matchEntries } from '../timeline/change-matches.js'
import type { Predicate } from '../timeline/filter/read-filter.js'
import type { Reader } from '../timeline/reader.js'
import { Batch } from './batch.js'
import { Following, type OnWake, REPLAY_PAGE } from './following.js'
import { Group, type WriteResult } from './group.js'
import type { News } from './news.js'
import type { Operation } from './operation.js'
import type { Sink } from './sink.js'
import { type Bounds, Subscriber } from './subscriber.js'
import { Tail } from './tail.js'
import { Turns } from './turns.js'

/** The most changes that are told at once: what comes meanwhile waits in the log. */
const MOST_TOLD = 500

/** So many replays read at once, so that a crowd that comes back leaves connections to the queries. */
const MOST_REPLAYS = 4

export interface HubParts extends Bounds {
  db: Reader
  /** A context for one batch: what it loads is loaded once for all groups. */
  makeContext(): object
  /** Whether something failed because the database is away. */
  isDatabaseLost(error: unknown): boolean
  /** After how many seconds the log is looked into though nobody was heard. */
  pollSeconds: number
  /** How often every subscriber is shown that its connection lives, in seconds. */
  heartbeatSeconds: number
  /** Told why a batch failed; it is tried again. */
  onTrouble(error: unknown): void
}

export class Hub {
  readonly #parts: HubParts
  readonly #tail: Tail
  readonly #heart: NodeJS.Timeout
  readonly #groups = new Map<string, Group>()
  readonly #replays = new Turns(MOST_REPLAYS)
  readonly #wakes = new Set<() => void>()
  /** What all groups were told; null while there is none, since nothing is read for nobody. */
  #told: number | null = null
  /** The end of the batch under way, for whose groups it is settled already: who comes later replays up to it. */
  #covered: number | null = null
  #isStopping = false

  constructor(parts: HubParts) {
    this.#parts = parts
    this.#tail = new Tail(() => this.#advance(), parts.pollSeconds, parts.onTrouble)
    this.#heart = setInterval(() => this.#beat(), parts.heartbeatSeconds * 1_000)
  }

  /** Says that the log may have grown. */
  wake(): void {
    this.#tail.wake()
  }

  /** The changes after a number, from now on where it is null: what the schema's subscription gives. */
  async follow(predicate: Predicate, after: number | null): Promise<Following> {
    const onWake: OnWake = (wake) => {
      this.#wakes.add(wake)
      return () => void this.#wakes.delete(wake)
    }
    return new Following(predicate, after ?? (await readHead(this.#parts.db)), this.#parts.db, onWake)
  }

  /**
   * Joins one who follows to those who select the same, and begins to send. Whatever fails is told to the sink.
   *
   * @returns what leaves again, for when the client is gone
   */
  join(following: Following, operation: Operation, write: WriteResult, sink: Sink): () => void {
    const name = `${following.predicate.fingerprint}\n${operation.name}`
    const group = this.#groups.get(name) ?? new Group(name, following.predicate, operation, write)
    const subscriber = new Subscriber(group, sink, following.after, this.#parts, () => this.#leave(subscriber))
    if (this.#isStopping) subscriber.fail(stopping())
    else {
      sink.begin(writeChangeCursor(following.after))
      this.#catchUp(subscriber).catch((error) => {
        subscriber.fail(this.#parts.isDatabaseLost(error) ? databaseAway() : error)
      })
    }
    return () => subscriber.close()
  }

  /** Lets the batch under way be written, then closes every subscription with RESUME. */
  async close(): Promise<void> {
    this.#isStopping = true
    clearInterval(this.#heart)
    await this.#tail.stop()
    for (const group of [...this.#groups.values()]) for (const member of [...group.members]) member.fail(stopping())
  }

  /** Replays what a subscriber lacks, and lets it go live without a change lost or told twice. */
  async #catchUp(subscriber: Subscriber): Promise<void> {
    do {
      const target = await this.#enter(subscriber)
      while (subscriber.isOpen && subscriber.position < target) {
        await this.#replays.take(() => this.#replayPage(subscriber, target))
        await subscriber.sink.drained()
      }
    } while (subscriber.isOpen && !subscriber.goLive())
  }

  async #replayPage(subscriber: Subscriber, target: number): Promise<void> {
    const { group, position } = subscriber
    if (!subscriber.isOpen) return
    const { db, makeContext, isDatabaseLost } = this.#parts
    const page = await readChanges(db, {
      after: position,
      upTo: target,
      predicate: group.predicate,
      limit: REPLAY_PAGE,
    })
    const news = await group.tell(page.changes, new Batch(makeContext(), isDatabaseLost))
    subscriber.replay(news, page.goesOn ? page.end : target)
  }

  /** Makes it a member, and says up to where it has to replay: batches that begin later are told to it. */
  async #enter(subscriber: Subscriber): Promise<number> {
    while (this.#covered === null) {
      const head = await readHead(this.#parts.db)
      this.#covered ??= this.#told = head
    }
    if (!subscriber.isOpen) return this.#covered
    const { group } = subscriber
    const joined = this.#groups.get(group.name) ?? group
    this.#groups.set(group.name, joined)
    joined.members.add(subscriber)
    subscriber.replayTo(this.#covered)
    // What was written after the head was read and before there was a group woke nobody.
    this.#tail.wake()
    return this.#covered
  }

  #leave(subscriber: Subscriber): void {
    const { name } = subscriber.group
    const group = this.#groups.get(name)
    group?.members.delete(subscriber)
    if (group?.members.size === 0) this.#groups.delete(name)
  }

  // Nothing is told before all of it could be read and executed: where that fails, the same batch is read again.
  async #advance(): Promise<boolean> {
    for (const wake of this.#wakes) wake()
    if (this.#groups.size === 0 || this.#told === null) {
      this.#told = this.#covered = null
      return false
    }
    const changes = await readLog(this.#parts.db, { after: this.#told, limit: MOST_TOLD })
    const last = changes.at(-1)
    if (last === undefined) return false
    const groups = [...this.#groups.values()]
    this.#covered = Math.max(last.number, this.#covered ?? 0)
    const news = await this.#execute(changes, groups)
    for (const [group, told] of news) for (const member of [...group.members]) member.hear(told)
    this.#told = last.number
    return changes.length === MOST_TOLD
  }

  async #execute(changes: readonly Omit<Change, 'matches'>[], groups: readonly Group[]): Promise<Map<Group, News>> {
    const { db, makeContext, isDatabaseLost } = this.#parts
    const predicates = new Map(groups.map(({ predicate }) => [predicate.fingerprint, predicate]))
    const entryIds = [...new Set(changes.map(({ entryId }) => entryId))]
    const matching = await matchEntries(db, entryIds, predicates)
    const batch = new Batch(makeContext(), isDatabaseLost)
    return new Map(
      await Promise.all(
        groups.map(async (group): Promise<[Group, News]> => {
          const ids = matching.get(group.predicate.fingerprint)
          const seen = changes
            .map((change) => ({ ...change, matches: ids?.has(change.entryId) ?? false }))
            .filter(({ kind, matches }) => kind !== 'CREATED' || matches)
          return [group, await group.tell(seen, batch)]
        }),
      ),
    )
  }

  #beat(): void {
    if (this.#told === null) return
    for (const group of [...this.#groups.values()]) for (const member of [...group.members]) member.beat(this.#told)
  }
}

const stopping = () =>
  new ClientError('RESUME', 'The server is stopping: subscribe again after the last cursor; another server may answer.')

const databaseAway = () =>
  new ClientError('RESUME', 'The database does not answer at this moment: subscribe again after the last cursor.')
