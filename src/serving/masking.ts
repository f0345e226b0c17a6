// What a client sees of an error: its own mistakes in a bounded sentence, ours as an identifier in the log.
import { randomUUID } from 'node:crypto'
import { type ExecutionResult, GraphQLError } from 'graphql'
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { ClientError, type ErrorCode, errorCodes } from '../errors.js'

const mostErrors = 20
/** A message that is longer even without the values it quotes loses its middle: its reason stands at the end. */
const longestMessage = 400

/** What Yoga keeps of a request besides the context that resolvers see. */
export interface Asked {
  params?: { operationName?: string | null; query?: string | null }
  incident?: string
}

/** How faults are told apart, and where they are written down. */
export interface Faults {
  /** Whether it failed because the database cannot be reached, which passes. */
  isDatabaseLost(error: unknown): boolean
  log: Logger
}

/**
 * The last look at every result before it is written. It stands in for Yoga's own masking, which knows neither the
 * closed list of codes nor the operation.
 */
export function useMasking({ isDatabaseLost, log }: Faults): Plugin<object, Asked> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      const mask = (one: ExecutionResult) => maskResult(one, serverContext, { isDatabaseLost, log })
      if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, mask))
      else setResult(Array.isArray(result) ? result.map(mask) : mask(result))
    },
  }
}

/** A result as the client may see it; faults of ours are logged under an incident. */
export function maskResult(result: ExecutionResult, asked: Asked, faults: Faults): ExecutionResult {
  if (!result.errors?.length) return result
  const errors = result.errors
    .slice(0, mostErrors)
    .map((error) => clientMistake(error) ?? ourFault(error, asked, faults))
  const next = result.errors[mostErrors]
  if (next) {
    const left = result.errors.length - mostErrors
    errors.push(codedError(next, 'BAD_REQUEST', `${left} more errors are left out: mend these ${mostErrors} first.`))
  }
  return { ...result, errors }
}

/** The error as the client may see it, or undefined where the fault is ours. */
function clientMistake(error: GraphQLError): GraphQLError | undefined {
  const cause = causeOf(error)
  if (cause instanceof ClientError) return codedError(error, cause.code, cause.message, cause.details)
  if (isVariableError(error)) return codedError(error, 'BAD_REQUEST', error.message)
  if (!(cause instanceof GraphQLError)) return undefined
  const code = cause.extensions.code
  if (isErrorCode(code)) return codedError(error, code, error.message)
  // Pothos refuses what does not fit a connection, and the executor an argument that is null at run time, without a code.
  const unfit = cause.name === 'PothosValidationError' || cause.message.startsWith('Argument "')
  return unfit ? codedError(error, 'BAD_REQUEST', error.message) : undefined
}

function ourFault(error: GraphQLError, asked: Asked, { isDatabaseLost, log }: Faults): GraphQLError {
  asked.incident ??= randomUUID()
  const query = asked.params?.query?.slice(0, 1_000)
  const operation =
    asked.params?.operationName ?? /\b(?:query|subscription)\s+(\w+)/.exec(query ?? '')?.[1] ?? 'unnamed'
  log.error(
    { err: causeOf(error), incident: asked.incident, operation, path: error.path, query },
    'An operation failed',
  )
  if (isDatabaseLost(causeOf(error))) {
    return codedError(error, 'UNAVAILABLE', 'The database does not answer at this moment: try again shortly.')
  }
  const message = `This is a fault of the server, not of your request. Its operator finds it in the log as ${asked.incident}.`
  return codedError(error, 'INTERNAL', message, { incident: asked.incident })
}

// A failure of one field leaves the answer what it is, 200; only a request that failed as a whole has a status of its own.
// `spec` marks those that GraphQL over HTTP wants answered with 200 for a client that accepts `application/json` only.
function codedError(
  error: GraphQLError,
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const { nodes, source, positions, path, extensions } = error
  const http = path
    ? undefined
    : { status: errorCodes[code].status, ...extensions.http, spec: code.startsWith('GRAPHQL_') }
  return new GraphQLError(shorten(message), {
    nodes: nodes ?? null,
    source,
    positions,
    path,
    extensions: { ...details, code, ...(http && { http }) },
  })
}

/** What the executor says of variables and operation names: it has no path, and the executor gave it this status. */
function isVariableError(error: GraphQLError): boolean {
  return !error.path && error.extensions.http?.status === 400 && !isErrorCode(error.extensions.code)
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code)
}

function causeOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}

function shorten(message: string): string {
  const shorter = message.replace(/"([^"]{60})[^"]+"/g, '"$1…"')
  if (shorter.length <= longestMessage) return shorter
  const half = longestMessage / 2
  return `${shorter.slice(0, half)} … ${shorter.slice(-half)}`
}
