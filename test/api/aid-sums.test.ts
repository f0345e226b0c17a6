// Sums of aid: each package once, or once at each stage, in its own currency; what is withheld is not zero.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AidStage, QuantityQualifier } from '../../prisma/client/enums.js'
import type { ContributionDraft, EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import type { AidGrouping } from '../support/graphql/graphql.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer } from '../support/serve.js'
import { givenWorld } from '../support/small-world.js'

const Aid = graphql(`
  query Aid($filter: TimelineFilter, $by: AidGrouping) {
    timeline(filter: $filter) {
      aid(by: $by) { value amount { amount currency qualifier } packages undisclosed }
    }
  }
`)

interface Amount {
  stage: AidStage
  amount?: string
  currency: string
  qualifier: QuantityQualifier
  announced?: boolean
}

interface Package {
  id: string
  programme: 'drawdown' | 'purchase' | null
  donors: string[]
  year: string
  stage: AidStage
  amounts: Amount[]
  added: Amount[]
}

const anyStage = fc.constantFrom<AidStage[]>('PLEDGED', 'ALLOCATED', 'DELIVERED')
const anyAmount: fc.Arbitrary<Amount> = fc
  .record({
    stage: anyStage,
    cents: fc.integer({ min: 0, max: 9_999_999_999 }),
    currency: fc.constantFrom('USD', 'EUR'),
    qualifier: fc.constantFrom<QuantityQualifier[]>('EXACT', 'EXACT', 'EXACT', 'AT_LEAST', 'UNDISCLOSED', 'UNKNOWN'),
  })
  .map(({ cents, ...rest }) => ({
    ...rest,
    ...(!['UNDISCLOSED', 'UNKNOWN'].includes(rest.qualifier) && { amount: (cents / 100).toFixed(2) }),
  }))

const anyPackage = (id: string): fc.Arbitrary<Package> =>
  fc
    .record({
      programme: fc.constantFrom('drawdown' as const, 'purchase' as const, null),
      donors: fc.uniqueArray(fc.constantFrom('land-state', 'other-state'), { maxLength: 2 }),
      year: fc.constantFrom('2022', '2023', '2024'),
      stage: anyStage,
      amounts: fc.array(anyAmount, { maxLength: 4 }),
      announced: fc.option(fc.nat(3), { nil: null }),
      added: fc.array(anyAmount, { maxLength: 2 }),
    })
    .map(({ announced, amounts, ...rest }) => ({
      ...rest,
      id,
      amounts: amounts.map((amount, n) => (n === announced ? { ...amount, announced: true } : amount)),
    }))

const packages = Array.from(
  { length: 60 },
  (_, n) => fc.sample(anyPackage(`p-${n}`), { numRuns: 1, seed: 700 + n })[0] as Package,
)

// On the last evening of the year in New York it is next year in Greenwich.
const draftOf = ({ id, programme, donors, year, stage, amounts }: Package): EntryDraft => ({
  kind: 'AID_PACKAGE',
  id,
  title: `Package ${id}`,
  status: 'REPORTED',
  occurred: { edtf: `${year}-12-31T22:00:00`, zone: 'America/New_York' },
  stage,
  aidType: 'MILITARY',
  ...(programme && { programme }),
  ...(donors.length > 0 && { participants: donors.map((actor) => ({ actor, role: 'DONOR' as const })) }),
  ...(amounts.length > 0 && { amounts }),
})

const contributionOf = ({ id, added }: Package): ContributionDraft => ({
  id: `on-${id}`,
  on: `given-${id}`,
  amounts: added,
})

let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  await givenWorld(database)
  const { prisma } = database
  await prisma.aidProgramme.create({
    data: { key: 'purchase', name: 'Purchase', donor: { connect: { key: 'land-state' } } },
  })
  await prisma.dataset.create({ data: { key: 'other', title: 'Other', redistributable: true } })
  await given(database, [...packages.map(draftOf), someEvent('no-aid', '2024-01-01')])
  const added = packages.filter((each) => each.added.length > 0).map(contributionOf)
  const outcomes = await write(database, (writer) =>
    recordDrafts(
      writer,
      added.map((draft) => ({ dataset: 'other', draft })),
    ),
  )
  expect(outcomes.filter((outcome) => 'problems' in outcome)).toEqual([])
})
afterAll(() => database.close())

async function sums(by: AidGrouping | null, filter = {}) {
  const { timeline } = await server.read(Aid, { by, filter })
  if (!timeline) throw new Error('no timeline')
  return timeline.aid
}

/** In hundredths, so that nothing is rounded. */
const cents = (amount: string) =>
  BigInt(amount.replace(/^(\d+)(?:\.(\d{1,2}))?$/, (_, a, b = '') => a + b.padEnd(2, '0')))

