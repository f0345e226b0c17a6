// What an operation may cost: the fields that it asks for, times the sizes of the pages and lists in which they stand.

import {
  type DocumentNode,
  defaultFieldResolver,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from '../context.js'
import { ClientError } from '../errors.js'
import { DEFAULT_PAGE, LARGEST_PAGE } from '../timeline/page-size.js'

/** Said by a field in its `extensions`: `{ cost }`. */
export interface FieldCost {
  /** What it costs by itself; 1 where left out. */
  own?: number
  /** How many items its list is taken to hold, where no argument says so. */
  items?: number
}

/** What is read of all entries of a feed costs a statement over all of them, however little is selected of it. */
export const AGGREGATE: FieldCost = { own: 1000 }

/** The same schema, whose queries are refused before any field of theirs is read where they pass the context's limit. */
export function limitedInCost(schema: GraphQLSchema): GraphQLSchema {
  // One operation has one context, however many root fields.
  const passed = new WeakSet<Context>()
  const check = (context: Context, { operation, fragments, variableValues }: GraphQLResolveInfo) => {
    if (passed.has(context)) return
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] }
    refuseCostly(schema, { document, variables: variableValues }, context.maxCost)
    passed.add(context)
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field
    field.resolve = (parent, args, context: Context, info) => {
      check(context, info)
      return resolve(parent, args, context, info)
    }
  }
  return schema
}

/** What a list without a page size is taken to hold. */
const USUAL_LIST = 10
/** No list that takes its size as an argument holds more: what asks for more is refused where it is read. */
const LARGEST_LIST = 500

/** Throws TOO_COSTLY where the one operation of a valid document passes the limit. Nothing of it is executed. */
export function refuseCostly(
  schema: GraphQLSchema,
  { document, variables }: { document: DocumentNode; variables: Readonly<Record<string, unknown>> },
  limit: number,
): void {
  const operation = getOperationAST(document)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return
  const definitions = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  const fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]))
  const cost = costOf(operation.selectionSet, root, 1, { schema, fragments, variables, known: new Map() })
  if (cost <= limit) return
  throw new ClientError(
    'TOO_COSTLY',
    `The operation costs ${cost}, and the limit is ${limit}: ask for smaller pages, for fewer lists inside one another, or for what is counted over whole feeds of fewer items.`,
  )
}

interface Reading {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Readonly<Record<string, unknown>>
  /** What selections cost that were met before, by type and page: fragments can be spread in one another, twice each. */
  known: Map<SelectionSetNode, Map<string, number>>
}

/** `page`: how many items the page holds whose connection the selections are of. */
function costOf(selections: SelectionSetNode, type: GraphQLNamedType, page: number, reading: Reading): number {
  const known = reading.known.get(selections) ?? new Map<string, number>()
  reading.known.set(selections, known)
  const name = `${type.name} ${page}`
  const cost = known.get(name) ?? sum(selections.selections.map((each) => costOfOne(each, type, page, reading)))
  known.set(name, cost)
  return cost
}

function costOfOne(selection: SelectionNode, type: GraphQLNamedType, page: number, reading: Reading): number {
  const { schema, fragments, variables } = reading
  if (selection.kind === Kind.FRAGMENT_SPREAD || selection.kind === Kind.INLINE_FRAGMENT) {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    const on = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
    return fragment && on ? costOf(fragment.selectionSet, on, page, reading) : 0
  }
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
  // What GraphQL says of itself reads nothing.
  if (!field) return 1
  const { own = 1, items } = (field.extensions.cost ?? {}) as FieldCost
  if (!selection.selectionSet) return own
  const size = items ?? itemsOf(getArgumentValues(field, selection, variables), field)
  const inside = getNamedType(field.type)
  // A page's size is that of `edges` and `nodes`, and of nothing that stands beside them.
  if (isConnection(inside)) return own + costOf(selection.selectionSet, inside, size, reading)
  const times = isConnection(type) && isListOfPage(field) ? page : size
  return own + times * costOf(selection.selectionSet, inside, 1, reading)
}

function itemsOf({ first, last, ids }: Record<string, unknown>, field: GraphQLField<unknown, unknown>): number {
  if (Array.isArray(ids)) return Math.min(Math.max(ids.length, 1), LARGEST_PAGE)
  if (field.args.some(({ name }) => name === 'first')) {
    return Math.min(Math.max(Number(first ?? last ?? DEFAULT_PAGE), 1), LARGEST_LIST)
  }
  return isListType(getNullableType(field.type)) ? USUAL_LIST : 1
}

const isListOfPage = ({ name }: GraphQLField<unknown, unknown>) => name === 'edges' || name === 'nodes'

const isConnection = (type: GraphQLNamedType) => isObjectType(type) && type.name.endsWith('Connection')

const sum = (costs: readonly number[]) => costs.reduce((all, each) => all + each, 0)
