// `node` and `nodes`: anything with a global id, fetched again by it.

import type { Context } from '../context.js'
import { ClientError } from '../errors.js'
import { builder } from './builder.js'

/** A row that says of which object type it is. */
export type Typed = object & { __typename: string }

type Find = (id: string, context: Context) => Promise<Typed | null>

const finders = new Map<string, Find>()

/** Says how what carries ids of the form `<prefix>:<id>` is found again; a noun's file calls it once. */
export const refetch = (prefix: string, find: Find): void => void finders.set(prefix, find)

/** A row of the object type `type`. */
export const typed = <Row extends object>(type: string, row: Row | null): (Row & Typed) | null =>
  row && { ...row, __typename: type }

const IDS_LIMIT = 100

async function find(globalId: string, context: Context): Promise<Typed | null> {
  const [prefix = '', ...rest] = globalId.split(':')
  const finder = finders.get(prefix)
  return finder ? finder(rest.join(':'), context) : null
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description:
      'What has this global id. Null for an id that is not ours or of nothing; a removed entry answers its Tombstone.',
    args: { id: t.arg.id({ required: true, description: 'A global id, from any `id` field.' }) },
    resolve: (_, { id }, context) => find(id, context),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'What has these global ids, in their order; null for each that is not ours or of nothing.',
    args: { ids: t.arg.idList({ required: true, description: `Global ids, at most ${IDS_LIMIT}.` }) },
    resolve: (_, { ids }, context) => {
      if (ids.length > IDS_LIMIT) {
        throw new ClientError('BAD_REQUEST', `\`ids\` holds ${ids.length} ids: give at most ${IDS_LIMIT} at once.`)
      }
      return ids.map((id) => find(id, context))
    },
  }),
}))
