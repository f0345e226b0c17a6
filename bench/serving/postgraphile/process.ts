// PostGraphile 5 as its guide sets it up, for Node.js 22 and newer: over the tables, with its filter plugin, to read only.

import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { jsonPgSmartTags } from 'postgraphile/utils'
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter'
import { listen } from '../listen.js'

// By itself it orders by what an index begins with; what hangs on an entry is ordered after it was found by its entry.
const HANGING = [
  'entry_place',
  'participation',
  'capability_use',
  'claim',
  'quantity',
  'entry_document',
  'entry_thread',
]
const orderedBy = (...columns: string[]) => ({
  attribute: Object.fromEntries(columns.map((column) => [column, { tags: { behavior: '+orderBy' } }])),
})

// What no constraint says: the feed is computed from entries, and what is unique in them is so by an index.
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'public.feed': { tags: { foreignKey: '(entry_id) references public.entry (id)' } },
      'public.entry': { tags: { unique: 'key' } },
      ...Object.fromEntries(HANGING.map((table) => [`public.${table}`, orderedBy('contribution_id', 'position')])),
      'public.entry_tag': orderedBy('tag'),
      'public.link': orderedBy('type', 'from_id', 'to_id'),
    },
  },
})

const server = createServer()
await postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [tags],
  pgServices: [makePgService({ connectionString: process.env.BENCH_DATABASE ?? '', schemas: ['public', 'bench'] })],
  grafserv: { graphiql: false, watch: false },
})
  .createServ(grafserv)
  .addTo(server)
listen(server)
