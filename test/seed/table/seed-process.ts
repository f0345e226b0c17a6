// The seeding command as a process of its own: what it says line by line, what it is told, and how it ends.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { FreshDatabase } from '../../support/database.js'

const checkout = fileURLToPath(new URL('../../..', import.meta.url))

/** The command that npm run seed starts. */
export const SEED_COMMAND = [process.execPath, '--import', 'tsx', 'seed/main.ts'] as const

export class SeedProcess {
  /** Its lines so far. */
  readonly said: string[] = []
  /** Everything that it wrote to its error output so far. */
  complaint = ''
  private wake = () => {}

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      this.said.push(line)
      this.wake()
    })
    child.stderr.on('data', (text) => {
      this.complaint += text
    })
    child.stdin.on('error', () => {})
    child.on('close', () => this.wake())
  }

  /** Starts it over a database. Killed after the test. */
  static start({ url }: Pick<FreshDatabase, 'url'>, args: readonly string[]): SeedProcess {
    return SeedProcess.spawn([...SEED_COMMAND, ...args], url)
  }

  /** Starts a program that starts it. */
  static spawn([program = '', ...args]: readonly string[], url: string): SeedProcess {
    const child = spawn(program, args, { cwd: checkout, env: { ...process.env, DATABASE_URL: url } })
    onTestFinished(() => void child.kill('SIGKILL'))
    return new SeedProcess(child)
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal)
  }

  /** Writes to its standard input. */
  write(text: string): void {
    this.child.stdin.write(text)
  }

  /** Closes its standard input. */
  end(text: string | Buffer = ''): void {
    this.child.stdin.end(text)
  }

  /** Resolves with its line of this number, counted from 0; fails where it ends before. */
  async line(number: number): Promise<string> {
    for (;;) {
      const line = this.said[number]
      if (line !== undefined) return line
      if (this.hasEnded) throw new Error(`It ended after ${this.said.length} lines: ${this.complaint}`)
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
  }

  /** Its exit code once it has ended; the name of the signal that killed it otherwise. */
  async ended(): Promise<number | string | null> {
    if (!this.hasEnded) await once(this.child, 'close')
    return this.child.exitCode ?? this.child.signalCode
  }

  /** The object of its last line. */
  get json(): Record<string, unknown> {
    return JSON.parse(this.said.at(-1) ?? '')
  }

  private get hasEnded(): boolean {
    return (this.child.exitCode !== null || this.child.signalCode !== null) && this.child.stdout.closed
  }
}

/** Runs the command to its end. */
export async function runCommand(db: Pick<FreshDatabase, 'url'>, args: readonly string[]) {
  const job = SeedProcess.start(db, args)
  const code = await job.ended()
  return { code, said: job.said, complaint: job.complaint, job }
}

/** Waits until a condition holds. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 120_000; !(await condition()); await pause(10)) {
    if (Date.now() > end) throw new Error('Waited in vain')
  }
}

/** Waits until nothing of a killed job is at work in the database any more. */
export async function jobsGone({ pool }: Pick<FreshDatabase, 'pool'>): Promise<void> {
  await until(async () => {
    const { rows } = await pool.query(
      "select from pg_stat_activity where datname = current_database() and application_name = 'dateline-writer'",
    )
    return rows.length === 0
  })
}
