// Hears every commit of a writer, over one connection of its own.

import pg from 'pg'
import type { Connection } from './connection.js'

export interface Listening {
  /** False while the connection is lost: what was remembered may then be out of date. */
  hears(): boolean
  close(): Promise<void>
}

/**
 * Calls `onWrite` after every commit that notified `channel`, and whenever it begins to hear again after having been deaf.
 *
 * Never throws: a lost connection is made anew, after a pause that grows to 5 seconds; `onTrouble` is told why.
 */
export function listenForWrites(
  connection: Connection,
  channel: string,
  { onWrite, onTrouble }: { onWrite: () => void; onTrouble: (error: unknown) => void },
): Listening {
  let client: pg.Client | undefined
  let hearing = false
  let closed = false
  let retry: NodeJS.Timeout | undefined
  let pause = 100

  const connect = async () => {
    const own = new pg.Client(connection)
    client = own
    own.on('notification', onWrite)
    own.on('error', onTrouble)
    own.on('end', () => lose(own))
    try {
      await own.connect()
      await own.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      hearing = true
      pause = 100
      onWrite()
    } catch (error) {
      onTrouble(error)
      lose(own)
    }
  }

  const lose = (lost: pg.Client) => {
    if (lost !== client) return
    client = undefined
    hearing = false
    lost.end().catch(onTrouble)
    if (closed) return
    retry = setTimeout(connect, pause)
    pause = Math.min(2 * pause, 5_000)
  }

  const first = connect()
  return {
    hears: () => hearing,
    close: async () => {
      closed = true
      clearTimeout(retry)
      await first
      await client?.end()
    },
  }
}
