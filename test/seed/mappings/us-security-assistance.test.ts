// The table of US packages: over the seed data, which holds them, nothing changes; without it, the same packages come to be.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { graphql } from '../../support/graphql/index.js'
import { seededDatabase } from '../../support/seeded.js'
import { serve } from '../../support/serve.js'
import { type CommandRun, runSeed } from './run-seed.js'

const root = join(import.meta.dirname, '../../..')
const table = join(import.meta.dirname, 'fixtures/us-security-assistance.csv')

const MappedPackage = graphql(`
  query MappedPackage($key: String!) {
    entry(key: $key) {
      title
      occurred { edtf zone precision }
      documents { key title url publishedDay publisher { key } }
      threads { key }
      claims(first: 10) { nodes { subject text speaker { key } document { key } } }
      places { role place { key } }
      participants { role actor { key } }
      ... on AidPackage { number programme { key } instrument stage amount { amount currency qualifier } }
    }
  }
`)

const packageOf = async (db: FreshDatabase, key: string) => {
  const { entry } = await serve(db).read(MappedPackage, { key })
  if (!entry) throw new Error(`No entry has the key ${key}`)
  return entry
}

describe('over the seed data', () => {
  let db: FreshDatabase
  let run: CommandRun
  beforeAll(async () => {
    db = await seededDatabase()
    run = await runSeed(db, ['us-security-assistance', table])
  }, 120_000)
  afterAll(() => db.close())

  it('no package changes, and one is new', () => {
    expect(run.counts).toMatchObject({ rows: 17, created: 1, revised: 0, unchanged: 14, skipped: 0, quarantined: 2 })
    expect(run.code).toBe(1)
  })

  it('a new one brings its release, and stands in its series', async () => {
    const document = 'us-release-2025-02-03'
    expect(await packageOf(db, 'us-pda-75')).toEqual({
      title: 'US drawdown package 75: $1.5 billion',
      occurred: { edtf: '2025-02-03', zone: 'America/New_York', precision: 'DAY' },
      ...{ number: 75, programme: { key: 'us-pda' }, instrument: 'DRAWDOWN', stage: 'ALLOCATED' },
      amount: { amount: '1500000000', currency: 'USD', qualifier: 'EXACT' },
      documents: [
        {
          key: document,
          title: 'Release of 3 February 2025 on security assistance for Ukraine',
          url: 'https://www.defense.gov/News/Releases/Release/Article/9999999/additional-security-assistance-for-ukraine/',
          publishedDay: '2025-02-03',
          publisher: { key: 'us-defense-department' },
        },
      ],
      threads: [{ key: 'us-drawdown-packages' }],
      claims: {
        nodes: [
          {
            subject: 'AMOUNT',
            text: 'The US Department of Defense announced a drawdown package for Ukraine, worth $1.5 billion.',
            speaker: { key: 'us-defense-department' },
            document: { key: document },
          },
        ],
      },
      places: [{ role: 'ANNOUNCED_AT', place: { key: 'us' } }],
      participants: [
        { role: 'DONOR', actor: { key: 'united-states' } },
        { role: 'RECIPIENT', actor: { key: 'ukraine' } },
      ],
    })
  })

  it('a programme that nobody knows is kept aside, and so are a day and an amount that are none', () => {
    expect(run.output).toMatch(/\.csv:17 program: holds 'LEND-LEASE'/)
    expect(run.output).toMatch(/\.csv:18 amount_usd_millions/)
  })

  it('the table is read again without a trace', async () => {
    const again = await runSeed(db, ['us-security-assistance', table])
    expect(again.counts).toMatchObject({ created: 0, revised: 0, unchanged: 15, skipped: 0, quarantined: 2 })
  }, 120_000)
})

describe('on a database that holds nothing', () => {
  let db: FreshDatabase
  let run: CommandRun
  beforeAll(async () => {
    db = await freshDatabase()
    run = await runSeed(db, ['us-security-assistance', table])
  }, 120_000)
  afterAll(() => db.close())

  it('the packages land with all that they point to', async () => {
    expect(run.counts).toMatchObject({ created: 15, revised: 0, skipped: 0, quarantined: 2 })
    expect(await packageOf(db, 'us-pda-70')).toMatchObject({
      title: 'US drawdown package 70: $275 million',
      documents: [{ key: 'us-release-2024-11-20' }, { key: 'us-fact-sheet-2024-11-20' }],
      claims: {
        nodes: [{ subject: 'AMOUNT' }, { subject: 'SERIES_NUMBER', document: { key: 'us-fact-sheet-2024-11-20' } }],
      },
    })
  })

  it.each([
    ['us-pda-1', 'us-presidency', 'us-presidential-determination-2021-08-27', '2021-09-02'],
    ['us-pda-24', 'us-defense-department', 'us-drawdown-announcements', null],
    ['us-pda-32', 'us-presidency', 'us-memorandum-2023-02-20', '2023-02-20'],
    ['us-pda-45', 'us-defense-department', 'us-news-story-2023-08-29', '2023-08-29'],
    ['us-other-2022-04-24', 'us-state-department', 'us-security-cooperation-with-ukraine', null],
    ['us-other-2022-04-24', 'us-state-department', 'us-security-cooperation-with-ukraine', null],
    ['us-usai-2022-11-04', 'us-defense-department', 'us-usai-announcements', null],
  ])('%s was announced by %s in %s', async (key, speaker, document, publishedDay) => {
    const { claims, documents } = await packageOf(db, key)
    expect(claims.nodes[0]?.speaker).toEqual({ key: speaker })
    expect(documents[0]).toMatchObject({ key: document, publishedDay })
  })

  it('one is worth up to its amount, and one is of no programme', async () => {
    expect(await packageOf(db, 'us-pda-49')).toMatchObject({
      title: 'US drawdown package 49: up to $150 million',
      amount: { amount: '150000000', qualifier: 'AT_MOST' },
    })
    expect(await packageOf(db, 'us-other-2023-09-07')).toMatchObject({
      title: 'Other US security assistance of 7 September 2023: $100 million',
      ...{ number: null, programme: null, instrument: null, threads: [] },
    })
  })

  it('the seed data then has nothing to add to them', async () => {
    const files = readdirSync(join(root, 'seed/data')).filter((name) => name.endsWith('.yaml'))
    const paths = files.map((name) => join(root, 'seed/data', name))
    expect((await runSeed(db, ['native', ...paths])).counts).toMatchObject({ revised: 0, quarantined: 0 })
  }, 120_000)
})

describe('the mapping', () => {
  it('says of its dataset what the seed data says', () => {
    const read = (path: string) => parse(readFileSync(join(root, 'seed', path), 'utf8'))
    const { key: _, ...dataset } = read('data/us-security-assistance.yaml').dataset
    expect(read('mappings/us-security-assistance.yaml').dataset).toEqual(dataset)
  })
})
