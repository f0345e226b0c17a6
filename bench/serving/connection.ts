// A keep-alive connection by hand: a client that takes more of the processors than it must slows down what it measures.

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const HEAD_END = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')
const OK = Buffer.from('HTTP/1.1 200')
const ERRORS = Buffer.from('"errors":')
const NOTHING = Buffer.alloc(0)

/** The bytes of a request. */
export function writeRequest({ path, body }: { path: string; body: string }): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'accept: application/json',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}

export class Connection {
  readonly #socket: Socket
  #received: Buffer = NOTHING
  /** Of the whole answer; NaN where it comes in chunks and only its end tells. */
  #length = 0
  #settle: { resolve: () => void; reject: (reason: Error) => void } | null = null

  private constructor(socket: Socket) {
    this.#socket = socket.setNoDelay()
    socket.on('data', (chunk: Buffer) => this.#take(chunk))
    socket.on('error', (error) => this.#settle?.reject(error))
    socket.on('close', () => this.#settle?.reject(new Error('The server closed a connection that it was asked on.')))
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect({ port, host: '127.0.0.1' })
    await once(socket, 'connect')
    return new Connection(socket)
  }

  /** Sends a request and waits until its answer is there; fails for any but a 200 without errors. */
  ask(request: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#received = NOTHING
      this.#length = 0
      this.#settle = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#settle = null
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
    if (this.#length === 0) this.#readHead()
    const { length } = this.#received
    const isWhole = Number.isNaN(this.#length)
      ? this.#received.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
      : this.#length > 0 && length >= this.#length
    if (!isWhole) return
    const { resolve, reject } = this.#settle ?? {}
    this.#settle = null
    const isGood = this.#received.subarray(0, OK.length).equals(OK) && !this.#received.includes(ERRORS)
    if (isGood) resolve?.()
    else reject?.(new Error(`A server answered ${this.#received.toString().slice(0, 2_000)}`))
  }

  #readHead(): void {
    const end = this.#received.indexOf(HEAD_END)
    if (end < 0) return
    const head = this.#received.toString('latin1', 0, end)
    const [, length] = /^content-length: *(\d+)/im.exec(head) ?? []
    this.#length = length === undefined ? Number.NaN : end + HEAD_END.length + Number(length)
  }
}
