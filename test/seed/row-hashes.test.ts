// Fingerprints of rows: kept with their entries and looked up again, without a trace in what entries say.

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { readRowHashes } from '../../src/timeline/recording/row-hashes.js'
import { type FreshDatabase, freshDatabase, write } from '../support/database.js'
import { given, someEvent } from '../support/given.js'
import { dumpOf } from './given.js'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await given(db, [])
})
afterAll(() => db.close())

const hashOf = (text: string) => Uint8Array.from(Buffer.from(text.padEnd(8)))
const record = async (draft: EntryDraft, rowHash?: string) => {
  const each = { dataset: 'given', draft, ...(rowHash && { rowHash: hashOf(rowHash) }) }
  const [outcome] = await write(db, (writer) => recordDrafts(writer, [each]))
  return outcome?.outcome
}
const read = async (...ids: string[]) => {
  const found = await readRowHashes(db.pool, 'given', ids)
  return Object.fromEntries([...found].map(([id, hash]) => [id, Buffer.from(hash).toString().trim()]))
}
const first = someEvent('hashed', '2024-11-21')
const second = { ...first, title: 'Told anew' }

it('are kept when the entry is created and when it is revised', async () => {
  expect(await record(first, 'a')).toBe('created')
  expect(await read('hashed', 'unknown')).toEqual({ hashed: 'a' })
  expect(await record(second, 'b')).toBe('revised')
  expect(await read('hashed')).toEqual({ hashed: 'b' })
})

it('that alone differ are kept, and nothing else is written', async () => {
  const before = await dumpOf(db)
  const { revisedAt } = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'given-hashed' } })
  expect(await record(second, 'c')).toBe('unchanged')
  expect(await read('hashed')).toEqual({ hashed: 'c' })
  const entry = await db.prisma.entry.findUniqueOrThrow({ where: { key: 'given-hashed' } })
  expect(entry.revisedAt).toEqual(revisedAt)
  const withoutHashes = (rows: string[]) => rows.map((row) => row.replace(/"row_hash":"[^"]*"/, ''))
  expect(withoutHashes(await dumpOf(db))).toEqual(withoutHashes(before))
})

it('stay where a draft that has none says the same, and go where it says something else', async () => {
  expect(await record(second)).toBe('unchanged')
  expect(await read('hashed')).toEqual({ hashed: 'c' })
  expect(await record(first)).toBe('revised')
  expect(await read('hashed')).toEqual({})
})

it('are not found under another dataset, nor of an entry that is gone', async () => {
  await given(db, [someEvent('hashed', '2024-11-21')], 'other')
  await record(someEvent('kept', '2024-11-21'), 'k')
  await record(someEvent('gone', '2024-11-21'), 'g')
  await db.prisma.entry.delete({ where: { key: 'given-gone' } })
  expect(await read('hashed', 'kept', 'gone')).toEqual({ kept: 'k' })
  expect(await readRowHashes(db.pool, 'other', ['hashed', 'kept'])).toEqual(new Map())
})
