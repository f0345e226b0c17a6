// What a test assumes to be there, in as few words as it needs.

import type { Database } from '../../src/database/open.js'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'
import { write } from './database.js'

/** A draft with everything that a test does not care about filled in; its key is `<dataset>-<id>`. */
export const someEvent = (id: string, edtf: string, zone = 'UTC'): EntryDraft => ({
  kind: 'BATTLEFIELD_EVENT',
  id,
  title: `Shelling ${id}`,
  status: 'REPORTED',
  eventType: 'SHELLING_ARTILLERY_MISSILE_ATTACK',
  occurred: { edtf, zone },
})

/** Records drafts under a dataset that is made where there is none; fails where a draft has a problem. */
export async function given(
  db: Pick<Database, 'prisma' | 'connection'>,
  drafts: readonly EntryDraft[],
  dataset = 'given',
): Promise<void> {
  await db.prisma.dataset.upsert({
    where: { key: dataset },
    create: { key: dataset, title: dataset, redistributable: true },
    update: {},
  })
  const outcomes = await write(db, (writer) =>
    recordDrafts(
      writer,
      drafts.map((draft) => ({ dataset, draft })),
    ),
  )
  const troubled = outcomes.filter((outcome) => 'problems' in outcome)
  if (troubled.length > 0) throw new Error(`Given drafts have problems: ${JSON.stringify(troubled)}`)
}
