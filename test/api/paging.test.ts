// Paging: whatever is asked for, all pages together are the feed, each entry once and in one order.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeEntries } from '../../src/timeline/recording/remove-entries.js'
import { inTransaction } from '../../src/timeline/recording/transaction.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer, type VariablesOf } from '../support/serve.js'

const Page = graphql(`
  query Page($order: TimelineOrder! = NEWEST_FIRST, $first: Int, $after: String, $last: Int, $before: String, $filter: TimelineFilter) {
    timeline(order: $order, first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      edges { cursor node { id key occurredAt } }
      nodes { key }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`)

const CursorAt = graphql(`
  query CursorAt($order: TimelineOrder!, $instant: DateTime!) {
    timeline(order: $order) { cursorAt(instant: $instant) }
  }
`)

// Twelve entries of one day, thirty that share an instant, and some apart: ties are the rule in this field.
const drafts = [
  ...Array.from({ length: 12 }, (_, n) => someEvent(`day-${n}`, '2024-11-20')),
  ...Array.from({ length: 30 }, (_, n) => someEvent(`tie-${n}`, '2024-11-21T10:00:00Z')),
  ...Array.from({ length: 18 }, (_, n) => someEvent(`apart-${n}`, `2024-11-2${n % 4}T0${n % 9}:30:00Z`)),
]

let database: FreshDatabase
let server: TestServer

beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
  await given(database, drafts)
})
afterAll(() => database.close())

type Order = 'NEWEST_FIRST' | 'OLDEST_FIRST' | 'RECENTLY_RECORDED'

async function page(variables: VariablesOf<typeof Page>) {
  const { timeline } = await server.read(Page, variables)
  if (!timeline) throw new Error('no timeline')
  return timeline
}

async function walk(order: Order, size: number, direction: 'forward' | 'back'): Promise<string[]> {
  const keys: string[] = []
  let cursor: string | null = null
  for (let pages = 0; pages <= drafts.length; pages++) {
    const read: Awaited<ReturnType<typeof page>> = await page(
      direction === 'forward' ? { order, first: size, after: cursor } : { order, last: size, before: cursor },
    )
    const own = read.edges.map((edge) => edge.node.key)
    if (direction === 'forward') keys.push(...own)
    else keys.unshift(...own)
    const more = direction === 'forward' ? read.pageInfo.hasNextPage : read.pageInfo.hasPreviousPage
    if (!more) return keys
    cursor = (direction === 'forward' ? read.pageInfo.endCursor : read.pageInfo.startCursor) ?? null
  }
  throw new Error('the walk does not end')
}

describe('a walk', () => {
  const orders: Order[] = ['NEWEST_FIRST', 'OLDEST_FIRST', 'RECENTLY_RECORDED']
  it.each(orders)('gives every entry once, in one order, whatever the page: %s', async (order) => {
    const whole = await walk(order, 100, 'forward')
    expect(new Set(whole).size).toBe(drafts.length)
    for (const size of [1, 7, 50]) {
      expect(await walk(order, size, 'forward')).toEqual(whole)
      expect(await walk(order, size, 'back')).toEqual(whole)
    }
  })

  it('orders by the sort instant, and one order is the other reversed', async () => {
    const { edges } = await page({ first: 100 })
    const instants = edges.map((edge) => edge.node.occurredAt)
    expect(instants).toEqual([...instants].sort().reverse())
    expect(await walk('OLDEST_FIRST', 100, 'forward')).toEqual((await walk('NEWEST_FIRST', 100, 'forward')).reverse())
  })
})

describe('any page', () => {
  it('is what the Relay specification says', async () => {
    const whole = (await page({ first: 100 })).edges
    const anyCursor = fc.option(fc.nat(whole.length - 1), { nil: null })
    const anySize = fc.integer({ min: 1, max: 70 })
    const anyPage = fc.record({
      after: anyCursor,
      before: anyCursor,
      size: fc.oneof<fc.Arbitrary<{ first?: number; last?: number }>[]>(
        fc.record({ first: anySize }),
        fc.record({ last: anySize }),
        fc.constant({}),
      ),
    })
    await fc.assert(
      fc.asyncProperty(anyPage, async ({ after, before, size }) => {
        const inside = whole.slice(after === null ? 0 : after + 1, before ?? whole.length)
        const last = size.last ?? (size.first === undefined && before !== null && after === null ? 20 : undefined)
        const wanted = last === undefined ? inside.slice(0, size.first ?? 20) : inside.slice(-last)
        const read = await page({
          ...size,
          ...(after !== null && { after: whole[after]?.cursor }),
          ...(before !== null && { before: whole[before]?.cursor }),
        })
        expect(read.edges).toEqual(wanted)
        expect(read.nodes.map((node) => node.key)).toEqual(wanted.map((edge) => edge.node.key))
        expect(read.pageInfo).toEqual({
          hasNextPage: last === undefined ? inside.length > wanted.length || before !== null : before !== null,
          hasPreviousPage: last === undefined ? after !== null : inside.length > wanted.length || after !== null,
          startCursor: wanted[0]?.cursor ?? null,
          endCursor: wanted.at(-1)?.cursor ?? null,
        })
        expect(read.totalCount).toBe(whole.length)
      }),
      { numRuns: 150 },
    )
  })
})

