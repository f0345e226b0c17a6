// The change log: what happened, page by page, and what a page may be.

import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { appendChanges } from '../../src/timeline/changes.js'
import { recordRulings } from '../../src/timeline/recording/record-rulings.js'
import { removeEntries } from '../../src/timeline/recording/remove-entries.js'
import { inTransaction } from '../../src/timeline/recording/transaction.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { graphql } from '../support/graphql/index.js'
import { serve, type TestServer, type VariablesOf } from '../support/serve.js'

const Changes = graphql(`
  query Changes($filter: TimelineFilter, $first: Int, $after: String) {
    changes(filter: $filter, first: $first, after: $after) {
      edges { cursor node { cursor key } }
      nodes {
        kind
        at
        entryId
        key
        matches
        fields
        entry { id key title status }
        revision { number kind reason fields { field before after } }
        tombstone { id reason survivor { key } }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`)

let database: FreshDatabase
let server: TestServer
beforeAll(async () => {
  database = await freshDatabase()
  server = serve(database)
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => database.close())

type Variables = VariablesOf<typeof Changes>

async function page(variables: Variables = {}, asked = server) {
  const { changes } = await asked.read(Changes, variables)
  if (!changes) throw new Error('no changes')
  return changes
}

/** All that is told after a cursor, page by page, and where it ends. */
async function walk(variables: Variables, asked = server) {
  const nodes: Awaited<ReturnType<typeof page>>['nodes'] = []
  const cursors: string[] = []
  for (let after = variables.after ?? null; ; ) {
    const read = await page({ ...variables, after }, asked)
    nodes.push(...read.nodes)
    cursors.push(...read.edges.map(({ cursor }) => cursor))
    after = read.pageInfo.endCursor ?? null
    if (!read.pageInfo.hasNextPage) return { nodes, cursors, end: after as string }
  }
}

const rule = (verb: 'retract' | 'remove' | 'restore', row: object) =>
  write(database, (writer) =>
    recordRulings(writer, [{ dataset: 'given', ruling: { verb, row } as never }], () => undefined as never),
  )

describe('what happened', () => {
  it('of an empty log is nothing, and where that ends what comes next is followed', async () => {
    const empty = await page()
    expect(empty).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } })
    const after = empty.pageInfo.endCursor
    expect(after).toMatch(/^[\w-]{18}$/)
    await given(database, [someEvent('first', '2024-11-20')])
    expect((await page({ after })).nodes.map(({ key }) => key)).toEqual(['given-first'])
  })

  it('is told of each entry with what it is now, what it said and what is left of it', async () => {
    const { end: after } = await walk({})
    await given(database, [someEvent('kept', '2024-11-20'), someEvent('doubled', '2024-11-20')])
    await given(database, [{ ...someEvent('kept', '2024-11-20'), title: 'It was otherwise', tags: ['night'] }])
    await rule('retract', { id: 'r-1', entry: 'given-kept', reason: 'The source withdrew it.' })
    await rule('remove', {
      ...{ id: 'r-2', entry: 'given-doubled', why: 'DUPLICATE', mergeInto: 'given-kept', reason: 'Told twice.' },
    })
    await rule('restore', { id: 'r-3', entry: 'given-kept', reason: 'The source stands by it.' })
    const { nodes } = await walk({ after })
    const kept = { id: nodes[0]?.entryId, key: 'given-kept', title: 'It was otherwise', status: 'REPORTED' }
    const stone = {
      id: nodes.find(({ key }) => key === 'given-doubled')?.entryId,
      reason: 'DUPLICATE',
      survivor: { key: 'given-kept' },
    }
    expect(nodes).toMatchObject([
      { kind: 'CREATED', key: 'given-kept', matches: true, fields: [], entry: kept, tombstone: null },
      {
        ...{ kind: 'REVISED', key: 'given-kept', matches: true, fields: ['tags', 'title'], entry: kept },
        revision: { number: 2, fields: [{ field: 'tags' }, { field: 'title', after: '"It was otherwise"' }] },
      },
      { kind: 'RETRACTED', key: 'given-kept', fields: ['status'], revision: { reason: 'The source withdrew it.' } },
      { kind: 'REMOVED', key: 'given-doubled', matches: false, fields: [], entry: null, tombstone: stone },
      { kind: 'RESTORED', key: 'given-kept', matches: true, fields: ['status'], entry: kept },
    ])
  })

  it('a retraction leaves the filter, not the log; its entry can still be read', async () => {
    await given(database, [someEvent('withdrawn', '2024-11-20')])
    await rule('retract', { id: 'r-4', entry: 'given-withdrawn', reason: 'It was not so.' })
    const last = async (filter: Variables['filter']) => (await walk({ filter })).nodes.at(-1)
    expect(await last({})).toMatchObject({ kind: 'RETRACTED', matches: false, entry: { status: 'RETRACTED' } })
    expect(await last({ includeRetracted: true })).toMatchObject({ kind: 'RETRACTED', matches: true })
  })
})

