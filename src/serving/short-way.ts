// The short way: a query whose document Yoga has passed before is read, executed and written without Yoga. Whatever is not
// plain, or ends in an error, is left to Yoga, which answers it as if nothing had been tried.

import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import { readPlainOperation } from './operation.js'
import { PlanRun } from './plan-run.js'
import { QueryPlan } from './query-plan.js'
import { type Answer, RememberedAnswers } from './remembered.js'
import { ANSWER_HEADERS } from './routes.js'

/** A document that was parsed, validated, held against all limits and executed: its plan, and how its answers are labelled. */
interface Passed {
  plan: QueryPlan
  contentType: string
}

/** What Yoga keeps of an operation. */
interface Asked {
  request?: Request
  params?: { query?: string | null }
}

export interface ShortWayParts {
  schema: GraphQLSchema
  makeContext(): { isOfNow?(): boolean }
  writesHeard(): number | null
  config: Pick<Config, 'maxBodyBytes' | 'maxNesting' | 'requestSeconds'>
  log: Logger
  /** Answers a request whose time is up. */
  answerLate(req: IncomingMessage, res: ServerResponse): void
}

export class ShortWay {
  readonly #parts: ShortWayParts
  readonly #executed = new WeakMap<Request, { text: string; document: DocumentNode }>()
  readonly #passed = new LRUCache<string, Passed>({ max: 200 })
  readonly #remembered: RememberedAnswers

  constructor(parts: ShortWayParts) {
    this.#parts = parts
    this.#remembered = new RememberedAnswers(parts.writesHeard)
  }

  /** Learns from Yoga which documents pass, and in which media type each client is answered. */
  plugin(): Plugin<object, Asked> {
    return {
      onExecute: ({ args }) => {
        const { request, params } = args.contextValue as Asked
        if (request && params?.query) this.#executed.set(request, { text: params.query, document: args.document })
      },
      onResponse: ({ request, response }) => {
        const executed = this.#executed.get(request)
        const contentType = response.headers.get('content-type') ?? ''
        const operation = executed && soleQueryOf(executed.document)
        if (!operation || !ANSWER_TYPE.test(contentType) || response.status !== 200) return
        const name = nameOf(request.headers.get('accept') ?? '', executed.text)
        if (this.#passed.has(name)) return
        const plan = new QueryPlan(this.#parts.schema, executed.document, operation)
        this.#passed.set(name, { plan, contentType })
      },
    }
  }

  /** Answers a request, or reads its body, leaves it at the request for Yoga, and returns false. */
  async answer(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    const { config, log, answerLate } = this.#parts
    const begun = performance.now()
    if (!isPlain(req, config.maxBodyBytes)) return false
    const deadline = setTimeout(() => answerLate(req, res), config.requestSeconds * 1_000)
    try {
      const body = await readBody(req)
      const answer = body && (await this.#answer(body.toString(), req.headers.accept ?? ''))
      if (res.headersSent || res.destroyed || !body) return true
      Object.assign(req, { body })
      if (!answer) return false
      const { contentType, bytes } = answer
      res.writeHead(200, { 'Content-Type': contentType, 'Content-Length': bytes.length, ...ANSWER_HEADERS })
      res.end(bytes)
      const milliseconds = Math.round(performance.now() - begun)
      log.debug({ method: 'POST', status: 200, milliseconds, way: 'SHORT' }, 'Answered')
      return true
    } finally {
      clearTimeout(deadline)
    }
  }

  async #answer(body: string, accept: string): Promise<Answer | null> {
    const name = nameOf(accept, body)
    return this.#remembered.find(name) ?? (await this.#execute(name, body, accept))
  }

  /** Null where Yoga is to answer. */
  async #execute(name: string, body: string, accept: string): Promise<Answer | null> {
    const { schema, makeContext, config, log } = this.#parts
    const params = readPlainOperation(body, config.maxNesting)
    const passed = params && this.#passed.get(nameOf(accept, params.query))
    if (!passed) return null
    const { plan, contentType } = passed
    const { variableDefinitions = [], name: operationName } = plan.operation
    const { coerced } = getVariableValues(schema, variableDefinitions, params.variables ?? {})
    const type = schema.getQueryType()
    if (!coerced || !type || (params.operationName && params.operationName !== operationName?.value)) return null
    const begun = this.#remembered.asOf()
    const context = makeContext()
    try {
      const data = await new PlanRun(plan, context, coerced).execute(type)
      const answer = { contentType, bytes: Buffer.from(JSON.stringify({ data })) }
      if (!context.isOfNow?.()) this.#remembered.keep(name, answer, begun)
      return answer
    } catch (err) {
      // Executed anew, it is told what is wrong.
      log.debug({ err }, 'Left to Yoga')
      return null
    }
  }
}

/** A document's only operation, where that is a query. */
function soleQueryOf({ definitions }: DocumentNode): OperationDefinitionNode | null {
  const [operation, ...others] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return others.length === 0 && operation?.operation === OperationTypeNode.QUERY ? operation : null
}

/** The whole body; null where its client hung up in the middle: whoever did waits for no answer. */
function readBody(req: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.once('end', () => resolve(Buffer.concat(chunks)))
    req.once('close', () => resolve(null))
  })
}

const nameOf = (accept: string, text: string) => `${accept}\n${text}`

// A query may also be answered as a stream of one event.
const ANSWER_TYPE = /^application\/(json|graphql-response\+json);/
const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i

function isPlain({ method, url, headers }: IncomingMessage, maxBodyBytes: number): boolean {
  const length = Number(headers['content-length'])
  return (
    method === 'POST' &&
    url === '/graphql' &&
    JSON_TYPE.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= maxBodyBytes
  )
}
