// What a query selects, worked out once for all requests with its document: for each type the fields, in their order.

import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { getFieldDef } from 'graphql/execution/execute.js'

type Variables = Readonly<Record<string, unknown>>
type Fragments = Record<string, FragmentDefinitionNode>

/** A field as it is selected. */
export interface SelectedField {
  /** Its place among all that the plan has met. */
  index: number
  /** Under what name it is answered. */
  key: string
  definition: GraphQLField<unknown, unknown>
  parentType: GraphQLObjectType
  nodes: readonly FieldNode[]
  /** Its arguments, where they are the same in every request. */
  args: Record<string, unknown> | null
  /** What is selected of it, by the type that an object turns out to have. */
  inside: Map<GraphQLObjectType, readonly SelectedField[]>
}

/** What one operation of a valid document selects. */
export class QueryPlan {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Fragments
  /** The variables on which it depends what is selected. */
  readonly #switches: readonly string[]
  readonly #roots = new Map<string, readonly SelectedField[]>()
  #count = 0

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.schema = schema
    this.operation = operation
    const definitions = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
    this.fragments = Object.fromEntries(definitions.map((fragment) => [fragment.name.value, fragment]))
    this.#switches = switchesIn(document)
  }

  /** The root fields of a request with these variables, which must have been coerced. */
  rootFields(type: GraphQLObjectType, variables: Variables): readonly SelectedField[] {
    const name = this.#switches.map((name) => (variables[name] ? '1' : '0')).join('')
    const known = this.#roots.get(name)
    if (known) return known
    const { schema, fragments, operation } = this
    const fields = this.#select(
      type,
      collectFields(schema, fragments, variables, type, operation.selectionSet),
      variables,
    )
    this.#roots.set(name, fields)
    return fields
  }

  /** What is selected of a field where it turns out to be an object of this type. */
  fieldsOf(field: SelectedField, type: GraphQLObjectType, variables: Variables): readonly SelectedField[] {
    const known = field.inside.get(type)
    if (known) return known
    const fields = this.#select(
      type,
      collectSubfields(this.schema, this.fragments, variables, type, field.nodes),
      variables,
    )
    field.inside.set(type, fields)
    return fields
  }

  #select(parentType: GraphQLObjectType, selected: Map<string, readonly FieldNode[]>, variables: Variables) {
    return [...selected].flatMap(([key, nodes]): SelectedField[] => {
      // On a plain object it would be no field; graphql-js has others.
      if (key === '__proto__') throw new Error('An alias is none for a plan')
      const [node] = nodes as [FieldNode]
      const definition = getFieldDef(this.schema, parentType, node)
      if (!definition) return []
      const isConstant = (node.arguments ?? []).flatMap(variablesIn).length === 0
      const args = isConstant ? getArgumentValues(definition, node, variables) : null
      return [{ index: this.#count++, key, definition, parentType, nodes, args, inside: new Map() }]
    })
  }
}

function switchesIn(document: DocumentNode): string[] {
  const directives: DirectiveNode[] = []
  visit(document, { Directive: (directive) => void directives.push(directive) })
  return [...new Set(directives.flatMap(variablesIn))]
}

function variablesIn(node: ASTNode): string[] {
  const names: string[] = []
  visit(node, { Variable: ({ name }) => void names.push(name.value) })
  return names
}
