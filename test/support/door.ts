// A door in front of servers: what goes through it can be cut at any moment, and led to another server.

import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { Transform } from 'node:stream'

export class Door {
  /** The port that stands behind it; null: whoever comes is cut at once. */
  target: number | null = null
  /** How often somebody came. */
  came = 0
  /** Done before anything that is asked goes in: the server hears of it only then. */
  before: () => Promise<void> = async () => {}
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  private constructor(server: Server) {
    this.#server = server
    server.on('connection', (outside) => this.#lead(outside))
  }

  static async open(): Promise<Door> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new Door(server)
  }

  /** Where operations go. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`
  }

  /** Breaks every connection, in the middle of whatever it carries. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  close(): void {
    this.#server.close()
    this.cut()
  }

  #lead(outside: Socket): void {
    this.came += 1
    if (this.target === null) return void outside.resetAndDestroy()
    const inside = connect(this.target, '127.0.0.1')
    const asked = new Transform({
      transform: (bytes, _, pass) => void this.before().then(() => pass(null, bytes), pass),
    })
    outside.pipe(asked).pipe(inside)
    inside.pipe(outside)
    for (const [socket, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      this.#sockets.add(socket)
      // What breaks on one side breaks on the other.
      socket.on('error', () => other.destroy())
      socket.on('close', () => this.#sockets.delete(socket))
    }
  }
}
