// A sink: where one subscriber's payloads go, whatever carries them there.

import type { ClientError } from '../errors.js'
import type { News } from './news.js'

/** What a transport offers. None of it waits or throws: a client that is gone is told of through `gone`. */
export interface Sink {
  /** Says from where to resume before anything was sent; `cursor` stands before all that follows. */
  begin(cursor: string): void
  write(news: News): void
  /** Shows that the connection lives. `cursor`: everything up to it was sent; null where that is not known. */
  beat(cursor: string | null): void
  /** Bytes that wait in this process because the client does not read them. */
  backlog(): number
  /** Resolves once nothing waits any more, or the client is gone. */
  drained(): Promise<void>
  /** Sends an error that ends the subscription, behind all that was written, and gives up a client that does not read it. */
  fail(error: ClientError | unknown): void
}

/** Why the server closed a subscription: it can be taken up again after the last cursor. */
export const isResume = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'RESUME'
