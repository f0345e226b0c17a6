// What is followed: ten filters, each in five selections, which is fifty groups for the server.

/** An operation and its filter. */
export interface Pair {
  query: string
  filter: object
}

/** From one that lets everything through to one that lets a fiftieth through; nothing that is revised moves an entry between them. */
export const FILTERS: object[] = [
  {},
  { kinds: ['BATTLEFIELD_EVENT'] },
  { kinds: ['STATEMENT'] },
  { places: ['ua-sumy-oblast'] },
  { places: ['iso:RU'] },
  { actors: ['russia'] },
  { capabilities: ['drone'] },
  { tags: ['night'], kinds: ['BATTLEFIELD_EVENT'] },
  { text: 'warehouse' },
  { or: [{ threads: ['long-range-strikes'] }, { actors: ['volodymyr-artiukh'], roles: ['SPEAKER'] }] },
]

const SELECTIONS = [
  'key kind',
  'key kind matches entry { title }',
  'cursor kind entryId matches entry { key title kind status occurred { edtf zone } }',
  'cursor key matches entry { title places { role place { name } } participants { role actor { name } } }',
  'cursor key kind at matches fields entry { title summary occurredAt places { place { name } } claims(first: 3) { nodes { text speaker { name } document { publisher { name } } } } participants { actor { name } } }',
]

const subscription = (selection: string) =>
  `subscription Followed($filter: TimelineFilter) { timelineChanges(filter: $filter) { ${selection} } }`

/** Neighbours differ in both, so that any number of the first of them are alike in weight. */
export const PAIRS: Pair[] = SELECTIONS.flatMap((_, step) =>
  FILTERS.map((filter, index) => ({
    query: subscription(SELECTIONS[(index + step) % SELECTIONS.length] ?? ''),
    filter,
  })),
)

/** Everything of everything: what soon fills the buffers of one who does not read. */
export const HEAVIEST: Pair = { query: subscription(SELECTIONS.at(-1) ?? ''), filter: {} }
