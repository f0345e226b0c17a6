// What the server remembers of reference data: emptied by every writer, and not trusted while none can be heard.

import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { assembleServer } from '../../src/assemble.js'
import { readConfig } from '../../src/config.js'
import type { DatelineServer } from '../../src/server.js'
import { recordReference } from '../../src/timeline/recording/record-reference.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'

let database: FreshDatabase
let server: DatelineServer
beforeAll(async () => {
  database = await freshDatabase()
  await database.prisma.dataset.create({ data: { key: 'given', title: 'Given', redistributable: true } })
  server = assembleServer(database, readConfig({ LOG_LEVEL: 'silent' }))
})
afterAll(async () => {
  await server.close()
  await database.close()
})

async function nameOfSumy(): Promise<string | undefined> {
  const response = await server.fetch('http://dateline.test/graphql?query={place(key:"border"){parent{name}}}')
  const { data } = (await response.json()) as { data: { place: { parent: { name: string } } | null } }
  return data.place?.parent.name
}

const writeSumy = (name: string) =>
  write(database, (writer) =>
    recordReference(writer, 'places', [
      { dataset: 'given', row: { key: 'sumy', name, level: 'ADM1' } },
      { dataset: 'given', row: { key: 'border', name: 'Border', level: 'AREA', parent: 'sumy' } },
    ]),
  )

/** Whether asking again reaches the database for no more than the place whose key is given. */
async function isRemembered(): Promise<boolean> {
  const watched = vi.spyOn(pg.Client.prototype, 'query')
  await nameOfSumy()
  const { length } = watched.mock.calls
  watched.mockRestore()
  return length === 1
}

it('is read once, and anew after a writer committed', async () => {
  await writeSumy('Sumy')
  await vi.waitFor(async () => expect(await nameOfSumy()).toBe('Sumy'))
  await vi.waitFor(async () => expect(await isRemembered()).toBe(true))
  for (const name of ['Sumy II', 'Sumy III']) {
    await writeSumy(name)
    await vi.waitFor(async () => expect(await nameOfSumy()).toBe(name), { interval: 5 })
  }
})

it('is not trusted while the listening connection is cut, and is again when it is back', async () => {
  await vi.waitFor(async () => expect(await isRemembered()).toBe(true))
  const cut =
    await database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%'
    and datname = current_database()`)
  expect(cut.rowCount).toBe(1)
  await database.prisma.place.update({ where: { key: 'sumy' }, data: { name: 'Written unheard' } })
  await vi.waitFor(async () => expect(await nameOfSumy()).toBe('Written unheard'), { interval: 5 })
  await vi.waitFor(async () => expect(await isRemembered()).toBe(true), { timeout: 5_000 })
  expect(await nameOfSumy()).toBe('Written unheard')
})

it('does not grow with what clients ask for in vain', async () => {
  const watched = vi.spyOn(pg.Client.prototype, 'query')
  const query = '{nodes(ids:["Place:nowhere","Actor:nobody"]){id}}'
  for (const _ of [1, 2]) await server.fetch(`http://dateline.test/graphql?query=${query}`)
  expect(watched).toHaveBeenCalledTimes(4)
  watched.mockRestore()
})
