// Rulings while others write: nobody fails, nothing is lost, and no two entries are merged into each other.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedFiles } from '../../seed/run.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'
import { aDataset, aFile, anEvent, cast } from './given.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedFiles(db, [await aFile({ dataset: aDataset(), ...cast })])
  for (const key of ['second', 'third', 'editor', 'other-editor']) await seed({}, key)
})
afterAll(() => db.close())

const seed = async (fields: object, key?: string) => seedFiles(db, [await aFile({ dataset: aDataset(key), ...fields })])
const to = (target: string) => ({ links: [{ type: 'FOLLOWS', to: target }] })

let counter = 0
const ruling = (entry: string, fields: object = {}) => ({ id: `r-${++counter}`, entry, reason: 'So it is.', ...fields })
const merger = (entry: string, mergeInto: string) => ruling(entry, { why: 'DUPLICATE', mergeInto })

it('of two editors who merge two entries into each other, one is told that it is too late', async () => {
  const pairs = Array.from({ length: 6 }, (_, index) => [`first-a-${index}`, `first-b-${index}`] as const)
  await seed({ entries: pairs.flatMap((pair) => pair.map((key) => anEvent(key.replace('first-', '')))) })
  for (const [a, b] of pairs) {
    const reports = await Promise.all([
      seed({ remove: [merger(a, b)] }, 'editor'),
      seed({ remove: [merger(b, a)] }, 'other-editor'),
    ])
    expect(reports.map(({ counts }) => counts.removed).sort()).toEqual([0, 1])
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['CLEAN', 'QUARANTINED'])
    expect(await db.prisma.entry.count({ where: { key: { in: [a, b] } } })).toBe(1)
  }
})

it('an entry that comes and goes while its owner, a neighbour and a contributor write ends as if in turn', async () => {
  await seed({ entries: [anEvent('hub'), anEvent('heir')] })
  await seed({ entries: [anEvent('near', to('first-hub'))] }, 'second')
  await seed({ contributions: [{ id: 'gift', on: 'first-hub', tags: ['turn-0'] }] }, 'third')
  const turns = Array.from({ length: 8 }, (_, index) => index + 1)
  const rule = async () => {
    for (const turn of turns) {
      const remove = [turn % 2 === 0 ? merger('first-hub', 'first-heir') : ruling('first-hub', { why: 'ERROR' })]
      for (const rulings of [{ remove }, { restore: [ruling('first-hub')] }]) {
        const { outcome, files } = await seed(rulings, 'editor')
        expect(outcome, files[0]?.message ?? '').toBe('CLEAN')
      }
    }
  }
  const write = async (key: string, rowsOf: (turn: number) => object) => {
    for (const turn of turns) expect((await seed(rowsOf(turn), key)).outcome).not.toBe('FAILED')
  }
  const own = (turn: number) => ({ entries: [anEvent('hub', { title: `Hub ${turn}` }), anEvent('heir')] })
  const near = (turn: number) => ({ entries: [anEvent('near', { ...to('first-hub'), title: `Near ${turn}` })] })
  const gift = (turn: number) => ({ contributions: [{ id: 'gift', on: 'first-hub', tags: [`turn-${turn}`] }] })
  await Promise.all([rule(), write('first', own), write('second', near), write('third', gift)])

  // Whoever came while it was gone comes again.
  await write('first', () => own(9))
  await write('second', () => near(9))
  await write('third', () => gift(9))
  const links = await db.prisma.link.findMany({ where: { from: { key: 'second-near' } }, include: { to: true } })
  expect(links.map(({ to }) => to.key)).toEqual(['first-hub'])
  const tags = await db.prisma.entryTag.findMany({ include: { entry: true } })
  expect(tags.map(({ tag, entry }) => [tag, entry.key])).toEqual([['turn-9', 'first-hub']])
  const hub = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-hub' } })
  expect(hub.title).toBe('Hub 9')
  const numbers = await db.prisma.revision.findMany({ where: { entryId: hub.id }, orderBy: { number: 'asc' } })
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1))
  const changes = await db.prisma.change.findMany({ where: { entryId: hub.id, revisionNumber: { not: null } } })
  expect(changes.map(({ revisionNumber, kind }) => `${revisionNumber} ${kind}`).sort()).toEqual(
    numbers.map(({ number, kind }) => `${number} ${kind}`).sort(),
  )
})
