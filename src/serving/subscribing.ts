// Subscribing: an operation takes the way of every other through Yoga, up to where it would be executed; then it is live.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Config } from '../config.js'
import { Subscription } from '../live/subscription.js'
import { clientAddress } from './client-address.js'
import { EventStream } from './event-stream.js'
import { maskResult } from './masking.js'
import { refusal } from './refusal.js'
import { Slots } from './slots.js'

/** What is live: opens subscriptions, and closes them all with RESUME. */
export interface Live {
  /** Answers with the errors where cursor, filter or cost do not fit. */
  open(args: ExecutionArgs): Promise<Subscription | ExecutionResult>
  close(): Promise<void>
}

/** What Yoga keeps of a request besides the context that resolvers see. */
interface Asked {
  req?: IncomingMessage
  res?: ServerResponse
  params?: { operationName?: string | null | undefined; query?: string | null | undefined } | undefined
  lastEventId?: string | null
}

type Settings = Pick<Config, 'maxSubscriptions' | 'maxClientSubscriptions' | 'trustedProxies'>

/** Writes an answer as a client reads it: masked, as JSON. */
export type Write = (result: ExecutionResult) => string

/** An open subscription that holds its slot until `release`. */
export interface Opened {
  subscription: Subscription
  write: Write
  release(): void
}

export class Subscribing {
  readonly #live: Live
  readonly #settings: Settings
  readonly #faults: Parameters<typeof maskResult>[2]
  readonly #slots: Slots
  /** What was opened over HTTP and not begun to be sent, by what stands for it on its way through Yoga. */
  readonly #streams = new WeakMap<object, Opened>()

  constructor(live: Live, settings: Settings, faults: Parameters<typeof maskResult>[2]) {
    this.#live = live
    this.#settings = settings
    this.#faults = faults
    this.#slots = new Slots('subscriptions', settings.maxSubscriptions, settings.maxClientSubscriptions)
  }

  /** Opens a valid operation for the client of this request. Throws RATE_LIMITED and UNAVAILABLE where there is no slot. */
  async open(
    request: IncomingMessage,
    params: Asked['params'],
    args: ExecutionArgs,
  ): Promise<Opened | ExecutionResult> {
    const release = this.#slots.take(clientAddress(request, this.#settings.trustedProxies))
    try {
      const subscription = await this.#live.open(args)
      if (subscription instanceof Subscription) return { subscription, write: this.writer(params), release }
      release()
      return { errors: subscription.errors?.map(asMistake) ?? [] }
    } catch (error) {
      release()
      throw error
    }
  }

  /** Writes answers of one operation, which the log names where the fault is ours. */
  writer(params: Asked['params']): Write {
    const asked = { params: { query: params?.query ?? null, operationName: params?.operationName ?? null } }
    return (result) => JSON.stringify(publicPart(maskResult(result, asked, this.#faults)))
  }

  /** Takes subscriptions that came over a socket out of Yoga's hands; what is asked in this process is iterated. */
  plugin(): Plugin<object, Asked> {
    return {
      onSubscribe: ({ args, setSubscribeFn }) => {
        const context = args.contextValue as Asked
        const { req, res, params } = context
        if (!req || !res) return
        context.lastEventId = String(req.headers['last-event-id'] ?? '') || null
        setSubscribeFn(async (args: ExecutionArgs) => {
          const result = await this.open(req, params, args)
          // The client may be gone, or answered that it took too long, before anything is sent.
          if (isOpened(result)) {
            if (res.closed) result.release()
            else res.once('close', result.release)
          }
          return result
        })
      },
      onResultProcess: ({ request, result, setResult, setResultProcessor }) => {
        if (!isOpened(result)) return
        if (!acceptsStream(request)) {
          result.release()
          const message =
            'A subscription is answered as a stream: accept text/event-stream, or subscribe over WebSocket.'
          return setResult({ errors: [refusal(406, message)] })
        }
        setResultProcessor((_, { Response }) => {
          const response = new Response(null, { headers: streamHeaders })
          this.#streams.set(response, result)
          return response
        }, 'text/event-stream')
      },
    }
  }

  /** Begins to write where Yoga's answer stands for a subscription; false for every other answer. */
  begin(answer: Response, response: ServerResponse): boolean {
    const opened = this.#streams.get(answer)
    if (!opened) return false
    const { subscription, write } = opened
    if (response.destroyed) return true
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    const stream = new EventStream(response, (error) => write({ errors: [asGraphQLError(error)] }))
    const leave = subscription.start(stream, write)
    response.once('close', leave)
    return true
  }
}

// Proxies that would buffer, as nginx does, are told not to.
const streamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache',
  'X-Accel-Buffering': 'no',
}

function acceptsStream(request: Request): boolean {
  const accept = request.headers.get('accept') ?? '*/*'
  return /text\/event-stream|text\/\*|\*\/\*/.test(accept)
}

export const isOpened = (result: unknown): result is Opened =>
  typeof result === 'object' &&
  result !== null &&
  'subscription' in result &&
  result.subscription instanceof Subscription

export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) })

/** What is said of variables and operation names, before any field is asked, has no path. */
const asMistake = (error: GraphQLError): GraphQLError => (error.path ? error : refusal(400, error.message))

/** Leaves out what errors say to HTTP. */
function publicPart({ errors, ...rest }: ExecutionResult): object {
  if (!errors) return rest
  return {
    errors: errors.map((error) => {
      const { extensions: { http: _, ...extensions } = {}, ...told } = error.toJSON()
      return { ...told, extensions }
    }),
    ...rest,
  }
}
