// Permalinks: the address that an entry gives of itself leads back to it.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { assembleServer } from '../../src/assemble.js'
import { readConfig } from '../../src/config.js'
import type { DatelineServer } from '../../src/server.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given, someEvent } from '../support/given.js'

const home = 'https://dateline.test'

let database: FreshDatabase
let server: DatelineServer
beforeAll(async () => {
  database = await freshDatabase()
  await given(database, [someEvent('one', '2024-11-20')])
  server = assembleServer(database, readConfig({ PUBLIC_URL: home, LOG_LEVEL: 'silent' }))
})
afterAll(async () => {
  await server.close()
  await database.close()
})

it('leads a client to the entry as JSON, and a browser to GraphiQL', async () => {
  const asked = await server.fetch(`${home}/graphql?query={entry(key:"given-one"){url}}`)
  const { data } = (await asked.json()) as { data: { entry: { url: string } } }
  expect(data.entry.url).toBe(`${home}/entry/given-one`)

  const sent = await server.fetch(data.entry.url)
  const there = new URL(sent.headers.get('location') ?? '', data.entry.url).href
  expect(sent.status).toBe(302)
  const json = await server.fetch(there, { headers: { accept: 'application/json' } })
  expect(await json.json()).toMatchObject({
    data: { entry: { title: 'Shelling one', occurred: { edtf: '2024-11-20' } } },
  })
  const page = await server.fetch(there, { headers: { accept: 'text/html' } })
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
})

it.each(['/entry/', '/entry/"}}', '/entry/a/b', '/entry/A'])('%s is no address of an entry', async (path) => {
  expect((await server.fetch(home + path)).status).toBe(404)
})
