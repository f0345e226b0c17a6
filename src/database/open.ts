// Opens the database: the one that DATABASE_URL names, or else the embedded cluster.
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../../prisma/client/client.js'
import { type Connection, connectionTo, describeConnection, type Role } from './connection.js'
import { type Cluster, joinCluster } from './embedded.js'
import { DatabaseError, explainConnectionFailure } from './error.js'
import { readHistory } from './history.js'
import { migrateDatabase, refuseNewer } from './migrate.js'
import { type Reader, readerOver } from './reader.js'
import { nameStatements } from './statement-names.js'

/** An open database that is fit for this version of the code. */
export interface Database {
  prisma: PrismaClient
  reader: Reader
  pool: pg.Pool
  /** For a `pg.Client` of one's own, such as one that listens. */
  connection: Connection
  /** Where it is, in words, without a password. */
  where: string
  /** Closes every connection of this process; the last user of the embedded cluster stops it. */
  close(): Promise<void>
}

/**
 * Opens the database for one role. The embedded cluster is made, started and migrated as needed. An external database
 * is never changed: unless its owner opens it, it must have all migrations.
 *
 * @param url a PostgreSQL URL; undefined for the embedded cluster
 * @param home the folder of the embedded cluster, such as `.dateline`
 * @param statementSeconds after which PostgreSQL gives a statement up; 0 for never
 * @throws DatabaseError, one line for a person, when the database cannot be reached or used
 */
export async function openDatabase({
  url,
  home,
  role,
  statementSeconds = 0,
}: {
  url: string | undefined
  home: string
  role: Role
  statementSeconds?: number
}): Promise<Database> {
  const cluster = url === undefined ? await joinCluster(home) : undefined
  const connection = connectionTo(url ?? cluster?.urlFor(role) ?? '', role)
  const where = cluster?.where ?? describeConnection(connection)
  const pool = new pg.Pool({ ...connection, pipeline: true, statement_timeout: statementSeconds * 1_000 })
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {})
  try {
    await checkDatabase(pool, role, cluster)
  } catch (error) {
    await pool.end()
    await cluster?.leave()
    throw explainConnectionFailure(error, where)
  }
  const nameOf = nameStatements('prisma')
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) }) })
  let closing: Promise<void> | undefined
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
    await cluster?.leave()
  }
  return { prisma, reader: readerOver(pool), pool, connection, where, close: () => (closing ??= close()) }
}

async function checkDatabase(pool: pg.Pool, role: Role, cluster: Cluster | undefined): Promise<void> {
  const { rows } = await pool.query<{ server_version: string }>('SHOW server_version')
  refuseOldServer(rows[0]?.server_version ?? '')
  const history = await readHistory(pool)
  refuseNewer(history)
  if (history.pending.length === 0 || (role === 'owner' && !cluster)) return
  if (!cluster) {
    throw new DatabaseError(
      `The database lacks ${history.pending.join(', ')}: run npm run db:migrate with its owner’s DATABASE_URL.`,
    )
  }
  await migrateDatabase(connectionTo(cluster.urlFor('owner'), 'owner'))
}

/** @throws DatabaseError when a server's version, such as `13.22 (Debian)`, is older than the SQL that is used */
export function refuseOldServer(version: string): void {
  if (Number.parseInt(version, 10) >= 14) return
  throw new DatabaseError(`The server is PostgreSQL ${version}: Dateline needs version 14 or newer.`)
}
