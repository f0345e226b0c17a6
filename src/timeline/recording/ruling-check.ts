// Whether a ruling can be carried out on the entry as it stands.

import type { Problem } from './resolved-draft.js'
import type { RuledEntry } from './ruled-entries.js'
import type { RemoveDraft, RulingDraft } from './ruling-draft.js'

/**
 * Everything that stands in the way of a ruling. `entries` are those that it names, by key. What was last carried out on an
 * entry may be carried out on it anew: a ruling that says something else than before corrects itself.
 */
export function checkRuling(
  id: string,
  { verb, row }: RulingDraft,
  entries: ReadonlyMap<string, RuledEntry>,
): Problem[] {
  const entry = entries.get(row.entry)
  if (!entry) return [{ field: 'entry', reason: `no entry has the key "${row.entry}"` }]
  const corrects = entry.lastRuling === id
  switch (verb) {
    case 'retract':
      if (entry.removedFor) return [{ field: 'entry', reason: removalOf(entry) }]
      if (!entry.isRetracted || corrects) return []
      return [{ field: 'entry', reason: `the entry "${entry.key}" is retracted already` }]
    case 'remove': {
      // The law may come upon what was removed for another reason, and would otherwise have to show it again first.
      const isBlanked = row.why === 'LEGAL' && entry.removedFor !== 'LEGAL'
      const gone = entry.removedFor && !corrects && !isBlanked
      return [...(gone ? [{ field: 'entry', reason: removalOf(entry) }] : []), ...checkSurvivor(row, entries)]
    }
    case 'restore':
      if (entry.removedFor || entry.isRetracted || corrects) return []
      return [{ field: 'entry', reason: `the entry "${entry.key}" is neither removed nor retracted` }]
  }
}

function checkSurvivor({ entry, mergeInto }: RemoveDraft, entries: ReadonlyMap<string, RuledEntry>): Problem[] {
  if (mergeInto === undefined) return []
  const survivor = entries.get(mergeInto)
  const field = 'mergeInto'
  if (mergeInto === entry) return [{ field, reason: 'is the entry itself: name the one that survives' }]
  if (!survivor) return [{ field, reason: `no entry has the key "${mergeInto}"` }]
  return survivor.removedFor ? [{ field, reason: removalOf(survivor) }] : []
}

function removalOf({ key, removedFor, survivor }: RuledEntry): string {
  const into = survivor === null ? '' : `, and merged into "${survivor}"`
  return `the entry "${key}" was removed already (${removedFor})${into}`
}
