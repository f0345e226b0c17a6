// The socket: opened with bounds on slow clients, closed without losing a request.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type Config, SettingError } from '../config.js'
import { errorCodes } from '../errors.js'

/** How long a stopping server waits for idle clients to learn, by their next request, that the connection ends. */
const idleMilliseconds = 1_000

/** What a request says of another protocol. */
const offers: ReadonlySet<string> = new Set(['upgrade', 'connection', 'http2-settings'])

export interface Listener {
  /** Opens the port and returns its number. Throws a SettingError where host or port cannot be used. */
  listen(): Promise<number>
  /** Takes no more connections, lets every request under way end, and resolves when the last connection is closed. */
  close(): Promise<void>
  isStopping(): boolean
}

type Address = Pick<Config, 'host' | 'port'>
type Bounds = Address & Pick<Config, 'slowClientSeconds' | 'shutdownSeconds'>

/** Who is handed what arrives. */
export interface Handlers {
  answer: RequestListener
  /** Takes over a connection that asks to speak another protocol. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** Called once when the listener stops: ends what would not end by itself. */
  endStreams(): Promise<void>
}

/** Prepares a listener that hands on what arrives. */
export function createListener({ answer, upgrade, endStreams }: Handlers, bounds: Bounds): Listener {
  const answering = new Set<ServerResponse>()
  const sockets = new Set<Socket>()
  let stopped: Promise<void> | undefined

  const server = createServer(
    {
      // Node holds the headers alone to the same time, or to a minute where that is less.
      requestTimeout: bounds.slowClientSeconds * 1_000,
      connectionsCheckingInterval: Math.min(bounds.slowClientSeconds * 250, 5_000),
      // Longer than the minute after which balancers give up an idle connection, so that it is never this side that does.
      keepAliveTimeout: 65_000,
    },
    (request, response) => {
      answering.add(response)
      response.once('close', () => answering.delete(response))
      if (stopped) response.setHeader('Connection', 'close')
      // What stands behind would answer a URL that cannot be parsed with a stack.
      if (URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url}`)) answer(request, response)
      else response.writeHead(errorCodes.BAD_REQUEST.status).end()
    },
  )
  server.on('upgrade', (request, socket, head) => {
    if (request.headers.upgrade?.toLowerCase() === 'websocket') upgrade(request, socket, head)
    else answerAsItIs(request, socket, head)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })

  // `server.close()` would cut idle connections at once, and with them the requests that are already on their way.
  async function stop(): Promise<void> {
    if (!server.listening) return
    const closed = once(server, 'close')
    Server.prototype.close.call(server)
    for (const response of answering) if (!response.headersSent) response.setHeader('Connection', 'close')
    const sweep = setInterval(closeIdle, idleMilliseconds)
    const force = setTimeout(cutAll, bounds.shutdownSeconds * 1_000)
    await Promise.all([closed, endStreams()])
    clearInterval(sweep)
    clearTimeout(force)
  }

  // Clients in Java offer HTTP/2 with their first request. Node hands over any offer: put back without it, the request is
  // answered like every other.
  function answerAsItIs({ method, url, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
    const lines = rawHeaders.flatMap((name, index) =>
      index % 2 === 0 && !offers.has(name.toLowerCase()) ? [`${name}: ${rawHeaders[index + 1]}`] : [],
    )
    socket.unshift(head)
    socket.unshift(Buffer.from([`${method} ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'latin1'))
    server.emit('connection', socket)
  }

  // The server itself forgets a connection that became a WebSocket.
  function cutAll(): void {
    for (const socket of sockets) socket.destroy()
  }

  // Node counts a connection that never sent a byte, as browsers open them in advance, among the busy ones.
  function closeIdle(): void {
    server.closeIdleConnections()
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  }

  return {
    listen: () => openPort(server, bounds),
    close: () => {
      stopped ??= stop()
      return stopped
    },
    isStopping: () => stopped !== undefined,
  }
}

/**
 * Opens the port and closes it again, so that one that cannot be had is known before anything else is started.
 *
 * @returns its number, which a free one has now
 */
export async function tryPort(address: Address): Promise<number> {
  const probe = new Server()
  const port = await openPort(probe, address)
  probe.close()
  await once(probe, 'close')
  return port
}

async function openPort(server: Server, { host, port }: Address): Promise<number> {
  server.listen({ port, ...(host && { host }) })
  try {
    await once(server, 'listening')
  } catch (error) {
    throw explainListening(error, { host, port })
  }
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

function explainListening(error: unknown, { host, port }: Address): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new SettingError(`PORT ${port} is in use: stop what listens there, or set PORT to another one.`)
  }
  if (code === 'EACCES')
    return new SettingError(`PORT ${port} may not be opened by this user: set PORT to another one.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new SettingError(`HOST ${host} is no address of this machine: set HOST to one, or leave it out.`)
  }
  return error
}
