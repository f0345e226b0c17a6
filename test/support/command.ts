// A command as a process of its own, which is heard while it runs and ended with all that it started.

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export class Command {
  /** What it has said so far on its output. */
  said = ''
  /** And on its error output. */
  complaint = ''
  #wake: (() => void)[] = []

  private constructor(private readonly child: ChildProcessByStdio<null, Readable, Readable>) {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.said += text
      this.#tell()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.complaint += text
      this.#tell()
    })
    child.on('close', () => this.#tell())
  }

  /** Starts it in a folder, in a process group of its own; `settings` are added to the environment. */
  static start(
    [program = '', ...args]: readonly string[],
    folder: string,
    settings: Record<string, string> = {},
  ): Command {
    const env = { ...process.env, ...settings }
    return new Command(spawn(program, args, { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] }))
  }

  /** Resolves once it is so; fails where it ends before. */
  async until(isSo: (said: string, complaint: string) => boolean): Promise<void> {
    while (!isSo(this.said, this.complaint)) {
      if (this.#hasEnded) throw new Error(`It ended before:\n${this.said}${this.complaint}`)
      await new Promise<void>((resolve) => this.#wake.push(resolve))
    }
  }

  /** Sends a signal to it and to all that it started. */
  signal(signal: NodeJS.Signals): void {
    const { pid, exitCode, signalCode } = this.child
    if (exitCode === null && signalCode === null) process.kill(-(pid as number), signal)
  }

  /** Resolves with its exit code, or the name of the signal that ended it. */
  async ended(): Promise<number | string | null> {
    if (!this.#hasEnded) await once(this.child, 'close')
    return this.child.exitCode ?? this.child.signalCode
  }

  /** Kills it where it still runs. */
  async end(): Promise<void> {
    this.signal('SIGKILL')
    await this.ended()
  }

  get #hasEnded(): boolean {
    return (this.child.exitCode !== null || this.child.signalCode !== null) && this.child.stdout.closed
  }

  #tell(): void {
    for (const wake of this.#wake.splice(0)) wake()
  }
}
