// Changes in real transactions, as fast as a test wants them.

import pg from 'pg'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { type FreshDatabase, write } from './database.js'
import { someEvent } from './given.js'

/** An event with this tag, whose title tells its version. */
export const tagged = (id: string, tag: string, version = 1): EntryDraft => ({
  ...someEvent(id, '2024-11-20'),
  title: `Version ${version} of ${id}`,
  tags: [tag],
})

/** Records the drafts one transaction after another, and calls `between` after each. */
export async function writeOneByOne(
  database: FreshDatabase,
  drafts: readonly EntryDraft[],
  between: (written: number) => void = () => {},
  dataset = 'given',
): Promise<void> {
  await database.prisma.dataset.upsert({
    where: { key: dataset },
    create: { key: dataset, title: dataset, redistributable: true },
    update: {},
  })
  await write(database, async (writer) => {
    for (const [index, draft] of drafts.entries()) {
      await recordDrafts(writer, [{ dataset, draft }])
      between(index + 1)
    }
  })
}

/** Writes a change past the recording, and tells no server: what a lost notification leaves. */
export async function writeInSilence(database: FreshDatabase, key: string): Promise<void> {
  const client = new pg.Client(database.connection)
  await client.connect()
  try {
    await client.query('begin; alter table change disable trigger tell_of_write')
    await client.query(
      `insert into change (kind, at, entry_id, key) select 'REVISED', now(), id, key from entry where key = $1`,
      [key],
    )
    await client.query('alter table change enable trigger tell_of_write; commit')
  } finally {
    await client.end()
  }
}
