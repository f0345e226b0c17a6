// Plans at many entries: whatever a filter can find by an index is found so, with `npm run test:data`.

import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CASES, type Case } from '../../bench/asking/cases.js'
import { writeTimeline } from '../../bench/timeline/write-timeline.js'
import { runSeed } from '../seed/mappings/run-seed.js'
import type { FreshDatabase } from '../support/database.js'
import { ownFolder } from '../support/folder.js'
import type { TimelineFilter } from '../support/graphql/graphql.js'
import { graphql } from '../support/graphql/index.js'
import { seededDatabase } from '../support/seeded.js'
import { serve, type TestServer } from '../support/serve.js'

const ROWS = Number(process.env.DATELINE_TEST_ROWS ?? 100_000)
/** Of more than this share, PostgreSQL reads all entries sooner than so many one by one. */
const SELECTIVE = 0.05

const Page = graphql(
  `query PlannedPage($filter: TimelineFilter) { timeline(filter: $filter, first: 20) { nodes { key } } }`,
)
const Count = graphql(`query PlannedCount($filter: TimelineFilter) { timeline(filter: $filter) { totalCount } }`)
const Months = graphql(`
  query PlannedMonths($filter: TimelineFilter) { timeline(filter: $filter) { histogram(by: MONTH) { count } } }
`)
const Facets = graphql(`
  query PlannedFacets($filter: TimelineFilter) {
    timeline(filter: $filter) { facets { kinds { count } places(level: ADM1) { count } } }
  }
`)

interface Statement {
  text: string
  values: unknown[]
}

const all = process.env.DATELINE_TEST_DATA === 'all'

describe.skipIf(!all)('at many entries', { timeout: 120_000 }, () => {
  let database: FreshDatabase
  let server: TestServer
  let client: pg.Client

  beforeAll(async () => {
    database = await seededDatabase()
    const path = join(ownFolder(), 'timeline.csv')
    await writeTimeline(path, ROWS)
    const mapping = join(import.meta.dirname, '../../bench/timeline/synthetic.yaml')
    const { counts } = await runSeed(database, [mapping, path])
    expect(counts).toMatchObject({ created: ROWS })
    client = new pg.Client(database.connection)
    await client.connect()
    await client.query('vacuum analyze')
    server = serve(database)
  }, 3_600_000)
  afterAll(async () => {
    await client?.end()
    await database?.close()
  })

  /** The statements on the feed that reach PostgreSQL while `act` runs: watched, not replaced. */
  async function statementsOf(act: () => Promise<unknown>): Promise<Statement[]> {
    const watched = vi.spyOn(pg.Client.prototype, 'query')
    await act()
    const statements = watched.mock.calls.map(([query]) => query as unknown as Statement)
    watched.mockRestore()
    return statements.filter(({ text }) => /\bfrom feed f\b/.test(text ?? ''))
  }

  async function tablesReadWhole({ text, values }: Statement): Promise<string[]> {
    const { rows } = await client.query({ text: `explain (format json) ${text}`, values })
    const found = JSON.stringify(rows[0]['QUERY PLAN']).matchAll(/"Seq Scan"[^{}]*?"Relation Name":"(\w+)"/g)
    return [...found].map(([, table = '']) => table).filter((table) => ['feed', 'entry', 'entry_text'].includes(table))
  }

  it.each(CASES)('a page of $name reads no table of entries whole', async ({ filter }: Case) => {
    const statements = await statementsOf(() => server.read(Page, { filter: filter as TimelineFilter }))
    expect(statements).toHaveLength(1)
    expect(await tablesReadWhole(statements[0] as Statement)).toEqual([])
  })

  it.each(CASES)('counts of $name read none whole where few entries match', async ({ filter }: Case) => {
    const asked = { filter: filter as TimelineFilter }
    const { timeline } = await server.read(Count, asked)
    if ((timeline?.totalCount ?? 0) > SELECTIVE * ROWS) return
    for (const document of [Count, Months, Facets] as const) {
      const statements = await statementsOf(() => server.read(document as typeof Count, asked))
      expect(statements.length).toBeGreaterThan(0)
      for (const statement of statements) expect(await tablesReadWhole(statement), statement.text).toEqual([])
    }
  })
})
