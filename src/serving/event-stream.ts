// Server-sent events: a subscription written straight to its response, in frames that are made once for all who get them.
//
// Yoga's own and graphql-sse's streams execute and write for each subscriber by itself, never look at what waits, and
// give no event an id.

import type { ServerResponse } from 'node:http'
import type { News } from '../live/news.js'
import type { Sink } from '../live/sink.js'

/** How long a client that reads nothing may take to read the end of its stream. */
const lastSeconds = 30

const frames = new WeakMap<News, Buffer>()

/** Each change as an event `next`, as graphql-sse's clients read it, with its cursor as the id that EventSource sends back. */
function framesOf(news: News): Buffer {
  const known = frames.get(news)
  if (known) return known
  const made = Buffer.from(
    news.payloads.map(({ cursor, text }) => `id: ${cursor}\nevent: next\ndata: ${text}\n\n`).join(''),
  )
  frames.set(news, made)
  return made
}

export class EventStream implements Sink {
  readonly #response: ServerResponse
  readonly #writeError: (error: unknown) => string

  /** @param writeError the answer that tells of an error, as JSON */
  constructor(response: ServerResponse, writeError: (error: unknown) => string) {
    this.#response = response
    this.#writeError = writeError
  }

  // An id alone is no event, but what EventSource sends back should it never get one.
  begin(cursor: string): void {
    this.#send(`:\n\nid: ${cursor}\n\n`)
  }

  write(news: News): void {
    this.#send(framesOf(news))
  }

  beat(cursor: string | null): void {
    this.#send(cursor === null ? ':\n\n' : `:\n\nid: ${cursor}\n\n`)
  }

  backlog(): number {
    return this.#response.writableLength
  }

  drained(): Promise<void> {
    const response = this.#response
    if (!response.writableNeedDrain || response.destroyed) return Promise.resolve()
    return new Promise((resolve) => {
      const done = () => {
        response.off('drain', done).off('close', done)
        resolve()
      }
      response.on('drain', done).on('close', done)
    })
  }

  fail(error: unknown): void {
    const response = this.#response
    this.#send(`event: next\ndata: ${this.#writeError(error)}\n\nevent: complete\ndata:\n\n`)
    response.end()
    const cut = setTimeout(() => response.destroy(), lastSeconds * 1_000)
    response.once('close', () => clearTimeout(cut))
  }

  #send(text: string | Buffer): void {
    if (!this.#response.writableEnded && !this.#response.destroyed) this.#response.write(text)
  }
}
