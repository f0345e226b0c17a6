// What a draft points to by key, field by field.

import type { Draft } from './draft.js'
import type { References } from './references.js'

/** One key in a draft: that of a field, of a row of a list, or of a field of such a row. */
export interface Pointer {
  noun: keyof References
  key: string
  list: string | null
  index: number
  name: string | null
}

/** The path of its field, such as `places[0].place`. Asked for only where it leads nowhere: most lead somewhere. */
export function fieldOf({ list, index, name }: Pointer): string {
  const row = list === null ? '' : `${list}[${index}]`
  return [row, name ?? ''].filter(Boolean).join('.')
}

/** Everything that a draft points to, but for other entries. */
export function pointersOf(draft: Draft): Pointer[] {
  const all: Pointer[] = []
  draft.places?.forEach(({ place }, index) => {
    point(all, 'place', place, 'places', index, 'place')
  })
  draft.participants?.forEach(({ actor, office }, index) => {
    point(all, 'actor', actor, 'participants', index, 'actor')
    point(all, 'office', office, 'participants', index, 'office')
  })
  draft.capabilities?.forEach(({ capability }, index) => {
    point(all, 'capability', capability, 'capabilities', index, 'capability')
  })
  draft.claims?.forEach(({ speaker, office, place, document, credited }, index) => {
    point(all, 'actor', speaker, 'claims', index, 'speaker')
    point(all, 'office', office, 'claims', index, 'office')
    point(all, 'place', place, 'claims', index, 'place')
    point(all, 'document', document, 'claims', index, 'document')
    point(all, 'source', credited, 'claims', index, 'credited')
  })
  draft.documents?.forEach((key, index) => {
    point(all, 'document', key, 'documents', index, null)
  })
  draft.links?.forEach(({ document }, index) => {
    point(all, 'document', document, 'links', index, 'document')
  })
  draft.threads?.forEach((key, index) => {
    point(all, 'thread', key, 'threads', index, null)
  })
  if ('programme' in draft) point(all, 'programme', draft.programme, null, 0, 'programme')
  if ('speaker' in draft) point(all, 'actor', draft.speaker, null, 0, 'speaker')
  if ('items' in draft) {
    draft.items?.forEach(({ capability }, index) => {
      point(all, 'capability', capability, 'items', index, 'capability')
    })
  }
  return all
}

function point(
  all: Pointer[],
  noun: Pointer['noun'],
  key: string | undefined,
  list: string | null,
  index: number,
  name: string | null,
): void {
  if (key !== undefined) all.push({ noun, key, list, index, name })
}
