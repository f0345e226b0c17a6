// A client that follows come what may: whatever ends its subscription, it subscribes again after its last cursor.

import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { EventReader } from './event-source.js'

interface Told {
  data?: { timelineChanges: { cursor: string } } | null
  errors?: { message: string }[]
}

const follow = `subscription($filter: TimelineFilter, $after: String) {
  timelineChanges(filter: $filter, after: $after) { cursor kind key entry { title } }
}`

export class PersistentFollower {
  readonly cursors: string[] = []
  /** How often it had to subscribe. */
  attempts = 0
  #wake: (() => void)[] = []
  #isOver = false
  #stop = () => {}

  /** @param urls where servers answer, taken in turn */
  constructor(
    private readonly urls: readonly string[],
    private readonly overSocket: boolean,
    private readonly filter: object,
    private readonly start: string,
  ) {
    void this.#run()
  }

  async until(isSo: (follower: this) => boolean): Promise<void> {
    while (!isSo(this)) await new Promise<void>((resolve) => this.#wake.push(resolve))
  }

  close(): void {
    this.#isOver = true
    this.#stop()
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      const url = this.urls[this.attempts % this.urls.length] ?? ''
      this.attempts += 1
      const variables = { filter: this.filter, after: this.cursors.at(-1) ?? this.start }
      await (this.overSocket ? this.#overSocket(url, variables) : this.#overStream(url, variables))
    }
  }

  #take({ data }: Told): void {
    if (data) this.cursors.push(data.timelineChanges.cursor)
    for (const wake of this.#wake.splice(0)) wake()
  }

  async #overStream(url: string, variables: object): Promise<void> {
    // A server that is gone refuses the connection: the next one is tried.
    const reader = await EventReader.open(url, follow, { variables }).catch(() => null)
    if (!reader) return
    this.#stop = () => reader.close()
    if (this.#isOver) reader.close()
    for (let told = 0; !reader.ended || told < reader.answers().length; ) {
      const answers = reader.answers<Told>()
      for (; told < answers.length; told += 1) this.#take(answers[told] ?? {})
      if (!reader.ended) await reader.next()
    }
  }

  #overSocket(url: string, variables: Record<string, unknown>): Promise<void> {
    const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 })
    return new Promise((resolve) => {
      const end = () => {
        void client.dispose()
        resolve()
      }
      this.#stop = end
      client.subscribe<Told['data']>(
        { query: follow, variables },
        { next: (answer) => this.#take(answer as Told), error: end, complete: end },
      )
    })
  }
}
