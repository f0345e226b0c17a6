// The places that are known, by key, by code, and by name below another place.

import type { PlaceLevel } from '../../prisma/client/enums.js'
import type { PlaceRow } from '../../src/timeline/recording/reference-draft.js'
import { AnnouncedPlaces, type KnownPlace } from './announced-places.js'
import { CreatedRows } from './created-rows.js'
import { normaliseName, recallNormalName } from './normal-name.js'

/** What is read of a recorded place. A PlaceRow is one too. */
export interface NamedPlace {
  key: string
  name: string
  level: PlaceLevel
  parent?: string | null | undefined
  codes?: readonly string[] | undefined
  names?: readonly (string | { name: string })[] | undefined
  /** The key of the dataset that recorded it; null or left out where none is known. */
  owner?: string | null | undefined
}

/** A mapping whose searches create places. */
export interface Creator {
  dataset: string
  /** The keys of the places that it names itself, which no search created. */
  named: ReadonlySet<string>
}

// A parent that is named before it is added is there without a level, and is not found yet.
interface Node {
  readonly key: string
  level: PlaceLevel | null
  parent: Node | null
  owner: string | null
}

// Trees of places are some seven levels deep; a circle is refused where places are recorded.
const DEEPEST = 30

export class PlaceIndex {
  /** The places that the table under way holds somewhere: by their codes they are found before they are recorded. */
  readonly announced = new AnnouncedPlaces()
  /** The places that searches create and that are not recorded yet. */
  readonly created = new CreatedRows<PlaceRow>((key) => this.withKey(key) !== null)
  private readonly byKey = new Map<string, Node>()
  private readonly byCode = new Map<string, Node>()
  // Nearly every name is that of one place: a list for each would take twice the room.
  private readonly byName = new Map<string, Node | Node[]>()

  /** A parent may come after what lies in it. */
  constructor(places: Iterable<NamedPlace> = []) {
    for (const place of places) this.add(place)
  }

  /**
   * Adds a place that is recorded now. One that is known already gets this level, this parent and these names and codes
   * beside its own: a name that it lost is forgotten with the next index.
   */
  add({ key, name, level, parent, codes = [], names = [], owner }: NamedPlace): void {
    const node = this.nodeOf(key)
    node.level = level
    node.parent = parent == null ? null : this.nodeOf(parent)
    for (const code of codes) this.byCode.set(code, node)
    this.addName(name, node)
    for (const other of names) this.addName(typeof other === 'string' ? other : other.name, node)
    node.owner = owner ?? this.created.forget(key)?.owner ?? node.owner
  }

  withKey(key: string): KnownPlace | null {
    return known(this.byKey.get(key))
  }

  withCode(code: string): KnownPlace | null {
    return known(this.byCode.get(code)) ?? this.announced.withCode(code)
  }

  /**
   * The places with this name or alias, of these levels and anywhere below the place `within`: those of the earliest level
   * that has any. Without levels all are alike. What searches of `creator` created is passed over, lest it depended on the
   * order of rows what a name leads to: `createdUnder` tells it.
   */
  withName(
    name: string,
    {
      levels,
      within,
      creator,
    }: { levels: readonly PlaceLevel[] | null; within: string | null; creator: Creator | null },
  ): readonly KnownPlace[] {
    const top = within === null ? null : this.byKey.get(within)
    if (top === undefined) return []
    let best = Number.POSITIVE_INFINITY
    let found: KnownPlace[] = []
    for (const node of this.named(name)) {
      const place = known(node)
      if (place === null || isOf(creator, node)) continue
      const rank = levels === null ? 0 : levels.indexOf(place.level)
      if (rank < 0 || rank > best || (top !== null && !liesBelow(node, top))) continue
      if (rank < best) found = []
      best = rank
      found.push(place)
    }
    return found
  }

  /** The recorded place that a search of the creator made for this name, of this level, right under this place. */
  createdUnder(parent: string | null, name: string, level: PlaceLevel, creator: Creator): KnownPlace | null {
    const own = this.named(name).find(
      (node) => node.level === level && isOf(creator, node) && (node.parent?.key ?? null) === parent,
    )
    return known(own)
  }

  /** Whether a known place lies anywhere below another. */
  liesIn(key: string, within: string): boolean {
    const [node, top] = [this.byKey.get(key), this.byKey.get(within)]
    return node !== undefined && top !== undefined && liesBelow(node, top)
  }

  private named(name: string): readonly Node[] {
    const named = this.byName.get(recallNormalName(name)) ?? []
    return Array.isArray(named) ? named : [named]
  }

  private nodeOf(key: string): Node {
    const before = this.byKey.get(key)
    if (before) return before
    const node = { key, level: null, parent: null, owner: null }
    this.byKey.set(key, node)
    return node
  }

  private addName(name: string, node: Node): void {
    const normal = normaliseName(name)
    const before = this.byName.get(normal)
    if (normal === '' || before === node) return
    if (before === undefined) this.byName.set(normal, node)
    else if (!Array.isArray(before)) this.byName.set(normal, [before, node])
    else if (!before.includes(node)) before.push(node)
  }
}

function known(node: Node | undefined): KnownPlace | null {
  return node !== undefined && node.level !== null ? (node as KnownPlace) : null
}

function isOf(creator: Creator | null, { key, owner }: Node): boolean {
  return creator !== null && owner === creator.dataset && !creator.named.has(key)
}

function liesBelow(node: Node, top: Node): boolean {
  let above = node.parent
  for (let step = 0; above !== null && step < DEEPEST; step++) {
    if (above === top) return true
    above = above.parent
  }
  return false
}
