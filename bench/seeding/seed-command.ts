// One run of the project's seeding command: how long it took, what it counted, how much memory it had at the most.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Taken, watchBelow } from './processes.js'

const CHECKOUT = join(import.meta.dirname, '../..')

/** What the command prints as its last line. */
export interface SeedCounts {
  rows: number
  created: number
  revised: number
  unchanged: number
  quarantined: number
  skipped: number
  /** By its own clock, without the start of Node.js. */
  seconds: number
}

/** What is taken is that of all its processes but npm's own and the shell's. */
export interface SeedRun extends Taken {
  counts: SeedCounts
  /** Of the whole command, from its call to its end. */
  seconds: number
}

/** Runs `npm run seed` with these arguments on the embedded cluster of a home. Fails where it does not end clean. */
export async function runSeed(home: string, args: readonly string[], signal: AbortSignal): Promise<SeedRun> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const started = performance.now()
  const command = spawn('npm', ['run', 'seed', '--', ...args, '--json', '--quiet'], {
    cwd: CHECKOUT,
    env: { ...inherited, DATELINE_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const processes = watchBelow(command.pid as number)
  const stop = () => command.kill('SIGTERM')
  signal.addEventListener('abort', stop, { once: true })
  const [said, complained, [code]] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, 'exit'),
  ])
  const seconds = (performance.now() - started) / 1_000
  const taken = processes.stop()
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (code !== 0) throw new Error(`npm run seed -- ${args.join(' ')} ended with ${code}:\n${said}${complained}`)
  return { counts: JSON.parse(said.trimEnd().split('\n').at(-1) ?? ''), seconds, ...taken }
}
