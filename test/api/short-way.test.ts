// The short way: what goes round Yoga is answered as Yoga answers it, to the byte; and what does not fit it goes to Yoga.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { getIntrospectionQuery } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { schema } from '../../src/schema/index.js'
import type { DatelineServer } from '../../src/server.js'
import { drawQuery } from '../support/arbitrary-selection.js'
import type { FreshDatabase } from '../support/database.js'
import { seededDatabase } from '../support/seeded.js'
import { serverOver } from '../support/serve.js'
import { type SmallServer, startSmall } from '../support/small-server.js'

const folder = join(import.meta.dirname, '../../examples')
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  .filter(([, text]) => !/^subscription/m.test(text))

/** All that an answer is, but for when it was given. */
async function read(answer: Response) {
  const headers = new Headers([...answer.headers])
  for (const name of ['date', 'connection', 'keep-alive', 'content-length']) headers.delete(name)
  return { status: answer.status, headers: Object.fromEntries(headers), text: await answer.text() }
}

const post = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
  body: JSON.stringify(body),
})

/** The ways of the answers that were logged. */
const waysOf = (logged: readonly Record<string, unknown>[]) =>
  logged.flatMap(({ msg, way }) => (msg === 'Answered' ? [way] : []))

/** What arguments of a drawn query are given. */
const VALUES = {
  ...{ first: [1, 3, 8], last: [1, 2], search: ['dnipro', 'guard'], locale: ['uk', 'en-US'], zone: ['Europe/Kyiv'] },
  key: ['us-pda-70', 'voa-2024-11-21-first-strike', 'dnipro', 'lloyd-austin', 'atacms', 'missiles', 'no-such'],
  ...{ id: ['Place:dnipro', 'Entry:no-such'], ids: ['Place:dnipro'], instant: ['2024-11-20T00:00:00Z'] },
}

describe('over the seed data', () => {
  const logged: Record<string, unknown>[] = []
  let database: FreshDatabase
  let server: DatelineServer
  let url: string
  beforeAll(async () => {
    database = await seededDatabase()
    const log = pino({ level: 'debug' }, { write: (line) => void logged.push(JSON.parse(line)) })
    server = serverOver(database, readConfig({ HOST: '127.0.0.1', PORT: '0' }), log)
    url = `http://127.0.0.1:${await server.listen()}/graphql`
  })
  afterAll(async () => {
    await server.close()
    await database.close()
  })

  it.each<readonly [string, string]>([
    ...examples,
    ['introspection', getIntrospectionQuery()],
    [
      'fragments, aliases and conditions',
      `query ($no: Boolean = false) {
      a: timeline(first: 3) { ...Page } b: timeline(last: 3) { ...Page @skip(if: $no) }
      entry(key: "us-pda-70") { __typename ... on AidPackage { stage ...Kept } ... on Statement { statementType } }
    }
    fragment Page on TimelineConnection { edges { cursor node { ...Kept } } pageInfo { hasNextPage endCursor } }
    fragment Kept on TimelineEntry { id key occurred { text(locale: "uk") } claims { edges { cursor } pageInfo { endCursor } } }`,
    ],
  ])('%s is answered to the byte as Yoga answers it', async (_, query) => {
    await compare(query)
  })

  it('any query is answered so', async () => {
    const ways: string[] = []
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const { query, drawVariables } = drawQuery(draw, schema, VALUES)
        for (let time = 0; time < 3; time++) ways.push(await compare(query, drawVariables()))
      }),
      { numRuns: 150 },
    )
    // Most are without errors, and all of those go the short way.
    expect(ways.filter((way) => way === 'SHORT').length).toBeGreaterThan(ways.length / 2)
  })

  async function compare(query: string, variables: object = {}): Promise<string> {
    // In this process Yoga alone answers.
    const expected = await read(await server.fetch(url, post({ query, variables })))
    const before = logged.length
    expect(await read(await fetch(url, post({ query, variables })))).toEqual(expected)
    const [way] = waysOf(logged.slice(before))
    expect(way).toBe(/^\{"errors"/.test(expected.text) ? 'LONG' : 'SHORT')
    return String(way)
  }
})

