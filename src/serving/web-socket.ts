// WebSockets: subscriptions by the protocol graphql-transport-ws, each change written once for all who get it.

import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ExecutionArgs, GraphQLError } from 'graphql'
import { CloseCode, handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws'
import type { Logger } from 'pino'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Config } from '../config.js'
import { ClientError, type ErrorCode, errorCodes } from '../errors.js'
import { clientAddress } from './client-address.js'
import { Slots } from './slots.js'
import { closeWithResume, SocketSink } from './socket-sink.js'
import { asGraphQLError, isOpened, type Opened, type Subscribing } from './subscribing.js'

export interface WebSockets {
  /** Takes over a connection that asks to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Closes every socket with RESUME, behind what was written. */
  close(): void
}

interface Parts {
  subscribing: Subscribing
  /** Parses, validates and makes the context as for every other operation. Throws what does not fit. */
  prepare(payload: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]>
  isStopping(): boolean
  config: Pick<
    Config,
    'maxBodyBytes' | 'heartbeatSeconds' | 'maxSubscriptions' | 'maxClientSubscriptions' | 'trustedProxies'
  >
  log: Logger
}

interface Extra {
  socket: WebSocket
  request: IncomingMessage
}

export function createWebSockets({ subscribing, prepare, isStopping, config, log }: Parts): WebSockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: config.maxBodyBytes, handleProtocols })
  const slots = new Slots('WebSockets', config.maxSubscriptions, config.maxClientSubscriptions)
  const openedBy = new WeakMap<ExecutionArgs, Opened>()

  const protocol = makeServer<Record<string, unknown>, Extra>({
    async onSubscribe({ extra: { request } }, _, payload) {
      try {
        const args = await prepare(payload)
        if (!('document' in args)) return args
        const opened = await subscribing.open(request, payload, args)
        if (!isOpened(opened)) return opened.errors ?? []
        openedBy.set(args, opened)
        return args
      } catch (error) {
        return [asGraphQLError(error)]
      }
    },
    subscribe: () => ({}),
    onOperation({ extra: { socket } }, id, _, args) {
      const opened = openedBy.get(args)
      return opened && new SocketSink(socket, id, opened)
    },
    onError: (_, __, payload, errors) =>
      JSON.parse(subscribing.writer(payload)({ errors: errors.map(asGraphQLError) })).errors,
  })

  function accept(socket: WebSocket, request: IncomingMessage): void {
    const faulty = (err: unknown) => {
      log.error({ err }, 'A WebSocket failed')
      socket.close(CloseCode.InternalServerError, 'The server failed')
    }
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) => socket.on('message', (data) => void hear(String(data)).catch(faulty)),
      },
      { socket, request },
    )
    // A client's fault, such as a message that is too long: the socket closes itself and says why.
    socket.on('error', (err) => log.debug({ err }, 'A WebSocket was closed'))
    socket.once('close', (code, reason) => void closed(code, String(reason)).catch(faulty))
    keepAlive(socket, config.heartbeatSeconds)
  }

  return {
    upgrade(request, socket, head) {
      if (request.url?.split('?')[0] !== '/graphql') {
        return refuse(socket, 'BAD_REQUEST', 'Nothing is served here: subscribe on /graphql.', 404)
      }
      if (isStopping()) return refuse(socket, 'UNAVAILABLE', 'The server is stopping: try again shortly.')
      try {
        const release = slots.take(clientAddress(request, config.trustedProxies))
        socket.once('close', release)
        server.handleUpgrade(request, socket, head, accept)
      } catch (error) {
        if (!(error instanceof ClientError)) throw error
        refuse(socket, error.code, error.message)
      }
    },
    close: () => {
      for (const socket of server.clients) closeWithResume(socket)
    },
  }
}

function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === socket.OPEN) socket.send(text, () => resolve())
    else resolve()
  })
}

/** Pings a client as often, and gives it up where it did not answer the ping before. */
function keepAlive(socket: WebSocket, heartbeatSeconds: number): void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const heart = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, heartbeatSeconds * 1_000)
  socket.once('close', () => clearInterval(heart))
}

function refuse(socket: Duplex, code: ErrorCode, message: string, status: number = errorCodes[code].status): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8`
  socket.on('error', () => socket.destroy())
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}