describe('between two pages', () => {
  it('an entry may appear or vanish, and none is doubled or missed', async () => {
    const own = await freshDatabase()
    try {
      server = serve(own)
      await given(own, drafts.slice(0, 20))
      const first = await page({ first: 5 })
      const cursor = first.pageInfo.endCursor
      const seen = first.edges.map((edge) => edge.node)
      const expected = (await page({ first: 100 })).edges.map((edge) => edge.node.key).slice(5)

      await given(own, [someEvent('later', '2024-12-01')])
      const { id } = await own.prisma.entry.findUniqueOrThrow({ where: { key: seen[4]?.key ?? '' } })
      await write(own, (writer) =>
        inTransaction(writer, (tx) => removeEntries(tx, [id], { why: 'ERROR', reason: 'It vanishes.' })),
      )
      const rest = await page({ first: 100, after: cursor })
      expect(rest.edges.map((edge) => edge.node.key)).toEqual(expected)
      expect(rest.pageInfo.hasPreviousPage).toBe(true)
      const back = await page({ last: 100, before: cursor })
      expect(back.edges.map((edge) => edge.node.key)).toEqual([
        'given-later',
        ...seen.slice(0, 4).map((entry) => entry.key),
      ])
      expect(back.pageInfo.hasNextPage).toBe(true)
    } finally {
      server = serve(database)
      await own.close()
    }
  })
})

describe('cursorAt', () => {
  it('jumps to an instant: after and before it lie two halves of the feed', async () => {
    const instant = '2024-11-21T10:00:00.000Z'
    const whole = (await page({ first: 100 })).edges.map((edge) => edge.node)
    for (const order of ['NEWEST_FIRST', 'OLDEST_FIRST'] as const) {
      const { timeline } = await server.read(CursorAt, { order, instant })
      const after = await page({ order, first: 100, after: timeline?.cursorAt })
      const before = await page({ order, last: 100, before: timeline?.cursorAt })
      const earlier = order === 'NEWEST_FIRST' ? after : before
      expect(earlier.edges.length).toBe(whole.filter((entry) => entry.occurredAt < instant).length)
      expect(after.edges.length + before.edges.length).toBe(whole.length)
      expect(earlier.edges.every((edge) => edge.node.occurredAt < instant)).toBe(true)
    }
  })
})

describe('refusals say what to do', () => {
  it('sizes', async () => {
    expect(await server.refusal(Page, { first: 101 })).toEqual({
      code: 'PAGE_SIZE',
      message: '`first` is 101: give 1 to 100, and page on with cursors.',
    })
    expect((await server.refusal(Page, { last: 0 })).code).toBe('PAGE_SIZE')
    expect((await server.refusal(Page, { first: -1 })).code).toBe('PAGE_SIZE')
    expect((await server.refusal(Page, { first: 5, last: 5 })).code).toBe('BAD_REQUEST')
  })

  it('cursors that are damaged, or of another order, filter or version', async () => {
    const cursor = (await page({ first: 1 })).pageInfo.endCursor ?? ''
    const bytes = Buffer.from(cursor, 'base64url')
    bytes[20] = (bytes[20] ?? 0) ^ 1
    const refused = [
      { after: 'nonsense' },
      { after: '' },
      { before: bytes.toString('base64url') },
      { after: `${cursor}A` },
      { after: cursor, order: 'OLDEST_FIRST' as const },
      { after: cursor, filter: { kinds: ['STATEMENT' as const] } },
    ]
    for (const variables of refused) expect((await server.refusal(Page, variables)).code).toBe('BAD_CURSOR')
  })

  it('one bad argument leaves its neighbours alone', async () => {
    const Two = graphql(`
      query TwoTimelines {
        bad: timeline(first: 1000) { totalCount nodes { key } }
        good: timeline(first: 1) { totalCount }
      }
    `)
    const { data, errors } = await server.ask(Two)
    expect(data).toEqual({ bad: null, good: { totalCount: drafts.length } })
    expect(errors?.map((error) => error.extensions.code)).toEqual(['PAGE_SIZE'])
  })
})
