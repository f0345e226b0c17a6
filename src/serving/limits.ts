// What an operation may ask for in size, refused before anything of it is executed.
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { GraphQLError, Lexer, Source, TokenKind, type ValidationRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Config } from '../config.js'
import { ClientError } from '../errors.js'
import { textFault } from './operation.js'

type Limits = Pick<Config, 'maxDepth' | 'maxAliases' | 'maxDirectives' | 'maxTokens' | 'maxNesting'>

/** The plugins that bound an operation. What passes a limit answers TOO_COSTLY, with the limit in its message. */
export function limitOperations(limits: Limits): Plugin[] {
  const { maxDepth, maxAliases, maxDirectives, maxTokens, maxNesting } = limits
  return [
    maxTokensPlugin({
      n: maxTokens,
      ...refuse(`The document is longer than ${maxTokens} names, values and punctuators`),
    }),
    useNestingLimit(maxNesting),
    maxDepthPlugin({
      n: maxDepth,
      flattenFragments: true,
      ...refuse(`The operation selects fields more than ${maxDepth} deep inside one another`),
    }),
    maxAliasesPlugin({ n: maxAliases, ...refuse(`The operation has more than ${maxAliases} aliases`) }),
    maxDirectivesPlugin({ n: maxDirectives, ...refuse(`The operation has more than ${maxDirectives} directives`) }),
    {
      onValidate({ addValidationRule }) {
        addValidationRule(cleanText)
        addValidationRule(knownOperations)
        addValidationRule(certainSubscriptions)
      },
    },
  ]
}

function refuse(excess: string) {
  const reject = () => {
    throw new ClientError('TOO_COSTLY', `${excess}: ask for less, or in several operations.`)
  }
  return { onReject: [reject] }
}

// The parser calls itself for every bracket, so that a document of nothing else would exhaust the stack.
function useNestingLimit(maxNesting: number): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string | Source, options: unknown) => {
        refuseNesting(typeof source === 'string' ? source : source.body, maxNesting)
        return parseFn(source, options)
      })
    },
  }
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

function refuseNesting(document: string, maxNesting: number): void {
  const lexer = new Lexer(new Source(document))
  let open = 0
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (closing.has(token.kind)) open -= 1
    else if (opening.has(token.kind) && ++open > maxNesting) {
      throw new ClientError('TOO_COSTLY', `The document has more than ${maxNesting} brackets open at once: nest less.`)
    }
  }
}

/** The strings that are written into a document; those in variables are read with the request. */
const cleanText: ValidationRule = (context) => ({
  StringValue(node) {
    const fault = textFault(node.value)
    if (fault) context.reportError(new GraphQLError(fault, { nodes: node, extensions: { code: 'BAD_REQUEST' } }))
  },
})

/** GraphQL leaves it to the execution to find that a schema has no mutation. */
const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(new GraphQLError(`There is no ${node.operation} here: ask a query.`, { nodes: node }))
  },
})

/** A subscription follows one field: whether it does must not hang on a variable. The next edition of GraphQL says so too. */
const certainSubscriptions: ValidationRule = (context) => ({
  Directive(node, _, parent) {
    const isConditional = node.name.value === 'include' || node.name.value === 'skip'
    const rootType = context.getSchema().getSubscriptionType()
    if (!isConditional || !rootType || context.getParentType() !== rootType || parent === undefined) return
    const message = `@${node.name.value} cannot stand on what a subscription follows: subscribe to it or do not.`
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})
