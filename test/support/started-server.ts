// The whole server as a process of its own, as `npm start` starts it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** A server that was started, with what it says. */
export class StartedServer {
  /** Its lines so far, by where it wrote them. */
  readonly said: string[] = []
  readonly complained: string[] = []
  readonly #child: ChildProcess
  #wake = () => {}

  private constructor(child: ChildProcess) {
    this.#child = child
    for (const [stream, lines] of [
      [child.stdout, this.said],
      [child.stderr, this.complained],
    ] as const) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        this.#wake()
      })
    }
    child.on('close', () => this.#wake())
  }

  /** Starts it with these settings and no others, on a free port unless PORT is among them. Killed after the test. */
  static start(settings: Record<string, string>, ...options: string[]): StartedServer {
    return StartedServer.#run(process.execPath, ['--import', 'tsx', 'src/main.ts', ...options], settings)
  }

  /** Starts it by `npm start`; signals go to npm, as a supervisor would send them. */
  static startByNpm(settings: Record<string, string>): StartedServer {
    return StartedServer.#run('npm', ['start'], settings)
  }

  static #run(program: string, options: string[], settings: Record<string, string>): StartedServer {
    const { PATH, HOME } = process.env
    const env = { PATH, HOME, PORT: '0', ...settings }
    const child = spawn(program, options, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    return new StartedServer(child)
  }

  /** Resolves with the first line it says that fits; fails when it ends before. */
  async line(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = this.said.find((line) => pattern.test(line))
      if (found !== undefined) return found
      if (this.#hasEnded)
        throw new Error(`It ended without ${pattern}:\n${[...this.said, ...this.complained].join('\n')}`)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** Resolves with the address of its API once it serves. */
  async url(): Promise<string> {
    return (await this.line(/\/graphql$/)).replace(/^.*(http\S+)$/, '$1')
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Its exit code once it has ended; the name of the signal that killed it otherwise. */
  async ended(): Promise<number | string | null> {
    if (!this.#hasEnded) await once(this.#child, 'close')
    return this.#child.exitCode ?? this.#child.signalCode
  }

  get #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }
}
