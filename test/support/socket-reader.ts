// A reader of subscriptions over a WebSocket, by the protocol's own client.

import { type Client, createClient } from 'graphql-ws'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'

export interface SocketAnswer {
  data?: { timelineChanges: Record<string, unknown> } | null
  errors?: { message: string; extensions: { code: string } }[]
}

export class SocketReader {
  readonly answers: SocketAnswer[] = []
  /** Why it ended: null where it was completed. */
  ended: { error: unknown } | undefined
  readonly close: () => void
  #wake: (() => void)[] = []

  constructor(client: Client, query: string, variables: Record<string, unknown> = {}) {
    this.close = client.subscribe<SocketAnswer['data']>(
      { query, variables },
      {
        next: (answer) => {
          this.answers.push(answer as SocketAnswer)
          this.#tell()
        },
        error: (error) => this.#end(error),
        complete: () => this.#end(null),
      },
    )
  }

  async until(isSo: (reader: this) => boolean): Promise<void> {
    while (!isSo(this)) {
      if (this.ended) throw new Error(`The subscription ended before: ${JSON.stringify(this.ended.error)}`)
      await new Promise<void>((resolve) => this.#wake.push(resolve))
    }
  }

  /** Resolves with why it ended. */
  async end(): Promise<unknown> {
    while (!this.ended) await new Promise<void>((resolve) => this.#wake.push(resolve))
    return this.ended.error
  }

  #end(error: unknown): void {
    this.ended ??= { error }
    this.#tell()
  }

  #tell(): void {
    const waiting = this.#wake
    this.#wake = []
    for (const wake of waiting) wake()
  }
}

/** A client that does not connect again by itself, closed after the test. */
export function socketClient(url: string): Client {
  const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 })
  onTestFinished(() => void client.dispose())
  return client
}
