// A subscription on a WebSocket: its payloads are written for all, only the client's own id is put around them.

import type { ExecutionResult } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { News } from '../live/news.js'
import { isResume, type Sink } from '../live/sink.js'
import type { Opened } from './subscribing.js'

/** Try again later, as RFC 6455's registry of close codes says: what RESUME is over a WebSocket. */
const tryAgainLater = 1013
/** How long a client that reads nothing may take to read that its socket is closed. */
const lastSeconds = 30

/** Closes a socket behind what was written to it. */
export function closeWithResume(socket: WebSocket): void {
  socket.close(tryAgainLater, 'RESUME')
  const cut = setTimeout(() => socket.terminate(), lastSeconds * 1_000)
  socket.once('close', () => clearTimeout(cut))
}

/**
 * What graphql-ws iterates in order to know when the subscription ends. It yields nothing: the messages go to the socket
 * without being made anew for each subscriber.
 */
export class SocketSink implements Sink, AsyncIterableIterator<ExecutionResult> {
  readonly #socket: WebSocket
  readonly #opened: Opened
  readonly #opening: string
  #sent: Promise<void> = Promise.resolve()
  #leave: (() => void) | undefined
  #end = () => {}
  #break: (error: unknown) => void = () => {}

  constructor(socket: WebSocket, id: string, opened: Opened) {
    this.#socket = socket
    this.#opened = opened
    this.#opening = `{"id":${JSON.stringify(id)},"type":"next","payload":`
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  /** Starts to send; settles when the subscription has ended, and rejects with the error that ended it. */
  next(): Promise<IteratorResult<ExecutionResult>> {
    const ended = new Promise<IteratorResult<ExecutionResult>>((resolve, reject) => {
      this.#end = () => resolve({ done: true, value: undefined })
      this.#break = reject
    })
    this.#leave = this.#opened.subscription.start(this, this.#opened.write)
    return ended
  }

  /** Called when the client completes it or is gone. */
  async return(): Promise<IteratorResult<ExecutionResult>> {
    this.#leave?.()
    this.#opened.release()
    this.#end()
    return { done: true, value: undefined }
  }

  // The protocol has no place for a cursor before the first change.
  begin(): void {}

  write(news: News): void {
    for (const { text } of news.payloads) {
      if (this.#socket.readyState !== this.#socket.OPEN) return
      this.#sent = new Promise((resolve) => this.#socket.send(`${this.#opening}${text}}`, () => resolve()))
    }
  }

  // The socket itself is pinged, whatever runs over it.
  beat(): void {}

  backlog(): number {
    return this.#socket.bufferedAmount
  }

  drained(): Promise<void> {
    return this.#sent
  }

  fail(error: unknown): void {
    this.#opened.release()
    if (isResume(error)) {
      closeWithResume(this.#socket)
      this.#end()
    } else this.#break(error)
  }
}
