// Whether an entry is disputed, as the feed holds it: always what its claims say anew, whatever was done to whichever entry.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Claim, Quantity } from '../../prisma/client/client.js'
import { seedFiles } from '../../seed/run.js'
import { contradictionsOfEntries } from '../../src/timeline/contradictions.js'
import type { ClaimDraft, Draft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { recordRulings } from '../../src/timeline/recording/record-rulings.js'
import type { RulingDraft } from '../../src/timeline/recording/ruling-draft.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { someEvent } from '../support/given.js'
import { aClaim, aDataset, aFile, cast } from './given.js'

const ENTRIES = 4

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  for (const key of ['own', 'other']) await seedFiles(db, [await aFile({ dataset: aDataset(key), ...cast })])
})
afterAll(() => db.close())

const anyQuantity = fc
  .record({
    metric: fc.constantFrom('FIRES' as const, 'KILLED' as const, 'CASUALTIES' as const, 'DEATHS_CIVILIANS' as const),
    qualifier: fc.constantFrom('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'SEVERAL', 'UNKNOWN', 'UNDISCLOSED'),
    best: fc.constantFrom(0, 1, 2, 5),
  } as const)
  .map(({ best, ...rest }) => (/^(SEV|UN)/.test(rest.qualifier) ? rest : { ...rest, best }))
const anyClaim = fc.record(
  {
    subject: fc.constantFrom('FIRES', 'KILLED', 'CASUALTIES', 'OCCURRENCE', 'DAMAGE', 'DAMAGED_SITES'),
    polarity: fc.constantFrom('ASSERTS', 'DENIES'),
    place: fc.constantFrom('sumy', 'sumy-oblast'),
    quantities: fc.array(anyQuantity, { minLength: 1, maxLength: 1 }),
  },
  { requiredKeys: ['subject', 'polarity'] },
)
const anySaid = fc.record({
  claims: fc.array(anyClaim, { maxLength: 2 }),
  links: fc.uniqueArray(
    fc.record({ type: fc.constantFrom('ABOUT', 'CONTRADICTS', 'FOLLOWS'), to: fc.nat(ENTRIES - 1) } as const),
    { maxLength: 2, selector: ({ type, to }) => `${type} ${to}` },
  ),
  place: fc.constantFrom(null, 'sumy', 'sumy-oblast'),
})
type Said = typeof anySaid extends fc.Arbitrary<infer T> ? T : never

const entry = fc.nat(ENTRIES - 1)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('tell' as const, 'add' as const), entry, said: anySaid }) },
  fc.record({ does: fc.constantFrom('retract' as const, 'retract' as const, 'remove' as const), entry }),
  { weight: 2, arbitrary: fc.record({ does: fc.constant('restore' as const), entry }) },
  fc.record({ does: fc.constant('merge' as const), entry, into: entry }),
)

/** Rule 9 once more, over all claims of the database and claim by claim. */
async function atOdds(): Promise<Map<string, Set<string>>> {
  const entries = await db.prisma.entry.findMany({
    include: {
      linksIn: true,
      linksOut: true,
      claims: { include: { quantities: true } },
      places: { orderBy: [{ contributionId: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }] },
    },
  })
  const counts = ({ type }: { type: string }) => type === 'ABOUT' || type === 'CONTRADICTS'
  const found = new Map<string, Set<string>>()
  for (const own of entries) {
    const about = new Set(own.linksIn.filter(counts).map(({ fromId }) => fromId))
    const others = own.linksOut.filter(counts).map(({ toId }) => toId)
    const near = entries.filter(
      ({ id, status }) => id === own.id || (status !== 'RETRACTED' && (about.has(id) || others.includes(id))),
    )
    const said = near.flatMap(({ id, claims, places }) =>
      claims.map((claim) => {
        const place = claim.placeId ?? places.find(({ role }) => role === 'OCCURRED')?.placeId ?? null
        return { claim, place, from: id === own.id ? 'OWN' : about.has(id) ? 'ABOUT' : 'OTHER' }
      }),
    )
    for (const [index, one] of said.entries()) {
      for (const other of said.slice(index + 1)) {
        const [a, b] = [one.from, other.from]
        if (a !== 'OWN' && b !== 'OWN' && (a === 'OTHER' || b === 'OTHER')) continue
        if (one.place !== null && other.place !== null && one.place !== other.place) continue
        for (const subject of exclude(one.claim, other.claim)) {
          const ids = found.get(`${own.id} ${subject} ${one.place ?? other.place}`) ?? new Set()
          found.set(`${own.id} ${subject} ${one.place ?? other.place}`, ids.add(one.claim.id).add(other.claim.id))
        }
      }
    }
  }
  return found
}

type Counted = Claim & { quantities: Quantity[] }
const subjectOf = ({ subject }: Claim) => (subject === 'DAMAGE' ? 'DAMAGED_SITES' : subject)

function exclude(one: Counted, other: Counted): string[] {
  const topic = one.subject === 'OCCURRENCE' && other.subject === 'OCCURRENCE' && one.polarity !== other.polarity
  const metrics = ['FIRES', 'KILLED', 'CASUALTIES', 'DEATHS_CIVILIANS', 'DAMAGED_SITES']
  return [
    ...(topic ? ['OCCURRENCE'] : []),
    ...metrics.filter((metric) =>
      [...rangesOf(one, metric)].some((a) =>
        [...rangesOf(other, metric)].some((b) => {
          if (!a.isDenied && !b.isDenied) return a.high < b.low || b.high < a.low
          if (a.isDenied && b.isDenied) return false
          const [said, denied] = a.isDenied ? [b, a] : [a, b]
          return said.low >= denied.low && said.high <= denied.high
        }),
      ),
    ),
  ]
}

