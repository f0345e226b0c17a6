// The server with all that it needs, put together over an open database.
import { pino } from 'pino'
import type { Config } from './config.js'
import { contextMaker, type Follow, Memory } from './context.js'
import { connectionTo } from './database/connection.js'
import { isDatabaseLost } from './database/error.js'
import { listenForWrites } from './database/listen.js'
import type { Database } from './database/open.js'
import { Hub } from './live/hub.js'
import { openSubscription } from './live/subscription.js'
import { refuseCostly } from './schema/cost.js'
import { schema } from './schema/index.js'
import { createServer, type DatelineServer } from './server.js'
import { CHANGE_CHANNEL } from './timeline/changes.js'

/** Rows of reference data of one sort: more than any timeline of one war needs at a time. */
const MOST_REMEMBERED = 20_000

/** Begins to listen for writers, who empty what the server remembers and wake who follows; `close` ends that too. The database stays open. */
export function assembleServer(database: Database, config: Config): DatelineServer {
  const log = pino({ level: config.logLevel }, pino.destination(process.stderr.fd))
  const memory = new Memory(database.reader, MOST_REMEMBERED)
  const direct = config.databaseDirectUrl
    ? connectionTo(config.databaseDirectUrl, 'reader', 'DATABASE_DIRECT_URL')
    : database.connection
  const hub = new Hub({
    db: database.reader,
    makeContext: () => makeContext(),
    isDatabaseLost,
    onTrouble: (err) => log.warn({ err }, 'What is new could not be told to subscribers: it is tried again'),
    ...config,
  })
  let writes = 0
  const listening = listenForWrites(direct, CHANGE_CHANNEL, {
    onWrite: () => {
      writes++
      memory.clear()
      hub.wake()
    },
    onTrouble: (err) => log.warn({ err }, 'Writers are not heard: nothing is remembered until they are'),
  })
  const follow: Follow = (predicate, after) => hub.follow(predicate, after)
  const makeContext = contextMaker(database.reader, { memory, isFresh: listening.hears }, config, follow)
  const server = createServer({
    schema,
    makeContext,
    checkDatabase: () => database.pool.query('SELECT 1'),
    isDatabaseLost,
    writesHeard: () => (listening.hears() ? writes : null),
    live: {
      open: (args) => openSubscription(hub, args, (operation) => refuseCostly(args.schema, operation, config.maxCost)),
      close: () => hub.close(),
    },
    config,
    log,
  })
  const close = async () => {
    await server.close()
    await hub.close()
    await listening.close()
  }
  return { ...server, close }
}
