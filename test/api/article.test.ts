// The seed article: what it says can be asked, and nothing is made more exact than it says.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../support/database.js'
import { graphql } from '../support/graphql/index.js'
import { seededDatabase } from '../support/seeded.js'
import { serve, type TestServer } from '../support/serve.js'

let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await seededDatabase()
  server = serve(database)
})
afterAll(() => database.close())

const Story = graphql(`
  query Story($occurred: TimeWindow!, $scheduled: Boolean) {
    timeline(filter: { occurred: $occurred, includeScheduled: $scheduled }, order: OLDEST_FIRST, first: 100) {
      nodes {
        key
        status
        occurred { edtf earliest firstDay lastDay approximate precision }
        quantities { metric low best high qualifier claim { text } }
        claims {
          nodes { subject channel polarity speaker { key } office { title status } quantities { metric best qualifier } }
        }
      }
    }
  }
`)

const article = { from: '2024-11-19', to: '2024-11-22', match: 'OVERLAPS' as const }

async function entriesIn(occurred: { from: string; to: string; match: 'OVERLAPS'; zone?: string }) {
  const { timeline } = await server.read(Story, { occurred })
  return new Map((timeline?.nodes ?? []).map((node) => [node.key.replace('voa-2024-11-21-', ''), node]))
}

describe('the story from 19 to 21 November', () => {
  it('stands in order, with the package among the decisions', async () => {
    const story = [...(await entriesIn(article)).keys()]
    expect(story).toHaveLength(18)
    expect(story.slice(0, 3)).toEqual(['eastern-advance', 'long-range-permission', 'first-strike'])
    expect(story).toContain('us-pda-70')
    expect(story).not.toContain('trump-inauguration')
  })

  it('names speaker, office and channel of the drone claims', async () => {
    const story = await entriesIn(article)
    const [sumy] = story.get('sumy-drone-attack')?.claims.nodes ?? []
    expect(sumy).toMatchObject({
      channel: 'TELEGRAM',
      speaker: { key: 'volodymyr-artiukh' },
      office: { title: expect.stringContaining('Governor'), status: 'IN_OFFICE' },
    })
    for (const key of ['rostov-interception', 'volgograd-interception']) {
      expect(story.get(key)?.claims.nodes).toMatchObject([
        {
          speaker: { key: 'russia-defence-ministry' },
          quantities: [{ metric: 'DRONES_INTERCEPTED', best: 2, qualifier: 'EXACT' }],
        },
      ])
    }
  })

  it('keeps zero, several and unknown apart', async () => {
    const story = await entriesIn(article)
    const quantity = (key: string, metric: string) => story.get(key)?.quantities.find((one) => one.metric === metric)
    expect(quantity('rostov-denial', 'CASUALTIES')).toMatchObject({ best: 0, qualifier: 'EXACT' })
    expect(quantity('sumy-shelling', 'CASUALTIES')).toMatchObject({
      low: null,
      best: null,
      high: null,
      qualifier: 'UNKNOWN',
    })
    expect(quantity('dnipro-damage', 'FIRES')).toMatchObject({
      low: null,
      best: null,
      high: null,
      qualifier: 'SEVERAL',
    })
    expect(quantity('sumy-drone-attack', 'CASUALTIES')).toBeUndefined()
    const denial = story.get('rostov-denial')?.claims.nodes
    expect(denial?.map((claim) => [claim.polarity, claim.office?.status])).toEqual([
      ['DENIES', 'ACTING'],
      ['DENIES', 'ACTING'],
    ])
  })

  it('puts the strike on 19 November for a reader in any zone', async () => {
    const on = async (from: string, to: string) =>
      (await entriesIn({ from, to, match: 'OVERLAPS' })).has('first-strike')
    expect(await on('2024-11-19', '2024-11-20')).toBe(true)
    expect(await on('2024-11-18', '2024-11-19')).toBe(false)
    expect(await on('2024-11-20', '2024-11-21')).toBe(false)
    expect((await entriesIn(article)).get('first-strike')?.occurred).toMatchObject({
      firstDay: '2024-11-19',
      lastDay: '2024-11-19',
      earliest: '2024-11-19T05:00:00.000Z',
      precision: 'DAY',
    })
  })

  it('knows the inauguration as scheduled only', async () => {
    const occurred = { from: '2025-01-20', to: '2025-01-21', match: 'OVERLAPS' as const }
    expect((await server.read(Story, { occurred })).timeline?.nodes).toEqual([])
    const { timeline } = await server.read(Story, { occurred, scheduled: true })
    expect(timeline?.nodes).toMatchObject([{ status: 'SCHEDULED', occurred: { edtf: '2025-01-20' } }])
  })
})

const Package = graphql(`
  query Package {
    entry(key: "us-pda-70") {
      occurred { edtf zone earliest latest firstDay }
      dataset { key }
      documents { key url publisher { key } }
      ... on AidPackage {
        number
        programme { key donor { key } }
        stage
        aidType
        instrument
        amount { amount currency qualifier }
        amounts { stage amount { amount } claim { document { key } } }
        items { name capability { key } }
      }
    }
  }
`)

const Series = graphql(`
  query Series($after: String) {
    timeline(
      filter: { programmes: ["us-pda"], occurred: { to: "2024-11-21", match: STARTS_WITHIN } }
      order: OLDEST_FIRST
      first: 100
      after: $after
    ) {
      totalCount
      nodes { ... on AidPackage { number amount { amount currency } } }
    }
  }
`)

describe('the package', () => {
  it('is number 70 of its programme, exact in amount and day, and rests on article and release', async () => {
    const { entry } = await server.read(Package)
    expect(entry).toMatchObject({
      number: 70,
      programme: { key: 'us-pda', donor: { key: 'united-states' } },
      amount: { amount: '275000000', currency: 'USD', qualifier: 'EXACT' },
      occurred: {
        edtf: '2024-11-20',
        zone: 'America/New_York',
        firstDay: '2024-11-20',
        earliest: '2024-11-20T05:00:00.000Z',
        latest: '2024-11-21T04:59:59.999Z',
      },
      dataset: { key: 'us-security-assistance' },
    })
    expect(entry?.documents.map((document) => document.key)).toContain('voa-2024-11-21')
    expect(entry?.documents.some((document) => document.publisher.key !== 'voice-of-america' && document.url)).toBe(
      true,
    )
    const items = entry && 'items' in entry ? entry.items.map((item) => item.capability?.key) : []
    expect(items).toEqual(expect.arrayContaining(['rocket-artillery-munition', 'artillery-shell', 'antitank-weapon']))
  })

  it('ends a series without a gap, worth 31,110 million dollars to that day', async () => {
    const { timeline } = await server.read(Series)
    const packages = timeline?.nodes ?? []
    expect(packages.map((node) => 'number' in node && node.number)).toEqual(Array.from({ length: 70 }, (_, n) => n + 1))
    const cents = packages.map((node) => BigInt(('amount' in node && node.amount?.amount) || 0))
    expect(cents.reduce((sum, amount) => sum + amount, 0n)).toBe(31_110_000_000n)
  })
})
