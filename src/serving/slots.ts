// Slots: how many of a thing may be open at once, in all and for one client.

import { ClientError } from '../errors.js'

export class Slots {
  readonly #byClient = new Map<string, number>()
  #taken = 0

  /** @param noun what is counted, in the plural, for the messages */
  constructor(
    readonly noun: string,
    readonly most: number,
    readonly mostOfClient: number,
  ) {}

  /**
   * Takes one for a client, and returns what gives it back; more than once does no harm.
   *
   * Throws RATE_LIMITED where the client has as many as it may, UNAVAILABLE where the server does.
   */
  take(client: string): () => void {
    const own = this.#byClient.get(client) ?? 0
    if (own >= this.mostOfClient) {
      throw new ClientError(
        'RATE_LIMITED',
        `Your address has ${own} ${this.noun} open, and the limit is ${this.mostOfClient}: close one first, or follow more in one filter.`,
      )
    }
    if (this.#taken >= this.most) {
      throw new ClientError(
        'UNAVAILABLE',
        `The server has ${this.#taken} ${this.noun} open, as many as it may: try again shortly, or page \`changes\` meanwhile.`,
      )
    }
    this.#taken += 1
    this.#byClient.set(client, own + 1)
    let isTaken = true
    return () => {
      if (!isTaken) return
      isTaken = false
      this.#taken -= 1
      const left = (this.#byClient.get(client) ?? 1) - 1
      if (left > 0) this.#byClient.set(client, left)
      else this.#byClient.delete(client)
    }
  }
}
