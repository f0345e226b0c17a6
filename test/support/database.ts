// A database of its own for each test file, as fresh as the migrations leave it.
import pg from 'pg'
import { inject } from 'vitest'
import { connectionTo } from '../../src/database/connection.js'
import { type Database, openDatabase } from '../../src/database/open.js'
import { openWriter, type Writer } from '../../src/database/writer.js'

/** An open database, and the URL under which more connections to it can be made in any role. */
export interface FreshDatabase extends Database {
  url: string
}

/** Copies the template and opens the copy as its owner. Closing drops it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `dateline_test_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${inject('emptyTemplate')}`)
  const address = new URL(inject('serverUrl'))
  address.pathname = `/${name}`
  const database = await openDatabase({ url: address.href, home: '', role: 'owner' })
  return {
    ...database,
    url: address.href,
    close: async () => {
      await database.close()
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
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

async function onServer(statement: string): Promise<void> {
  const server = new pg.Client(connectionTo(inject('serverUrl'), 'owner'))
  await server.connect()
  try {
    await server.query(statement)
  } finally {
    await server.end()
  }
}
