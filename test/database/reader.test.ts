// What the server reads through: values as the model has them, one snapshot for several statements, and no end of the process.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Prisma } from '../../prisma/client/client.js'
import { isDatabaseLost } from '../../src/database/error.js'
import { type FreshDatabase, freshDatabase, onServer } from '../support/database.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await db.pool.query('create table counted (id int)')
})
afterAll(() => db.close())

describe('a reader', () => {
  it.each(['UTC', 'Asia/Kathmandu', 'America/New_York'])(
    'gives values as the model has them, in a session of %s',
    (zone) =>
      db.reader.snapshot(async (own) => {
        await own.query(Prisma.sql`select set_config('TimeZone', ${zone}, true)`)
        const [row] = await own.query(Prisma.sql`
        select '2024-11-19 03:25:00.123+03'::timestamptz(3) as instant, '1900-01-01 00:00Z'::timestamptz(3) as early,
          '2024-11-19'::date as day, 9007199254740993::int8 as number, 0.10::numeric as amount, 1.5::float8 as share,
          null::date as none, array['2f7f9e0a-6c1e-4f6e-9d43-0b1d6a3f3c11']::uuid[] as ids, '{"a": [1]}'::jsonb as json`)
        expect(row).toEqual({
          instant: new Date('2024-11-19T00:25:00.123Z'),
          early: new Date('1900-01-01T00:00:00.000Z'),
          day: new Date('2024-11-19T00:00:00.000Z'),
          number: 9007199254740993n,
          amount: new Prisma.Decimal('0.1'),
          share: 1.5,
          none: null,
          ids: ['2f7f9e0a-6c1e-4f6e-9d43-0b1d6a3f3c11'],
          json: { a: [1] },
        })
      }),
  )

  it('sees in a snapshot what was there at its beginning, whoever writes meanwhile', async () => {
    const count = Prisma.sql`select count(*)::int as count from counted`
    await db.reader.snapshot(async (own) => {
      const before = await own.query(count)
      await db.pool.query('insert into counted values (1)')
      expect(await own.query(count)).toEqual(before)
      expect(await own.snapshot((same) => same.query(count))).toEqual(before)
    })
    expect(await db.reader.query(count)).toEqual([{ count: 1 }])
  })

  it('asks what is asked at once over one connection, and each gets its own answer, whatever becomes of the others', async () => {
    const asked = Array.from({ length: 8 }, (_, number) =>
      db.reader.query<{ number: number; pid: number }>(
        Prisma.sql`select 12 / ${number - 3}::int as number, pg_backend_pid() as pid`,
      ),
    )
    const answers = await Promise.allSettled(asked)
    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((n) => n !== 3))
    const rows = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    expect(rows.map(({ number }) => number)).toEqual([-4, -6, -12, 12, 6, 4, 3])
    expect(new Set(rows.map(({ pid }) => pid)).size).toBe(1)
    expect(await db.reader.query(Prisma.sql`select 1 as one`)).toEqual([{ one: 1 }])
  })

  it('writes nothing in a snapshot', async () => {
    const writing = db.reader.snapshot((own) => own.query(Prisma.sql`insert into counted values (2)`))
    await expect(writing).rejects.toMatchObject({ code: '25006' })
  })

  it('fails where its connection is cut, and goes on with the next', async () => {
    const cut = db.reader.snapshot(async (own) => {
      const [{ pid } = { pid: 0 }] = await own.query<{ pid: number }>(Prisma.sql`select pg_backend_pid() as pid`)
      await onServer((server) => server.query('select pg_terminate_backend($1, 10000)', [pid]))
      return own.query(Prisma.sql`select 1`)
    })
    const error = await cut.then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(isDatabaseLost(error)).toBe(true)
    expect(await db.reader.query(Prisma.sql`select 1 as one`)).toEqual([{ one: 1 }])
  })
})
