// A request that is refused as a whole: as the error that GraphQL answers with, or as an answer of its own.
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { type ErrorCode, errorCodes } from '../errors.js'

/**
 * The error BAD_REQUEST with an HTTP status of its own.
 *
 * @param message one sentence that says what to do
 */
export function refusal(status: number, message: string, headers: Record<string, string> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status, headers } } })
}

/** An answer in GraphQL's form for where GraphQL itself cannot answer any more, in the media type that was asked for. */
export function errorAnswer(
  request: Pick<Request, 'headers'>,
  code: ErrorCode,
  message: string,
  status: number = errorCodes[code].status,
) {
  const asked = request.headers.get('accept') ?? ''
  const type = asked.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json'
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  return new Response(body, { status, headers: { 'Content-Type': `${type}; charset=utf-8` } })
}

/** The answer where something broke outside of an operation; what it was goes to the log only. */
export function faultAnswer(request: Request, error: unknown, log: Logger): Response {
  log.error({ err: error, path: new URL(request.url).pathname }, 'A request failed outside of its operation')
  return errorAnswer(request, 'INTERNAL', 'This is a fault of the server, not of your request: try again later.')
}
