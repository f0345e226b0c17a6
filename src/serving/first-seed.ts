// The first seeding: an empty database is filled by the seed command, as a process of its own, before anything is served.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'

const checkout = resolve(import.meta.dirname, '../..')

/** The seed command failed. The message is one line; what the command said stands above it. */
export class SeedingError extends Error {
  override name = 'SeedingError'
}

/** The exit codes of the seed command that are no failure here. */
const clean = 0
const landedWithQuarantine = 1
const seededByAnother = 3

/**
 * Runs the seed command over the database that the environment names, and passes its lines on. Where another process
 * is seeding the same data, waits for its end. Returns early, with the command ended, when the signal comes.
 *
 * @param home the folder of the embedded cluster, absolute
 * @throws SeedingError when the command fails
 */
export async function seedDatabase(home: string, signal: AbortSignal): Promise<void> {
  console.log('The database holds nothing yet and is seeded first.')
  let code = await runSeedCommand(home, signal)
  while (code === seededByAnother && !signal.aborted) {
    await setTimeout(1_000)
    code = await runSeedCommand(home, signal)
  }
  if (code === clean || code === landedWithQuarantine || signal.aborted) return
  throw new SeedingError(`Seeding failed with exit code ${code}: mend what it names above, and start again.`)
}

async function runSeedCommand(home: string, signal: AbortSignal): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts'], {
    cwd: checkout,
    env: { ...process.env, DATELINE_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill('SIGTERM')
  signal.addEventListener('abort', end)
  passOn(child.stdout, console.log)
  passOn(child.stderr, console.error)
  try {
    return await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  } finally {
    signal.removeEventListener('abort', end)
  }
}

function passOn(output: Readable, write: (line: string) => void): void {
  createInterface({ input: output }).on('line', (line) => write(`  ${line}`))
}
