// A server in a process of its own: it tells its port once it listens, and ends when nobody is left who started it.

import { type ChildProcess, fork, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface Child {
  port: number
  pid: number
  process: ChildProcess
  stop(): Promise<void>
}

/** Starts a script of this folder, with tsx, by a Node.js of its own where one is given. */
export async function startChild(
  script: string,
  {
    env = {},
    node = process.execPath,
    greeting,
  }: { env?: Record<string, string>; node?: string; greeting?: Serializable },
): Promise<Child> {
  const child = fork(join(import.meta.dirname, script), {
    execPath: node,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    serialization: 'advanced',
  })
  const ended = once(child, 'exit')
  if (greeting !== undefined) child.send(greeting)
  const [port] = (await Promise.race([once(child, 'message'), ended.then(() => [])])) as [number?]
  if (port === undefined) throw new Error(`${script} ended before it listened.`)
  return {
    port,
    pid: child.pid as number,
    process: child,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
