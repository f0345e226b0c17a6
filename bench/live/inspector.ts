// The server's inspector: what a process needs is seen only once its garbage is collected, which it does when it likes.

import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'

export class Inspector {
  readonly #socket: WebSocket
  #asked = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
  }

  /** What NODE_OPTIONS a process needs to be inspected on a port of this machine. */
  static options(port: number): string {
    return `--inspect=127.0.0.1:${port}`
  }

  /** Connects to a process that runs already. */
  static async connect(port: number): Promise<Inspector> {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`)
    const [target] = (await answer.json()) as { webSocketDebuggerUrl: string }[]
    const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '')
    await once(socket, 'open')
    return new Inspector(socket)
  }

  /**
   * Collects all garbage, and looks at what is left.
   *
   * @returns the bytes of all that lives: objects, and buffers outside of the heap. What the process has in memory beside them is
   *   what its allocators keep for later, which goes up and down by more than a thousand subscribers take.
   */
  async neededBytes(): Promise<number> {
    // Twice, since what is collected may itself have held something; pages are given back a little later.
    for (let round = 0; round < 2; round++) {
      await this.#call('HeapProfiler.collectGarbage', {})
      await pause(1_000)
    }
    const { result } = await this.#call('Runtime.evaluate', {
      expression: 'process.memoryUsage()',
      returnByValue: true,
    })
    const { heapUsed, external } = result.value
    return heapUsed + external
  }

  async #call(method: string, params: object): Promise<{ result: { value: NodeJS.MemoryUsage } }> {
    this.#asked += 1
    const answered = once(this.#socket, 'message')
    this.#socket.send(JSON.stringify({ id: this.#asked, method, params }))
    const [answer] = await answered
    return JSON.parse(String(answer)).result
  }

  close(): void {
    this.#socket.terminate()
  }
}
