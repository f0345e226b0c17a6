// The server with all that it needs, put together over an open database.
import { pino } from 'pino'
import type { Config } from './config.js'
import { contextMaker, Loaders } from './context.js'
import { isDatabaseLost } from './database/error.js'
import { listenForWrites } from './database/listen.js'
import type { Database } from './database/open.js'
import { schema } from './schema/index.js'
import { createServer, type DatelineServer } from './server.js'
import { CHANGE_CHANNEL } from './timeline/changes.js'

/** Rows of reference data of one sort: more than any timeline of one war needs at a time. */
const MOST_REMEMBERED = 20_000

/** Begins to listen for writers, who empty what the server remembers; `close` ends that too. The database stays open. */
export function assembleServer(database: Database, config: Config): DatelineServer {
  const log = pino({ level: config.logLevel }, pino.destination(process.stderr.fd))
  const loaders = new Loaders(database.reader, MOST_REMEMBERED)
  const listening = listenForWrites(database.connection, CHANGE_CHANNEL, {
    onWrite: () => loaders.clear(),
    onTrouble: (err) => log.warn({ err }, 'Writers are not heard: nothing is remembered until they are'),
  })
  const server = createServer({
    schema,
    makeContext: contextMaker(database.reader, { loaders, isFresh: listening.hears }, config),
    checkDatabase: () => database.pool.query('SELECT 1'),
    isDatabaseLost,
    config,
    log,
  })
  const close = async () => {
    await server.close()
    await listening.close()
  }
  return { ...server, close }
}
