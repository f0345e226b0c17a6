// What a person is told when the database cannot be used: one line that says what to do.
import { Prisma } from '../../prisma/client/client.js'

/** A failure that its reader can mend. The message is one line, names no password, and ends in what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** SQLSTATEs and system error codes of a connection that did not come about, and what each calls for. */
const remedies: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there. Start PostgreSQL, or correct host and port in DATABASE_URL',
  ENOENT: 'there is no such socket. Start PostgreSQL, or correct the socket folder in DATABASE_URL',
  ENOTFOUND: 'no such host. Correct the host in DATABASE_URL',
  EAI_AGAIN: 'the name of the host cannot be resolved. Correct the host in DATABASE_URL, or check the network',
  EHOSTUNREACH: 'there is no route to the host. Check the network, or correct the host in DATABASE_URL',
  ENETUNREACH: 'there is no route to the host. Check the network, or correct the host in DATABASE_URL',
  ETIMEDOUT: 'the host does not answer. Check host, port and firewall',
  ECONNRESET: 'the connection was closed at once. Check that host and port are those of a PostgreSQL server',
  EACCES: 'the socket may not be opened by this user. Run as a user who may',
  '28P01': 'the password was not accepted. Correct user and password in DATABASE_URL',
  '28000': 'this user is not let in. Correct the user in DATABASE_URL, or allow it in pg_hba.conf',
  '3D000': 'there is no such database. Create it, or correct its name in DATABASE_URL',
  '42501': 'this user may not use it. Grant it CONNECT on the database, or use another user',
  '53300': 'it has no free connections. Raise max_connections there, or close other clients',
  '57P03': 'it is starting up or shutting down. Try again in a moment',
  '08P01': 'it did not accept the connection’s settings. Connect to PostgreSQL itself, not through a pooler',
}

/** Remedies for the failures to which the driver gives no code, by how its message begins. */
const remediesByMessage: [RegExp, string][] = [
  [/timeout/i, 'the host does not answer. Check host, port and firewall'],
  [/does not support SSL/i, 'the server offers no TLS. Take sslmode out of DATABASE_URL, or turn TLS on there'],
  [/password must be a string|no password/i, 'it wants a password. Put one into DATABASE_URL'],
  [/Connection terminated/i, 'the connection was closed at once. Check that a PostgreSQL server listens there'],
]

/**
 * Puts a failed connection into one line.
 *
 * @param error what the driver threw
 * @param where the database in words, without a password
 */
export function explainConnectionFailure(error: unknown, where: string): DatabaseError {
  if (error instanceof DatabaseError) return error
  const message = error instanceof Error ? error.message : String(error)
  const remedy = remedies[codeOf(error) ?? ''] ?? remediesByMessage.find(([pattern]) => pattern.test(message))?.[1]
  return new DatabaseError(`Cannot use ${where}: ${remedy ?? oneLine(message)}.`, { cause: error })
}

/** The SQLSTATE or system error code that an error carries, if it carries one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** A message of several lines as one sentence without its full stop. */
export function oneLine(message: string): string {
  return message.trim().replace(/\s+/g, ' ').replace(/\.$/, '')
}

/** How the system, the driver and its adapter name a connection that did not come about or broke. */
const lostCodes = /^(EPIPE|ECONN\w+|ENOENT|ENOTFOUND|EAI_AGAIN|E\w+UNREACH|ETIMEDOUT|P1001|P1002|P1017)$/
/** SQLSTATEs of connection exceptions, insufficient resources, and an operator's shutdown or start-up. */
const lostStates = /^(08...|53...|57P..)$/
const lostKinds = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']
const lostMessages = /Connection terminated|is not queryable|timeout exceeded when trying to connect/

/** Whether a statement failed because the database went away, is restarting or is full. */
export function isDatabaseLost(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) {
    if (!(error instanceof Error)) return false
    const code = codeOf(error) ?? ''
    return lostCodes.test(code) || lostStates.test(code) || lostMessages.test(error.message)
  }
  const { cause } = (error.meta?.driverAdapterError ?? {}) as { cause?: { kind?: string; originalCode?: string } }
  return (
    lostStates.test(cause?.originalCode ?? '') || lostKinds.includes(cause?.kind ?? '') || lostCodes.test(error.code)
  )
}
