// What an operation may cost: the fields that it asks for, times the sizes of the pages and lists in which they stand.

import { type GraphQLField, getNullableType, isListType } from 'graphql'
import type { Context } from '../context.js'
import { ClientError } from '../errors.js'
import { DEFAULT_PAGE, LARGEST_PAGE } from '../timeline/page-size.js'

type Field = GraphQLField<unknown, Context, Record<string, unknown>>

/** What a list without a page size is taken to hold. */
const USUAL_LIST = 10

/** A field costs 1, and what is selected of it as often as it can hold items. Called before anything is executed. */
export function costOf(args: Record<string, unknown>, _: Context, field: Field) {
  return { field: 1, multiplier: Math.min(Math.max(itemsOf(args, field), 1), LARGEST_PAGE) }
}

function itemsOf({ first, last, ids }: Record<string, unknown>, field: Field): number {
  if (Array.isArray(ids)) return ids.length
  if (field.args.some(({ name }) => name === 'first')) return Number(first ?? last ?? DEFAULT_PAGE)
  // The items of a page were counted where the page was asked for.
  if (field.name === 'edges' || field.name === 'nodes') return 1
  return isListType(getNullableType(field.type)) ? USUAL_LIST : 1
}

/** The refusal of an operation of this cost, which says both figures. */
export const tooCostly = (cost: number, limit: number) =>
  new ClientError(
    'TOO_COSTLY',
    `The operation may reach ${cost} fields, and the limit is ${limit}: ask for smaller pages or fewer lists inside one another.`,
  )
