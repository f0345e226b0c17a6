// A subscriber as light as it can be: a bare socket, of whose bytes only the cursors are looked at.

import { connect, type Socket } from 'node:net'
import type { Pair } from './pairs.js'

/** What stands between the cursor of a change and its answer; no answer can hold it, since JSON writes no line breaks. */
const MARK = Buffer.from('\nevent: next\n')
const CURSOR_LENGTH = 18
const CARRIAGE_RETURN = 13

export class Subscriber {
  readonly cursors: string[] = []
  /** When each came, in milliseconds since 1970. */
  readonly arrivals: number[] = []
  hasEnded = false
  readonly #socket: Socket
  #rest: Buffer | null = null

  /** @param reads false: it reads until the subscription has begun, and then no more */
  private constructor(socket: Socket, reads: boolean, onBegun: (trouble?: Error) => void) {
    this.#socket = socket
    socket.once('data', (head) => {
      const text = head.toString('latin1')
      onBegun(text.startsWith('HTTP/1.1 200') ? undefined : new Error(`A subscription was answered: ${text}`))
    })
    // The head and the first cursor come in one piece or two: neither is an event.
    socket.on('data', reads ? (bytes) => this.#take(bytes) : () => socket.pause())
    socket.on('error', onBegun)
    socket.on('close', () => {
      this.hasEnded = true
      onBegun(new Error('A subscription was closed before it began.'))
    })
  }

  /** Subscribes from now on; resolves once it does. */
  static open(port: number, { query, filter }: Pair, reads: boolean): Promise<Subscriber> {
    const body = JSON.stringify({ query, variables: { filter } })
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    return new Promise((resolve, reject) => {
      const subscriber = new Subscriber(socket, reads, (trouble) => (trouble ? reject(trouble) : resolve(subscriber)))
    })
  }

  #take(chunk: Buffer): void {
    const now = Date.now()
    const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk
    let from = 0
    for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, from)) {
      this.cursors.push(bytes.toString('latin1', at - CURSOR_LENGTH, at))
      this.arrivals.push(now)
      from = at + MARK.length
    }
    // A piece that ends with one of HTTP's own ends with a whole event. Otherwise a mark may have been cut in two.
    const isWhole = bytes.at(-2) === CARRIAGE_RETURN
    this.#rest = isWhole
      ? null
      : Buffer.from(bytes.subarray(Math.max(from, bytes.length - CURSOR_LENGTH - MARK.length)))
  }

  /** Reads on after all, and throws away what comes. */
  drain(): void {
    this.#socket.removeAllListeners('data').resume()
  }

  close(): void {
    this.#socket.destroy()
  }
}
