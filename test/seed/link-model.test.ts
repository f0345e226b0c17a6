// Links among entries that are removed, merged, restored, told anew and renamed, beside a model of a few lines.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { recordRulings } from '../../src/timeline/recording/record-rulings.js'
import type { RulingDraft } from '../../src/timeline/recording/ruling-draft.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { someEvent } from '../support/given.js'

const ENTRIES = 5

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  for (const key of ['own', 'other']) {
    await db.prisma.dataset.create({ data: { key, title: key, redistributable: true } })
  }
})
afterAll(() => db.close())

interface Named {
  type: 'FOLLOWS' | 'ABOUT'
  to: number
}

interface Modelled {
  key: string
  survivor: number | null
  isThere: boolean
  /** What its owner's draft links to, and what a contribution does. */
  own: Named[]
  added: Named[]
}

type Step =
  | { does: 'remove' | 'restore' | 'rename'; entry: number }
  | { does: 'merge'; entry: number; into: number }
  | { does: 'tell'; entry: number; links: Named[] }

const entry = fc.nat(ENTRIES - 1)
const links = fc.uniqueArray(fc.record({ type: fc.constantFrom('FOLLOWS' as const, 'ABOUT' as const), to: entry }), {
  maxLength: 4,
  selector: ({ type, to }) => `${type} ${to}`,
})
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom('remove' as const, 'restore' as const, 'rename' as const), entry }),
  fc.record({ does: fc.constant('restore' as const), entry }),
  fc.record({ does: fc.constant('merge' as const), entry, into: entry }),
  fc.record({ does: fc.constant('tell' as const), entry, links }),
)

class Model {
  constructor(readonly entries: Modelled[]) {}

  at(index: number): Modelled {
    return this.entries[index] as Modelled
  }

  /** Where a link to this entry leads. */
  led(to: number): number | null {
    const { isThere, survivor } = this.at(to)
    return isThere ? to : survivor === null ? null : this.led(survivor)
  }

  links(): string[] {
    const seen = this.entries.flatMap(({ isThere, own, added }, from) =>
      isThere ? [...own, ...added].map(({ type, to }) => ({ type, from, to: this.led(to) })) : [],
    )
    const there = seen.filter(({ from, to }) => to !== null && to !== from)
    return [...new Set(there.map(({ type, from, to }) => `${from} ${type} ${to}`))].sort()
  }

  /** Whether the step can be done; then it is. */
  take(step: Step): boolean {
    const entry = this.at(step.entry)
    if (step.does === 'restore' ? entry.isThere : !entry.isThere) return false
    if (step.does === 'merge' && (step.into === step.entry || !this.at(step.into).isThere)) return false
    if (step.does === 'tell' && step.links.some(({ to }) => to === step.entry || this.led(to) === null)) return false
    if (step.does === 'rename' && entry.own.some(({ to }) => this.led(to) === null)) return false
    if (step.does === 'restore') Object.assign(entry, { isThere: true, survivor: null })
    if (step.does === 'remove') entry.isThere = false
    if (step.does === 'merge') Object.assign(entry, { isThere: false, survivor: step.into })
    if (step.does === 'tell') entry.own = step.links
    if (step.does === 'rename') entry.key = `${entry.key}-x`
    return true
  }
}

let runs = 0

it('lead where the model says, whatever is done to their ends; and back where they led, once it is undone', async () => {
  const law = fc.asyncProperty(
    fc.array(links, { minLength: ENTRIES, maxLength: ENTRIES }),
    fc.array(step, { maxLength: 14 }),
    async (first, steps) => {
      const run = `run-${++runs}`
      let [rulings, drafts] = [0, 0]
      const model = new Model(
        first.map((named, index) => ({
          ...{ key: `${run}-${index}`, survivor: null, isThere: true },
          own: named.filter(({ to }, place) => to !== index && place % 2 === 0),
          added: named.filter(({ to }, place) => to !== index && place % 2 === 1),
        })),
      )
      const naming = (named: Named[]) => named.map(({ type, to }) => ({ type, to: model.at(to).key }))
      const draftOf = (index: number, { key, links }: { key: string; links: Named[] }): EntryDraft => {
        return { ...someEvent(`${run}-${index}`, '2024-11-20'), key, summary: `${++drafts}`, links: naming(links) }
      }
      await write(db, async (writer) => {
        const record = async (drafts: Parameters<typeof recordDrafts>[1]) => {
          return (await recordDrafts(writer, drafts)).every(({ problems }) => !problems)
        }
        const rule = async (ruling: { verb: RulingDraft['verb']; row: object }) => {
          const row = { id: `${run}-${++rulings}`, reason: 'So it is.', ...ruling.row }
          const outcomes = await recordRulings(
            writer,
            [{ dataset: 'other', ruling: { ...ruling, row } as RulingDraft }],
            () => undefined,
          )
          return outcomes.every(({ problems }) => !problems)
        }
        const carryOut = (step: Step): Promise<boolean> => {
          const { key, own } = model.at(step.entry)
          switch (step.does) {
            case 'remove':
              return rule({ verb: 'remove', row: { entry: key, why: 'ERROR' } })
            case 'merge':
              return rule({ verb: 'remove', row: { entry: key, why: 'DUPLICATE', mergeInto: model.at(step.into).key } })
            case 'restore':
              return rule({ verb: 'restore', row: { entry: key } })
            case 'tell':
              return record([{ dataset: 'own', draft: draftOf(step.entry, { key, links: step.links }) }])
            case 'rename':
              return record([{ dataset: 'own', draft: draftOf(step.entry, { key: `${key}-x`, links: own }) }])
          }
        }
        const agree = async () => {
          const rows = await db.prisma.link.findMany({
            where: { from: { upstreamId: { startsWith: `${run}-` } } },
            include: { from: true, to: true },
          })
          const placeOf = (upstreamId: string) => upstreamId.replace(`${run}-`, '')
          const found = rows.map(
            ({ from, type, to }) => `${placeOf(from.upstreamId)} ${type} ${placeOf(to.upstreamId)}`,
          )
          expect(found.sort()).toEqual(model.links())
        }
        const owned = model.entries.map(({ key, own }, index) => ({
          dataset: 'own',
          draft: draftOf(index, { key, links: own }),
        }))
        const contributed = model.entries.flatMap(({ key, added }, index) => {
          return added.length === 0
            ? []
            : [{ dataset: 'other', draft: { id: `${run}-${index}`, on: key, links: naming(added) } }]
        })
        expect(await record([...owned, ...contributed])).toBe(true)
        await agree()
        for (const step of steps) {
          const carried = await carryOut(step)
          expect(carried, `${JSON.stringify(step)}`).toBe(model.take(step))
          await agree()
        }
        for (const [index, { isThere }] of model.entries.entries()) {
          const step = { does: 'restore' as const, entry: index }
          if (!isThere) expect((await carryOut(step)) && model.take(step)).toBe(true)
        }
        await agree()
      })
      const there = await db.prisma.entry.findMany({ where: { upstreamId: { startsWith: `${run}-` } } })
      expect(await db.prisma.cutLink.count({ where: { fromId: { in: there.map(({ id }) => id) } } })).toBe(0)
    },
  )
  await fc.assert(law, { numRuns: 25, endOnFailure: false })
}, 240_000)