const SUMS: Record<string, string[]> = { KILLED: ['DEATHS_CIVILIANS'], CASUALTIES: ['KILLED', 'DEATHS_CIVILIANS'] }

function* rangesOf(claim: Counted, metric: string): Iterable<{ low: number; high: number; isDenied: boolean }> {
  for (const part of SUMS[metric] ?? []) {
    for (const { low, isDenied } of rangesOf(claim, part)) {
      if (!isDenied) {
        yield { low, high: Number.POSITIVE_INFINITY, isDenied: false }
      }
    }
  }
  const own = claim.quantities.filter((quantity) => quantity.metric === metric)
  const denies = claim.polarity === 'DENIES'
  if (own.length === 0 && subjectOf(claim) === metric) {
    yield { low: denies ? 0 : 1, high: denies ? 0 : Number.POSITIVE_INFINITY, isDenied: false }
  }
  for (const { qualifier, best } of own) {
    const number = best ?? 0
    const ranges: Record<string, [number, number]> = {
      EXACT: [number, number],
      AT_LEAST: [number, Number.POSITIVE_INFINITY],
      AT_MOST: [0, number],
      ABOUT: [number * 0.75, number * 1.25],
      SEVERAL: [3, Number.POSITIVE_INFINITY],
    }
    const range = ranges[qualifier]
    if (range) yield { low: range[0], high: range[1], isDenied: denies && range[1] > 0 }
  }
}

let runs = 0

it('is what claims and links say, after every step; every flip is a change, and what is told again is none', async () => {
  const law = fc.asyncProperty(
    fc.array(anySaid, { minLength: ENTRIES, maxLength: ENTRIES }),
    fc.array(step, { minLength: 2, maxLength: 8 }),
    async (first, steps) => {
      await db.pool.query(
        'truncate entry, tombstone, cut_link, ruling, feed, entry_text, contribution, revision cascade',
      )
      const run = `run-${++runs}`
      const key = (index: number) => `${run}-${index}`
      let rulings = 0
      const factsOf = ({ claims, links, place }: Said, self: number) => ({
        claims: claims.map((claim, index) => aClaim(`c-${index}`, claim) as ClaimDraft),
        links: links.filter(({ to }) => to !== self).map(({ type, to }) => ({ type, to: key(to) })),
        ...(place && { places: [{ place, role: 'OCCURRED' as const, precision: 'ADM1' as const }] }),
        documents: ['article'],
      })
      const owned = (index: number, said: Said): { dataset: string; draft: Draft } => ({
        dataset: 'own',
        draft: { ...someEvent(key(index), '2024-11-20'), key: key(index), ...factsOf(said, index) },
      })
      const added = (index: number, said: Said): { dataset: string; draft: Draft } => ({
        dataset: 'other',
        draft: { id: key(index), on: key(index), ...factsOf(said, index) },
      })
      const before = new Map<string, boolean>()
      await write(db, async (writer) => {
        const rule = (verb: RulingDraft['verb'], row: object) =>
          recordRulings(
            writer,
            [
              {
                dataset: 'other',
                ruling: { verb, row: { id: `${run}-${++rulings}`, reason: 'So.', ...row } } as RulingDraft,
              },
            ],
            () => undefined,
          )
        const take = async (step: Step) => {
          const entry = key(step.entry)
          switch (step.does) {
            case 'tell':
              return recordDrafts(writer, [owned(step.entry, step.said)])
            case 'add':
              return recordDrafts(writer, [added(step.entry, step.said)])
            case 'retract':
              return rule('retract', { entry })
            case 'restore':
              return rule('restore', { entry })
            case 'remove':
              return rule('remove', { entry, why: 'ERROR' })
            case 'merge':
              return rule('remove', { entry, why: 'DUPLICATE', mergeInto: key(step.into) })
          }
        }
        const agree = async (changedFrom: number) => {
          const found = await atOdds()
          const entries = await db.prisma.entry.findMany()
          const ids = entries.map(({ id }) => id)
          const feed = await db.prisma.feedRow.findMany()
          expect(feed.length).toBe(ids.length)
          const told = await contradictionsOfEntries(db.reader, ids)
          const written = told.flat().map(({ entryId, subject, placeId, claimIds }) => {
            return [`${entryId} ${subject} ${placeId}`, [...claimIds].sort()]
          })
          expect(Object.fromEntries(written)).toEqual(
            Object.fromEntries([...found].map(([name, ids]) => [name, [...ids].sort()])),
          )
          for (const { entryId, disputed } of feed) {
            expect(disputed).toBe(written.some(([name]) => String(name).startsWith(entryId)))
            if (before.has(entryId) && before.get(entryId) !== disputed) {
              expect(await db.prisma.change.count({ where: { entryId, number: { gt: changedFrom } } })).toBeGreaterThan(
                0,
              )
            }
          }
          before.clear()
          for (const { entryId, disputed } of feed) before.set(entryId, disputed)
        }
        const start = first.map((said, index) => owned(index, said))
        await recordDrafts(writer, start)
        await agree(await lastChange())
        for (const step of steps) {
          const from = await lastChange()
          await take(step)
          await agree(from)
          const after = await lastChange()
          if (step.does === 'tell' || step.does === 'add') {
            await take(step)
            expect(await lastChange()).toBe(after)
          }
        }
      })
    },
  )
  await fc.assert(law, { numRuns: 40 })
}, 120_000)

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function lastChange(): Promise<number> {
  const { _max } = await db.prisma.change.aggregate({ _max: { number: true } })
  return Number(_max.number ?? 0)
}
