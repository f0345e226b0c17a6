// What a test assumes to be there, in as few words as it needs.

import type { PrismaClient } from '../../prisma/client/client.js'
import type { EntryDraft } from '../../src/timeline/recording/draft.js'
import { recordDrafts } from '../../src/timeline/recording/record.js'

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
export async function given(db: PrismaClient, drafts: readonly EntryDraft[], dataset = 'given'): Promise<void> {
  await db.dataset.upsert({
    where: { key: dataset },
    create: { key: dataset, title: dataset, redistributable: true },
    update: {},
  })
  const outcomes = await recordDrafts(
    db,
    drafts.map((draft) => ({ dataset, draft })),
  )
  const troubled = outcomes.filter((outcome) => 'problems' in outcome)
  if (troubled.length > 0) throw new Error(`Given drafts have problems: ${JSON.stringify(troubled)}`)
}
