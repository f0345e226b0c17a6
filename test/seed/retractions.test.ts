// Retracted entries: they stay, hidden or not, whatever is said of them later, until they are restored.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEvent, aRemoval, aRuling } from './given.js'
import { type RuledDatabase, ruledDatabase } from './ruled-database.js'

let { db, told, seed, rule } = {} as RuledDatabase
beforeAll(async () => {
  ;({ db, told, seed, rule } = await ruledDatabase())
})
afterAll(() => db.close())

describe('retracted', () => {
  it('an entry stays, with its own history, and restored it has its status again', async () => {
    await seed({ entries: [anEvent('withdrawn', { status: 'CONFIRMED' })] })
    const before = await told.present()
    const retract = [aRuling('first-withdrawn', { reason: 'The ministry withdrew it.', document: 'telegram' })]
    expect((await rule({ retract })).counts).toMatchObject({ rows: 2, created: 1, removed: 0 })
    const entry = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-withdrawn' } })
    const telegram = await db.prisma.document.findUniqueOrThrow({ where: { key: 'telegram' } })
    expect(entry.status).toBe('RETRACTED')
    expect((await told.historyOf('first-withdrawn')).at(-1)).toMatchObject({
      ...{ number: 2, kind: 'RETRACTED', reason: 'The ministry withdrew it.', documentId: telegram.id },
      ...{ fields: ['status'], snapshot: { status: 'CONFIRMED', retracted: { document: 'telegram' } } },
    })
    expect(entry.revisedAt.getTime()).toBeGreaterThan(entry.recordedAt.getTime())

    await rule({ restore: [aRuling('first-withdrawn', { reason: 'It stands by it.' })] })
    expect(await told.present()).toEqual(before)
    expect((await told.historyOf('first-withdrawn')).at(-1)).toMatchObject({
      ...{ number: 3, kind: 'RESTORED', reason: 'It stands by it.', fields: ['status'] },
    })
    expect(await told.changesOf('first-withdrawn')).toEqual(['CREATED 1', 'RETRACTED 2', 'RESTORED 3'])
  })

  it('it stays so, whatever its owner and others say of it later', async () => {
    await seed({ entries: [anEvent('stubborn')] })
    await rule({ retract: [aRuling('first-stubborn')] })
    expect((await seed({ entries: [anEvent('stubborn')] })).counts).toMatchObject({ unchanged: 2 })
    expect(
      (await seed({ entries: [anEvent('stubborn', { title: 'Anew', status: 'CONFIRMED' })] })).counts,
    ).toMatchObject({ revised: 1 })
    await seed({ contributions: [{ id: 'late', on: 'first-stubborn', tags: ['late'] }] }, 'second')
    const status = async () => (await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-stubborn' } })).status
    expect(await status()).toBe('RETRACTED')
    expect((await told.historyOf('first-stubborn')).map(({ kind, fields }) => [kind, fields])).toEqual([
      ...[
        ['CREATED', []],
        ['RETRACTED', ['status']],
        ['REVISED', ['title']],
        ['REVISED', ['tags']],
      ],
    ])
    await rule({ restore: [aRuling('first-stubborn')] })
    expect(await status()).toBe('CONFIRMED')
  })

  it('and then removed, it is restored as it was, and cleared by a second ruling', async () => {
    await seed({ entries: [anEvent('both')] })
    await rule({ retract: [aRuling('first-both')], remove: [aRemoval('first-both')] })
    await rule({ restore: [aRuling('first-both')] })
    const status = async () => (await db.prisma.entry.findUniqueOrThrow({ where: { key: 'first-both' } })).status
    expect(await status()).toBe('RETRACTED')
    await rule({ restore: [aRuling('first-both')] })
    expect(await status()).toBe('CLAIMED')
  })
})
