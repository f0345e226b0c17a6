// A database of its own for each test file, as fresh as the migrations leave it.
import pg from 'pg'
import { inject } from 'vitest'
import { connectionTo } from '../../src/database/connection.js'
import { type Database, openDatabase } from '../../src/database/open.js'
import { openWriter, type Writer } from '../../src/database/writer.js'

/** An open database, and the URL under which more connections to it can be made in any role. */
export interface FreshDatabase extends Database {
  url: string
  /** Closes it and lets it stand. */
  leave(): Promise<void>
}

/** Copies a template, the empty one where none is named, and opens the copy as its owner. Closing drops it. */
export async function freshDatabase(template = inject('emptyTemplate')): Promise<FreshDatabase> {
  const name = `dateline_test_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer((server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
  const address = new URL(inject('serverUrl'))
  address.pathname = `/${name}`
  const database = await openDatabase({ url: address.href, home: '', role: 'owner' })
  return {
    ...database,
    url: address.href,
    leave: database.close,
    close: async () => {
      await database.close()
      await onServer((server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`))
    },
  }
}

/** Writes through a connection of its own, as each job does. */
export async function write<T>(
  { connection }: Pick<Database, 'connection'>,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const writer = await openWriter(connection)
  try {
    return await work(writer)
  } finally {
    await writer.close()
  }
}

/** Does something on the server of the run, in a session of its own. */
export async function onServer<T>(work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client(connectionTo(inject('serverUrl'), 'owner'))
  await server.connect()
  try {
    return await work(server)
  } finally {
    await server.end()
  }
}
