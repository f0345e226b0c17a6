// Change numbers become visible in their own order, whoever writes at once and however late they commit.

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWriter } from '../../src/database/writer.js'
import { appendChanges } from '../../src/timeline/changes.js'
import { entryIdOf } from '../../src/timeline/recording/identity.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

it('no lower number appears after a higher one was seen', async () => {
  const writers = 4
  let writing = writers
  const append = async (number: number) => {
    await write(db, async (writer) => {
      for (let turn = 0; turn < 12; turn++) {
        const changes = Array.from({ length: 1 + (turn % 3) }, (_, index) => {
          const key = `${number}-${turn}-${index}`
          return { kind: 'CREATED' as const, entryId: entryIdOf('any', key), key, revisionNumber: 1 }
        })
        await writer.transaction(async (tx) => {
          await appendChanges(tx, changes)
          await pause(Math.random() * 15)
        })
      }
    })
    writing--
  }
  const seen: bigint[] = []
  const follow = async () => {
    const follower = await db.pool.connect()
    for (let last = false; !last; ) {
      last = writing === 0
      const { rows } = await follower.query<{ number: string }>(
        'select number from change where number > $1 order by number',
        [String(seen.at(-1) ?? 0)],
      )
      seen.push(...rows.map(({ number }) => BigInt(number)))
    }
    follower.release()
  }
  await Promise.all([follow(), ...Array.from({ length: writers }, (_, number) => append(number))])
  const all = await db.prisma.change.findMany({ orderBy: { number: 'asc' }, select: { number: true } })
  expect(seen).toEqual(all.map(({ number }) => number))
  expect(seen).toHaveLength(writers * 24)
})

it('a rehearsal neither waits for those who number, nor keeps them waiting, nor tells anybody', async () => {
  const heard: string[] = []
  const listener = await db.pool.connect()
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await listener.query('listen dateline')
  const change = (key: string) => ({ kind: 'CREATED' as const, entryId: entryIdOf('any', key), key, revisionNumber: 1 })
  const rehearsal = await openWriter(db.connection, { rehearsal: true })
  await write(db, async (writer) => {
    await writer.transaction(async (tx) => {
      await appendChanges(tx, [change('real')])
      await rehearsal.transaction((tx) => appendChanges(tx, [change('rehearsed')]))
    })
    await writer.transaction((tx) => appendChanges(tx, [change('real again')]))
  })
  await rehearsal.close()
  const keys = (await db.prisma.change.findMany({ orderBy: { number: 'desc' }, take: 2 })).map(({ key }) => key)
  expect(keys).toEqual(['real again', 'real'])
  await listener.query('unlisten dateline')
  expect(heard).toEqual(['change', 'change'])
  listener.release()
})
