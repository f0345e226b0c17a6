// The first seeding: an empty database is filled by the seed command, as a process of its own, before anything is served.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const checkout = resolve(import.meta.dirname, '../..')

/** The seed command failed. The message is one line; what the command said stands above it. */
export class SeedingError extends Error {
  override name = 'SeedingError'
}

/**
 * Runs the seed command over the database that the environment names, and passes its lines on. Returns early, with the
 * command ended, when the signal comes.
 *
 * @param home the folder of the embedded cluster, absolute
 * @throws SeedingError when the command fails
 */
export async function seedDatabase(home: string, signal: AbortSignal): Promise<void> {
  console.log('The database holds nothing yet and is seeded first.')
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts'], {
    cwd: checkout,
    env: { ...process.env, DATELINE_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill('SIGTERM')
  signal.addEventListener('abort', end)
  passOn(child.stdout, console.log)
  passOn(child.stderr, console.error)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  signal.removeEventListener('abort', end)
  if (code !== 0 && !signal.aborted) {
    throw new SeedingError(`Seeding failed (exit code ${code ?? 'none'}): mend what it names above, and start again.`)
  }
}

function passOn(output: Readable, write: (line: string) => void): void {
  createInterface({ input: output }).on('line', (line) => write(`  ${line}`))
}
