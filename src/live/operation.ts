// A subscription's operation without what only its cursor and filter say: the same for all who select the same.

import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  print,
  visit,
} from 'graphql'
import type { Change } from '../timeline/change-log.js'

/** What a client asked, parsed and validated. */
export interface AskedOperation {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  variableValues?: Readonly<Record<string, unknown>> | null | undefined
}

export interface Operation {
  /** The same for operations that answer every change alike. */
  name: string
  document: DocumentNode
  variables: Record<string, unknown>
  /** Answers one change, through what the context remembers. */
  answer(change: Change, context: object): Promise<ExecutionResult>
}

/** Takes out its name, the arguments of the root field, and the variables that are then used by nothing. */
export function bareOperation({ schema, document, operationName, variableValues }: AskedOperation): Operation {
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new Error('An operation that was subscribed to is not in its document')
  const rootType = schema.getSubscriptionType()
  const fields = new Set(Object.keys(rootType?.getFields() ?? {}))
  const bare = visit(document, {
    OperationDefinition: (node) => (node === operation ? { ...node, name: undefined } : null),
    Field: (node) => (fields.has(node.name.value) ? { ...node, arguments: [] } : undefined),
  }) as DocumentNode
  const used = new Set<string>()
  visit(bare, { VariableDefinition: () => false, Variable: (node) => void used.add(node.name.value) })
  const needed = visit(bare, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? false : null),
  }) as DocumentNode
  const variables = Object.fromEntries(
    Object.entries(variableValues ?? {})
      .filter(([name]) => used.has(name))
      .sort(),
  )
  const ordered = { kind: Kind.DOCUMENT, definitions: needed.definitions } as const
  return {
    name: `${print(ordered)}\n${JSON.stringify(variables)}`,
    document: ordered,
    variables,
    answer: async (change, contextValue) =>
      execute({ schema, document: ordered, variableValues: variables, contextValue, rootValue: change }),
  }
}
