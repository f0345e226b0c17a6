// The ready mappings over the publishers' own files, where those are at hand: two of them always, all of them with `npm run test:data`.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { runSeed } from './run-seed.js'

const folder = process.env.DATELINE_DATA ?? new URL('../../../../shared/data', import.meta.url).pathname
const all = process.env.DATELINE_TEST_DATA === 'all'

interface RealFile {
  mapping: string
  path: string
  /** Of the first run; the second finds all that landed unchanged. */
  counts: { rows: number; created?: number; unchanged?: number; quarantined: number; skipped?: number }
  always?: boolean
}

const files: RealFile[] = [
  {
    mapping: 'ucdp-ged',
    path: 'ucdp_ged_ukraine/conflict_data_ukr.csv',
    counts: { rows: 2_990, created: 2_989, quarantined: 0, skipped: 1 },
    always: true,
  },
  {
    mapping: 'air-raid-alerts-official',
    path: 'air_raid_alerts/official_data_en.csv',
    counts: { rows: 43_031, created: 43_030, quarantined: 1, skipped: 0 },
  },
  {
    mapping: 'air-raid-alerts-volunteer',
    path: 'air_raid_alerts/volunteer_data_en.csv',
    counts: { rows: 54_514, created: 54_514, quarantined: 0, skipped: 0 },
  },
  {
    mapping: 'us-security-assistance',
    path: 'us_security_assistance/packages.csv',
    counts: { rows: 102, created: 0, unchanged: 102, quarantined: 0, skipped: 0 },
    always: true,
  },
  {
    mapping: 'geonames',
    path: 'geonames/UA.txt',
    counts: { rows: 45_086, quarantined: 0 },
  },
  {
    mapping: 'geonames',
    path: 'geonames/cities15000.txt',
    counts: { rows: 33_407, quarantined: 0 },
  },
]

describe.each(files)('$mapping over its real file', { timeout: 600_000 }, ({ mapping, path, counts, always }) => {
  const file = join(folder, path)
  const isAtHand = existsSync(file) && (always || all)
  let db: FreshDatabase
  beforeAll(async () => {
    if (!isAtHand) return
    db = await freshDatabase()
    await runSeed(db, [])
  }, 120_000)
  afterAll(() => db?.close())

  it.skipIf(!isAtHand)('lands every row that is one, and finds each again', async () => {
    const { counts: first } = await runSeed(db, [mapping, file])
    expect(first).toMatchObject({ revised: 0, ...counts })
    const { rows, quarantined } = counts
    const skipped = first.skipped as number
    const { counts: again } = await runSeed(db, [mapping, file])
    const unchanged = rows - quarantined - skipped
    expect(again).toMatchObject({ rows, created: 0, revised: 0, unchanged, quarantined, skipped })
  })
})
