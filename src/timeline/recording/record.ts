// Drafts become entries, revisions and changes: writing twice equals writing once.

import { Prisma, type PrismaClient } from '../../../prisma/client/client.js'
import type { ContributionDraft, Draft, EntryDraft } from './draft.js'
import { TouchedEntries } from './entry-state.js'
import { recordContributions } from './record-contributions.js'
import { recordEntries } from './record-entries.js'
import { type DraftOutcome, isSound, type Numbered, type Recording } from './recording.js'
import { readDocuments } from './references.js'

/** How many drafts one call takes: all are written in one transaction. */
export const BATCH_LIMIT = 5_000

const ATTEMPTS = 3

/**
 * Records drafts of one dataset in one transaction: entries first, then contributions. Answers in the order of the
 * drafts; a draft with a problem is left out and the others land. An unchanged draft writes nothing at all.
 *
 * Throws where the dataset is unknown or the database fails; then nothing of the batch was written.
 */
export async function recordDrafts(
  db: PrismaClient,
  datasetKey: string,
  drafts: readonly Draft[],
): Promise<DraftOutcome[]> {
  if (drafts.length > BATCH_LIMIT) throw new Error(`A batch is at most ${BATCH_LIMIT} drafts, not ${drafts.length}`)
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((tx) => recordBatch(tx, datasetKey, drafts), { timeout: 600_000, maxWait: 60_000 })
    } catch (error) {
      if (attempt === ATTEMPTS || !isCollision(error)) throw error
    }
  }
}

async function recordBatch(tx: Prisma.TransactionClient, datasetKey: string, drafts: readonly Draft[]) {
  // The lock keeps two batches of one dataset apart, also where two jobs run after all.
  const [dataset] = await tx.$queryRaw<Recording['dataset'][]>`
    select id, key from dataset where key = ${datasetKey} for no key update`
  if (!dataset) throw new Error(`There is no dataset "${datasetKey}" to record drafts of`)
  const now = new Date()
  const outcomes = new Map<number, DraftOutcome>()
  const recording = { tx, dataset, now, outcomes, touched: new TouchedEntries(tx, now) }
  const { entries, contributions } = setSecondsApart(recording, drafts)
  const documents = await readDocuments(tx, drafts)
  await recordEntries(recording, entries, documents)
  await recordContributions(recording, contributions, documents)
  await recording.touched.write()
  return drafts.map((_, index) => outcomes.get(index) as DraftOutcome)
}

function setSecondsApart(recording: Recording, drafts: readonly Draft[]) {
  const entries: Numbered<EntryDraft>[] = []
  const contributions: Numbered<ContributionDraft>[] = []
  const seen = new Set<string>()
  for (const [index, draft] of drafts.entries()) {
    const isEntry = 'kind' in draft
    const identity = `${isEntry} ${draft.id}`
    if (seen.has(identity)) {
      isSound(recording, index, [{ field: 'id', reason: `is the second row with the id "${draft.id}"` }])
    } else if (isEntry) {
      entries.push({ index, draft })
    } else {
      contributions.push({ index, draft })
    }
    seen.add(identity)
  }
  return { entries, contributions }
}

// Another dataset's job took a key, or locks in another order, at the same moment: once it has committed, a second look
// finds what it wrote.
function isCollision(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return ['P2002', 'P2034'].includes(error.code) || (error.code === 'P2010' && /23505|40P01|40001/.test(error.message))
}
