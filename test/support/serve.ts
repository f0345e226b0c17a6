// A server over a test's own database, asked without a socket.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { type Logger, pino } from 'pino'
import { Prisma } from '../../prisma/client/client.js'
import { type Config, readConfig } from '../../src/config.js'
import { contextMaker, type Follow, Memory } from '../../src/context.js'
import { isDatabaseLost } from '../../src/database/error.js'
import type { Database } from '../../src/database/open.js'
import { Following } from '../../src/live/following.js'
import { schema } from '../../src/schema/index.js'
import { createServer, type DatelineServer } from '../../src/server.js'
import { readHead } from '../../src/timeline/change-log.js'
import { nothingLive } from './nothing-live.js'

export interface Answer<Data> {
  data: Data | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
}

/** The variables that a document takes. */
export type VariablesOf<Document> = Document extends TypedDocumentNode<unknown, infer Variables> ? Variables : never

export interface TestServer {
  /** What the server answers, errors and all. */
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables?: Variables): Promise<Answer<Data>>
  /** The data of an answer that must have no errors. */
  read<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables?: Variables): Promise<Data>
  /** The code of the first error of an answer that must have one, with its message. */
  refusal<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables?: Variables,
  ): Promise<{ code: string; message: string }>
}

/** Nothing is remembered between requests: what a test writes is read by its next request. `own`: settings of this server. */
export function serve(database: Pick<Database, 'reader'>, own: Partial<Config> = {}): TestServer {
  const server = serverOver(database, own, pino({ level: process.env.LOG_LEVEL ?? 'silent' }))
  const ask: TestServer['ask'] = async (document, variables) => {
    const response = await server.fetch('http://dateline.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: print(document), variables }),
    })
    return (await response.json()) as Answer<never>
  }
  return {
    ask,
    read: async (document, variables) => {
      const { data, errors } = await ask(document, variables)
      if (errors || data === null) throw new Error(`The server answered ${JSON.stringify(errors)}`)
      return data
    },
    refusal: async (document, variables) => {
      const { errors } = await ask(document, variables)
      const [error] = errors ?? []
      if (!error) throw new Error('The server answered without an error')
      return { code: error.extensions.code, message: error.message }
    },
  }
}

/** The same server, which logs where the test wants it and may open a port. */
export function serverOver({ reader }: Pick<Database, 'reader'>, own: Partial<Config>, log: Logger): DatelineServer {
  const memory = { memory: new Memory(reader, 1), isFresh: () => false }
  const config = { ...readConfig({}), ...own }
  // Nobody listens here: what is followed is replayed.
  const follow: Follow = async (predicate, after) =>
    new Following(predicate, after ?? (await readHead(reader)), reader, () => () => {})
  return createServer({
    schema,
    makeContext: contextMaker(reader, memory, { ...config, publicUrl: 'https://dateline.test' }, follow),
    checkDatabase: () => reader.query(Prisma.sql`select 1`),
    isDatabaseLost,
    writesHeard: () => null,
    live: nothingLive,
    config,
    log,
  })
}
