// A client that keeps a copy: it pages the timeline once, then follows the changes, and believes nothing else.

import { graphql } from './graphql/index.js'
import type { TestServer, VariablesOf } from './serve.js'

const Snapshot = graphql(`
  query MirroredPage($filter: TimelineFilter, $first: Int, $after: String) {
    timeline(filter: $filter, first: $first, after: $after) {
      changesCursor
      nodes { ...Mirrored }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

const Log = graphql(`
  query MirroredChanges($filter: TimelineFilter, $first: Int, $after: String) {
    changes(filter: $filter, first: $first, after: $after) {
      nodes { kind entryId key matches entry { ...Mirrored } tombstone { key } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

graphql(`
  fragment Mirrored on TimelineEntry {
    id
    key
    kind
    title
    status
    disputed
    occurredAt
    occurred { edtf }
    tags
    places { role place { key } }
    participants { role actor { key } }
    links { type direction entry { key } }
    linkCount
  }
`)

type Filter = VariablesOf<typeof Snapshot>['filter']
type Held = NonNullable<Awaited<ReturnType<typeof readPage>>>['nodes'][number]

const readPage = async (server: TestServer, variables: VariablesOf<typeof Snapshot>) => {
  const { timeline } = await server.read(Snapshot, variables)
  if (!timeline) throw new Error('no timeline')
  return timeline
}

/** What the server holds under a filter, by id. */
export async function readWhole(server: TestServer, filter: Filter): Promise<Record<string, Held>> {
  const mirror = new Mirror(server, filter)
  while (await mirror.readPage(100));
  return mirror.contents()
}

export class Mirror {
  readonly #held = new Map<string, Held>()
  #page: string | null = null
  #cursor: string | null = null

  /** `server` may be another one for each step: a mirror belongs to none. */
  constructor(
    private readonly server: TestServer,
    private readonly filter: Filter,
  ) {}

  /** Reads one page of the timeline, and of the first one the cursor; whether there are more. */
  async readPage(first: number): Promise<boolean> {
    const { nodes, pageInfo, changesCursor } = await readPage(this.server, {
      ...{ filter: this.filter, first, after: this.#page },
    })
    this.#cursor ??= changesCursor
    this.#page = pageInfo.endCursor ?? null
    for (const node of nodes) this.#held.set(node.id, node)
    return pageInfo.hasNextPage
  }

  /** Follows one page of changes; whether there are more. */
  async follow(first: number): Promise<boolean> {
    const { changes } = await this.server.read(Log, { filter: this.filter, first, after: this.#cursor })
    if (!changes) throw new Error('no changes')
    for (const { matches, entry, entryId } of changes.nodes) {
      if (matches && entry) this.#held.set(entryId, entry)
      else this.#held.delete(entryId)
    }
    this.#cursor = changes.pageInfo.endCursor ?? null
    return changes.pageInfo.hasNextPage
  }

  contents(): Record<string, Held> {
    return Object.fromEntries([...this.#held].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
