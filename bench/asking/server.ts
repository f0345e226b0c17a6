// The project's own server over a home, started as anybody starts it, and asked over HTTP.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const CHECKOUT = join(import.meta.dirname, '../..')

export interface Server {
  port: number
  /** Of the server alone; PostgreSQL is another process. */
  pid: number
  /** The `data` of an answer; an answer with errors throws them. */
  ask(document: string, variables: object): Promise<unknown>
  stop(): Promise<void>
}

/** Starts the server on a free port and waits until it is ready. `settings` are environment variables. */
export async function startServer(home: string, settings: Record<string, string> = {}): Promise<Server> {
  const port = await freePort()
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn('node', ['--import', 'tsx', 'src/main.ts'], {
    cwd: CHECKOUT,
    env: { ...inherited, DATELINE_HOME: home, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ended = once(child, 'exit')
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it was ready.`)
    const answer = await send(agent, port, '/ready').catch(() => null)
    if (answer?.status === 200) break
    await pause(50)
  }
  return {
    port,
    pid: child.pid as number,
    ask: async (query, variables) => {
      const { text } = await send(agent, port, '/graphql', JSON.stringify({ query, variables }))
      const { data, errors } = JSON.parse(text)
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    stop: async () => {
      agent.destroy()
      child.kill('SIGTERM')
      await ended
    },
  }
}

function send(agent: Agent, port: number, path: string, body?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) }
    const asked = request(
      { agent, host: '127.0.0.1', port, path, method: body === undefined ? 'GET' : 'POST', headers },
      async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk as Buffer)
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
