// What an operation selects of a field, for what must be known before the fields below are reached.

import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql'

/** Whether the field of this name is selected right below the one that is resolved, also where a directive skips it. */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const leadsTo = (node: SelectionNode): boolean => {
    if (node.kind === Kind.FIELD) return node.name.value === name
    const inside = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node
    return inside?.selectionSet.selections.some(leadsTo) ?? false
  }
  return fieldNodes.some((field) => field.selectionSet?.selections.some(leadsTo))
}
