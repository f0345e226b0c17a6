// The writer: one seeding job that is handed drafts line by line, at a pace, and commits each.

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { draftLine, FIRST_LINE } from './drafts.js'
import { keepPace } from './pace.js'

const CHECKOUT = join(import.meta.dirname, '../..')
/** Of the first line: its dataset and its document. */
const FIRST_ANSWERS = 2

export class Writer {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  #lines = 0
  #answers = 0
  #trouble: Error | undefined
  #wake = () => {}

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>) {
    this.#child = child
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('OK ')) this.#answers += 1
      else if (line.startsWith('QUARANTINED')) this.#trouble ??= new Error(line)
      this.#wake()
    })
    child.stdin.on('error', () => {})
    child.on('exit', (code) => {
      if (code !== 0) this.#trouble ??= new Error(`The seeding job ended with ${code}.`)
      this.#wake()
    })
  }

  /** Starts the job and hands it its first line. */
  static async start(home: string): Promise<Writer> {
    const { DATABASE_URL: _, ...inherited } = process.env
    const child = spawn('npm', ['run', '--silent', 'seed', '--', 'native', '-', '--quiet'], {
      cwd: CHECKOUT,
      env: { ...inherited, DATELINE_HOME: home },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const writer = new Writer(child)
    child.stdin.write(`${FIRST_LINE}\n`)
    await writer.#answered(FIRST_ANSWERS)
    writer.#answers = 0
    return writer
  }

  /**
   * Hands over so many drafts at so many a second, and waits until the last one is committed.
   *
   * @returns the seconds from the first draft to the last answer
   */
  async write(count: number, perSecond: number, signal: AbortSignal): Promise<number> {
    const begun = performance.now()
    await keepPace(count, perSecond, signal, () => {
      this.#child.stdin.write(`${draftLine(this.#lines)}\n`)
      this.#lines += 1
    })
    await this.#answered(this.#lines)
    return (performance.now() - begun) / 1_000
  }

  async #answered(count: number): Promise<void> {
    while (this.#answers < count) {
      if (this.#trouble) throw this.#trouble
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** Closes the job's input, and returns when it has ended. */
  async end(): Promise<void> {
    this.#child.stdin.end()
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit')
  }
}
