// A table from the web: asked for only where it is newer than what landed, and landed whole or not at all.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/database.js'
import { graphql } from '../../support/graphql/index.js'
import { serve } from '../../support/serve.js'
import { aMapping, aSighting, aTable, csvOf, type Sighting, seed, sightings } from './given-table.js'
import { runCommand } from './seed-process.js'

const LastSuccess = graphql(`
  query LastSuccess {
    datasets { lastSucceededAt }
  }
`)

/** What the server holds under every path, and which requests it had. */
let table: { rows: readonly Sighting[]; etag?: string; lastModified?: string }
let requests: IncomingMessage[]
let answer: (request: IncomingMessage, response: ServerResponse) => void

function send(request: IncomingMessage, response: ServerResponse): void {
  const { rows, etag, lastModified } = table
  const { 'if-none-match': known, 'if-modified-since': since } = request.headers
  const isKnown = known === undefined ? since !== undefined && since === lastModified : known === etag
  const headers = { ...(etag && { etag }), ...(lastModified && { 'last-modified': lastModified }) }
  response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : csvOf(rows))
}

const server = createServer((request, response) => {
  requests.push(request)
  answer(request, response)
})
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/table.csv`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

let db: FreshDatabase
let mapping: string
beforeEach(async () => {
  db = await freshDatabase()
  mapping = await aMapping()
  table = { rows: sightings(20), etag: '"v1"' }
  requests = []
  answer = send
})
afterEach(() => db.close())

const lastSuccess = async () => {
  const { datasets } = await serve(db).read(LastSuccess)
  return Date.parse(datasets[0]?.lastSucceededAt ?? '')
}
const lastRun = () => db.prisma.seedRun.findFirstOrThrow({ orderBy: { startedAt: 'desc' } })
const titles = async () => new Set((await db.prisma.entry.findMany()).map(({ title }) => title))
/** Whether the last request was for something newer only. */
const wasConditional = () => {
  const { headers } = requests.at(-1) ?? {}
  return headers?.['if-none-match'] !== undefined || headers?.['if-modified-since'] !== undefined
}

describe('an address', { timeout: 120_000 }, () => {
  it.each([{ etag: '"v1"' }, { lastModified: 'Thu, 21 Nov 2024 05:00:00 GMT' }])(
    'whose version %j has landed is asked for a newer one, and without one the run is clean and fresh',
    async (version) => {
      table = { rows: sightings(20), ...version }
      expect(await seed(db, [mapping, url])).toMatchObject({ outcome: 'CLEAN', counts: { created: 20 } })
      expect(wasConditional()).toBe(false)
      const landed = await lastSuccess()
      for (let run = 0; run < 2; run++) {
        const again = await seed(db, [mapping, url])
        expect(again).toMatchObject({ outcome: 'CLEAN', counts: { rows: 0, unchanged: 0, removed: 0 } })
        expect(again.files[0]?.warnings).toEqual(['the server has nothing newer than what landed last time'])
        expect(wasConditional()).toBe(true)
      }
      expect(await lastRun()).toMatchObject({ outcome: 'CLEAN', rows: 0, ...version })
      expect(await lastSuccess()).toBeGreaterThan(landed)
      expect(requests.length).toBe(3)
    },
  )

  it('with a newer version is read, and asked for the next one', async () => {
    await seed(db, [mapping, url])
    table = { rows: [...sightings(19), aSighting(20, { what: 'Changed' })], etag: '"v2"' }
    expect((await seed(db, [mapping, url])).counts).toMatchObject({ rows: 20, revised: 1, unchanged: 19 })
    expect((await seed(db, [mapping, url])).counts).toMatchObject({ rows: 0 })
    expect(requests.at(-1)?.headers['if-none-match']).toBe('"v2"')
  })

  it('is read whole by a mapping that was changed', async () => {
    await seed(db, [mapping, url])
    const changed = await aMapping({}, { summary: 'Seen' })
    expect((await seed(db, [changed, url])).counts).toMatchObject({ revised: 20 })
    expect(wasConditional()).toBe(false)
  })

  it('is read whole after a run that may have written something newer, even one that it goes back from', async () => {
    await seed(db, [mapping, url])
    table = { rows: [aSighting(1, { what: 'Changed' }), aSighting(2, { day: 'never' })], etag: '"v2"' }
    expect(await seed(db, [mapping, url])).toMatchObject({ outcome: 'QUARANTINED', counts: { revised: 1 } })
    table = { rows: sightings(20), etag: '"v1"' }
    expect((await seed(db, [mapping, url])).counts).toMatchObject({ rows: 20, revised: 1 })
    expect(await titles()).not.toContain('Changed')
    await db.prisma.seedRun.updateMany({ data: { outcome: 'RUNNING' } })
    expect((await seed(db, [mapping, url])).counts).toMatchObject({ rows: 20 })
  })

  it('is read whole after another input of its dataset, which may say something else', async () => {
    await seed(db, [mapping, url])
    await seed(db, [mapping, await aTable([aSighting(1, { what: 'Changed' })])])
    expect((await seed(db, [mapping, url])).counts).toMatchObject({ rows: 20, revised: 1 })
    expect(await titles()).not.toContain('Changed')
    await seed(db, [mapping, `${url}/other`])
    expect((await seed(db, [mapping, url])).counts).toMatchObject({ rows: 20 })
    expect(wasConditional()).toBe(false)
  })

  it('is read whole to be retired, until it was', async () => {
    await seed(db, [mapping, url])
    table = { rows: sightings(19), etag: '"v2"' }
    await seed(db, [mapping, url])
    expect((await seed(db, [mapping, url, '--retire', '10%'])).counts).toMatchObject({ rows: 19, removed: 1 })
    expect((await seed(db, [mapping, url, '--retire', '10%'])).counts).toMatchObject({ rows: 0, removed: 0 })
  })

  it('that differs in its query is another one', async () => {
    table = { rows: sightings(2), lastModified: 'Thu, 21 Nov 2024 05:00:00 GMT' }
    await seed(db, [mapping, `${url}?year=2023`])
    table = { ...table, rows: [aSighting(3), aSighting(4)] }
    expect((await seed(db, [mapping, `${url}?year=2024`])).counts).toMatchObject({ created: 2 })
  })

  it('is read whole to be checked', async () => {
    await seed(db, [mapping, url])
    expect((await seed(db, ['check', mapping, url])).counts).toMatchObject({ rows: 20, unchanged: 20 })
  })

  it('is told without its password and its query', async () => {
    const secret = url.replace('//', '//user:secret@')
    await seed(db, [mapping, `${secret}?key=secret`])
    expect(requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('user:secret').toString('base64')}`)
    expect((await lastRun()).input).toBe(url)
  })
})

