// News: changes as one group of subscribers is told of them, executed and written once for all of its members.

/** One change, written. */
export interface Payload {
  /** Its number in the change log. */
  number: number
  cursor: string
  /** The answer of the operation for this change, as JSON. */
  text: string
}

/** Payloads in the order of their numbers. Whoever sends them may keep what it made of them beside this object. */
export class News {
  /** Characters of all payloads: what they roughly take in memory. */
  readonly size: number

  constructor(readonly payloads: readonly Payload[]) {
    this.size = payloads.reduce((sum, { text }) => sum + text.length, 0)
  }

  /** What of it came after a number: itself, wherever it can, so that what was made of it serves again. */
  after(number: number): News {
    const [first] = this.payloads
    if (first === undefined || first.number > number) return this
    return new News(this.payloads.filter((payload) => payload.number > number))
  }

  get isEmpty(): boolean {
    return this.payloads.length === 0
  }
}
