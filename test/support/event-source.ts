// A reader of server-sent events that sees every byte as it comes, and waits for what a test expects.

import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { onTestFinished } from 'vitest'

export interface StreamEvent {
  id: string | undefined
  event: string | undefined
  data: string | undefined
}

export class EventReader {
  readonly events: StreamEvent[] = []
  /** Comments and ids by themselves: what shows that the connection lives. */
  beats = 0
  /** What a browser's EventSource would send back. */
  lastId = ''
  text = ''
  ended = false
  #wake: (() => void)[] = []
  #rest = ''

  private constructor(
    readonly request: ClientRequest,
    readonly response: IncomingMessage,
  ) {
    response.setEncoding('utf8')
    response.on('data', (text: string) => this.#take(text))
    response.on('close', () => {
      this.ended = true
      this.#tell()
    })
    response.on('error', () => {})
  }

  /** Asks by POST, or by GET where `get` is set. Resolves with the head of the answer. */
  static open(
    url: string,
    query: string,
    {
      variables,
      headers = {},
      get = false,
    }: { variables?: object; headers?: Record<string, string>; get?: boolean } = {},
  ): Promise<EventReader> {
    const address = new URL(url)
    if (get) {
      address.searchParams.set('query', query)
      if (variables) address.searchParams.set('variables', JSON.stringify(variables))
    }
    return new Promise((resolve, reject) => {
      const asked = request(address, {
        method: get ? 'GET' : 'POST',
        headers: {
          Accept: 'text/event-stream',
          ...(!get && { 'Content-Type': 'application/json' }),
          ...headers,
        },
      })
      onTestFinished(() => void asked.destroy())
      asked.on('error', reject)
      asked.on('response', (response) => resolve(new EventReader(asked, response)))
      asked.end(get ? undefined : JSON.stringify({ query, variables }))
    })
  }

  /** The answers so far, without what is around them. */
  answers<T = { data?: Record<string, unknown>; errors?: { message: string; extensions: { code: string } }[] }>(): T[] {
    return this.events.filter(({ event }) => event === 'next').map(({ data }) => JSON.parse(data ?? ''))
  }

  /** Resolves once it is so; fails where the stream ends before. */
  async until(isSo: (reader: this) => boolean): Promise<void> {
    while (!isSo(this)) {
      if (this.ended) throw new Error(`The stream ended before: ${this.text.slice(-2_000)}`)
      await this.next()
    }
  }

  /** Resolves when more has come, or the stream has ended. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve))
  }

  close(): void {
    this.request.destroy()
  }

  #take(text: string): void {
    this.text += text
    this.#rest += text
    const blocks = this.#rest.split('\n\n')
    this.#rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = new Map(
        block
          .split('\n')
          .map((line) => /^([a-z]*): ?(.*)$/.exec(line))
          .flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : [])),
      )
      const id = fields.get('id')
      if (id !== undefined) this.lastId = id
      if (fields.has('event')) this.events.push({ id, event: fields.get('event'), data: fields.get('data') })
      else this.beats += 1
    }
    this.#tell()
  }

  #tell(): void {
    const waiting = this.#wake
    this.#wake = []
    for (const wake of waiting) wake()
  }
}
