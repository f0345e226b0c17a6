// One request along its plan: resolvers are called as graphql-js calls them, as long as nothing goes wrong. Whatever is not as
// it should be ends the run, and the request is executed by graphql-js, which knows how errors are told.

import {
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { QueryPlan, SelectedField } from './query-plan.js'

/** Why a run ended: what is said of it is said by graphql-js. */
class Unforeseen extends Error {
  override name = 'Unforeseen'
}

/** Where a completed value goes: an object under its key, or a list under its index. */
type Target = Record<string | number, unknown>

export class PlanRun {
  readonly #plan: QueryPlan
  readonly #context: unknown
  readonly #variables: Record<string, unknown>
  readonly #args: Record<string, unknown>[] = []
  readonly #infos: GraphQLResolveInfo[] = []
  /** How many values are awaited. */
  #open = 1
  #end: () => void = () => {}
  #fail: (error: unknown) => void = () => {}

  /** @param variables coerced */
  constructor(plan: QueryPlan, context: unknown, variables: Record<string, unknown>) {
    this.#plan = plan
    this.#context = context
    this.#variables = variables
  }

  /** The `data` of the answer. Rejects with whatever went wrong: then there is none. */
  async execute(type: GraphQLObjectType): Promise<object> {
    const data = {}
    await new Promise<void>((resolve, reject) => {
      this.#end = resolve
      this.#fail = reject
      this.#read(this.#plan.rootFields(type, this.#variables), undefined, data)
      this.#close()
    })
    return data
  }

  #read(fields: readonly SelectedField[], source: unknown, object: Target): void {
    for (const field of fields) {
      const { key, definition } = field
      const resolve = definition.resolve ?? defaultFieldResolver
      const value = resolve(source, this.#argsOf(field), this.#context, this.#infoOf(field))
      this.#settle(field, definition.type, value, object, key)
    }
  }

  #settle(field: SelectedField, type: GraphQLOutputType, value: unknown, target: Target, key: string | number): void {
    if (isPromise(value)) this.#await(field, type, value, target, key)
    else this.#complete(field, type, value, target, key)
  }

  #await(
    field: SelectedField,
    type: GraphQLOutputType,
    promise: Promise<unknown>,
    target: Target,
    key: string | number,
  ): void {
    this.#open++
    // Keeps its place among the keys, however late it comes.
    target[key] = undefined
    promise.then((value) => {
      try {
        this.#complete(field, type, value, target, key)
        this.#close()
      } catch (error) {
        this.#fail(error)
      }
    }, this.#fail)
  }

  #close(): void {
    if (--this.#open === 0) this.#end()
  }

  #complete(field: SelectedField, type: GraphQLOutputType, value: unknown, target: Target, key: string | number): void {
    if (value instanceof Error) throw value
    const inner = isNonNullType(type) ? type.ofType : type
    if (value === null || value === undefined) {
      if (inner !== type) throw new Unforeseen('A value that must be there is missing')
      target[key] = null
    } else if (isLeafType(inner)) {
      const written = inner.serialize(value)
      if (written === null || written === undefined) throw new Unforeseen('A value cannot be written')
      target[key] = written
    } else if (isListType(inner)) {
      if (!Array.isArray(value)) throw new Unforeseen('A list is none')
      const list: unknown[] = []
      target[key] = list
      for (let index = 0; index < value.length; index++) {
        this.#settle(field, inner.ofType, value[index], list as unknown as Target, index)
      }
    } else if (isObjectType(inner)) {
      this.#completeObject(field, inner, value, target, key)
    } else {
      const name = inner.resolveType?.(value, this.#context, this.#infoOf(field), inner)
      const found = typeof name === 'string' && this.#plan.schema.getType(name)
      if (!isObjectType(found)) throw new Unforeseen('An object has no type')
      this.#completeObject(field, found, value, target, key)
    }
  }

  #completeObject(
    field: SelectedField,
    type: GraphQLObjectType,
    value: unknown,
    target: Target,
    key: string | number,
  ): void {
    if (type.isTypeOf && type.isTypeOf(value, this.#context, this.#infoOf(field)) !== true) {
      throw new Unforeseen('An object is of another type')
    }
    const object = {}
    target[key] = object
    this.#read(this.#plan.fieldsOf(field, type, this.#variables), value, object)
  }

  #argsOf(field: SelectedField): Record<string, unknown> {
    if (field.args) return field.args
    const known = this.#args[field.index]
    if (known) return known
    const [node] = field.nodes
    const args = getArgumentValues(field.definition, node as (typeof field.nodes)[number], this.#variables)
    this.#args[field.index] = args
    return args
  }

  #infoOf(field: SelectedField): GraphQLResolveInfo {
    const known = this.#infos[field.index]
    if (known) return known
    const { schema, operation, fragments } = this.#plan
    const { definition, nodes, parentType, key } = field
    const info: GraphQLResolveInfo = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      // Only errors tell where they happened.
      path: { prev: undefined, key, typename: parentType.name },
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: this.#variables,
    }
    this.#infos[field.index] = info
    return info
  }
}

// As graphql-js tells them: a promise may be another library's own.
function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}
