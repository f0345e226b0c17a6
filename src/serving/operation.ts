// What a request asks, read from its JSON body or its URL; every other way in is closed.
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import type { Config } from '../config.js'
import { ClientError } from '../errors.js'
import { refusal } from './refusal.js'

type Limits = Pick<Config, 'maxBodyBytes' | 'maxNesting'>

/**
 * Reads operations itself in place of Yoga's parsers: those also accept forms, which a page of any origin may send
 * without asking first, and pass on the words of JSON.parse.
 */
export function useOperationReading({ maxBodyBytes, maxNesting }: Limits): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'POST') {
        refuseOtherBodies(request.headers)
        if (Number(request.headers.get('content-length')) > maxBodyBytes) throw bodyTooLong(maxBodyBytes)
        setRequestParser(async (body) => readJson(await readText(body, maxBodyBytes), 'body', maxNesting))
      } else if (request.method === 'GET') {
        setRequestParser(({ url }) => readUrl(url, maxNesting))
      }
    },
  }
}

function refuseOtherBodies(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';')
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='))
  const encoding = headers.get('content-encoding')
  if (type.trim() === 'application/json' && /^(charset="?utf-?8"?)?$/.test(charset ?? '') && !encoding) return
  throw refusal(415, 'Send the operation as JSON in UTF-8, uncompressed, with Content-Type: application/json.', {
    'Accept-Post': 'application/json',
  })
}

async function readText(request: Request, maxBodyBytes: number): Promise<string> {
  try {
    return await request.text()
  } catch (error) {
    // Yoga counts the bytes of a body that does not announce them; its own sentence does not say how many there may be.
    if (error instanceof GraphQLError) throw bodyTooLong(maxBodyBytes)
    throw refusal(400, 'The body of the request did not arrive whole: send it again.')
  }
}

function bodyTooLong(maxBodyBytes: number): GraphQLError {
  return refusal(413, `The body is longer than ${maxBodyBytes} bytes: ask for less, or in several operations.`)
}

function readUrl(url: string, maxNesting: number): GraphQLParams {
  const parameters = new URL(url).searchParams
  const params: GraphQLParams = {}
  const query = parameters.get('query')
  const operationName = parameters.get('operationName')
  const variables = parameters.get('variables')
  const extensions = parameters.get('extensions')
  if (query) params.query = query
  if (operationName) params.operationName = operationName
  if (variables) params.variables = readJson(variables, 'parameter variables', maxNesting)
  if (extensions) params.extensions = readJson(extensions, 'parameter extensions', maxNesting)
  return params
}

function readJson(text: string, where: string, maxNesting: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const example = where === 'body' ? '{"query": "{ __typename }"}' : '{"key": "value"}'
    throw refusal(400, `The ${where} is not JSON: send an object such as ${example}.`)
  }
  if (!isObject(value)) {
    throw refusal(400, `The ${where} must be one JSON object; several operations are sent as several requests.`)
  }
  refuseUnfitValues(value, where, maxNesting)
  return value
}

/** An operation as it is executed. */
export interface PlainOperation {
  query: string
  variables?: Record<string, unknown> | null
  operationName?: string | null
}

const PLAIN = new Set(['query', 'variables', 'operationName'])

/** The operation in a body; null where there is anything else in it, or anything wrong with it, which Yoga is to say. */
export function readPlainOperation(body: string, maxNesting: number): PlainOperation | null {
  const value = readFitJson(body, maxNesting)
  if (!value || !Object.keys(value).every((key) => PLAIN.has(key))) return null
  const { query, variables = null, operationName = null } = value
  const isPlain =
    typeof query === 'string' &&
    (variables === null || isObject(variables)) &&
    (operationName === null || typeof operationName === 'string')
  return isPlain ? { query, variables, operationName } : null
}

function readFitJson(body: string, maxNesting: number): Record<string, unknown> | null {
  try {
    return readJson(body, 'body', maxNesting)
  } catch {
    return null
  }
}

/** Refuses values that nest too deep and texts that PostgreSQL cannot store; `where` they stand is named. */
// A list of its own instead of recursion: what is to be refused here would exhaust the stack.
export function refuseUnfitValues(root: object, where: string, maxNesting: number): void {
  const open: { value: unknown; level: number }[] = [{ value: root, level: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, level } = next
    if (typeof value === 'string') refuseText(value, where)
    if (typeof value !== 'object' || value === null) continue
    if (level > maxNesting) {
      throw new ClientError('TOO_COSTLY', `The ${where} nests deeper than ${maxNesting} levels: nest less.`)
    }
    for (const [key, inner] of Object.entries(value)) {
      refuseText(key, where)
      open.push({ value: inner, level: level + 1 })
    }
  }
}

function refuseText(text: string, where: string): void {
  const fault = textFault(text)
  if (fault) throw refusal(400, `${fault.slice(0, -1)} (in the ${where}).`)
}

/** What PostgreSQL cannot store or compare in a text, as a sentence; undefined for every other text. */
export function textFault(text: string): string | undefined {
  if (text.includes('\0')) return 'A text holds the character U+0000: leave it out.'
  if (/\p{Surrogate}/u.test(text)) return 'A text holds half of a surrogate pair: send whole characters.'
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
