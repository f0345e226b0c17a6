// What is served: the GraphQL schema over HTTP with its limits, beside GraphiQL and the two health checks.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendNodeResponse, useErrorHandling, useRequestDeadline } from '@whatwg-node/server'
import { type DocumentNode, type ExecutionArgs, GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql'
import type { SubscribePayload } from 'graphql-ws'
import { createLRUCache, createYoga, type Plugin, useExecutionCancellation } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Config } from './config.js'
import { limitOperations } from './serving/limits.js'
import { createListener } from './serving/listener.js'
import { useMasking } from './serving/masking.js'
import { refuseUnfitValues, useOperationReading } from './serving/operation.js'
import { errorAnswer, faultAnswer, refusal } from './serving/refusal.js'
import { ANSWER_HEADERS, useRoutes } from './serving/routes.js'
import { ShortWay } from './serving/short-way.js'
import { type Live, Subscribing } from './serving/subscribing.js'
import { createWebSockets } from './serving/web-socket.js'

export interface ServerParts {
  schema: GraphQLSchema
  /** Called once for each operation; `isOfNow` tells of one whose answer hangs on the time. */
  makeContext(): { isOfNow?(): boolean }
  /** Rejects when the database does not answer. */
  checkDatabase(): Promise<unknown>
  /** Whether an operation failed because the database cannot be reached. */
  isDatabaseLost(error: unknown): boolean
  /** How many writes were heard of; null while none can be. */
  writesHeard(): number | null
  live: Live
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
  writesHeard,
  live,
  config,
  log,
}: ServerParts): DatelineServer {
  const subscribing = new Subscribing(live, config, { isDatabaseLost, log })
  const shortWay = new ShortWay({ schema, makeContext, writesHeard, config, log, answerLate: writeLate })
  const yoga = createYoga({
    schema,
    context: makeContext,
    plugins: [
      useRequestLog(log),
      useRequestDeadline({
        timeout: config.requestSeconds * 1_000,
        response: (request) => lateAnswer(request, config),
      }),
      useErrorHandling((error, request) => faultAnswer(request, error, log)),
      useRoutes({ checkDatabase, isStopping: () => listener.isStopping() }, log),
      useOperationReading(config),
      ...limitOperations(config),
      useExecutionCancellation(),
      subscribing.plugin(),
      shortWay.plugin(),
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
  const sockets = createWebSockets({ subscribing, prepare, isStopping: () => listener.isStopping(), config, log })
  const endStreams = async () => {
    await live.close()
    sockets.close()
  }
  const listener = createListener({ answer, upgrade: sockets.upgrade, endStreams }, config)

  // Yoga's own listener would write every answer itself.
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    try {
      if (await shortWay.answer(req, res)) return
      const response = await yoga.handleNodeRequestAndResponse(req, res, { req, res } as object)
      if (!subscribing.begin(response, res)) await sendNodeResponse(response, res, req, true)
    } catch (err) {
      log.error({ err }, 'An answer could not be written')
      res.destroy()
    }
  }

  function writeLate(req: IncomingMessage, res: ServerResponse): void {
    if (res.destroyed) return
    const answer = lateAnswer({ headers: new Headers({ accept: req.headers.accept ?? '' }) }, config)
    for (const [name, value] of Object.entries(ANSWER_HEADERS)) answer.headers.set(name, value)
    void sendNodeResponse(answer, res, req, true)
  }

  /** What a message on a WebSocket asks for, on the way that an operation of a request takes. */
  async function prepare(payload: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    refuseUnfitValues(payload, 'message', config.maxNesting)
    const { query, operationName, variables: variableValues } = payload
    const { parse, validate, schema, contextFactory } = yoga.getEnveloped({ params: payload })
    const document = parseOrRefuse(parse, query)
    const errors = validate(schema, document)
    if (errors.length > 0) return errors
    if (getOperationAST(document, operationName)?.operation !== 'subscription') {
      throw refusal(400, 'Only subscriptions are served over WebSocket: send this operation to /graphql by POST.')
    }
    return { schema, document, operationName, variableValues, contextValue: await contextFactory() } as ExecutionArgs
  }

  return {
    fetch: async (url, init) => yoga.fetch(url, init ?? {}),
    listen: listener.listen,
    close: listener.close,
  }
}

/** Yoga gives a document that cannot be parsed its code only where it answers a request. */
function parseOrRefuse(parse: (text: string) => DocumentNode, text: string): DocumentNode {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code) throw error
    const { nodes, source, positions } = error
    const extensions = { code: 'GRAPHQL_PARSE_FAILED' }
    throw new GraphQLError(error.message, { nodes: nodes ?? null, source, positions, extensions })
  }
}

function lateAnswer(request: Pick<Request, 'headers'>, { requestSeconds }: Config): Response {
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
      log.debug({ method: request.method, status: response.status, milliseconds, way: 'LONG' }, 'Answered')
    },
  }
}
