// Which drafts of a batch say something else than what is recorded, and all that these point to.

import type { Draft } from './draft.js'
import { isSound, type Numbered, type Recording } from './recording.js'
import { checkReferences, type References, readReferences } from './references.js'
import type { Hashed } from './resolve-ahead.js'
import type { Problem, Resolution } from './resolved-draft.js'

/** A draft that is new, or says something else than what `recorded` tells of it. */
export type Changed<D extends Draft, Facts, Recorded> = Numbered<D> &
  Facts &
  Hashed & { recorded: Recorded | undefined }

/**
 * Resolves drafts and compares them with what is `recorded` under their ids. What is unchanged is noted so, and what
 * cannot be resolved is noted with that and with all that it points to in vain.
 */
export async function findChanged<D extends Draft, Facts extends Hashed, Recorded extends { contentHash: Uint8Array }>(
  recording: Recording,
  drafts: readonly Numbered<D>[],
  recorded: ReadonlyMap<string, Recorded>,
  resolve: (numbered: Numbered<D>) => Resolution<Facts>,
): Promise<{ changed: Changed<D, Facts, Recorded>[]; unchanged: Numbered<D>[]; references: References }> {
  const changed: Changed<D, Facts, Recorded>[] = []
  const unchanged: Numbered<D>[] = []
  const unresolved: { numbered: Numbered<D>; problems: readonly Problem[] }[] = []
  for (const numbered of drafts) {
    const resolution = resolve(numbered)
    if (resolution.problems) {
      unresolved.push({ numbered, problems: resolution.problems })
      continue
    }
    const before = recorded.get(numbered.id)
    if (before && Buffer.compare(before.contentHash, resolution.hash) === 0) unchanged.push(numbered)
    // In Node.js 20, a property behind a spread takes ten times as long as one before it.
    else changed.push({ recorded: before, ...numbered, ...resolution })
  }
  for (const { index } of unchanged) recording.outcomes.set(index, { outcome: 'unchanged' })
  const pointing = [...changed, ...unresolved.map(({ numbered }) => numbered)].map(({ draft }) => draft)
  const references = await readReferences(recording.tx, pointing, recording.documents)
  for (const { numbered, problems } of unresolved) {
    isSound(recording, numbered.index, [...checkReferences(numbered.draft, references), ...problems])
  }
  return { changed, unchanged, references }
}
