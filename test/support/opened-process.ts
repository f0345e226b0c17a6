// Real processes that have the embedded database open, and what PostgreSQL leaves on the machine.
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** As whom PostgreSQL runs for root. */
export const nobody = { uid: 65534, gid: 65534 }
/** Someone else, whom every system has by some name: initdb wants one. */
export const ordinaryUser = { uid: 1, gid: 1 }
export const isRoot = process.getuid?.() === 0

/**
 * A folder of one's own. Others can pass through it, as through most checkouts.
 *
 * @param afterwards when it is removed: `onTestFinished`, or `afterAll` for the tests of a whole file
 */
export async function makeHome(
  afterwards: (clean: () => Promise<void>) => void,
  owner?: typeof nobody,
): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'dateline-home-'))
  await chmod(home, 0o711)
  if (owner) await chown(home, owner.uid, owner.gid)
  afterwards(() => rm(home, { recursive: true, force: true }))
  return home
}

/** What a person who also uses other PostgreSQL servers has in the environment. */
const env = {
  ...process.env,
  PGHOST: 'elsewhere',
  PGPORT: '1',
  PGUSER: 'other',
  PGDATA: '/other',
  PGSSLMODE: 'require',
}

/** A process that holds the database open. */
export class OpenedProcess {
  private readonly lines: string[] = []
  private readonly errors: string[] = []
  private wake = () => {}

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    createInterface({ input: child.stdout }).on('line', (line) => this.hear(this.lines, line))
    createInterface({ input: child.stderr }).on('line', (line) => this.hear(this.errors, line))
    child.on('close', () => this.wake())
    child.stdin.on('error', () => {})
  }

  /** Starts it, in a process group of its own as a terminal would; `user` needs root. */
  static start(home: string, user?: typeof nobody): OpenedProcess {
    const script = fileURLToPath(new URL('opened-database.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', script, home], { ...user, env, detached: true })
    onTestFinished(() => void child.kill('SIGKILL'))
    return new OpenedProcess(child)
  }

  /** Resolves once it has the database open, with where that is and how many rows it found. */
  async ready(): Promise<{ where: string; threads: number }> {
    return JSON.parse((await this.next('READY')).slice('READY '.length))
  }

  /** Writes a row through its open connections. */
  async write(key: string): Promise<void> {
    this.child.stdin.write(`${key}\n`)
    await this.next('WROTE')
  }

  /** Lets it close the database, and waits for its end. */
  async leave(): Promise<void> {
    this.child.kill('SIGTERM')
    await this.next('LEFT')
    await this.ended()
  }

  /** Sends a signal to its whole process group, as a terminal does, and waits for its end. */
  async interrupt(signal: NodeJS.Signals): Promise<void> {
    process.kill(-(this.child.pid ?? 0), signal)
    await this.ended()
  }

  /** What it said on its error output, once it has ended. */
  async complaint(): Promise<string> {
    await this.ended()
    return this.errors.join('\n')
  }

  private hear(heard: string[], line: string): void {
    heard.push(line)
    this.wake()
  }

  private async next(word: string): Promise<string> {
    for (;;) {
      const index = this.lines.findIndex((line) => line.startsWith(word))
      if (index >= 0) return this.lines.splice(index, 1)[0] ?? ''
      if (this.hasEnded()) throw new Error(`It ended before ${word}: ${this.errors.join('\n')}`)
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
  }

  private async ended(): Promise<void> {
    if (!this.hasEnded()) await once(this.child, 'close')
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }
}

/** Every PostgreSQL process over a folder: the first is the one that started the others. */
export function postgresOver(folder: string): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n')
  const processes = rows.map((row) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? []
    return { pid: Number(pid), parent: Number(parent), command: command ?? '' }
  })
  const roots = processes.filter(({ command }) => command.includes('/postgres -D ') && command.includes(`-D ${folder}`))
  const children = processes.filter(({ parent }) => roots.some(({ pid }) => pid === parent))
  return [...roots, ...children].map(({ pid }) => pid)
}

/** Whether a process lives; one that only waits to be reaped does not. */
export function lives(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z')
  } catch {
    return false
  }
}