/** What a package counts with: by stage the first amount of each, otherwise the announced one. */
function countedOf({ amounts, added }: Package, by: AidGrouping | null): Amount[] {
  const listed = [...amounts.filter((each) => each.announced), ...amounts.filter((each) => !each.announced), ...added]
  if (by !== 'STAGE') return listed.filter((each) => each.announced)
  return listed.filter((each, n) => listed.findIndex(({ stage }) => stage === each.stage) === n)
}

function sharedValue({ programme, donors, year }: Package, { stage }: Amount, by: AidGrouping | null): string | null {
  const donor = { drawdown: 'watch', purchase: 'land-state' }
  switch (by) {
    case 'PROGRAMME':
      return programme
    case 'DONOR':
      return programme ? donor[programme] : (donors[0] ?? null)
    case 'YEAR':
      return year
    case 'STAGE':
      return stage
    case null:
      return null
  }
}

/** The plain sum over the drafts: one row for each value and currency, in their order. */
function plainSums(chosen: readonly Package[], by: AidGrouping | null) {
  const groups = new Map<string, { value: string | null; currency: string; amounts: Amount[] }>()
  for (const each of chosen) {
    for (const amount of countedOf(each, by)) {
      const value = sharedValue(each, amount, by)
      const name = `${value === null ? 1 : 0}${value} ${amount.currency}`
      const group = groups.get(name) ?? { value, currency: amount.currency, amounts: [] }
      groups.set(name, { ...group, amounts: [...group.amounts, amount] })
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { value, currency, amounts }]) => {
      const known = amounts.flatMap(({ amount }) => amount ?? [])
      return {
        value,
        currency,
        cents: known.length === 0 ? null : known.reduce((total, amount) => total + cents(amount), 0n),
        packages: amounts.length,
        undisclosed: amounts.length - known.length,
      }
    })
}

describe('aid', () => {
  const anyGrouping = fc.constantFrom<(AidGrouping | null)[]>('PROGRAMME', 'DONOR', 'YEAR', 'STAGE', null)
  const anyStages = fc.option(fc.uniqueArray(anyStage, { minLength: 1 }), { nil: null })

  it('is the plain sum over the packages, whatever it is grouped by, under any filter', async () => {
    await fc.assert(
      fc.asyncProperty(anyGrouping, anyStages, fc.boolean(), async (by, aidStages, drawdown) => {
        const chosen = packages.filter(
          ({ stage, programme }) =>
            (!aidStages || aidStages.includes(stage)) && (!drawdown || programme === 'drawdown'),
        )
        const filter = { ...(aidStages && { aidStages }), ...(drawdown && { programmes: ['drawdown'] }) }
        const found = (await sums(by, filter)).map(
          ({ value, amount: { amount, currency }, packages, undisclosed }) => ({
            value,
            currency,
            cents: amount == null ? null : cents(amount),
            packages,
            undisclosed,
          }),
        )
        expect(found).toEqual(plainSums(chosen, by))
      }),
      { numRuns: 60 },
    )
  })

  it('says how its sums are meant: an undisclosed amount makes a lower bound, and alone it is no number', async () => {
    const amounts: [string, Amount[]][] = [
      ['exact', [{ stage: 'PLEDGED', amount: '5', currency: 'GBP', qualifier: 'EXACT', announced: true }]],
      ['about', [{ stage: 'PLEDGED', amount: '7', currency: 'CHF', qualifier: 'ABOUT', announced: true }]],
      ['withheld', [{ stage: 'PLEDGED', currency: 'GBP', qualifier: 'UNDISCLOSED', announced: true }]],
      ['alone', [{ stage: 'PLEDGED', currency: 'SEK', qualifier: 'UNDISCLOSED', announced: true }]],
      ['not-known', [{ stage: 'PLEDGED', currency: 'NOK', qualifier: 'UNKNOWN', announced: true }]],
    ]
    const base = { programme: null, donors: [], year: '2030', stage: 'CANCELLED' as const, added: [] }
    await given(
      database,
      amounts.map(([id, own]) => draftOf({ ...base, id, amounts: own })),
    )
    expect(await sums(null, { aidStages: ['CANCELLED'] })).toEqual([
      { value: null, amount: { amount: '7', currency: 'CHF', qualifier: 'ABOUT' }, packages: 1, undisclosed: 0 },
      { value: null, amount: { amount: '5', currency: 'GBP', qualifier: 'AT_LEAST' }, packages: 2, undisclosed: 1 },
      { value: null, amount: { amount: null, currency: 'NOK', qualifier: 'UNKNOWN' }, packages: 1, undisclosed: 1 },
      { value: null, amount: { amount: null, currency: 'SEK', qualifier: 'UNDISCLOSED' }, packages: 1, undisclosed: 1 },
    ])
    expect(await sums(null, { kinds: ['BATTLEFIELD_EVENT'] })).toEqual([])
  })
})
