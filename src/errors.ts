// The closed list of codes that a client can meet in `errors[].extensions.code`, and the error that carries one.

/** Each code with the HTTP status of a request that is refused as a whole, and a sentence on what it means. */
export const errorCodes = {
  BAD_REQUEST: {
    status: 400,
    means: 'The request, an argument or a variable does not fit; the message says what would.',
  },
  BAD_CURSOR: {
    status: 400,
    means: 'The cursor is damaged, or belongs to another filter, order or version: page anew without it.',
  },
  BAD_FILTER: { status: 400, means: 'A part of the filter cannot be read or contradicts another part.' },
  PAGE_SIZE: {
    status: 400,
    means: 'A page was asked for that is larger or smaller than a page may be.',
  },
  TOO_COSTLY: { status: 400, means: 'The operation passes one of the limits of size or depth: ask for less at once.' },
  RATE_LIMITED: { status: 429, means: 'Too much was asked within the window: wait until it resets.' },
  UNKNOWN_DOCUMENT: { status: 404, means: 'No stored document has this identifier: send the document itself.' },
  TIMEOUT: { status: 504, means: 'The answer took longer than a request may: ask for less, or try again.' },
  UNAVAILABLE: { status: 503, means: 'The server is starting, stopping or without its database: try again shortly.' },
  CURSOR_EXPIRED: { status: 410, means: 'The change log no longer reaches back to this cursor: read the feed anew.' },
  RESUME: { status: 503, means: 'The subscription was closed by the server: subscribe again after the last cursor.' },
  INTERNAL: {
    status: 500,
    means: 'The fault is ours. It stands in the log under the identifier that the message gives.',
  },
  GRAPHQL_PARSE_FAILED: { status: 400, means: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, means: 'The document does not fit the schema.' },
} as const satisfies Record<string, { status: number; means: string }>

export type ErrorCode = keyof typeof errorCodes

/**
 * A client's mistake. The message is one sentence that says what to do, with the limit that was passed; it reaches
 * the client as it is. `details` become further `extensions` beside `code` and must hold plain JSON.
 */
export class ClientError extends Error {
  override name = 'ClientError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
  }
}
