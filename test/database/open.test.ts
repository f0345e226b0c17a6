// Opening a database: what each role may do, and what a person is told when it cannot be opened.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/database/open.js'
import { type FreshDatabase, freshDatabase } from '../support/database.js'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

describe('An owner’s URL', () => {
  it('only reads when it is opened for a reader', async () => {
    const reader = await openDatabase({ url: database.url, home: '', role: 'reader' })
    expect(await reader.prisma.thread.count()).toBe(0)
    await expect(reader.prisma.thread.create({ data: { key: 'a', name: 'A' } })).rejects.toThrow(/read-only/)
    await reader.close()
  })
})
