// Change numbers become visible in their own order, whoever writes at once and however late they commit.

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendChanges } from '../../src/timeline/changes.js'
import { entryIdOf } from '../../src/timeline/recording/identity.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

it('no lower number appears after a higher one was seen', async () => {
  const writers = 4
  let writing = writers
  const write = async (writer: number) => {
    for (let turn = 0; turn < 12; turn++) {
      await db.prisma.$transaction(
        async (tx) => {
          const changes = Array.from({ length: 1 + (turn % 3) }, (_, index) => {
            const key = `${writer}-${turn}-${index}`
            return { kind: 'CREATED' as const, entryId: entryIdOf('any', key), key, revisionNumber: 1 }
          })
          await appendChanges(tx, changes)
          await pause(Math.random() * 15)
        },
        { timeout: 60_000, maxWait: 60_000 },
      )
    }
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
  await Promise.all([follow(), ...Array.from({ length: writers }, (_, writer) => write(writer))])
  const all = await db.prisma.change.findMany({ orderBy: { number: 'asc' }, select: { number: true } })
  expect(seen).toEqual(all.map(({ number }) => number))
  expect(seen).toHaveLength(writers * 24)
})
