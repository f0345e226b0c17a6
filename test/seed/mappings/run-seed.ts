// The seeding command run over a test's database, as a job runs it.

import { spawn } from 'node:child_process'
import type { FreshDatabase } from '../../support/database.js'

export interface CommandRun {
  code: number | null
  /** The counts of its last line. */
  counts: Record<string, unknown>
  /** What it wrote: the report, with the place of each row that was kept aside. */
  output: string
}

/** Runs the command with these arguments, and reads the counts that it ends with. */
export async function runSeed({ url }: Pick<FreshDatabase, 'url'>, args: string[]): Promise<CommandRun> {
  const env = { ...process.env, DATABASE_URL: url }
  const job = spawn(process.execPath, ['--import', 'tsx', 'seed/main.ts', ...args, '--json'], { env })
  let [output, errors] = ['', '']
  job.stdout.on('data', (text) => {
    output += text
  })
  job.stderr.on('data', (text) => {
    errors += text
  })
  const code = await new Promise<number | null>((resolve) => job.once('close', resolve))
  const last = output.trim().split('\n').at(-1) ?? ''
  if (!last.startsWith('{')) throw new Error(`The command ended with ${code}: ${output}${errors}`)
  return { code, counts: JSON.parse(last), output }
}
