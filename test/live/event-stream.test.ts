// Following over server-sent events: replay, then live, each change once and in order.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { EventReader } from '../support/event-source.js'
import { given, someEvent } from '../support/given.js'
import { type LiveServer, startLive } from '../support/live-server.js'

let database: FreshDatabase
let server: LiveServer
beforeAll(async () => {
  database = await freshDatabase()
  server = await startLive(database.url)
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const keysOf = (reader: EventReader) =>
  reader.answers<{ data: { timelineChanges: { key: string } } }>().map(({ data }) => data.timelineChanges.key)

const follow = `subscription Follow($filter: TimelineFilter, $after: String) {
  timelineChanges(filter: $filter, after: $after) { cursor kind key matches entry { title } }
}`

describe('following', () => {
  it('tells what comes, from now on', async () => {
    await given(database, [someEvent('before', '2024-11-20')])
    const reader = await EventReader.open(server.url, follow)
    expect(reader.response.statusCode).toBe(200)
    expect(reader.response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    await reader.until(({ beats }) => beats > 0)
    await given(database, [someEvent('one', '2024-11-20'), someEvent('two', '2024-11-20')])
    await reader.until(({ events }) => events.length === 2)
    expect(keysOf(reader)).toEqual(['given-one', 'given-two'])
    const [first] = reader.events
    expect(JSON.parse(first?.data ?? '')).toEqual({
      data: {
        timelineChanges: {
          cursor: first?.id,
          kind: 'CREATED',
          key: 'given-one',
          matches: true,
          entry: { title: 'Shelling one' },
        },
      },
    })
  })
})
