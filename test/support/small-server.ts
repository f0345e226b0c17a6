// A real server over a small schema whose fields answer, break, refuse and wait as a test wants.
import SchemaBuilder from '@pothos/core'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { readConfig } from '../../src/config.js'
import { ClientError } from '../../src/errors.js'
import { createServer, type DatelineServer } from '../../src/server.js'
import { nothingLive } from './nothing-live.js'

/** What a GraphQL answer may hold. */
export interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [key: string]: unknown } }[]
}

export interface SmallServer extends DatelineServer {
  port: number
  /** Where operations go. */
  url: string
  /** What was logged, as pino would have written it. */
  logged: Record<string, unknown>[]
  /** Resolves once the field `wait` is being answered; `release` lets it end. */
  waiting: Promise<void>
  release(): void
  /** Sends an operation as JSON and reads the answer. */
  ask(query: string, variables?: object): Promise<{ status: number; body: Answer }>
}

/** Starts a server on a free port for one test. `settings` are environment variables. */
export async function serveSmall(
  settings: Record<string, string> = {},
  parts: Partial<Parts> = {},
): Promise<SmallServer> {
  const server = await startSmall(settings, parts)
  onTestFinished(() => {
    server.release()
    return server.close()
  })
  return server
}

/** Starts a server that its caller closes. */
export async function startSmall(
  settings: Record<string, string> = {},
  parts: Partial<Parts> = {},
): Promise<SmallServer> {
  const logged: Record<string, unknown>[] = []
  const gate = createGate()
  const server = createServer({
    schema: parts.schema ?? smallSchema(gate),
    makeContext: parts.makeContext ?? (() => ({})),
    checkDatabase: parts.checkDatabase ?? (async () => {}),
    isDatabaseLost: () => false,
    writesHeard: () => null,
    live: nothingLive,
    config: readConfig({ HOST: '127.0.0.1', PORT: '0', SHUTDOWN_SECONDS: '5', ...settings }),
    log: pino({ level: 'debug' }, { write: (line) => logged.push(JSON.parse(line)) }),
  })
  const port = await server.listen()
  const url = `http://127.0.0.1:${port}/graphql`
  const ask = async (query: string, variables?: object) => {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' }
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    return { status: answer.status, body: (await answer.json()) as Answer }
  }
  return { ...server, port, url, logged, ask, waiting: gate.reached, release: gate.release }
}

interface Parts {
  schema: GraphQLSchema
  makeContext(): object
  checkDatabase(): Promise<unknown>
}

interface Gate {
  reached: Promise<void>
  arrive(): void
  opened: Promise<void>
  release(): void
}

function createGate(): Gate {
  let arrive = () => {}
  let release = () => {}
  const reached = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const opened = new Promise<void>((resolve) => {
    release = resolve
  })
  return { reached, arrive, opened, release }
}

function smallSchema(gate: Gate): GraphQLSchema {
  const builder = new SchemaBuilder<{ Objects: { Query: object }; DefaultFieldNullability: true }>({})
  const Filter = builder.inputRef<{ number?: number | null }>('Filter')
  Filter.implement({ fields: (t) => ({ number: t.int(), and: t.field({ type: [Filter] }) }) })
  builder.queryType({
    fields: (t) => ({
      echo: t.string({
        args: { text: t.arg.string(), number: t.arg.int(), numbers: t.arg.intList(), filter: t.arg({ type: Filter }) },
        resolve: (_, { text, number }) => text ?? String(number),
      }),
      must: t.string({
        nullable: false,
        args: { text: t.arg.string() },
        resolve: (_, { text }) => {
          if (text === 'refuse') throw new ClientError('BAD_CURSOR', 'This cursor is damaged: page anew without it.')
          // No resolver may give this, and some will.
          return (text === 'null' ? null : text) as string
        },
      }),
      other: t.field({
        type: 'Query',
        args: { text: t.arg.string() },
        resolve: (_, { text }) => (text === 'error' ? new ClientError('PAGE_SIZE', 'Ask for less.') : {}),
      }),
      self: t.field({ type: 'Query', resolve: () => ({}) }),
      many: t.field({ type: ['Query'], resolve: () => Array.from({ length: 30 }, () => ({})) }),
      broken: t.string({
        resolve: () => {
          throw new Error('duplicate key: INSERT INTO secret_table VALUES (1)')
        },
      }),
      unforeseen: t.string({
        resolve: () => {
          throw new GraphQLError('secret of a library')
        },
      }),
      notAnInt: t.int({ resolve: () => 'secret_value' as unknown as number }),
      refused: t.string({
        resolve: () => {
          throw new ClientError('BAD_CURSOR', 'This cursor is damaged: page anew without it.', { argument: 'after' })
        },
      }),
      wait: t.string({
        resolve: async () => {
          gate.arrive()
          await gate.opened
          return 'done'
        },
      }),
    }),
  })
  return builder.toSchema()
}
