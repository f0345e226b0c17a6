// A whole server on a socket over a test's own database, and ways to change what is in it.

import { assembleServer } from '../../src/assemble.js'
import { readConfig } from '../../src/config.js'
import { openDatabase } from '../../src/database/open.js'

export interface LiveServer {
  port: number
  /** Where operations go. */
  url: string
  close(): Promise<void>
}

/** Starts a server in this process. `settings` are environment variables; it reads as the server's role does. */
export async function startLive(databaseUrl: string, settings: Record<string, string> = {}): Promise<LiveServer> {
  const config = readConfig({ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', SHUTDOWN_SECONDS: '5', ...settings })
  const database = await openDatabase({ url: databaseUrl, home: '', role: 'reader' })
  const server = assembleServer(database, config)
  const port = await server.listen()
  let closing: Promise<void> | undefined
  const close = async () => {
    await server.close()
    await database.close()
  }
  return { port, url: `http://127.0.0.1:${port}/graphql`, close: () => (closing ??= close()) }
}
