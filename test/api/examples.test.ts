// The examples, which are GraphiQL's tabs and the README's queries: each runs and gives what its first lines say.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../support/database.js'
import * as documents from '../support/graphql/graphql.js'
import { seededDatabase } from '../support/seeded.js'
import { serve, type TestServer } from '../support/serve.js'

let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await seededDatabase()
  server = serve(database)
})
afterAll(() => database.close())

const folder = join(import.meta.dirname, '../../examples')

describe.each(readdirSync(folder).filter((name) => name.endsWith('.graphql')))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')

  it('opens with a comment that says what it gives', () => {
    expect(text).toMatch(/^# [A-Z][^\n]{40,}/)
  })

  // What is followed does not end: test/live asks it as GraphiQL does.
  it.skipIf(/^subscription/m.test(text))('runs without an error', async () => {
    const { data, errors } = await server.ask(parse(text) as never)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).not.toMatch(/:\[\]\}$/)
  })
})

describe('what they say is so', () => {
  it('the feed of the article', async () => {
    const { timeline } = await server.read(documents.TheFeedDocument)
    expect(timeline?.totalCount).toBe(18)
    const nodes = timeline?.nodes ?? []
    expect(nodes.find((node) => node.key === 'voa-2024-11-21-first-strike')?.occurred.edtf).toBe('2024-11-19')
    expect(nodes[0]?.key).toBe('voa-2024-11-21-eastern-advance')
  })

  it('one entry', async () => {
    const { entry } = await server.read(documents.OneEntryDocument)
    const [casualties] = entry?.claims.nodes ?? []
    expect(casualties?.office?.status).toBe('ACTING')
    expect(casualties?.quantities).toEqual([
      { metric: 'CASUALTIES', low: null, best: 0, high: null, qualifier: 'EXACT' },
    ])
    expect(entry?.links).toEqual([
      {
        type: 'ABOUT',
        direction: 'OUTGOING',
        entry: expect.objectContaining({ key: 'voa-2024-11-21-rostov-interception' }),
      },
    ])
  })

  it('aid packages by number', async () => {
    const { timeline } = await server.read(documents.AidPackagesDocument)
    expect(timeline?.totalCount).toBe(74)
    expect(timeline?.nodes.map((node) => 'number' in node && node.number)).toEqual([
      74, 73, 72, 71, 70, 69, 68, 67, 66, 65,
    ])
  })

  it('what followed a decision', async () => {
    const { entry } = await server.read(documents.WhatFollowedDocument)
    expect(entry?.occurred).toEqual({
      edtf: '2024-11-14~/2024-11-19',
      sourceWords: 'in recent days',
      resolvedBy: 'recent-days',
      anchor: '2024-11-21',
    })
    const strike = entry?.links[0]?.entry
    expect(strike?.key).toBe('voa-2024-11-21-first-strike')
    const inArticle = strike?.places.filter((place) => place.claim?.document.key === 'voa-2024-11-21')
    expect(inArticle).toEqual([expect.objectContaining({ precision: 'COUNTRY', place: { name: 'Russia' } })])
    expect(strike?.places.length).toBeGreaterThan(1)
  })

  it('a filter, and its token', async () => {
    const { timeline } = await server.read(documents.WhereAndWhoDocument)
    expect(timeline?.nodes.map(({ key }) => key)).toContain('voa-2024-11-21-rostov-interception')
    expect(timeline?.nodes.map(({ key }) => key)).not.toContain('voa-2024-11-21-rostov-denial')
    expect(timeline?.token).toMatch(/^[\w-]{10,200}$/)
  })

  it.each(['Artyukh shelling', 'Artiukh shelling', 'Артюх shelling'])('a search for %s', async (text) => {
    const { timeline, places } = await server.read(documents.SearchForDocument, { text })
    expect(timeline?.edges[0]?.node.key).toBe('voa-2024-11-21-sumy-shelling')
    const [title] = timeline?.edges[0]?.matches ?? []
    const [range] = title?.ranges ?? []
    expect(title?.text.slice(range?.start, range?.end)).toBe('shell')
    expect(places?.nodes[0]?.key).toBe('ua-dnipro')
  })

  it('numbers that agree', async () => {
    const { timeline } = await server.read(documents.NumbersDocument)
    const sum = (counts: { count: number }[] | undefined) => counts?.reduce((all, { count }) => all + count, 0)
    expect(sum(timeline?.histogram)).toBe(timeline?.totalCount)
    expect(sum(timeline?.facets.kinds)).toBe(timeline?.totalCount)
    expect(timeline?.aid.map(({ value }) => value)).toEqual(expect.arrayContaining(['us-pda', 'us-usai']))
  })

  it('what is disputed', async () => {
    const { timeline } = await server.read(documents.DisputedDocument)
    const told = timeline?.nodes.map(({ key, contradictions }) => [key, contradictions[0]?.explanation])
    expect(told).toContainEqual([
      'voa-2024-11-21-dnipro-damage',
      expect.stringMatching(/^Serhiy Lysak \(.+\) says several, Serhiy Lysak \(.+\) says 2\.$/),
    ])
  })

  it('a story line', async () => {
    const { thread } = await server.read(documents.StoryLineDocument)
    const decision = thread?.timeline?.nodes.find(({ key }) => key === 'voa-2024-11-21-antipersonnel-mines')
    expect(decision?.links.map(({ direction }) => direction)).toContain('INCOMING')
    expect(decision?.revisions.nodes.at(-1)?.kind).toBe('CREATED')
  })

  it('what changed', async () => {
    const { timeline, changes } = await server.read(documents.WhatChangedDocument, {})
    const told = changes?.nodes ?? []
    expect(told.filter(({ kind, matches }) => kind === 'CREATED' && matches)).toHaveLength(17)
    expect(told.find(({ kind, fields }) => kind === 'REVISED' && fields.length > 0)?.revision?.number).toBeGreaterThan(
      1,
    )
    const rest = await server.read(documents.WhatChangedDocument, { after: timeline?.changesCursor ?? null })
    expect(rest.changes?.nodes).toEqual([])
  })

  it('datasets', async () => {
    const { datasets, seedRuns } = await server.read(documents.DatasetsDocument)
    expect(datasets.find((dataset) => dataset.key === 'us-security-assistance')?.entries).toBe(102)
    expect(seedRuns?.nodes.every((run) => run.outcome === 'CLEAN')).toBe(true)
  })
})