describe('a transfer that fails', { timeout: 120_000 }, () => {
  it('by breaking off in the middle lands nothing, and is told', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100000' }).write(csvOf(sightings(20)))
      setImmediate(() => response.destroy())
    }
    const { code, said } = await runCommand(db, [mapping, url])
    expect(code).toBe(4)
    expect(said[0]).toMatch(/\/table\.csv: broke off .*, 4 times: run it again later$/)
    expect(requests.length).toBe(4)
    expect(await db.prisma.entry.count()).toBe(0)
    expect(await lastRun()).toMatchObject({ outcome: 'REFUSED', rows: 0, message: expect.stringMatching(/^broke off/) })
  })

  it('by breaking off once lands all at the next attempt', async () => {
    answer = (request, response) => {
      if (requests.length > 1) return send(request, response)
      response.writeHead(200, { 'content-length': '100000' }).write(csvOf(sightings(10)))
      setImmediate(() => response.destroy())
    }
    expect((await seed(db, [mapping, url])).counts).toMatchObject({ created: 20 })
  })

  it('removes nothing, and leaves what it was fresh by', async () => {
    await seed(db, [mapping, url])
    const landed = await lastSuccess()
    answer = (_, response) => response.writeHead(404).end()
    expect(await seed(db, [mapping, url, '--retire', '100%'])).toMatchObject({ outcome: 'REFUSED' })
    expect(await db.prisma.entry.count()).toBe(20)
    expect(await lastSuccess()).toBe(landed)
  })
})
