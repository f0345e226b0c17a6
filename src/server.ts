// What is served: the GraphQL schema over HTTP with its limits, beside GraphiQL and the two health checks.
import { useErrorHandling, useRequestDeadline } from '@whatwg-node/server'
import type { GraphQLSchema } from 'graphql'
import { createLRUCache, createYoga, type Plugin, useExecutionCancellation } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Config } from './config.js'
import { limitOperations } from './serving/limits.js'
import { createListener } from './serving/listener.js'
import { useMasking } from './serving/masking.js'
import { useOperationReading } from './serving/operation.js'
import { errorAnswer, faultAnswer } from './serving/refusal.js'
import { useRoutes } from './serving/routes.js'

export interface ServerParts {
  schema: GraphQLSchema
  /** Called once for each operation. */
  makeContext(): object
  /** Rejects when the database does not answer. */
  checkDatabase(): Promise<unknown>
  /** Whether an operation failed because the database cannot be reached. */
  isDatabaseLost(error: unknown): boolean
  config: Config
  log: Logger
}

export interface DatelineServer {
  /** Answers in this process, without a socket; the host of the URL does not matter. */
  fetch(url: string, init?: RequestInit): Promise<Response>
  /** Opens the port and returns its number. Throws a SettingError where host or port cannot be used. */
  listen(): Promise<number>
  /** Loses no request that has begun, and returns when the last connection is closed. */
  close(): Promise<void>
}

/** Puts the server together; nothing is opened before `listen`. */
export function createServer({
  schema,
  makeContext,
  checkDatabase,
  isDatabaseLost,
  config,
  log,
}: ServerParts): DatelineServer {
  const yoga = createYoga({
    schema,
    context: makeContext,
    plugins: [
      useRequestLog(log),
      useRequestDeadline({
        timeout: config.requestSeconds * 1_000,
        response: (request) => answerLate(request, config),
      }),
      useErrorHandling((error, request) => faultAnswer(request, error, log)),
      useRoutes({ checkDatabase, isStopping: () => listener.isStopping() }, log),
      useOperationReading(config),
      ...limitOperations(config),
      useExecutionCancellation(),
      useMasking({ isDatabaseLost, log }),
    ],
    maxRequestBodySize: config.maxBodyBytes,
    // A parsed document takes far more memory than its text, and anyone may send any number of them.
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: 200 }),
      errorCache: createLRUCache({ max: 50 }),
    },
    // Masking, CORS, GraphiQL and health are plugins above. The last cannot be turned off; no URL ends in a space.
    maskedErrors: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: ' ',
    multipart: false,
    batching: false,
    logging: false,
  })
  const listener = createListener(yoga, config)
  return {
    fetch: async (url, init) => yoga.fetch(url, init ?? {}),
    listen: listener.listen,
    close: listener.close,
  }
}

function answerLate(request: Request, { requestSeconds }: Config): Response {
  const message = `The answer took longer than ${requestSeconds} seconds: ask for less at once, or try again later.`
  return errorAnswer(request, 'TIMEOUT', message)
}

function useRequestLog(log: Logger): Plugin {
  const begun = new WeakMap<Request, number>()
  return {
    onRequest({ request }) {
      begun.set(request, performance.now())
    },
    onResponse({ request, response }) {
      const milliseconds = Math.round(performance.now() - (begun.get(request) ?? performance.now()))
      log.debug({ method: request.method, status: response.status, milliseconds }, 'Answered')
    },
  }
}
