// Any operation that the schema takes: fields drawn at random, with arguments, aliases, conditions and fragments.

import fc, { type GeneratorValue } from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Draws from arbitraries, as the value of `fc.gen()` does. */
type Draw = GeneratorValue

/** What is given for an argument of this name; others are left out, or their field where they are required. */
export type Values = Readonly<Record<string, readonly (string | number)[]>>

export interface DrawnQuery {
  query: string
  /** Other variables at each call: what is selected may hang on them, and what arguments are given. */
  drawVariables(): Record<string, unknown>
}

/**
 * A query over the schema.
 *
 * @param values what arguments are given, by their names
 */
export function drawQuery(draw: Draw, schema: GraphQLSchema, values: Values): DrawnQuery {
  const root = schema.getQueryType() as GraphQLObjectType
  const variables: GraphQLArgument[] = []
  const drawing = { draw, schema, values, variables }
  const selection = drawSelection(drawing, root, 5)
  const declared = variables.map(({ type }, index) => `$v${index}: ${type}`).join(', ')
  return {
    query: `query ($yes: Boolean!, $no: Boolean!, ${declared}) { made: __typename @include(if: $yes) left: __typename @include(if: $no) ${selection} }`,
    drawVariables: () => ({
      ...{ yes: draw(fc.boolean), no: draw(fc.boolean) },
      ...Object.fromEntries(variables.map((arg, index) => [`v${index}`, pick(draw, valuesOf(drawing, arg))])),
    }),
  }
}

interface Drawing {
  draw: Draw
  schema: GraphQLSchema
  values: Values
  /** The arguments that are given by variables. */
  variables: GraphQLArgument[]
}

// Drawn by their places: what is drawn from is compared, and the schema leads in circles.
const pick = <T>(draw: Draw, items: readonly T[]): T => items[draw(fc.integer, { min: 0, max: items.length - 1 })] as T

const pickSome = <T>(draw: Draw, items: readonly T[], most: number): T[] =>
  draw(fc.subarray, [...items.keys()], { minLength: 1, maxLength: Math.min(items.length, most) }).map(
    (index) => items[index] as T,
  )

const CONDITIONS = ['', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: $yes)']

function drawSelection(drawing: Drawing, type: GraphQLNamedType, depth: number): string {
  const { draw, schema } = drawing
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
  const parts = pickSome(draw, Object.values(type.getFields()), 4).flatMap((field) => {
    const inside = getNamedType(field.type)
    const args = drawArguments(drawing, field.args)
    const isComposite = isObjectType(inside) || isAbstractType(inside)
    if (args === null || (isComposite && depth === 0)) return []
    const written = `${field.name}${args}${pick(draw, CONDITIONS)}`
    const alias = draw(fc.integer, { min: 0, max: 999 })
    return [
      `a${alias}_${field.name}: ${written}${isComposite ? ` { ${drawSelection(drawing, inside, depth - 1)} }` : ''}`,
    ]
  })
  if (isAbstractType(type) && depth > 0) {
    const member = pick(draw, schema.getPossibleTypes(type))
    parts.push(`... on ${member.name} { ${drawSelection(drawing, member, depth - 1)} }`)
  }
  return ['__typename', ...parts].join(' ')
}

/** Null where a required argument has no value. */
function drawArguments(drawing: Drawing, args: readonly GraphQLArgument[]): string | null {
  const { draw, variables } = drawing
  const written: string[] = []
  for (const arg of args) {
    const isRequired = isRequiredArgument(arg)
    const values = valuesOf(drawing, arg)
    if (isRequired && values.length === 0) return null
    if (values.length === 0 || (!isRequired && draw(fc.boolean))) continue
    const isVariable = draw(fc.boolean)
    const value = pick(draw, values)
    const literal = isEnumType(getNamedType(arg.type)) ? value : JSON.stringify(value)
    written.push(`${arg.name}: ${isVariable ? `$v${variables.push(arg) - 1}` : literal}`)
  }
  return written.length === 0 ? '' : `(${written.join(', ')})`
}

function valuesOf({ values }: Drawing, { name, type }: GraphQLArgument): readonly (string | number)[] {
  const named = getNamedType(type)
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : (values[name] ?? [])
}
