// What a run has met: against a plain set, for any calls, and for more entries than are read at a time.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWriter, type Writer } from '../../src/database/writer.js'
import { entryIdOf } from '../../src/timeline/recording/identity.js'
import { SeenRows } from '../../src/timeline/recording/seen-rows.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { given, someEvent } from '../support/given.js'

const COUNT = 5_100

let db: FreshDatabase
let writer: Writer
beforeAll(async () => {
  db = await freshDatabase()
  writer = await openWriter(db.connection)
  const drafts = Array.from({ length: COUNT }, (_, index) => someEvent(`${index}`, '2024-11-21'))
  await given(db, drafts.slice(0, 5_000))
  await given(db, drafts.slice(5_000))
  await given(db, [someEvent('0', '2024-11-21')], 'other')
}, 120_000)
afterAll(async () => {
  await writer.close()
  await db.close()
})

const idOf = (index: number) => entryIdOf('given', `${index}`)
const goneOf = async (seen: SeenRows, dataset: string) => {
  const { id } = await db.prisma.dataset.findUniqueOrThrow({ where: { key: dataset } })
  const batches: string[][] = []
  for await (const batch of seen.readGone(id)) batches.push(batch)
  expect(batches.every(({ length }) => length > 0 && length <= 5_000)).toBe(true)
  return batches.flat()
}

it('is told from what is met for the first time, within a call and over calls', async () => {
  const call = fc.array(fc.nat(30), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 6 }), async (calls) => {
      const seen = await SeenRows.open(writer)
      const met = new Set<number>()
      for (const indexes of calls) {
        const expected = indexes.map((index) => met.has(index) || !met.add(index))
        expect(await seen.add(indexes.map(idOf))).toEqual(expected)
      }
    }),
    { numRuns: 30 },
  )
})

it('is what a dataset has beyond what is gone', async () => {
  const seen = await SeenRows.open(writer)
  expect(await goneOf(seen, 'given')).toHaveLength(COUNT)
  const met = Array.from({ length: COUNT }, (_, index) => index).filter((index) => index % 50 !== 7)
  for (let start = 0; start < met.length; start += 1_000) await seen.add(met.slice(start, start + 1_000).map(idOf))
  const gone = await goneOf(seen, 'given')
  const expected = Array.from({ length: COUNT / 50 }, (_, index) => idOf(50 * index + 7))
  expect(gone.sort()).toEqual(expected.sort())
  expect(await goneOf(seen, 'other')).toEqual([entryIdOf('other', '0')])
})

it('can be read while what is gone is removed, and given up half-way', async () => {
  const seen = await SeenRows.open(writer)
  const { id } = await db.prisma.dataset.findUniqueOrThrow({ where: { key: 'given' } })
  for await (const batch of seen.readGone(id)) {
    expect(batch).toHaveLength(5_000)
    await db.prisma.entry.delete({ where: { key: 'given-0' } })
    break
  }
  expect(await goneOf(seen, 'given')).toHaveLength(COUNT - 1)
})
