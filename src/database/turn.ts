// What is asked in one turn of the event loop goes to PostgreSQL as one packet: it wakes up once and answers all, in order.

import type { Socket } from 'node:net'
import type pg from 'pg'

/** What a pool, a connection of it and a turn can do. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>>
}

/** So many statements go to one connection: the others of a turn need not wait for them. */
const MOST_TOGETHER = 8

/** Unheard, the event would end the process; whoever waits for a statement hears of it there. */
export const unheard = () => {}

interface Waiting {
  config: pg.QueryConfig
  resolve(result: pg.QueryResult): void
  reject(error: unknown): void
}

/** Sends the statements of each turn over as few connections of a pool in pipeline mode as will do. */
export function queryInTurns(pool: pg.Pool): Queryable {
  let turn: Waiting[] = []
  const end = () => {
    const ended = turn
    turn = []
    for (let from = 0; from < ended.length; from += MOST_TOGETHER)
      void send(pool, ended.slice(from, from + MOST_TOGETHER))
  }
  return {
    query: <Row extends pg.QueryResultRow>(config: pg.QueryConfig) =>
      new Promise<pg.QueryResult<Row>>((resolve, reject) => {
        if (turn.push({ config, resolve, reject }) === 1) setImmediate(end)
      }),
  }
}

async function send(pool: pg.Pool, statements: readonly Waiting[]): Promise<void> {
  try {
    const connection = await pool.connect()
    connection.on('error', unheard)
    const stream = streamOf(connection)
    stream.cork()
    const answers = statements.map(({ config, resolve, reject }) =>
      connection.query(config).then(resolve, (error) => {
        reject(error)
        return error
      }),
    )
    stream.uncork()
    const faults = (await Promise.all(answers)).filter((fault) => fault !== undefined)
    connection.off('error', unheard)
    // In what state a connection is on which something failed is not known: it goes.
    connection.release(faults.length > 0)
  } catch (error) {
    for (const { reject } of statements) reject(error)
  }
}

/** The driver's types do not tell of it. */
function streamOf(connection: pg.PoolClient): Socket {
  return (connection as pg.PoolClient & { connection: { stream: Socket } }).connection.stream
}