describe('a link', () => {
  it('made or dropped is told at both ends, and so to who asks for what is linked', async () => {
    await given(database, [someEvent('far', '2024-11-20'), someEvent('near', '2024-11-20')])
    const { end: after } = await walk({})
    await given(database, [{ ...someEvent('near', '2024-11-20'), links: [{ type: 'FOLLOWS', to: 'given-far' }] }])
    const { end, nodes } = await walk({ after, filter: { linkedTo: 'given-near' } })
    const told = ({ kind, key, matches, fields }: (typeof nodes)[number]) => [kind, key, matches, fields.join()]
    expect(nodes.map(told)).toEqual([
      ['REVISED', 'given-near', false, 'links'],
      ['REVISED', 'given-far', true, ''],
    ])
    await given(database, [someEvent('near', '2024-11-20')])
    expect((await walk({ after: end, filter: { linkedTo: 'given-near' } })).nodes.map(told)).toEqual([
      ['REVISED', 'given-near', false, 'links'],
      ['REVISED', 'given-far', false, ''],
    ])
  })
})

describe('pages', () => {
  it('of any size make the whole, under any filter that lets some through', async () => {
    const drafts = Array.from({ length: 40 }, (_, n) => ({
      ...someEvent(`many-${n}`, '2024-11-20'),
      tags: [n % 3 === 0 ? 'third' : 'other'],
    }))
    await given(database, drafts)
    await given(
      database,
      drafts.slice(10, 25).map((draft) => ({ ...draft, title: `${draft.title}, revised` })),
    )
    const ids = (await database.prisma.entry.findMany({ where: { key: { startsWith: 'given-many-3' } } })).map(
      ({ id }) => id,
    )
    await write(database, (writer) =>
      inTransaction(writer, (tx) => removeEntries(tx, ids, { why: 'ERROR', reason: 'Gone.' })),
    )
    const anyTags = fc.constantFrom<Variables['filter'][]>(null, { tags: ['third'] }, { tags: ['none'] })
    await fc.assert(
      fc.asyncProperty(anyTags, fc.integer({ min: 1, max: 100 }), async (filter, first) => {
        const whole = await walk({ filter, first: 100 })
        const pages = await walk({ filter, first })
        expect(pages).toEqual(whole)
        expect(new Set(whole.cursors).size).toBe(whole.cursors.length)
        expect(whole.nodes.filter(({ kind }) => kind === 'CREATED').every(({ matches }) => matches)).toBe(true)
        const at = Math.floor(whole.cursors.length / 2)
        expect((await walk({ filter, first, after: whole.cursors[at] ?? null })).nodes).toEqual(
          whole.nodes.slice(at + 1),
        )
      }),
      { numRuns: 15 },
    )
  })

  it('of what nothing matches are bounded, go on, and end at the newest change', async () => {
    const own = await freshDatabase()
    try {
      const asked = serve(own)
      await given(own, [{ ...someEvent('sought', '2024-11-20'), tags: ['sought'] }])
      const { id: entryId } = await own.prisma.entry.findFirstOrThrow()
      const created = Array.from({ length: 5_000 }, (_, n) => {
        return { kind: 'CREATED' as const, entryId: crypto.randomUUID(), key: `gone-${n}`, revisionNumber: null }
      })
      await write(own, async (writer) => {
        await inTransaction(writer, (tx) => appendChanges(tx, created))
        await inTransaction(writer, (tx) =>
          appendChanges(tx, [{ kind: 'REVISED', entryId, key: 'given-sought', revisionNumber: null }]),
        )
      })
      const sizes: number[] = []
      let after: string | null = null
      for (let more = true; more; ) {
        const read: Awaited<ReturnType<typeof page>> = await page({ filter: { tags: ['sought'] }, after }, asked)
        sizes.push(read.nodes.length)
        more = read.pageInfo.hasNextPage
        expect(read.pageInfo.endCursor).not.toBe(after)
        after = read.pageInfo.endCursor ?? null
      }
      expect(sizes).toEqual([1, 0, 1])
      const { pageInfo } = await page({ after }, asked)
      expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: after })
      const watched = vi.spyOn(pg.Client.prototype, 'query')
      await page({ filter: { tags: ['sought'] } }, asked)
      const { text = '', values } = watched.mock.calls.map(([query]) => query as unknown as pg.QueryConfig)[0] ?? {}
      vi.restoreAllMocks()
      const plan = await own.pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
      const steps = plan.rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(steps).toMatch(/using change_pkey on change c/)
      expect(steps).not.toMatch(/(Seq|Bitmap Heap) Scan on change c/)
      const { timeline } = await asked.read(graphql(`query Head { timeline { changesCursor } }`))
      expect(timeline?.changesCursor).toBe(after)
    } finally {
      await own.close()
    }
  })

  it('cost one statement, and at most one for each relation, whatever their size', async () => {
    const statementsOf = async (first: number) => {
      const watched = vi.spyOn(pg.Client.prototype, 'query')
      await page({ first })
      const { length } = watched.mock.calls
      vi.restoreAllMocks()
      return length
    }
    // The changes; and behind them entries, revisions, their snapshots, tombstones, and survivors by two.
    const few = await statementsOf(6)
    expect(few).toBeLessThanOrEqual(7)
    expect(await statementsOf(60)).toBe(few)
  })
})