describe('a document', () => {
  let server: SmallServer
  beforeAll(async () => {
    server = await startSmall({ REQUEST_SECONDS: '1' })
  })
  afterAll(async () => {
    server.release()
    await server.close()
  })

  /** Asks over and over, and tells which way each answer came. */
  async function askTimes(times: number, body: object, headers: Record<string, string> = {}) {
    const before = server.logged.length
    const answers = []
    for (let time = 0; time < times; time++) answers.push(await read(await fetch(server.url, post(body, headers))))
    return { answers, ways: waysOf(server.logged.slice(before)) }
  }

  it.each(['*/*', 'application/json', 'application/graphql-response+json', 'application/json, multipart/mixed'])(
    'goes the short way from the second time on, for a client that accepts %s',
    async (accept) => {
      const { answers, ways } = await askTimes(3, { query: '{ echo }' }, { Accept: accept })
      expect(answers).toEqual(Array(3).fill(answers[0]))
      expect(ways).toEqual(['LONG', 'SHORT', 'SHORT'])
    },
  )

  it('with an alias that a plain object would lose is left to Yoga', async () => {
    const { answers, ways } = await askTimes(2, { query: '{ __proto__: echo(text: "kept") }' })
    expect(answers.map(({ text }) => text)).toEqual(Array(2).fill('{"data":{"__proto__":"kept"}}'))
    expect(ways).toEqual(['LONG', 'LONG'])
  })

  it.each(['text/event-stream', 'multipart/mixed'])(
    'is left to Yoga where its answer is asked for as %s',
    async (accept) => {
      const { answers, ways } = await askTimes(2, { query: '{ echo }' }, { Accept: accept })
      expect(answers[1]).toEqual(answers[0])
      expect(answers[0]?.headers['content-type']).toContain(accept)
      expect(ways).toEqual(['LONG', 'LONG'])
    },
  )

  it.each<[string, object]>([
    ['an error', { variables: { t: 'refuse' } }],
    ['nothing where something must be', { variables: { t: 'null' } }],
    ['an error for a value', { variables: { t: 'error' } }],
    ['a variable of another type', { variables: { t: 1 } }],
    ['a text that cannot be stored', { variables: { t: '\0' } }],
    ['an operation that is not there', { variables: { t: 'x' }, operationName: 'B' }],
    ['anything else in the body', { variables: { t: 'x' }, more: 1 }],
  ])('that passed is left to Yoga where it comes with %s', async (what, rest) => {
    const query = `query A($t: String) { must(text: $t) other(text: $t) { echo } } # ${what}`
    const passing = await askTimes(2, { query, variables: { t: 'x' } })
    expect(passing.ways).toEqual(['LONG', 'SHORT'])
    const { answers, ways } = await askTimes(2, { query, ...rest })
    for (const { text } of answers) expect(text).toMatch(/"errors"/)
    expect(ways).toEqual(['LONG', 'LONG'])
  })

  it('answers TIMEOUT where the time is up, in the media type that was asked for', async () => {
    const query = 'query ($wait: Boolean!) { echo wait @include(if: $wait) }'
    await askTimes(1, { query, variables: { wait: false } }, { Accept: 'application/graphql-response+json' })
    const body = { query, variables: { wait: true } }
    const { answers, ways } = await askTimes(1, body, { Accept: 'application/graphql-response+json' })
    expect(answers[0]).toMatchObject({ status: 504, text: expect.stringContaining('"TIMEOUT"') })
    expect(answers[0]?.headers).toMatchObject({
      'content-type': 'application/graphql-response+json; charset=utf-8',
      'cache-control': 'no-store',
    })
    expect(ways).toEqual([])
  })
})
