// A subscriber: first replays the log for itself, then hears its group's news, with nothing between the two.

import { ClientError } from '../errors.js'
import { writeChangeCursor } from '../timeline/change-cursor.js'
import type { Group } from './group.js'
import type { News } from './news.js'
import type { Sink } from './sink.js'

/** Bounds of what waits for one subscriber, in bytes. */
export interface Bounds {
  maxBacklogBytes: number
}

export class Subscriber {
  /** Everything up to this number was written, or does not concern it. */
  position: number
  /** What came beyond the end of the replay while that was under way; null once it is live. */
  #held: News[] | null = []
  #heldSize = 0
  #heldTooMuch = false
  #target = 0
  #isOpen = true

  constructor(
    readonly group: Group,
    readonly sink: Sink,
    position: number,
    readonly bounds: Bounds,
    /** Called once, when it is closed from either side. */
    private readonly onClose: () => void,
  ) {
    this.position = position
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Says up to where it will replay: what its group tells of beyond is kept from now on. */
  replayTo(target: number): void {
    this.#target = target
    this.#held = []
    this.#heldSize = 0
    this.#heldTooMuch = false
  }

  /** Writes a page of the replay. `end`: everything up to it was read. */
  replay(news: News, end: number): void {
    this.#write(news)
    this.position = end
  }

  /** Writes what was kept and goes live; false where too much had come, and the log must be read on. */
  goLive(): boolean {
    this.position = Math.max(this.position, this.#target)
    if (this.#heldTooMuch) return false
    const held = this.#held ?? []
    this.#held = null
    for (const news of held) this.#write(news)
    return true
  }

  /** Takes what its group is told. A cursor may come from a server that has read further: what it knows is left out. */
  hear(news: News): void {
    const fresh = news.after(Math.max(this.position, this.#target))
    if (fresh.isEmpty) return
    if (this.#held === null) this.#write(fresh)
    else this.#hold(fresh)
  }

  #hold(news: News): void {
    this.#heldSize += news.size
    if (this.#heldSize > this.bounds.maxBacklogBytes) this.#heldTooMuch = true
    if (this.#heldTooMuch) this.#held = []
    else this.#held?.push(news)
  }

  #write(news: News): void {
    if (news.isEmpty || !this.#isOpen) return
    if (this.sink.backlog() > this.bounds.maxBacklogBytes) this.fail(tooSlow(this.bounds.maxBacklogBytes))
    else this.sink.write(news)
  }

  /** Shows that the connection lives. `head`: what all who are live were told. */
  beat(head: number): void {
    if (this.sink.backlog() > this.bounds.maxBacklogBytes) this.fail(tooSlow(this.bounds.maxBacklogBytes))
    else this.sink.beat(this.#held === null ? writeChangeCursor(Math.max(head, this.position)) : null)
  }

  /** Ends it with an error. */
  fail(error: unknown): void {
    if (!this.#isOpen) return
    this.close()
    this.sink.fail(error)
  }

  /** Forgets it; the client is gone, or was told. */
  close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#held = []
    this.onClose()
  }
}

const tooSlow = (bytes: number) =>
  new ClientError(
    'RESUME',
    `More than ${bytes} bytes were waiting for you to read them: subscribe again after the last cursor, and read faster or select less.`,
  )
