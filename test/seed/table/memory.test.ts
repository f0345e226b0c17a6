// A job's memory: as much for three times the rows, with `npm run test:data`.

import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/database.js'
import { ownFolder } from '../../support/folder.js'
import { aMapping, csvOf, seenBy, sightings } from './given-table.js'
import { SeedProcess } from './seed-process.js'

const all = process.env.DATELINE_TEST_DATA === 'all'

/** A table of so many sightings, written without holding them. */
async function manySightings(count: number): Promise<string> {
  const path = join(ownFolder(), 'table.csv')
  const file = await open(path, 'w')
  const [header, ...rows] = csvOf(sightings(10_000, { who: 'Olena', place: 'Ozerne' })).split('\n')
  await file.write(`${header}\n`)
  for (let part = 0; part < count / 10_000; part++) {
    await file.write(rows.map((row) => `${part}-${row}\n`).join(''))
  }
  await file.close()
  return path
}

/** The most memory that a process ever had, in bytes; 0 where it has ended. */
function peakOf(pid: number): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}

describe.skipIf(!all || process.platform !== 'linux')('a job over a table', { timeout: 1_800_000 }, () => {
  it('has no more memory for 300,000 rows than for 100,000, whether they are new, unchanged or bad', async () => {
    const peaks: Record<string, number[]> = { new: [], unchanged: [], bad: [] }
    for (const count of [100_000, 300_000]) {
      const db = await freshDatabase()
      const table = await manySightings(count)
      const mapping = await aMapping({}, { participants: seenBy })
      // Every row names another unknown place.
      const picky = await aMapping({}, { places: [{ find: [{ name: '{no} {place}' }], role: 'OCCURRED' }] }, 'picky')
      for (const [state, args] of [
        ['new', [mapping, table]],
        ['unchanged', [mapping, table]],
        ['bad', [picky, table]],
      ] as const) {
        const job = SeedProcess.start(db, [...args, '--quiet', '--json'])
        let peak = 0
        const watch = setInterval(() => {
          peak = Math.max(peak, peakOf(job.pid))
        }, 100)
        await job.ended()
        clearInterval(watch)
        const counts = { new: { created: count }, unchanged: { unchanged: count }, bad: { quarantined: count } }[state]
        expect(job.json).toMatchObject(counts)
        peaks[state]?.push(peak)
      }
      await db.close()
    }
    console.log(peaks)
    for (const [few = 0, many = 0] of Object.values(peaks)) expect(many).toBeLessThan(1.25 * few)
  })
})
