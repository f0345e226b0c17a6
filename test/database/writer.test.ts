// The connection of a job: what it copies comes back as it was, and what it rehearses leaves nothing behind.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Prisma } from '../../prisma/client/client.js'
import { openWriter, type Writer } from '../../src/database/writer.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'

let db: FreshDatabase
let writer: Writer
beforeAll(async () => {
  db = await freshDatabase()
  writer = await openWriter(db.connection)
  await db.pool.query(
    `create table odd (
      id int primary key, t text, c char(3), e "EntryKind", u uuid, b bool, i2 int2, i8 int8, f float8, n numeric,
      z timestamptz(3), d date, y bytea, j jsonb, a text[]
    )`,
  )
})
afterAll(async () => {
  await writer.close()
  await db.close()
})

const count = async () => (await db.pool.query('select from odd')).rowCount
const waiters = async () => {
  const own = 'select oid from pg_database where datname = current_database()'
  return (await db.pool.query(`select from pg_locks where not granted and database = (${own})`)).rowCount
}
const copyIds = (ids: Iterable<number>) =>
  writer.transaction((tx) =>
    tx.copy(
      'odd',
      ['id'],
      (function* () {
        for (const id of ids) yield [id]
      })(),
    ),
  )

describe('COPY', () => {
  // What PostgreSQL's text cannot hold is refused before it comes here.
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom('\t', '\n', '\r', '\\', '\\N', '\\.', '"', "'", ',', '{', '}', 'NULL', '😀', 'ї', ''), {
          maxLength: 8,
        })
        .map((parts) => parts.join('')),
      fc.constantFrom(40_000, 90_000).map((length) => 'ї'.repeat(length)),
    )
    .map((each) => each.replaceAll('\0', ''))
  const instant = fc.date({
    min: new Date('0001-01-02'),
    max: new Date('9999-12-30'),
    noInvalidDate: true,
  })
  const decimal = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.nat(12))
    .map(([minus, digits, decimals]) => {
      const padded = String(digits).padStart(decimals + 1, '0')
      const whole = padded.slice(0, padded.length - decimals)
      const sign = minus && digits > 0n ? '-' : ''
      return `${sign}${whole}${decimals > 0 ? `.${padded.slice(-decimals)}` : ''}`
    })
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')))
  const row = fc.record({
    t: text,
    c: fc.string({ unit: fc.constantFrom('A', 'ї', '"'), minLength: 3, maxLength: 3 }),
    e: fc.constantFrom('STATEMENT', 'AID_PACKAGE'),
    u: fc.uuid(),
    b: fc.boolean(),
    i2: fc.integer({ min: -32_768, max: 32_767 }),
    i8: fc.maxSafeInteger(),
    f: fc.double({ noNaN: true }),
    n: decimal,
    z: instant,
    d: instant.map((date) => date.toISOString().slice(0, 10)),
    y: fc.uint8Array({ maxLength: 40 }),
    j: json.filter((value) => value !== null && typeof value !== 'string'),
    a: fc.array(fc.option(text, { nil: null }), { maxLength: 4 }),
  })
  const withNulls = fc
    .tuple(row, fc.subarray(Object.keys(fc.sample(row, 1)[0] ?? {})))
    .map(([values, absent]) => ({ ...values, ...Object.fromEntries(absent.map((name) => [name, null])) }))

  it('brings any row as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(withNulls, { maxLength: 12 }), async (rows) => {
        const columns = ['id', ...Object.keys(rows[0] ?? { t: null })]
        const found = await writer.transaction(async (tx) => {
          await tx.query(Prisma.sql`truncate odd`)
          await tx.copy(
            'odd',
            columns,
            rows.map((each, id) => [id, ...Object.values(each)]),
          )
          return tx.query<Record<string, unknown>>(Prisma.sql`select * from odd order by id`)
        })
        expect(found.map(({ y, f, ...rest }) => ({ ...rest, f: f === 0 ? 0 : f, y: y && [...(y as Buffer)] }))).toEqual(
          rows.map(({ y, f, ...rest }, id) => ({ id, ...rest, f: f === 0 ? 0 : f, y: y && [...(y as Uint8Array)] })),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('fails as any statement does, wherever the row stands, and leaves the connection fit for the next', async () => {
    await db.pool.query('truncate odd')
    for (const place of [0, 10, 99_999]) {
      const ids = Array.from({ length: 100_000 }, (_, id) => (id === place ? 100_001 : id))
      await expect(copyIds([...ids, 100_001])).rejects.toMatchObject({ code: '23505' })
      await expect(copyIds([100_001, ...ids])).rejects.toMatchObject({ code: '23505' })
      expect(await count()).toBe(0)
    }
    await copyIds([1])
    expect(await count()).toBe(1)
  })

  it('refuses what its column cannot hold, and keeps nothing of it', async () => {
    await db.pool.query('truncate odd')
    const bad: [string, unknown][] = [
      ...([
        ['i2', 40_000],
        ['i2', 1.5],
        ['u', 'no-uuid'],
        ['z', new Date(Number.NaN)],
        ['n', '1e3'],
      ] as [string, unknown][]),
      ...([
        ['e', 'NOTHING'],
        ['t', 'a\0b'],
        ['c', 'four'],
        ['nowhere', 1],
      ] as [string, unknown][]),
    ]
    for (const [column, value] of bad) {
      const rows = [
        [1, null],
        [2, value],
      ]
      await expect(writer.transaction((tx) => tx.copy('odd', ['id', column], rows))).rejects.toThrow()
    }
    await expect(
      copyIds(
        (function* () {
          yield 1
          throw new Error('The producer failed')
        })(),
      ),
    ).rejects.toThrow('The producer failed')
    expect(await count()).toBe(0)
  })
})

