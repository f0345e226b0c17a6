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

/** A draft and the key of the dataset whose it is. */
export interface DatasetDraft {
  dataset: string
  draft: Draft
}

/**
 * Records drafts, also of several datasets, in one transaction: entries first, then contributions. Answers in the order
 * of the drafts; a draft with a problem is left out and the others land. An unchanged draft writes nothing at all.
 *
 * Throws where a dataset is unknown or the database fails; then nothing of the batch was written.
 */
export async function recordDrafts(db: PrismaClient, drafts: readonly DatasetDraft[]): Promise<DraftOutcome[]> {
  if (drafts.length > BATCH_LIMIT) throw new Error(`A batch is at most ${BATCH_LIMIT} drafts, not ${drafts.length}`)
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((tx) => recordBatch(tx, drafts), { timeout: 600_000, maxWait: 60_000 })
    } catch (error) {
      if (attempt === ATTEMPTS || !isCollision(error)) throw error
    }
  }
}

async function recordBatch(tx: Prisma.TransactionClient, drafts: readonly DatasetDraft[]) {
  const datasets = await lockDatasets(
    tx,
    drafts.map(({ dataset }) => dataset),
  )
  const now = new Date()
  const outcomes = new Map<number, DraftOutcome>()
  const recording = { tx, now, outcomes, touched: new TouchedEntries(tx, now) }
  const { entries, contributions } = setSecondsApart(recording, drafts, datasets)
  const documents = await readDocuments(
    tx,
    drafts.map(({ draft }) => draft),
  )
  await recordEntries(recording, entries, documents)
  await recordContributions(recording, contributions, documents)
  await recording.touched.write()
  return drafts.map((_, index) => outcomes.get(index) as DraftOutcome)
}

// The locks keep two batches of one dataset apart, also where two jobs run after all.
async function lockDatasets(tx: Prisma.TransactionClient, keys: readonly string[]) {
  const rows = await tx.$queryRaw<Numbered<Draft>['dataset'][]>`
    select id, key from dataset where key = any(${[...new Set(keys)]}::text[]) order by id for no key update`
  return new Map(rows.map((dataset) => [dataset.key, dataset]))
}

function setSecondsApart(
  recording: Recording,
  drafts: readonly DatasetDraft[],
  datasets: ReadonlyMap<string, Numbered<Draft>['dataset']>,
) {
  const entries: Numbered<EntryDraft>[] = []
  const contributions: Numbered<ContributionDraft>[] = []
  const seen = new Set<string>()
  for (const [index, { dataset: key, draft }] of drafts.entries()) {
    const dataset = datasets.get(key)
    if (!dataset) throw new Error(`There is no dataset "${key}" to record drafts of`)
    const isEntry = 'kind' in draft
    const identity = `${isEntry} ${key} ${draft.id}`
    if (seen.has(identity)) {
      isSound(recording, index, [{ field: 'id', reason: `is the second row with the id "${draft.id}"` }])
    } else if (isEntry) {
      entries.push({ index, dataset, draft })
    } else {
      contributions.push({ index, dataset, draft })
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
