// How a PostgreSQL is addressed: one URL, checked and completed for the role in which it is used.
import pg from 'pg'
import { DatabaseError, oneLine } from './error.js'

/** What a process may do: read; read and write rows; or own the tables and change them. */
export type Role = 'reader' | 'writer' | 'owner'

/** What `new pg.Client(…)` and `new pg.Pool(…)` take. */
export interface Connection {
  connectionString: string
  application_name: string
  connectionTimeoutMillis: number
  keepAlive: boolean
}

/**
 * Checks a database URL and turns it into a connection. A reader's connection starts every transaction read-only, so
 * that even an owner's URL can only read.
 *
 * @param variable the setting that holds the URL, for the messages
 * @throws DatabaseError when the URL cannot be read or is not one of PostgreSQL
 */
export function connectionTo(url: string, role: Role, variable = 'DATABASE_URL'): Connection {
  const address = parseUrl(url, variable)
  if (role === 'reader') {
    const options = address.searchParams.get('options')
    address.searchParams.set('options', [options, '-c default_transaction_read_only=on'].filter(Boolean).join(' '))
  }
  return {
    connectionString: address.href,
    application_name: `dateline-${role}`,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  }
}

/** The connection in words for logs and errors: server, database and user, never the password. */
export function describeConnection(connection: Connection): string {
  // The driver itself is asked, since it also reads PGHOST and its kin.
  const { host, port, database, user } = driverFor(connection)
  return `PostgreSQL at ${host.startsWith('/') ? host : `${host}:${port}`}, database ${database}, as ${user}`
}

function driverFor(connection: Connection): pg.Client {
  try {
    return new pg.Client(connection)
  } catch (error) {
    throw new DatabaseError(`DATABASE_URL cannot be used: ${oneLine(String(error))}.`, { cause: error })
  }
}

function parseUrl(url: string, variable: string): URL {
  const example = 'write it as postgresql://user:password@host:5432/database'
  let address: URL
  try {
    address = new URL(url)
    decodeURIComponent(address.username + address.password + address.pathname)
  } catch {
    throw new DatabaseError(`${variable} is not a URL: ${example}, with % codes for special characters in a password.`)
  }
  if (!['postgres:', 'postgresql:'].includes(address.protocol)) {
    throw new DatabaseError(`${variable} begins with ${address.protocol}, which is not PostgreSQL: ${example}.`)
  }
  if (address.hash) {
    throw new DatabaseError(`${variable} contains a bare #: ${example}, with %23 for each # in a password.`)
  }
  return address
}