describe('transactions', () => {
  it('take their turns, and one that throws undoes only itself', async () => {
    await db.pool.query('truncate odd')
    const outcomes = await Promise.allSettled(
      Array.from({ length: 9 }, (_, id) =>
        writer.transaction(async (tx) => {
          await tx.copy('odd', ['id'], [[id]])
          if (id % 3 === 0) throw new Error('No')
        }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(3)
    expect(await count()).toBe(6)
  })

  it('fail where a statement of theirs has failed, though nobody minded', async () => {
    await db.pool.query('truncate odd')
    for (const rehearsal of [false, true]) {
      const own = await openWriter(db.connection, { rehearsal })
      const work = own.transaction(async (tx) => {
        await tx.copy('odd', ['id'], [[1]])
        await tx.query(Prisma.sql`select 1 / 0`).catch(() => {})
      })
      await expect(work).rejects.toThrow(/undone|aborted/)
      expect(await own.transaction((tx) => tx.query(Prisma.sql`select from odd`))).toEqual([])
      await own.close()
    }
  })

  it('of a rehearsal see one another, and nobody else sees them, then or later', async () => {
    await db.pool.query('truncate odd')
    const rehearsal = await openWriter(db.connection, { rehearsal: true })
    await rehearsal.transaction((tx) => tx.copy('odd', ['id'], [[1]]))
    await expect(rehearsal.transaction((tx) => tx.copy('odd', ['id'], [[1]]))).rejects.toMatchObject({ code: '23505' })
    await rehearsal.transaction((tx) => tx.copy('odd', ['id'], [[2]]))
    const seen = await rehearsal.transaction((tx) => tx.query(Prisma.sql`select from odd`))
    expect(seen).toHaveLength(2)
    expect(await count()).toBe(0)
    await rehearsal.close()
    expect(await count()).toBe(0)
  })

  it('give up a statement when its signal comes, wherever it waits, and can go on', async () => {
    const other = await openWriter(db.connection)
    const lock = Prisma.sql`select pg_advisory_lock(1)`
    await other.transaction((tx) => tx.query(lock))
    const stop = new AbortController()
    const waiting = writer.transaction((tx) => tx.query(lock, { signal: stop.signal }))
    await vi.waitFor(async () => expect(await waiters()).toBe(1))
    stop.abort(new Error('Enough'))
    await expect(waiting).rejects.toThrow('Enough')
    await expect(writer.transaction((tx) => tx.query(lock, { signal: stop.signal }))).rejects.toThrow('Enough')
    expect(await waiters()).toBe(0)
    await other.close()
    expect(await writer.transaction((tx) => tx.query(lock, { signal: new AbortController().signal }))).toHaveLength(1)
  })

  it('fail with a sentence once the connection has broken', async () => {
    const broken = await openWriter(db.connection)
    const work = broken.transaction((tx) => tx.query(Prisma.sql`select pg_terminate_backend(pg_backend_pid())`))
    await expect(work).rejects.toThrow(
      /^The connection that writes and holds the locks broke \(.*\): run the job again\.$/,
    )
    expect(broken.lost.aborted).toBe(true)
    await expect(broken.transaction(async () => {})).rejects.toThrow(/run the job again/)
    await broken.close()
  })
})
