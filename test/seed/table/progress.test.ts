// How far a job has come: a bar on a terminal, lines elsewhere, and a report that stays free of both.

import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { aMapping, aTable, type Sighting, seed, sightings } from './given-table.js'
import { SEED_COMMAND, SeedProcess } from './seed-process.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

// Of util-linux: it runs a command on a terminal of its own.
function hasTerminals(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    return false
  }
}

const inShell = (parts: readonly string[]) => parts.map((part) => `'${part}'`).join(' ')
const onTerminal = (command: string) =>
  SeedProcess.spawn(['script', '--quiet', '--return', '--command', command, '/dev/null'], db.url)

describe.skipIf(!hasTerminals())('on a terminal', { timeout: 120_000 }, () => {
  it('a bar tells the share, the rows, their rate and the time left, and leaves the report alone', async () => {
    const job = onTerminal(inShell([...SEED_COMMAND, await aMapping(), await aTable(sightings(2_000))]))
    expect(await job.ended()).toBe(0)
    const output = job.said.join('\n')
    expect(output).toMatch(/[█░]+ \d+% \| \d+ rows, \d+ a second \| \S+ left \| \/.*table\.csv/)
    expect(job.said.at(-2)).toMatch(/table\.csv: clean, 2000 rows: 2000 created\s*$/)
  })

  it('what nobody knows the length of has no bar, but its rows and their rate', async () => {
    const command = inShell([...SEED_COMMAND, await aMapping({}, {}, 'piped'), '-'])
    const job = onTerminal(`cat ${inShell([await aTable(sightings(2_000))])} | ${command}`)
    expect(await job.ended()).toBe(0)
    expect(job.said.join('\n')).toMatch(/\d+ rows, \d+ a second \| -/)
    expect(job.said.join('\n')).not.toMatch(/% \|/)
  })
})

describe('a hook', { timeout: 120_000 }, () => {
  const steps = async (args: string[]) => {
    const told: { rows: number; share: number | null }[] = []
    const onProgress = ({ rows, share }: { rows: number; share: number | null }) => told.push({ rows, share })
    await seed(db, args, { onProgress, signal: new AbortController().signal })
    return told
  }
  const long = (row: Sighting) => ({ ...row, who: '-'.repeat(1_000) })

  it('hears rows and share grow over all inputs of the job', async () => {
    const inputs = [await aTable(sightings(3_000).map(long)), await aTable(sightings(3_000).map(long))]
    const told = await steps([await aMapping({}, {}, 'hooked'), ...inputs])
    expect(told.map(({ rows }) => rows)).toEqual([1, 1001, 2001, 3001, 4001, 5001])
    const shares = told.map(({ share }) => share ?? Number.NaN)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares[0]).toBeLessThan(0.5)
    expect(shares[3]).toBeGreaterThanOrEqual(0.5)
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })
})