describe('refusals say what to do', () => {
  it('sizes and filters', async () => {
    expect((await server.refusal(Changes, { first: 0 })).code).toBe('PAGE_SIZE')
    expect((await server.refusal(Changes, { first: 101 })).code).toBe('PAGE_SIZE')
    expect((await server.refusal(Changes, { filter: { places: ['nowhere'] } })).code).toBe('BAD_FILTER')
  })

  it('cursors that are damaged, of the feed, or of a later version', async () => {
    const cursor = (await page({ first: 1 })).pageInfo.endCursor ?? ''
    const bytes = Buffer.from(cursor, 'base64url')
    const later = Buffer.from(bytes)
    later[0] = 2
    later.writeUInt32BE(crc32(later.subarray(0, 9)), 9)
    const tooHigh = Buffer.from(bytes)
    tooHigh[1] = 0x7f
    tooHigh.writeUInt32BE(crc32(tooHigh.subarray(0, 9)), 9)
    bytes[8] = (bytes[8] ?? 0) ^ 1
    const { timeline } = await server.read(
      graphql(`query FeedCursor { timeline(first: 1) { pageInfo { endCursor } } }`),
    )
    const feed = timeline?.pageInfo.endCursor ?? ''
    const coded = [bytes, later, tooHigh].map((each) => each.toString('base64url'))
    for (const after of ['', 'nonsense', `${cursor}A`, feed, ...coded]) {
      const { code, message } = await server.refusal(Changes, { after })
      expect({ after, code }).toEqual({ after, code: 'BAD_CURSOR' })
      expect(message).toContain('`changesCursor`')
    }
  })
})
